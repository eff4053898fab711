import { describe, expect, it } from "vitest";
import { checkOpenLanes, instabilityOf, offeredLoadOf } from "../../src/statistics/lane-load.js";

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
