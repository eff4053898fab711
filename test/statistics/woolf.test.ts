import { describe, expect, it } from "vitest";
import { woolf } from "../../src/statistics/woolf.js";
import { comparisons, partsOf } from "./known/differences.js";
import { expectEnds, expectNear } from "./known/golden-rows.js";
import { refusesWhatIsNoComparison } from "./known/laws.js";

describe("woolf", () => {
  it.each(comparisons)("golden: $x1 of $n1 and $x2 of $n2 at $level: $or, $or_woolf", (row) => {
    const { value, interval } = woolf(...partsOf(row));
    expectNear(value, row.or, 1e-12);
    expectEnds(interval, row.or_woolf, 1e-12);
  });

  it("says why it is not there", () => {
    const [some, none, all] = [
      { count: 1, of: 2 },
      { count: 0, of: 2 },
      { count: 2, of: 2 },
    ];
    for (const other of [none, all])
      expect(woolf(some, other)).toEqual({ value: undefined, interval: undefined, because: "zero-cell" });
    expect(woolf(some, { count: 0, of: 0 }).because).toBe("no-denominator");
  });

  refusesWhatIsNoComparison(woolf);
});
