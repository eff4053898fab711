import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { clopperPearsonUpper } from "../../src/statistics/clopper-pearson-upper.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";
import { anyLevel, anyPart, isAlwaysANumber, saysWhatItIs } from "./known/laws.js";

describe("clopperPearsonUpper", () => {
  it.each(goldenRows("proportion-ci", "cases"))("golden: $x of $n at $level: $one_sided_exact_upper", (row) => {
    const limit = clopperPearsonUpper(Number(row.x), Number(row.n), Number(row.level))?.upper;
    expectNear(limit, row.one_sided_exact_upper, 1e-12);
  });

  it("is the upper end of the two-sided interval with the whole error on this side", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyLevel, ({ count, of }, level) => {
        const twoSided = clopperPearson(count, of, 1 - 2 * (1 - Math.max(level, 0.6)));
        const oneSided = clopperPearsonUpper(count, of, Math.max(level, 0.6));
        expect(Math.abs((oneSided?.upper ?? 0) - (twoSided?.upper ?? 1))).toBeLessThan(1e-12);
      }),
    );
  });

  // At levels below a half the limit lies below the share. mpmath 1.3.0, 40 digits, from the hypergeometric series.
  it.each([
    [500_000, 1_000_000, 0.01, 0.4988373279255438],
    [3, 10, 0.01, 0.09321381538027046],
    [0, 10, 0.01, 0.001004528708249949],
    [2, 7, 0.3, 0.27633969390490676],
    [999, 1000, 0.4, 0.99908412893429],
  ])("%d of %d at the level %d: %d", (count, of, level, upper) => {
    expectNear(clopperPearsonUpper(count, of, level)?.upper, upper, 1e-13);
  });

  it("is there for half of a thousand million at a level of one in a thousand million", () => {
    // SciPy 1.17.1, stats.beta.ppf.
    expectNear(clopperPearsonUpper(5e8, 1e9, 1e-9)?.upper, 0.4999051668452088, 1e-12);
  });

  isAlwaysANumber(clopperPearsonUpper);
  saysWhatItIs(clopperPearsonUpper, "clopper-pearson-upper");
});
