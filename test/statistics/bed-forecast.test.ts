import { describe, expect, it } from "vitest";
import { bedForecast } from "../../src/statistics/bed-forecast.js";

describe("bedForecast", () => {
  it("adds up those still in a bed, and those who were there", () => {
    const days = bedForecast([2, 4, 4, 0], { stillInBed: [1, 1, 0.5], alreadyIn: [3, 1] });
    expect(days.map(({ expected }) => expected)).toEqual([5, 7, 9, 6]);
    expect(days.every(({ lacking }) => lacking === undefined)).toBe(true);
  });

  // Poisson quantiles as in any table: of a mean of 1 at 95 % 3, of 10 at 95 % 15, of 10 at 99 % 18, of 1000 at 97.5 % 1062.
  it.each([
    [0, 0.95, 0],
    [1, 0.95, 3],
    [10, 0.95, 15],
    [10, 0.99, 18],
    [1000, 0.975, 1062],
    [10, 0, 0],
  ])("%d expected need at %d %d beds", (mean, chance, beds) => {
    expect(bedForecast([mean], { stillInBed: [1], chance })[0]?.bedsNeeded).toBe(beds);
  });

  it("tells how many are lacking, and refuses what is no forecast", () => {
    expect(bedForecast([10], { stillInBed: [1], beds: 12 })[0]?.lacking).toBe(3);
    expect(() => bedForecast([-1], { stillInBed: [1] })).toThrow("bedForecast: expected finite numbers");
    expect(() => bedForecast([1], { stillInBed: [2] })).toThrow("expected shares");
    expect(() => bedForecast([1], { stillInBed: [1], chance: 1 })).toThrow("expected a chance");
  });
});

it("lacks no beds where there are enough, and as many as are needed where there are none", () => {
  const lackingOf = (beds: number) => bedForecast([10], { stillInBed: [1], beds })[0]?.lacking;
  expect([lackingOf(0), lackingOf(14), lackingOf(15), lackingOf(16)]).toEqual([15, 1, 0, 0]);
});

it("is of as many days as admissions, whoever was there for longer", () => {
  expect(bedForecast([0, 0], { stillInBed: [], alreadyIn: [0, 10, 5] })).toEqual([
    { expected: 0, bedsNeeded: 0, lacking: undefined },
    { expected: 10, bedsNeeded: 15, lacking: undefined },
  ]);
});

it.each([
  [{ alreadyIn: [-1] }, "bedForecast: expected finite numbers"],
  [{ beds: -1 }, "bedForecast: expected finite numbers"],
  [{ stillInBed: [-0.5] }, "bedForecast: expected finite numbers"],
  [{ stillInBed: [1, 1.1] }, "bedForecast: expected shares"],
  [{ chance: -0.1 }, "bedForecast: expected a chance"],
  [{ chance: Number.NaN }, "bedForecast: expected a chance"],
])("refuses %j", (change, message) => {
  expect(() => bedForecast([1], { stillInBed: [1], ...change })).toThrow(message);
});

it("answers for a million in bed, and refuses numbers that no town has", () => {
  expect(bedForecast([1e6], { stillInBed: [1] })[0]?.bedsNeeded).toBe(1_001_645);
  expect(() => bedForecast([1e300], { stillInBed: [1] })).toThrow("bedForecast: expected");
});
