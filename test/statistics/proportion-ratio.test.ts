import { describe, expect, it } from "vitest";
import { katz } from "../../src/statistics/katz.js";
import { koopman } from "../../src/statistics/koopman.js";
import { proportionRatio } from "../../src/statistics/proportion-ratio.js";
import { comparisons, partsOf } from "./known/differences.js";
import { expectNear } from "./known/golden-rows.js";

const [one, other] = [
  { count: 36, of: 40 },
  { count: 16, of: 80 },
];

describe("proportionRatio", () => {
  it.each(comparisons)("golden: $x1 of $n1 over $x2 of $n2 is $rr", (row) => {
    const [first, second] = partsOf(row);
    expectNear(proportionRatio(first, second).value, row.rr, 1e-12);
  });

  // Koopman, Biometrics 1984;40:513.
  it("stands with its two parts and Koopman's interval at 95 %, unless told otherwise", () => {
    const { value, interval, ...parts } = proportionRatio(one, other);
    expect(parts).toEqual({ one, other });
    expect(value).toBe(4.5);
    expect([interval?.lower.toFixed(2), interval?.upper.toFixed(2)]).toEqual(["2.94", "7.15"]);
    expect(interval).toEqual(koopman(one, other));
    expect(proportionRatio(one, other, { level: 0.9, interval: katz }).interval).toEqual(katz(one, other, 0.9));
  });

  it("says why there is no ratio, or no interval", () => {
    const [none, nobody] = [
      { count: 0, of: 9 },
      { count: 0, of: 0 },
    ];
    expect(proportionRatio(none, none)).toMatchObject({ value: undefined, interval: undefined, because: "no-events" });
    expect(proportionRatio(one, nobody)).toMatchObject({ value: undefined, because: "no-denominator" });
    expect(proportionRatio(nobody, one)).toMatchObject({ value: undefined, because: "no-denominator" });
    expect(proportionRatio(none, one, { interval: katz })).toMatchObject({
      value: 0,
      interval: undefined,
      because: "zero-cell",
    });
    expect(proportionRatio(one, none).value).toBe(Number.POSITIVE_INFINITY);
    expect("because" in proportionRatio(one, none)).toBe(false);
  });

  it("refuses what is no part", () => {
    expect(() => proportionRatio({ count: 2, of: 1 }, other)).toThrow("proportionRatio: expected");
    expect(() => proportionRatio(one, other, { level: 0 })).toThrow(RangeError);
  });
});
