import { describe, expect, it } from "vitest";
import { haldaneAnscombe } from "../../src/statistics/haldane-anscombe.js";
import { comparisons, partsOf } from "./known/differences.js";
import { expectEnds, expectNear } from "./known/golden-rows.js";
import { refusesWhatIsNoComparison } from "./known/laws.js";

describe("haldaneAnscombe", () => {
  it.each(comparisons)("golden: $x1 of $n1 and $x2 of $n2 at $level: $or_haldane_anscombe", (row) => {
    const { value, interval } = haldaneAnscombe(...partsOf(row));
    expectNear(value, row.or_haldane_anscombe, 1e-12);
    expectEnds(interval, row.or_haldane_anscombe_ci, 1e-12);
  });

  it("is not there where a group is empty", () => {
    expect(haldaneAnscombe({ count: 0, of: 0 }, { count: 1, of: 2 }).because).toBe("no-denominator");
    expect(haldaneAnscombe({ count: 1, of: 2 }, { count: 0, of: 0 }).because).toBe("no-denominator");
  });

  refusesWhatIsNoComparison(haldaneAnscombe);
});
