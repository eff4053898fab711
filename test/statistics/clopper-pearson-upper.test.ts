import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { clopperPearsonUpper } from "../../src/statistics/clopper-pearson-upper.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";
import { anyLevel, anyPart, saysWhatItIs } from "./known/laws.js";

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

  saysWhatItIs(clopperPearsonUpper, "clopper-pearson-upper");
});
