import { describe, expect, it } from "vitest";
import { checkFlow, checkOpenLanes, instabilityOf, offeredLoadOf, whole } from "../../src/statistics/lane-load.js";

describe("instabilityOf", () => {
  it("is there as soon as as many come as the lanes can see", () => {
    expect(instabilityOf({ arrivalsPerHour: 59, serviceMinutes: 1, lanes: 1 })).toBeUndefined();
    expect(instabilityOf({ arrivalsPerHour: 60, serviceMinutes: 1, lanes: 1 })).toMatchObject({ growthPerHour: 0 });
    expect(instabilityOf({ arrivalsPerHour: 60, serviceMinutes: 2, lanes: 1 })).toEqual({
      stable: false,
      because: "arrivals-reach-capacity",
      offeredLoad: 2,
      utilisation: 2,
      growthPerHour: 30,
      lanesToKeepUp: 3,
    });
    expect(instabilityOf({ arrivalsPerHour: 0, serviceMinutes: 2, lanes: 0 })?.utilisation).toBeUndefined();
  });
});

describe("checkOpenLanes", () => {
  it("refuses what is no load and no number of lanes", () => {
    const open = { arrivalsPerHour: 1, serviceMinutes: 1, lanes: 1 };
    expect(offeredLoadOf(open)).toBeCloseTo(1 / 60, 15);
    expect(() => checkOpenLanes("a", { ...open, arrivalsPerHour: -1 })).toThrow("a: expected finite arrivals");
    expect(() => checkOpenLanes("a", { ...open, serviceMinutes: 0 })).toThrow("a: expected finite service minutes");
    expect(() => checkOpenLanes("a", { ...open, lanes: 1.5 })).toThrow("a: expected a whole number of lanes");
  });
});

describe("checkOpenLanes at its bounds", () => {
  const open = { arrivalsPerHour: 60, serviceMinutes: 1, lanes: 1 };

  it.each([
    { arrivalsPerHour: 0 },
    { lanes: 0 },
    { serviceMinutes: 1e-9 },
    { serviceMinutes: 1e9, arrivalsPerHour: 0.6 },
    { arrivalsPerHour: 6e8 },
  ])("takes %j", (change) => {
    expect(() => checkOpenLanes("a", { ...open, ...change })).not.toThrow();
  });

  it.each([
    [{ arrivalsPerHour: Number.POSITIVE_INFINITY }, "a: expected finite arrivals"],
    [{ arrivalsPerHour: Number.NaN }, "a: expected finite arrivals"],
    [{ arrivalsPerHour: 6.1e8 }, "a: expected a load up to"],
    [{ serviceMinutes: 0.9e-9 }, "a: expected finite service minutes"],
    [{ serviceMinutes: 1.1e9, arrivalsPerHour: 0 }, "a: expected finite service minutes"],
    [{ serviceMinutes: Number.NaN }, "a: expected finite service minutes"],
    [{ lanes: -1 }, "a: expected a whole number of lanes"],
    [{ lanes: 2 ** 53 }, "a: expected a whole number of lanes"],
  ])("refuses %j", (change, message) => {
    expect(() => checkOpenLanes("a", { ...open, ...change })).toThrow(message);
  });
});

describe("checkFlow", () => {
  it("takes numbers from 0 to a million million, every one of them", () => {
    expect(() => checkFlow("a", [])).not.toThrow();
    expect(() => checkFlow("a", [0, 0.5, 1e12])).not.toThrow();
    for (const number of [-1, 1.1e12, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => checkFlow("a", [1, number])).toThrow("a: expected finite numbers from 0");
  });
});

describe("whole", () => {
  it.each([
    [0, 0],
    [5.5, 5.5],
    [0.29 * 100, 29],
    [1 + 4 * Number.EPSILON, 1],
    [1 + 5 * Number.EPSILON, 1 + 5 * Number.EPSILON],
    [3 + 2 ** -48, 3 + 2 ** -48],
  ])("of %d is %d", (number, expected) => {
    expect(whole(number)).toBe(expected);
  });

  it("keeps a load that only rounding keeps from a whole number", () => {
    expect(offeredLoadOf({ arrivalsPerHour: 600, serviceMinutes: 0.55 })).toBe(5.5);
    expect(offeredLoadOf({ arrivalsPerHour: 100, serviceMinutes: 0.29 * 60 })).toBe(29);
  });
});

it("says that no lanes keep up with nobody, nor fall behind", () => {
  expect(instabilityOf({ arrivalsPerHour: 0, serviceMinutes: 2, lanes: 0 })).toEqual({
    stable: false,
    because: "arrivals-reach-capacity",
    offeredLoad: 0,
    utilisation: undefined,
    growthPerHour: 0,
    lanesToKeepUp: 1,
  });
});

it("says no utilisation of lanes that are not there", () => {
  expect(instabilityOf({ arrivalsPerHour: 60, serviceMinutes: 1, lanes: 0 })).toEqual({
    stable: false,
    because: "arrivals-reach-capacity",
    offeredLoad: 1,
    utilisation: undefined,
    growthPerHour: 60,
    lanesToKeepUp: 2,
  });
});

it("refuses a load that no hall has, and times that nobody takes", () => {
  const open = { arrivalsPerHour: 60, serviceMinutes: 1, lanes: 1 };
  expect(() => checkOpenLanes("a", { ...open, arrivalsPerHour: 1e308 })).toThrow("a: expected a load up to");
  for (const serviceMinutes of [1e-300, 1e300])
    expect(() => checkOpenLanes("a", { ...open, serviceMinutes })).toThrow("a: expected finite service minutes");
});
