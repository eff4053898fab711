import { describe, expect, it } from "vitest";
import {
  conjunction,
  conjuncts,
  enableWhenOf,
  withoutOuter,
} from "../../src/exchange/fhir-questionnaire-conditions.js";
import { fhirForm } from "../../src/exchange/fhir-questionnaire-writing.js";
import type { AnyCondition } from "../../src/logic/index.js";

const base = { label: { en: "x", zh: "x" }, privacy: "health" } as const;
const form = fhirForm("x", {
  a: { kind: "yes-no", ...base },
  b: { kind: "text", relevantWhen: { fact: "a", is: "yes" }, ...base },
  rows: { kind: "list", ...base, items: { day: { kind: "date", ...base }, text: { kind: "text", ...base } } },
  at: { kind: "instant", ...base },
} as const);
const said = (condition: AnyCondition, list?: string) => enableWhenOf(form, list, condition);

describe("a condition as enableWhen", () => {
  it("is taken apart and put together", () => {
    const [one, two] = [
      { fact: "a", is: "yes" },
      { fact: "b", known: true },
    ] as const;
    expect(conjunction(conjuncts({ all: [one, two] }))).toEqual({ all: [one, two] });
    expect(conjunction([one])).toBe(one);
    expect(conjunction([])).toBe(undefined);
    expect(withoutOuter({ all: [one, two] }, [one])).toEqual(two);
    expect(withoutOuter(two, [one])).toEqual(two);
    expect(withoutOuter(one, [one])).toBe(undefined);
  });

  it("names the rows of a list from inside and from outside", () => {
    const day = { question: "rows.day", operator: "<=", answerDate: "2020-01-01" };
    expect(said({ item: "day", onOrBefore: "2020-01-01" }, "rows").fields).toEqual({ enableWhen: [day] });
    expect(said({ fact: "rows", some: { item: "day", onOrBefore: "2020-01-01" } }).fields).toEqual({
      enableWhen: [day],
    });
    // Two comparisons could hold in two rows.
    const both = {
      all: [
        { item: "day", is: "2020-01-01" },
        { item: "text", is: "x" },
      ],
    };
    expect(said({ fact: "rows", some: both })).toEqual({ fields: {}, isWhole: false });
    expect(said({ fact: "rows", known: true }).isWhole).toBe(false);
  });

  it("writes an instant with its seconds, and compares it with no day", () => {
    const { fields } = said({ fact: "at", after: "2020-01-01T08:00+08:00" });
    expect(fields["enableWhen"]).toEqual([
      { question: "at", operator: ">", answerDateTime: "2020-01-01T08:00:00+08:00" },
    ]);
    expect(said({ fact: "at", after: "2020-01-01" }).isWhole).toBe(false);
  });

  it("says no negation of what may not apply: there it would be blank, here it is not so", () => {
    expect(said({ not: { fact: "b", is: "x" } }).isWhole).toBe(false);
    expect(said({ not: { fact: "a", is: "yes" } }).isWhole).toBe(true);
  });
});
