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
    expect(instabilityOf({ arrivalsPerHour: 0, serviceMinutes: 2, lanes: 0 })?.utilisation).toBe(
      Number.POSITIVE_INFINITY,
    );
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
