import fc from "fast-check";
import { expect, it } from "vitest";
import { logLimits, logLogLimits, plainLimits } from "../../src/statistics/survival-limits.js";

const anyShare = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const anyError = fc.double({ min: 0, max: 2, noNaN: true });

it.each([plainLimits, logLimits, logLogLimits])(
  "$method: around the share, within 0 to 1, and one point without error",
  (limits) => {
    fc.assert(
      fc.property(anyShare, anyError, (share, error) => {
        const [lower, upper] = limits.ends(share, error, 1.96) as [number, number];
        expect(0 <= lower && lower <= share + 1e-12 && share - 1e-12 <= upper && upper <= 1).toBe(true);
      }),
    );
    const [lower, upper] = limits.ends(0.4, 0, 1.96) as [number, number];
    expect(lower).toBeCloseTo(0.4, 15);
    expect(upper).toBeCloseTo(0.4, 15);
  },
);

it("while nobody has left, log-log has no limits and the others one point", () => {
  expect(logLogLimits.ends(1, 0, 1.96)).toBeUndefined();
  expect(plainLimits.ends(1, 0, 1.96)).toEqual([1, 1]);
  expect(logLimits.ends(1, 0, 1.96)).toEqual([1, 1]);
});
