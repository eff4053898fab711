import { describe, expect, it } from "vitest";
import { checkSensitivity, sensitivityAt, type TestSensitivity } from "../../src/statistics/test-sensitivity.js";

const points: TestSensitivity = [
  { daysSinceExposure: 2, sensitivity: 0 },
  { daysSinceExposure: 6, sensitivity: 0.8 },
  { daysSinceExposure: 16, sensitivity: 0.3 },
];

describe("sensitivityAt", () => {
  it("lies on straight lines between the points, and stays beyond them", () => {
    const at = (day: number) => Number(sensitivityAt(points, day).toFixed(12));
    expect([-1, 0, 2, 3, 6, 11, 16, 99].map(at)).toEqual([0, 0, 0, 0.2, 0.8, 0.55, 0.3, 0.3]);
    expect(sensitivityAt([{ daysSinceExposure: 5, sensitivity: 0.7 }], 0)).toBe(0.7);
  });
});

describe("checkSensitivity", () => {
  it("refuses points that do not rise, and what is no share", () => {
    const refused =
      (...given: [number, number][]) =>
      () =>
        checkSensitivity(
          "caller",
          "laboratory",
          given.map(([daysSinceExposure, sensitivity]) => ({
            daysSinceExposure,
            sensitivity,
          })) as unknown as TestSensitivity,
        );
    expect(() => checkSensitivity("caller", "laboratory", points)).not.toThrow();
    expect(refused([1, 1.1])).toThrow("caller: expected laboratory from 0 to 1, got 1.1");
    expect(refused([1, 0.1], [1, 0.2])).toThrow("expected laboratory at rising days since exposure, got 1");
    expect(refused([Number.NaN, 0.1])).toThrow(RangeError);
    expect(refused()).toThrow("expected a point of laboratory, got none");
  });
});
