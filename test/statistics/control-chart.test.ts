import { describe, expect, it } from "vitest";
import { controlChart } from "../../src/statistics/control-chart.js";

const kind = { caller: "aChart", method: "u", unitDeviation: Math.sqrt, most: 10, widening: () => 1 } as const;
const day = (count: number, size = 1) => ({ count, size });

describe("controlChart", () => {
  it("takes its limits from the reported days of the baseline that had somebody in them", () => {
    const { centre, baselineDays, dispersion } = controlChart(kind, [day(4), undefined, day(0, 0), day(4)], [], {});
    expect([centre, baselineDays]).toEqual([4, 2]);
    expect(dispersion).toEqual({ value: 0, degreesOfFreedom: 1, isOverdispersed: false });
  });

  it("is strict at both limits, which are cut off where no value can be", () => {
    const { days } = controlChart(kind, [day(4), day(4)], [day(10), day(0), day(7), day(1)], { width: 1.5 });
    expect(days.map(({ lower, upper, side }) => [lower, upper, side])).toEqual([
      [1, 7, "above"],
      [1, 7, "below"],
      [1, 7, undefined],
      [1, 7, undefined],
    ]);
    expect(controlChart(kind, [day(4), day(4)], [day(4)], {}).days[0]).toMatchObject({ lower: 0, upper: 10 });
  });

  it("says why a day was not judged", () => {
    const days = [undefined, day(0, 0), day(1)];
    const reasons = (baseline: readonly ReturnType<typeof day>[]) =>
      controlChart(kind, baseline, days, {}).days.map(({ because }) => because);
    expect(reasons([day(4)])).toEqual(["no-report", "no-denominator", undefined]);
    expect(reasons([])).toEqual(["no-report", "no-denominator", "insufficient-baseline"]);
    expect(reasons([day(0), day(0)])).toEqual(["no-report", "no-denominator", "no-spread"]);
    expect(controlChart({ ...kind, widening: () => undefined }, [day(4)], [day(1)], {}).days[0]?.because).toBe(
      "insufficient-baseline",
    );
  });

  it("has no dispersion of a single day", () => {
    const { dispersion } = controlChart(kind, [day(4)], [], {});
    expect(dispersion).toEqual({ value: undefined, degreesOfFreedom: 0, isOverdispersed: undefined });
  });

  it("refuses a width of nothing", () => {
    expect(() => controlChart(kind, [], [], { width: 0 })).toThrow("aChart: expected a width above 0");
  });
});
