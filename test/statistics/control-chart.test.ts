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

  it("gives a judged day whole, its distance in deviations of a day of its size", () => {
    expect(controlChart(kind, [day(4), day(4)], [day(28, 4), day(30, 4)], {}).days).toEqual([
      {
        day: 0,
        count: 28,
        size: 4,
        value: 7,
        z: 3,
        lower: 1,
        upper: 7,
        isAlert: false,
        side: undefined,
        because: undefined,
      },
      {
        day: 1,
        count: 30,
        size: 4,
        value: 7.5,
        z: 3.5,
        lower: 1,
        upper: 7,
        isAlert: true,
        side: "above",
        because: undefined,
      },
    ]);
  });

  it("gives a day that was not judged with its value, where somebody was in it", () => {
    const none = { z: undefined, lower: undefined, upper: undefined, isAlert: undefined, side: undefined };
    expect(controlChart(kind, [], [undefined, day(0, 0), day(3, 2)], {}).days).toStrictEqual([
      { day: 0, count: undefined, size: undefined, value: undefined, ...none, because: "no-report" },
      { day: 1, count: 0, size: 0, value: undefined, ...none, because: "no-denominator" },
      { day: 2, count: 3, size: 2, value: 1.5, ...none, because: "insufficient-baseline" },
    ]);
  });

  it("takes days that differ by more than 1.5 for overdispersed", () => {
    const dispersionOf = (...counts: readonly number[]) =>
      controlChart(
        { ...kind, unitDeviation: () => 2 },
        counts.map((count) => day(count)),
        [],
        {},
      ).dispersion;
    expect(dispersionOf(7, 1, 4, 4)).toEqual({ value: 1.5, degreesOfFreedom: 3, isOverdispersed: false });
    expect(dispersionOf(8, 0, 4, 4)).toMatchObject({ isOverdispersed: true });
  });

  it("widens by what the days of the baseline come to, each by its distance and in their order", () => {
    const widening = (z: readonly number[]) => (z[0] === -1 && z[1] === 1 && z.length === 2 ? 2 : undefined);
    const chart = controlChart({ ...kind, widening }, [day(2), day(6)], [day(4, 4)], { width: 1 });
    expect(chart).toMatchObject({ method: "u", width: 1, widening: 2, days: [{ lower: 2, upper: 6 }] });
    const still = controlChart({ ...kind, widening: () => 0 }, [day(4), day(4)], [day(4)], {});
    expect(still.days[0]?.because).toBe("no-spread");
  });

  it("refuses a width of nothing", () => {
    expect(() => controlChart(kind, [], [], { width: 0 })).toThrow("aChart: expected a width above 0");
  });
});
