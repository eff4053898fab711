import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { clopperPearsonLower } from "../../src/statistics/clopper-pearson-lower.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";
import { anyLevel, anyPart, saysWhatItIs } from "./known/laws.js";

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

  saysWhatItIs(clopperPearsonLower, "clopper-pearson-lower");
});
