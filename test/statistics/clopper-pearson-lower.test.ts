import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { clopperPearsonLower } from "../../src/statistics/clopper-pearson-lower.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";
import { anyLevel, anyPart, isAlwaysANumber, saysWhatItIs } from "./known/laws.js";

describe("clopperPearsonLower", () => {
  it.each(goldenRows("proportion-ci", "cases"))("golden: $x of $n at $level: $one_sided_exact_lower", (row) => {
    const limit = clopperPearsonLower(Number(row.x), Number(row.n), Number(row.level))?.lower;
    expectNear(limit, row.one_sided_exact_lower, 1e-12);
  });

  it("is the lower end of the two-sided interval with the whole error on this side", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyLevel, ({ count, of }, level) => {
        const twoSided = clopperPearson(count, of, 1 - 2 * (1 - Math.max(level, 0.6)));
        const oneSided = clopperPearsonLower(count, of, Math.max(level, 0.6));
        expect(Math.abs((oneSided?.lower ?? 0) - (twoSided?.lower ?? 1))).toBeLessThan(1e-12);
      }),
    );
  });

  // At levels below a half the limit lies above the share. mpmath 1.3.0, 40 digits, from the hypergeometric series.
  it.each([
    [500_000, 1_000_000, 0.01, 0.5011626720744562],
    [33_333, 100_000, 1e-9, 0.3423056913629413],
    [3, 10, 0.01, 0.6117428588375743],
    [1, 5, 0.3, 0.21399691440337723],
    [10, 10, 0.2, 0.9779327685429285],
    [999, 1000, 0.4, 0.9986238376326841],
  ])("%d of %d at the level %d: %d", (count, of, level, lower) => {
    expectNear(clopperPearsonLower(count, of, level)?.lower, lower, 1e-13);
  });

  isAlwaysANumber(clopperPearsonLower);
  saysWhatItIs(clopperPearsonLower, "clopper-pearson-lower");
});
