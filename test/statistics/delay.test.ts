import { describe, expect, it } from "vitest";
import { checkDelay, delayLaw, shareWithin } from "../../src/statistics/delay.js";

const sum = (values: Float64Array) => values.reduce((all, one) => all + one, 0);

describe("delayLaw", () => {
  it.each([
    [5.2, 4.1],
    [1, 4.1],
    [1, 99],
    [9.3, 0.7],
    [5, 1e-6],
  ])("has the mean %d and the variance %d, whatever the bends", (meanDays, varianceSquareDays) => {
    for (const bends of [[], [0.5, 3], [-1, 0, 0.3, 1e9]]) {
      const { days, shares } = delayLaw({ meanDays, varianceSquareDays })(bends);
      const mean = sum(days.map((one, place) => one * (shares[place] as number)));
      const variance = sum(days.map((one, place) => (one - mean) ** 2 * (shares[place] as number)));
      expect(sum(shares)).toBeCloseTo(1, 10);
      expect(mean / meanDays).toBeCloseTo(1, 10);
      expect(variance / varianceSquareDays).toBeCloseTo(1, 8);
    }
  });

  it("of a delay that is the same for everyone is one point", () => {
    const law = delayLaw({ meanDays: 5, varianceSquareDays: 0 });
    expect(law([3])).toEqual({ days: Float64Array.of(5), shares: Float64Array.of(1) });
    expect(law([], 4).days).toHaveLength(0);
    expect(law([], 5).days).toHaveLength(1);
  });

  it("ends where it is told to", () => {
    const { days, shares } = delayLaw({ meanDays: 4.5, varianceSquareDays: 5.0625 })([1], 3);
    expect(days.every((one) => one < 3)).toBe(true);
    expect(sum(shares)).toBeCloseTo(0.2785730558225173, 13);
    expect(delayLaw({ meanDays: 4.5, varianceSquareDays: 5.0625 })([], 0).days).toHaveLength(0);
  });
});

describe("shareWithin", () => {
  // scipy 1.10.1, gamma.cdf
  it.each([
    [4.5, 5.0625, 1, 0.012916946752061623],
    [4.5, 5.0625, 3, 0.2785730558225173],
    [4.5, 5.0625, 20, 0.9999788261419693],
    [1, 1 / 0.244, 0.5, 0.6441395219229058],
    [9.3, 0.7, -1, 0],
    [9.3, 0.7, 0, 0],
    [9.3, 0.7, 1000, 1],
  ])("of a delay of %d days (variance %d) is, within %d days, %d", (meanDays, varianceSquareDays, days, share) => {
    expect(shareWithin(delayLaw({ meanDays, varianceSquareDays }), days)).toBeCloseTo(share, 13);
  });
});

describe("checkDelay", () => {
  it("refuses what is no delay", () => {
    for (const [meanDays, varianceSquareDays] of [
      [0, 1],
      [-1, 1],
      [1, -1],
      [1, 101],
      [Number.NaN, 1],
      [1, Number.NaN],
      [Number.POSITIVE_INFINITY, 1],
    ] as const)
      expect(() => checkDelay("caller", { meanDays, varianceSquareDays })).toThrow("caller: expected a mean above 0");
    expect(() => checkDelay("caller", { meanDays: 1, varianceSquareDays: 0 })).not.toThrow();
  });
});

describe("a delay of hardly any variance", () => {
  it.each([1e-14, 1e-16, 1e-20, 1e-30, 5e-324])("is the same for everyone at %s squares of the mean", (part) => {
    const law = delayLaw({ meanDays: 5, varianceSquareDays: part * 25 });
    expect(shareWithin(law, 4.9)).toBeCloseTo(0, 9);
    expect(shareWithin(law, 5.1)).toBeCloseTo(1, 9);
  });
});

it("refuses a delay that nobody has, and what is no number though it compares like one", () => {
  expect(() => checkDelay("a", { meanDays: 1e300, varianceSquareDays: 0 })).toThrow("a: expected a mean");
  for (const junk of [null, [], "1"])
    expect(() => checkDelay("a", { meanDays: 5, varianceSquareDays: junk as unknown as number })).toThrow(
      "a: expected",
    );
});
