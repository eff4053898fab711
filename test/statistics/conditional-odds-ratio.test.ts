import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalOddsRatio, midPOddsRatio } from "../../src/statistics/conditional-odds-ratio.js";
import { conditionalOddsRatios } from "./known/conditional-odds-ratios.js";
import { comparisons, partsOf } from "./known/differences.js";
import { expectEnds, expectNear } from "./known/golden-rows.js";
import { anyLevel, anyPart, refusesWhatIsNoComparison } from "./known/laws.js";

const known = conditionalOddsRatios.map(([x1 = 0, n1 = 0, x2 = 0, n2 = 0, level = 0, ...answers]) => ({
  one: { count: x1, of: n1 },
  other: { count: x2, of: n2 },
  level,
  answers,
}));

describe("conditionalOddsRatio", () => {
  // The golden values are by scipy, whose chances of tables of 200 000 are off by some 1e-9; such tables stand below.
  const fromScipy = comparisons.filter((row) => Number(row.n1) + Number(row.n2) < 200_000);
  it.each(fromScipy)("golden: $x1 of $n1 and $x2 of $n2 at $level: $or_conditional_mle, $or_fisher_ci", (row) => {
    const { value, interval } = conditionalOddsRatio(...partsOf(row));
    expectNear(value, row.or_conditional_mle, 1e-11);
    expectEnds(interval, row.or_fisher_ci, 1e-11);
  });

  it.each(known)("$one and $other at $level", ({ one, other, level, answers: [likeliest, lower, upper] }) => {
    const { value, interval } = conditionalOddsRatio(one, other, level);
    expectNear(value, likeliest, 1e-12);
    expectEnds(interval, [lower, upper], 1e-12);
  });

  it("says that the totals leave no choice", () => {
    expect(conditionalOddsRatio({ count: 15, of: 15 }, { count: 20, of: 20 })).toMatchObject({
      value: undefined,
      interval: { lower: 0, upper: Number.POSITIVE_INFINITY },
      because: "margins-fix-table",
    });
  });
});

describe("midPOddsRatio", () => {
  it.each(known)("$one and $other at $level", ({ one, other, level, answers: [, , , median, lower, upper] }) => {
    const { value, interval } = midPOddsRatio(one, other, level);
    expectNear(value, median, 1e-12);
    expectEnds(interval, [lower, upper], 1e-12);
  });

  it("lies inside the exact interval", () => {
    fc.assert(
      fc.property(anyPart(1e5), anyPart(1e5), anyLevel, (one, other, level) => {
        const { interval: exact } = conditionalOddsRatio(one, other, level);
        const { interval: mid } = midPOddsRatio(one, other, level);
        expect(exact?.lower).toBeLessThanOrEqual((mid?.lower ?? 0) * (1 + 1e-12));
        expect((mid?.upper ?? 0) * (1 - 1e-12)).toBeLessThanOrEqual(exact?.upper ?? 0);
      }),
    );
  });
});

describe.each([conditionalOddsRatio, midPOddsRatio])("%o", (method) => {
  it("turns upside down when the groups are swapped", () => {
    fc.assert(
      fc.property(anyPart(1e5), anyPart(1e5), anyLevel, (one, other, level) => {
        const straight = method(one, other, level);
        const swapped = method(other, one, level);
        expectNear(straight.interval?.lower, 1 / (swapped.interval?.upper ?? 0), 1e-10);
        if (straight.value === undefined) expect(swapped.value).toBeUndefined();
        else expectNear(straight.value, 1 / (swapped.value ?? 0), 1e-10);
      }),
    );
  });

  it("is 0 or infinite where the count is at the end of what the totals allow", () => {
    const [none, some, nobody] = [
      { count: 0, of: 9 },
      { count: 2, of: 9 },
      { count: 0, of: 0 },
    ];
    expect(method(none, some)).toMatchObject({ value: 0, interval: { lower: 0 } });
    expect(method(some, none)).toMatchObject({
      value: Number.POSITIVE_INFINITY,
      interval: { upper: Number.POSITIVE_INFINITY },
    });
    expect(method(none, none).because).toBe("margins-fix-table");
    expect(method(none, nobody).because).toBe("no-denominator");
  });

  refusesWhatIsNoComparison(method);
});
