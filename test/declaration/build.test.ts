import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { ItemTable } from "../../src/declaration/items.js";
import { anyOptions, everyKind, formAndInput, fullCard, fullOfEveryKind } from "./cards.js";

describe("the declaration that an examination gives", () => {
  it("is what was answered where everything was", () => {
    expect(examine(exitEntryCard5, fullCard).declaration).toEqual(fullCard);
    const { declaration } = examine(everyKind, fullOfEveryKind);
    const [first, second] = fullOfEveryKind.health.doses;
    const notApplicable = { ...second, maker: { isKnown: "no", name: absent("not-applicable") } };
    expect(declaration).toEqual({
      ...fullOfEveryKind,
      kin: { ...fullOfEveryKind.kin, meets: absent("not-applicable") },
      health: { ...fullOfEveryKind.health, doses: [first, notApplicable] },
    });
  });

  it("has every item, in the form's order, with the reason where there is no answer", () => {
    const { declaration } = examine(everyKind, { isTransit: "no", health: { isWell: "yes" } });
    const notAsked = absent("not-asked");
    const notApplicable = absent("not-applicable");
    expect(Object.keys(declaration)).toEqual(Object.keys(everyKind.items));
    expect(declaration.surname).toEqual(notAsked);
    expect(declaration.onwards).toEqual(notApplicable);
    expect(declaration.health).toEqual({
      isWell: "yes",
      signs: { listed: notApplicable, celsius: notAsked },
      doses: notAsked,
    });
  });

  it("keeps the groups of a record that is not there", () => {
    expect(examine(everyKind, { health: "x" }).declaration.health.signs.celsius).toEqual(absent("not-asked"));
    expect(examine(everyKind, undefined).declaration.health.isWell).toEqual(absent("not-asked"));
  });

  it("says not known, never no, in place of what cannot be read", () => {
    const { declaration } = examine(exitEntryCard5, {
      ...fullCard,
      contactWithCase: 0,
      birthDate: "2020-02-30",
      travelHistory: "Italy",
    });
    expect([declaration.contactWithCase, declaration.birthDate, declaration.travelHistory]).toEqual([
      absent("asked-unknown"),
      absent("asked-unknown"),
      absent("asked-unknown"),
    ]);
  });

  it("gives the very shape that its type promises, rows and all, whatever came in", () => {
    const check = (items: ItemTable, record: unknown, mayBeAbsent = false): void => {
      if (mayBeAbsent && isAbsent(record)) return;
      expect(Object.keys(record as object)).toEqual(Object.keys(items));
      for (const [name, item] of Object.entries(items)) {
        const answer = (record as Record<string, unknown>)[name];
        if (item.kind === "group") check(item.items, answer, item.required === false);
        else if (item.kind === "list" && Array.isArray(answer)) for (const row of answer) check(item.items, row, true);
        else
          expect([
            typeof answer === "string",
            typeof answer === "number",
            Array.isArray(answer),
            isAbsent(answer),
          ]).toContain(true);
      }
    };
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const { declaration, answers } = examine(form, input, options);
        check(form.items, declaration);
        check(form.items, answers);
      }),
      { numRuns: 500 },
    );
  });
});
