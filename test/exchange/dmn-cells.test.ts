import { describe, expect, it } from "vitest";
import { alternativesOf, cellsOf } from "../../src/exchange/dmn-cells.js";
import { feelTable } from "../../src/exchange/dmn-names.js";
import { feelScope } from "../../src/exchange/dmn-side.js";
import type { AnyCondition } from "../../src/logic/condition.js";

const scope = feelScope(
  feelTable({ fever: { kind: "yes-no" }, celsius: { kind: "number", unit: "celsius" }, on: { kind: "date" } }),
);
const tests = (condition: AnyCondition, isSure = true) =>
  alternativesOf(condition).map((row) => cellsOf(row, scope, isSure).map(({ head, text }) => [head.expression, text]));

describe("a condition as rows of cells", () => {
  const fever = { fact: "fever", is: "yes" } as const;

  it("has a row for each way in which it may be true", () => {
    const warm = { fact: "celsius", atLeast: 37.3 } as const;
    expect(tests({ any: [fever, { all: [warm, { not: fever }] }] })).toEqual([
      [["fever", '"yes"']],
      [
        ["celsius", ">= 37.3"],
        ["fever", '"no", "not-applicable"'],
      ],
    ]);
    expect(tests({ not: { all: [fever, warm] } }, false)).toEqual([
      [["fever", 'not("yes")']],
      [["celsius", "null, < 37.3"]],
    ]);
  });

  it("asks twice of one fact in one cell, which holds of nothing that is not known", () => {
    const between = {
      all: [
        { fact: "celsius", atLeast: 37.3 },
        { fact: "celsius", below: 38 },
      ],
    } as const;
    expect(tests(between)).toEqual([[["celsius", "? != null and ? >= 37.3 and ? < 38"]]]);
  });

  it("keeps together what would be more than eight rows", () => {
    const three = { any: [fever, { fact: "celsius", above: 38 }, { fact: "on", after: "2020-03-01" }] } as const;
    expect(alternativesOf({ all: [three, three] })).toHaveLength(1);
    expect(tests({ all: [three, three] })[0]).toEqual([
      ['fever = "yes" or celsius > 38 or date(on) > date("2020-03-01")', "true"],
    ]);
  });

  it("has one row for what is always true, and none for what never is", () => {
    expect([alternativesOf({ all: [] }), alternativesOf({ any: [] })]).toEqual([[[]], []]);
  });
});
