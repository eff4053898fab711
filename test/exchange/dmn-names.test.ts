import fc from "fast-check";
import { evaluate } from "feelin";
import { describe, expect, it } from "vitest";
import { feelNumber, feelTable, feelText, mayNotApply } from "../../src/exchange/dmn-names.js";

describe("the names and literals of FEEL", () => {
  it("keeps a plain name, and renames what FEEL reads as something else", () => {
    const kind = { kind: "yes-no" } as const;
    const table = feelTable({ celsius: kind, "a b": kind, if: kind, e1: kind, count: kind, 日期: kind });
    expect([...table.values()].map(({ name }) => name)).toEqual([
      "celsius",
      "fact_2",
      "fact_3",
      "fact_4",
      "fact_5",
      "fact_6",
    ]);
  });

  it("writes a text that FEEL reads back sign by sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(evaluate(`${feelText(text)} = x`, { x: text }).value).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("writes a number without powers of ten", () => {
    expect([1e-7, 1.5e-7, 1e21, 37.3, -0.5, -0, 1.25e22].map(feelNumber)).toEqual([
      "0.0000001",
      "0.00000015",
      "1000000000000000000000",
      "37.3",
      "-0.5",
      "0",
      "12500000000000000000000",
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(feelNumber(number)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(feelNumber(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it("has a word for what does not apply where no option is called so", () => {
    expect(mayNotApply({ kind: "yes-no" })).toBe(true);
    expect(mayNotApply({ kind: "choice", options: ["a", "not-applicable"] })).toBe(false);
    expect(mayNotApply({ kind: "choice", options: [] })).toBe(false);
    expect(mayNotApply({ kind: "number", unit: "days" })).toBe(false);
  });
});
