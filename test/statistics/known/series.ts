import fc from "fast-check";
import { expect, it } from "vitest";
import { expectNear } from "./golden-rows.js";

/** Counts of some days, a few of them without a report. */
export const anyCounts = fc.array(
  fc.oneof({ weight: 5, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.constant(undefined) }),
  {
    maxLength: 60,
  },
);

/** What a chart says of a day is the same whatever comes later. */
export function neverDependsOnLaterDays(judge: (counts: readonly (number | undefined)[]) => readonly unknown[]): void {
  it("never depends on later days", () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (counts, later) => {
        expect(judge([...counts, ...later]).slice(0, counts.length)).toEqual(judge(counts));
      }),
    );
  });
}

/** Each day's number beside the known one; `null` and the text "NaN" stand for none. */
export function expectEach(got: readonly (number | undefined)[], known: unknown, tolerance: number): void {
  const list = known as readonly unknown[];
  expect(got.length).toBe(list.length);
  for (const [day, value] of list.entries()) {
    if (value === null || value === "NaN") expect(got[day], `day ${day}`).toBeUndefined();
    else if (value === 0) expect(Math.abs(got[day] ?? Number.NaN), `day ${day}`).toBeLessThanOrEqual(tolerance);
    else expectNear(got[day], value, tolerance);
  }
}
