import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/declaration/examine.js";
import type { Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { say } from "../../src/declaration/say.js";
import { lackingTexts, textsOf } from "../../src/declaration/texts.js";
import { everyKind, formAndInput } from "./cards.js";
import { crewForm, french } from "./french.js";
import { randomCase } from "./random-forms.js";

const forms = [exitEntryCard5, everyKind, crewForm] as unknown as Form[];
const placesOf = (form: unknown) => textsOf(form as Form).map(({ place }) => place);

describe("textsOf", () => {
  it("lists what a form may show, each under its place", () => {
    const own = textsOf(crewForm as unknown as Form).filter(({ place }) => !/^(finding|expectation)\./.test(place));
    expect(own.map(({ place, text }) => `${place}: ${text.en}`)).toEqual([
      "title: Crew health card",
      "notice: Answer every item.",
      "section.voyage: Voyage",
      "item.signedAt: Signed at",
      "item.name: Name",
      "hint.name: As in the passport",
      "item.number: Identity number",
      "item.celsius: Temperature",
      "item.isWell: In good health",
      "item.signs: Signs of illness",
      "option.signs.fever: Fever",
      "option.signs.cough: Cough",
      "item.calls: Ports of call",
      "item.calls.port: Port",
      "item.calls.leftOn: Left on",
      "rule.left-in-future: a day not after the declaration",
    ]);
  });

  it("names no place twice, and no place of a part that the form does not have", () => {
    for (const form of forms) expect(new Set(placesOf(form)).size).toBe(placesOf(form).length);
    expect(placesOf(everyKind)).not.toContain("notice");
    expect(placesOf(everyKind)).toContain("item.health.doses.maker.name");
    expect(placesOf(everyKind)).toContain("option.health.signs.listed.rash");
  });

  it("leaves out nothing that a finding can say: with every text translated, no English is heard", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          randomCase,
          formAndInput.map((each) => ({ ...each, options: {} })),
        ),
        ({ form, input, options }) => {
          const blanks = (template: string) => (template.match(/\{\w+\}/g) ?? []).join("");
          const texts = Object.fromEntries(
            textsOf(form as Form).map(({ place, text }) => [place, `§${blanks(text.en)}`]),
          );
          for (const finding of examine(form as Form, input, options).findings)
            expect(say(finding, { language: "x-none", texts })).toMatch(/^[§\d.∞−-]+$/u);
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe("lackingTexts", () => {
  const lacking = (texts: Readonly<Record<string, string>>) =>
    lackingTexts(crewForm as unknown as Form, { language: "fr", texts }).map(({ place }) => place);

  it("are none of a complete catalogue, which has nothing else besides", () => {
    expect(lacking(french.texts)).toEqual([]);
    expect(Object.keys(french.texts).sort()).toEqual(placesOf(crewForm).sort());
  });

  it("are exactly the one that was taken out or left blank", () => {
    for (const place of Object.keys(french.texts)) {
      const { [place]: _, ...others } = french.texts;
      expect(lacking(others)).toEqual([place]);
      for (const blank of ["", "  ", "\u3000"]) expect(lacking({ ...others, [place]: blank })).toEqual([place]);
    }
  });

  it("are all of an empty catalogue, in the form's order, with what English says meanwhile", () => {
    expect(lackingTexts(crewForm as unknown as Form, { language: "fr", texts: {} })).toEqual(
      textsOf(crewForm as unknown as Form),
    );
  });

  it("keep in French every blank that the English text has, and no other", () => {
    const blanks = (template = "") => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const { place, text } of textsOf(crewForm as unknown as Form))
      expect([place, blanks(french.texts[place])]).toEqual([place, blanks(text.en)]);
  });
});
