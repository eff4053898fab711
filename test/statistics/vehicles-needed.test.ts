import { describe, expect, it } from "vitest";
import { hourlyQueue } from "../../src/statistics/hourly-queue.js";
import { vehiclesNeeded } from "../../src/statistics/vehicles-needed.js";

describe("vehiclesNeeded", () => {
  it("leaves nobody waiting, as the hourly queue agrees", () => {
    const transfers = [3, 12, 0, 7];
    const { vehicles, byHour, busiestHour } = vehiclesNeeded(transfers, { seats: 4, roundTripMinutes: 90 });
    expect([vehicles, byHour, busiestHour]).toEqual([5, [2, 5, 0, 3], 1]);
    const hours = transfers.map((arrivals) => ({ arrivals, lanes: vehicles }));
    expect(hourlyQueue(hours, { serviceMinutes: 90 / 4 }).longestQueue).toBe(0);
  });

  it("needs none for nobody, and refuses what is no number", () => {
    expect(vehiclesNeeded([0], { seats: 1, roundTripMinutes: 1 }).busiestHour).toBeUndefined();
    expect(() => vehiclesNeeded([-1], { seats: 1, roundTripMinutes: 1 })).toThrow("vehiclesNeeded: expected finite");
    expect(() => vehiclesNeeded([1], { seats: 0, roundTripMinutes: 1 })).toThrow("number of seats");
    expect(() => vehiclesNeeded([1], { seats: 1, roundTripMinutes: 0 })).toThrow("minutes above 0");
  });
});

it("takes seven full vehicles for seven, and refuses more than can be counted", () => {
  expect((0.07 * 6000) / 60).toBeGreaterThan(7);
  expect(vehiclesNeeded([0.07], { seats: 1, roundTripMinutes: 6000 }).vehicles).toBe(7);
  expect(() => vehiclesNeeded([1e308], { seats: 1, roundTripMinutes: 1e3 })).toThrow("vehiclesNeeded: expected");
});
