import fc from "fast-check";
import { expect, it } from "vitest";
import type { ControlChart } from "../../../src/statistics/control-chart.js";
import type { Part } from "../../../src/statistics/part.js";
import { type GoldenRow, goldenRows } from "./golden-rows.js";

export const chartRows = goldenRows("aberration", "attributeCharts");

export function partsOf({ x, n }: GoldenRow): Part[] {
  const sizes = n as readonly number[];
  return (x as readonly number[]).map((count, day) => ({ count, of: sizes[day] as number }));
}

const anyDays = fc.array(
  fc.option(
    fc.integer({ min: 0, max: 300 }).chain((of) => fc.nat(of).map((count) => ({ count, of }))),
    { nil: undefined, freq: 5 },
  ),
  { maxLength: 30 },
);

/** What a chart says of a day is the same whatever comes later. */
export function isNotChangedByLaterDays(
  chart: (baseline: readonly (Part | undefined)[], days: readonly (Part | undefined)[]) => ControlChart,
): void {
  it("never depends on later days", () => {
    fc.assert(
      fc.property(anyDays, anyDays, anyDays, (baseline, days, later) => {
        expect(chart(baseline, [...days, ...later]).days.slice(0, days.length)).toEqual(chart(baseline, days).days);
      }),
    );
  });
}
