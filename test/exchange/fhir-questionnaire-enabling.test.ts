import { describe, expect, it } from "vitest";
import type { ScalarItem } from "../../src/declaration/index.js";
import { type Asked, conditionOf } from "../../src/exchange/fhir-questionnaire-enabling.js";

const base = { label: { en: "x", zh: "x" }, privacy: "health" } as const;
const asked = (path: string, item: ScalarItem, list?: string): [string, Asked] => [
  path,
  {
    path,
    list,
    inRow: list === undefined ? path : path.slice(list.length + 1),
    item,
    options: undefined,
    words: undefined,
    unit: undefined,
  },
];
const label = { en: "x", zh: "x" };
const numbers = [1, 5, 9].map((number) => ({ code: String(number), raw: { valueInteger: number }, label }));
const [, weeks] = asked("weeks", { kind: "number", unit: "days", ...base });
const [, score] = asked("score", { kind: "choice", options: { 1: label, 5: label, 9: label }, ...base });
const questions = new Map<string, Asked>([
  ["weeks", { ...weeks, unit: { unit: "days", system: "http://unitsofmeasure.org", code: "d" } }],
  ["score", { ...score, options: numbers }],
  asked("yes", { kind: "yes-no", ...base }),
  asked("number", { kind: "number", unit: "count", ...base }),
  asked("day", { kind: "date", ...base }),
  asked("at", { kind: "instant", ...base }),
  asked("text", { kind: "text", ...base }),
  asked("rows.day", { kind: "date", ...base }, "rows"),
]);
const of = (enableWhen: unknown, enableBehavior?: string, list?: string) =>
  conditionOf({ enableWhen, enableBehavior }, questions, list);

describe("enableWhen as a condition", () => {
  it("is one comparison in the words of its kind", () => {
    const said = (question: string, operator: string, answer: object) =>
      of([{ question, operator, ...answer }]).condition;
    expect(said("yes", "=", { answerBoolean: false })).toEqual({ fact: "yes", is: "no" });
    expect(said("yes", "exists", { answerBoolean: false })).toEqual({ fact: "yes", known: false });
    expect(said("number", ">=", { answerDecimal: "37.5" })).toEqual({ fact: "number", atLeast: 37.5 });
    expect(said("day", "<", { answerDate: "2020-01-01" })).toEqual({ fact: "day", before: "2020-01-01" });
    expect(said("at", ">", { answerDateTime: "2020-01-01T00:00:00Z" })).toEqual({
      fact: "at",
      after: "2020-01-01T00:00:00Z",
    });
    expect(said("text", "!=", { answerString: "x" })).toEqual({
      any: [{ fact: "text", known: false }, { not: { fact: "text", is: "x" } }],
    });
  });

  it("reads rows from outside as some row, and none where nothing may be equal", () => {
    const rows = (operator: string, answer: object, list?: string) =>
      of([{ question: "rows.day", operator, ...answer }], undefined, list).condition;
    const answerDate = "2020-01-01";
    expect(rows("=", { answerDate })).toEqual({ fact: "rows", some: { item: "day", is: answerDate } });
    expect(rows("=", { answerDate }, "rows")).toEqual({ item: "day", is: answerDate });
    expect(rows("exists", { answerBoolean: false })).toEqual({
      any: [
        { fact: "rows", known: false },
        { fact: "rows", every: { item: "day", known: false } },
      ],
    });
  });

  it("keeps of an `all` what can be held, and of an `any` all or nothing", () => {
    const known = { question: "yes", operator: "exists", answerBoolean: true };
    const strange = { question: "nobody", operator: "=", answerBoolean: true };
    expect(of([known, strange], "all")).toEqual({
      condition: { fact: "yes", known: true },
      isWhole: false,
      isSaid: true,
    });
    expect(of([known, strange], "any")).toEqual({ condition: undefined, isWhole: false, isSaid: true });
    // Nothing says which of the two is meant: R4 asks to say it (que-12); all, and it is told.
    const both = { fact: "yes", known: true } as const;
    expect(of([known, known])).toEqual({ condition: { all: [both, both] }, isWhole: true, isSaid: false });
    expect(of([known, strange])).toEqual({ condition: both, isWhole: false, isSaid: false });
    expect(of([strange], "any")).toEqual({ condition: undefined, isWhole: false, isSaid: true });
    expect(of([known, known], "any")).toEqual({
      condition: {
        any: [
          { fact: "yes", known: true },
          { fact: "yes", known: true },
        ],
      },
      isWhole: true,
      isSaid: true,
    });
    expect(of(undefined)).toEqual({ condition: undefined, isWhole: true, isSaid: true });
  });

  it("compares quantities by the code of their unit, or by what it is called", () => {
    const quantity = (value: object) => of([{ question: "weeks", operator: ">", answerQuantity: value }]).condition;
    const held = { fact: "weeks", above: 2 };
    expect(quantity({ value: 2, system: "http://unitsofmeasure.org", code: "d" })).toEqual(held);
    expect(quantity({ value: 2, unit: "days" })).toEqual(held);
    expect(quantity({ value: 2, unit: "Tage", code: "d" })).toEqual(held);
    expect(quantity({ value: 2 })).toEqual(held);
    expect(quantity({ value: 2, unit: "weeks" })).toBe(undefined);
    expect(quantity({ value: 2, unit: "days", code: "wk" })).toBe(undefined);
    expect(quantity({ value: 2, comparator: "<", code: "d" })).toBe(undefined);
  });

  it("orders options that are numbers", () => {
    const score = (operator: string, answerInteger: number) =>
      of([{ question: "score", operator, answerInteger }]).condition;
    expect(score(">", 1)).toEqual({ fact: "score", in: ["5", "9"] });
    expect(score("<=", 5)).toEqual({ fact: "score", in: ["1", "5"] });
    expect(score(">=", 6)).toEqual({ fact: "score", in: ["9"] });
    expect(score("=", 5)).toEqual({ fact: "score", is: "5" });
    expect(score(">", 9)).toBe(undefined);
  });

  it("holds nothing that ours could not compare", () => {
    for (const row of [
      { question: "text", operator: ">", answerString: "x" },
      { question: "day", operator: "<", answerDate: "2020" },
      { question: "yes", operator: "=", answerString: "yes" },
      { question: "yes", operator: "toString", answerBoolean: true },
      { question: "yes", operator: "exists", answerString: "x" },
      { question: "yes", operator: "=" },
      7,
      null,
    ])
      expect(of([row])).toEqual({ condition: undefined, isWhole: false, isSaid: true });
  });
});
