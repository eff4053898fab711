import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateRatio } from "../../src/statistics/rate-ratio.js";
import { expectEnds, expectNear, goldenRows } from "./known/golden-rows.js";
import { anyLevel } from "./known/laws.js";

const anyEvents = fc.record({
  count: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1e6 })),
  exposure: fc.double({ min: 0.5, max: 1e6, noNaN: true }),
});

describe("rateRatio", () => {
  it.each(goldenRows("rates-poisson", "rateRatios"))("golden: $x1 in $t1 over $x2 in $t2 at $level", (row) => {
    const one = { count: Number(row.x1), exposure: Number(row.t1) };
    const other = { count: Number(row.x2), exposure: Number(row.t2) };
    const ratio = rateRatio(one, other, { level: Number(row.level) });
    expect([ratio.one, ratio.other]).toEqual([one, other]);
    expectNear(ratio.value, row.rate_ratio, 1e-12);
    expectEnds(ratio.interval, row.ci, 1e-12);
    expectNear(ratio.p, row.p, 1e-12);
  });

  it("turns upside down when the two are swapped, and its P value stays", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, anyLevel, (one, other, level) => {
        const straight = rateRatio(one, other, { level });
        const swapped = rateRatio(other, one, { level });
        if (straight.value === undefined) return expect(straight.because).toBe("no-events");
        expectNear(straight.value, 1 / (swapped.value ?? 0), 1e-12);
        expectNear(straight.interval?.lower, 1 / (swapped.interval?.upper ?? 0), 1e-12);
        expect(straight.p).toBeCloseTo(swapped.p ?? 0, 9);
      }),
    );
  });

  it("says its method and level, and why it is not there", () => {
    const [none, some, never] = [
      { count: 0, exposure: 1 },
      { count: 3, exposure: 1 },
      { count: 0, exposure: 0 },
    ];
    expect(rateRatio(some, some).interval).toMatchObject({ method: "clopper-pearson-of-total", level: 0.95 });
    expect(rateRatio(none, none)).toMatchObject({ value: undefined, p: undefined, because: "no-events" });
    expect(rateRatio(never, some)).toMatchObject({ value: undefined, because: "no-denominator" });
    expect(rateRatio(some, never)).toStrictEqual({
      one: some,
      other: never,
      value: undefined,
      interval: undefined,
      p: undefined,
      because: "no-denominator",
    });
    expect(rateRatio(some, none)).toMatchObject({
      value: Number.POSITIVE_INFINITY,
      interval: { upper: Number.POSITIVE_INFINITY },
    });
    expect(rateRatio(none, some)).toMatchObject({ value: 0, interval: { lower: 0 } });
    expect(rateRatio(some, none)).not.toHaveProperty("because");
  });

  it("refuses what is no number of events", () => {
    const events = { count: 1, exposure: 1 };
    expect(() => rateRatio({ count: -1, exposure: 1 }, events)).toThrow("rateRatio: expected");
    expect(() => rateRatio(events, { count: -1, exposure: 1 })).toThrow("rateRatio: expected");
    expect(() => rateRatio({ count: 1, exposure: -1 }, events)).toThrow("rateRatio: expected");
    expect(() => rateRatio(events, { count: 1, exposure: -1 })).toThrow("rateRatio: expected");
    expect(() => rateRatio(events, events, { level: 1 })).toThrow("rateRatio: expected a level");
  });
});
