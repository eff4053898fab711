import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { ItemTable } from "../../src/declaration/items.js";
import { readDeclaration } from "../../src/declaration/read-declaration.js";
import { say } from "../../src/declaration/say.js";
import { zodSchema } from "../../src/schema/zod-schema.js";
import { LANGUAGES } from "../../src/text.js";
import { anyOptions, formAndInput, formsWithInput, fullCard, madeUpEdition, text } from "../declaration/cards.js";

/** The shape of a form's schema without the examination that it carries. */
function shapeOf(form: Form<ItemTable>): z.ZodType {
  return z.object(zodSchema(form).shape);
}
const shapes = new Map(formsWithInput.map(({ form }) => [form, shapeOf(form)]));

describe("zodSchema", () => {
  it("reads a full card, and gives the declaration", () => {
    expect(zodSchema(exitEntryCard5).parse({ ...fullCard, tested: "no" })).toEqual({
      ...fullCard,
      tested: "no",
      testResult: absent("not-applicable"),
    });
  });

  it("says everything at once: a wrong type in one place hides nothing elsewhere", () => {
    const input = {
      ...fullCard,
      name: 5,
      sex: "M",
      telephone: "",
      travelHistory: [{ from: "2020-03-05", to: "soon", country: "ITA" }, "Paris"],
    };
    const { error } = zodSchema(exitEntryCard5, { asOf: instant("2020-04-01T00:00:00Z") }).safeParse(input);
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["submittedAt", "Time of submission: no longer valid; expected a declaration made less than 24 hours ago."],
      ["name", "Name: cannot be read; expected text of at most 200 characters in the form that the item asks for."],
      ["sex", "Sex: cannot be read; expected one of the options."],
      ["telephone", "Telephone: not answered."],
      ["travelHistory.0.to", "To (row 1): cannot be read; expected a date written YYYY-MM-DD."],
      ["travelHistory.0.city", "City (row 1): not answered."],
      [
        "travelHistory.1",
        "Countries and regions of the last 14 days (row 2): cannot be read; expected a list of rows.",
      ],
    ]);
  });

  it("agrees with readDeclaration on whatever comes in: the outcome, the places, the words and the findings", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, fc.constantFrom(...LANGUAGES), ({ form, input }, options, language) => {
        const parsed = zodSchema(form, { ...options, language }).safeParse(input);
        const read = readDeclaration(form, input, options);
        expect(parsed.success).toBe(read.ok);
        if (read.ok) expect(parsed.data).toEqual(read.value);
        else {
          const issues = parsed.error?.issues ?? [];
          expect(issues.map(({ path }) => path)).toEqual(read.issues.map(({ path }) => path));
          expect(issues.map(({ message }) => message)).toEqual(read.issues.map((found) => say(found, language)));
          expect(issues.map((issue) => (issue as { params?: { finding?: unknown } }).params?.finding)).toEqual(
            read.issues,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it("agrees with it on texts as long as can be and on keys of every object", () => {
    const input = JSON.parse(
      '{"__proto__":{"name":"x"},"constructor":1,"toString":"x","travelHistory":[{"__proto__":null}]}',
    );
    for (const each of [
      input,
      { ...fullCard, name: "x".repeat(1_000_000) },
      { ...fullCard, name: "\ud800" },
      [],
      null,
      undefined,
      "x",
    ]) {
      const read = readDeclaration(exitEntryCard5, each);
      const parsed = zodSchema(exitEntryCard5).safeParse(each);
      expect(parsed.success).toBe(read.ok);
      expect(parsed.error?.issues.map(({ path }) => path)).toEqual(
        read.ok ? undefined : read.issues.map(({ path }) => path),
      );
    }
  });

  it("has a shape that accepts whatever holds nothing malformed or impossible", () => {
    fc.assert(
      fc.property(formAndInput, ({ form, input }) => {
        // An answer that does not apply is not looked at further, so that it may be anything.
        const codes = examine(form, input).findings.map(({ code, rule }) => (rule === "bounds" ? rule : code));
        if (codes.some((code) => code === "malformed" || code === "bounds" || code === "not-applicable")) return;
        if (input === undefined || input === null) return;
        const { success, error } = (shapes.get(form) as z.ZodType).safeParse(input);
        expect([success, error?.issues]).toEqual([true, undefined]);
      }),
      { numRuns: 1500 },
    );
  });

  it("has a shape that takes for a blank what the examination does: null, blanks, no rows, an empty group", () => {
    for (const { form, full } of formsWithInput)
      for (const [name, item] of Object.entries(form.items))
        for (const blank of item.kind === "group" ? [null, "", "  "] : [null, "", "  ", []])
          expect([name, blank, shapes.get(form)?.safeParse({ ...full, [name]: blank }).success]).toEqual([
            name,
            blank,
            true,
          ]);
  });

  it("has a shape that refuses what is malformed, alone", () => {
    const card = shapeOf(exitEntryCard5 as unknown as Form<ItemTable>);
    for (const [name, wrong] of [
      ["name", 5],
      ["sex", "M"],
      ["birthDate", "2020-02-30"],
      ["nationality", "UTO"],
      ["submittedAt", "2020-03-18"],
      ["contactWithCase", 0],
      ["symptomsListed", ["gout"]],
      ["travelHistory", "Italy"],
      ["travelHistory", [{ to: 1 }]],
      ["seatNumber", "x".repeat(21)],
      ["tested", { absent: "because" }],
    ] as const)
      expect([name, card.safeParse({ ...fullCard, [name]: wrong }).success]).toEqual([name, false]);
    expect(card.safeParse(fullCard).success).toBe(true);
    expect(card.safeParse({}).success).toBe(true);
  });

  it("can be made of every form that can be defined", () => {
    const form = declarationForm({
      edition: madeUpEdition,
      items: {
        number: { kind: "text", label: text("number"), privacy: "identity", pattern: "[A-Z]{1,2}-[0-9]{3}|none" },
        toString: { kind: "yes-no", label: text("to string"), privacy: "health" },
        none: { kind: "choice", label: text("none"), privacy: "health", options: {}, required: false },
      },
    });
    expect(zodSchema(form).safeParse({ number: "CA-988", toString: "no" }).success).toBe(true);
    expect(zodSchema(form).safeParse({ number: "CA-9880", toString: "no" }).success).toBe(false);
    expect(
      zodSchema(form)
        .safeParse({ number: "none" })
        .error?.issues.map(({ path }) => path),
    ).toEqual([["toString"]]);
  });

  it("describes itself as a JSON Schema of its input, each item by its label", () => {
    const schema = z.toJSONSchema(zodSchema(exitEntryCard5), { io: "input", unrepresentable: "any" });
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(exitEntryCard5.items));
    expect(schema.properties?.["birthDate"]).toMatchObject({ description: "Date of birth" });
    expect(schema.required ?? []).toEqual([]);
  });
});
