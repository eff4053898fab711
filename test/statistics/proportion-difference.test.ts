import { describe, expect, it } from "vitest";
import { mee } from "../../src/statistics/mee.js";
import { newcombe } from "../../src/statistics/newcombe.js";
import { proportion } from "../../src/statistics/proportion.js";
import { proportionDifference } from "../../src/statistics/proportion-difference.js";
import { comparisons, partsOf } from "./known/differences.js";
import { expectNear } from "./known/golden-rows.js";

const [one, other] = [
  { count: 56, of: 70 },
  { count: 48, of: 80 },
];

describe("proportionDifference", () => {
  it.each(comparisons)("golden: $x1 of $n1 less $x2 of $n2 is $diff", (row) => {
    const [first, second] = partsOf(row);
    expectNear(proportionDifference(first, second).value, row.diff, 1e-12);
  });

  // Newcombe, Stat Med 1998;17:873, table II, example (a).
  it("stands with its two parts and Newcombe's interval at 95 %, unless told otherwise", () => {
    const { value, interval, ...parts } = proportionDifference(one, other);
    expect(parts).toEqual({ one, other });
    expect(value).toBeCloseTo(0.2, 15);
    expect([interval?.lower.toFixed(4), interval?.upper.toFixed(4)]).toEqual(["0.0524", "0.3339"]);
    expect(interval).toEqual(newcombe(one, other));
    expect(proportionDifference(one, other, { level: 0.9, interval: mee }).interval).toEqual(mee(one, other, 0.9));
  });

  it("takes proportions, and keeps of them what it is made from", () => {
    expect(proportionDifference(proportion(56, 70), proportion(48, 80))).toEqual(proportionDifference(one, other));
  });

  it("is not there where a group is empty, and says why", () => {
    const nobody = { count: 0, of: 0 };
    for (const [first, second] of [
      [nobody, other],
      [one, nobody],
    ] as const)
      expect(proportionDifference(first, second)).toEqual({
        one: first,
        other: second,
        value: undefined,
        interval: undefined,
        because: "no-denominator",
      });
  });

  it("refuses what is no part", () => {
    expect(() => proportionDifference({ count: 2, of: 1 }, other)).toThrow("proportionDifference: expected");
    expect(() => proportionDifference(one, other, { level: 1 })).toThrow(RangeError);
  });
});
