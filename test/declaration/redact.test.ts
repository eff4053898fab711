import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { type ItemTable, PRIVACY_CLASSES, type PrivacyClass } from "../../src/declaration/items.js";
import { AUDIENCES, redact } from "../../src/declaration/redact.js";
import { everyKind, fullCard, fullOfEveryKind, madeUpEdition, text } from "./cards.js";
import { anyTape, formOf, randomCase } from "./random-forms.js";

const anyClasses = fc.subarray([...PRIVACY_CLASSES]);
const redactAny = redact as (form: Form, declaration: unknown, audience: { keeps: readonly PrivacyClass[] }) => unknown;

/** A declaration in which every answer names its own class and those of the lists in which it stands. */
function marked(items: ItemTable, classes: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(items).map(([name, item]) => {
      if (item.kind === "group") return [name, marked(item.items, classes)];
      const own = [...classes, item.privacy];
      const answer =
        item.kind === "list"
          ? [marked(item.items, own), absent("asked-unknown"), marked(item.items, own)]
          : `<${own.join(" ")}>`;
      return [name, answer];
    }),
  );
}
const marksIn = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/<([a-z ]+)>/g)].map(([, classes = ""]) => classes.split(" "));

/** Every name of an item that stands in a record with what it holds, at any depth. */
function namesIn(items: ItemTable, record: unknown): { readonly name: string; readonly privacy: string | undefined }[] {
  return Object.entries(record as object).flatMap(([name, answer]) => {
    const item = items[name];
    if (item === undefined) return [{ name, privacy: "of no item" }];
    const inner = "items" in item ? [answer].flat().filter((part) => !("absent" in part)) : [];
    const own = { name, privacy: item.kind === "group" ? undefined : item.privacy };
    return [own, ...inner.flatMap((part) => namesIn("items" in item ? item.items : {}, part))];
  });
}

describe("redact", () => {
  it("leaves no answer of another class, at any depth, and every answer of a class that is kept", () => {
    fc.assert(
      fc.property(anyTape, anyClasses, (tape, keeps) => {
        const form = formOf(tape);
        const declaration = marked(form.items);
        const shown = redactAny(form, declaration, { keeps });
        const isKept = (classes: readonly string[]) => classes.every((each) => (keeps as string[]).includes(each));
        expect(marksIn(shown)).toEqual(marksIn(declaration).filter(isKept));
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves no name of an item of another class, no empty group, and nothing that tells whether one was answered", () => {
    fc.assert(
      fc.property(randomCase, anyClasses, ({ form, input, options }, keeps) => {
        const { declaration, answers } = examine(form, input, options);
        for (const record of [declaration, answers]) {
          const shown = redactAny(form, record, { keeps });
          for (const { name, privacy } of namesIn(form.items, shown))
            if (privacy !== undefined) expect([name, keeps]).toEqual([name, expect.arrayContaining([privacy])]);
          expect(JSON.stringify(shown)).not.toMatch(/"(?:[a-f])":\{\}/);
        }
        const others = PRIVACY_CLASSES.filter((each) => !(keeps as string[]).includes(each));
        if (others.length === PRIVACY_CLASSES.length) expect(redactAny(form, declaration, { keeps })).toEqual({});
        if (others.length === 0) expect(redactAny(form, declaration, { keeps })).toEqual(declaration);
      }),
      { numRuns: 1000 },
    );
  });

  it("shows the same whatever was answered at the items that are not shown", () => {
    fc.assert(
      fc.property(randomCase, anyClasses, ({ form, input }, keeps) => {
        const { declaration } = examine(form, input);
        const blank = (items: ItemTable, record: object): object =>
          Object.fromEntries(
            Object.entries(record).map(([name, answer]) => {
              const item = items[name];
              if (item === undefined || "absent" in Object(answer)) return [name, answer];
              if (item.kind === "group") return [name, blank(item.items, answer)];
              if (!(keeps as string[]).includes(item.privacy)) return [name, absent("asked-declined")];
              if (item.kind !== "list") return [name, answer];
              return [name, answer.map((row: object) => ("absent" in row ? row : blank(item.items, row)))];
            }),
          );
        const other = blank(form.items, declaration);
        expect(redactAny(form, other, { keeps })).toEqual(redactAny(form, declaration, { keeps }));
      }),
      { numRuns: 500 },
    );
  });

  it("leaves the declaration as it was, and is the same done twice", () => {
    fc.assert(
      fc.property(randomCase, anyClasses, ({ form, input }, keeps) => {
        const { declaration } = examine(form, input);
        const before = JSON.stringify(declaration);
        const shown = redactAny(form, declaration, { keeps });
        expect(JSON.stringify(declaration)).toBe(before);
        expect(redactAny(form, declaration, { keeps: keeps.toReversed() })).toEqual(shown);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the place of a row, and says of one that could not be read only that", () => {
    const rows = [fullCard.travelHistory[0], "Paris", fullCard.travelHistory[1]];
    const { declaration } = examine(exitEntryCard5, { ...fullCard, travelHistory: rows });
    const shown = redact(exitEntryCard5, declaration, AUDIENCES.statistics);
    expect(shown.travelHistory).toEqual([
      fullCard.travelHistory[0],
      absent("asked-unknown"),
      fullCard.travelHistory[1],
    ]);
  });

  it("keeps a group of which anything is kept, and says of one that was left out only that", () => {
    const { declaration } = examine(everyKind, fullOfEveryKind);
    const seen = redact(everyKind, declaration, { keeps: ["health"] });
    expect(Object.keys(seen)).toEqual(["remark", "health"]);
    expect(seen.health).toEqual(declaration.health);
    const { kin: _, ...alone } = fullOfEveryKind;
    const contact = { keeps: ["contact"] } as const;
    expect(redact(everyKind, examine(everyKind, alone).declaration, contact)).toEqual({ kin: absent("not-asked") });
    expect(redact(everyKind, declaration, contact).kin).toEqual(declaration.kin);
  });

  it("takes a list by its own class first, then each item of its rows by its own", () => {
    const label = text("item");
    const form = declarationForm({
      edition: madeUpEdition,
      items: {
        guests: {
          kind: "list",
          label,
          privacy: "travel",
          items: {
            name: { kind: "text", label, privacy: "identity" },
            from: { kind: "country", label, privacy: "travel" },
            kin: { kind: "group", label, items: { telephone: { kind: "text", label, privacy: "contact" } } },
          },
        },
      },
    });
    const { declaration } = examine(form, { guests: [{ name: "SHI Li", from: "ITA", kin: { telephone: "0" } }] });
    expect(redact(form, declaration, { keeps: ["travel"] })).toEqual({ guests: [{ from: "ITA" }] });
    expect(redact(form, declaration, { keeps: ["identity", "contact", "health"] })).toEqual({});
  });

  it("keeps a group for the sake of one item in a group inside it", () => {
    const label = text("item");
    const name = { kind: "text", label, privacy: "identity" } as const;
    const sign = { kind: "yes-no", label, privacy: "health" } as const;
    const form = declarationForm({
      edition: madeUpEdition,
      items: { g: { kind: "group", label, items: { name, h: { kind: "group", label, items: { sign, name } } } } },
    });
    const { declaration } = examine(form, { g: { name: "SHI Li", h: { sign: "no", name: "SHI Li" } } });
    expect(redact(form, declaration, { keeps: ["health"] })).toEqual({ g: { h: { sign: "no" } } });
    expect(redact(form, declaration, { keeps: ["travel"] })).toEqual({});
  });

  it("shows nothing of what should be a record and is none", () => {
    const made = { ...fullCard, travelHistory: ["SHI Li", ["SHI Li"], 5] };
    const shown = redactAny(exitEntryCard5 as unknown as Form, made, AUDIENCES.statistics);
    expect(JSON.stringify(shown)).not.toContain("SHI Li");
  });
});

describe("the three audiences", () => {
  const { declaration } = examine(exitEntryCard5, fullCard);
  const namesFor = (audience: { keeps: readonly PrivacyClass[] }) =>
    Object.keys(redactAny(exitEntryCard5 as unknown as Form, declaration, audience) as object);

  it("learn what they need and no more", () => {
    expect(namesFor(AUDIENCES["local-office"])).toEqual(Object.keys(fullCard));
    for (const name of ["symptomsAny", "testResult", "contactWithCase", "telephone", "addressInChina"])
      expect(namesFor(AUDIENCES.carrier)).not.toContain(name);
    for (const name of ["name", "documentNumber", "birthDate", "telephone", "addressNext14Days"])
      expect(namesFor(AUDIENCES.statistics)).not.toContain(name);
    expect(namesFor(AUDIENCES.carrier)).toContain("seatNumber");
    expect(namesFor(AUDIENCES.statistics)).toContain("symptomsListed");
  });
});
