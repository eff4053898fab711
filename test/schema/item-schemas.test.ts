import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { absent, isAbsent } from "../../src/answer.js";
import { examine } from "../../src/declaration/examine.js";
import type { Form } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { itemSchemas } from "../../src/schema/item-schemas.js";
import { everyKind, formAndInput, formsWithInput, fullCard } from "../declaration/cards.js";

/** The schemas of a form's items as an object, without the examination of them all. */
const shapes = new Map(formsWithInput.map(({ form }) => [form, z.object(itemSchemas(form))]));
const card = z.object(itemSchemas(exitEntryCard5 as unknown as Form));

describe("itemSchemas", () => {
  it("accept whatever holds nothing malformed or impossible, and give the answers", () => {
    fc.assert(
      fc.property(formAndInput, ({ form, input }) => {
        // An answer that does not apply is not looked at further, so that it may be anything.
        const codes = examine(form, input).findings.map(({ code, rule }) => (rule === "bounds" ? rule : code));
        if (codes.some((code) => code === "malformed" || code === "bounds" || code === "not-applicable")) return;
        if (input === undefined || input === null) return;
        const { success, error, data } = (shapes.get(form) as z.ZodType).safeParse(input);
        expect([success, error?.issues]).toEqual([true, undefined]);
        // What applies is decided by all the answers together, which one item does not see.
        const asRead = JSON.stringify(examine(form, input).answers).replaceAll("not-applicable", "not-asked");
        expect(data).toEqual(JSON.parse(asRead));
      }),
      { numRuns: 1500 },
    );
  });

  it("take for a blank what the examination does: null, blanks, no rows, an empty group", () => {
    for (const { form, full } of formsWithInput)
      for (const [name, item] of Object.entries(form.items))
        for (const blank of item.kind === "group" ? [null, "", "  "] : [null, "", "  ", []])
          expect([name, blank, shapes.get(form)?.safeParse({ ...full, [name]: blank }).success]).toEqual([
            name,
            blank,
            true,
          ]);
  });

  it("refuse what is malformed, each by itself", () => {
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

  it("give what the declaration would hold, from what may be given", () => {
    const { isTransit, age, health, visited, kin } = itemSchemas(everyKind as unknown as Form);
    expect(isTransit?.parse(true)).toBe("yes");
    expect(isTransit?.parse(undefined)).toEqual(absent("not-asked"));
    expect(isTransit?.parse({ absent: "asked-declined" })).toEqual(absent("asked-declined"));
    expect(age?.parse("")).toEqual(absent("not-asked"));
    expect(visited?.parse(["ITA"])).toEqual(["ITA"]);
    expect(isAbsent(kin?.parse(null))).toBe(true);
    expect(health?.parse({ isWell: false })).toMatchObject({ isWell: "no", signs: { listed: absent("not-asked") } });
  });

  it("are read backwards too", () => {
    const declaration = card.parse(fullCard);
    expect(z.encode(card, declaration)).toEqual(declaration);
  });

  it("are made once for each form, and described by its labels", () => {
    expect(itemSchemas(everyKind as unknown as Form)).toBe(itemSchemas(everyKind as unknown as Form));
    expect(card.shape["birthDate"]?.description).toBe("Date of birth");
  });
});
