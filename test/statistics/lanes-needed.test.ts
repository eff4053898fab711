import { describe, expect, it } from "vitest";
import { allenCunneen } from "../../src/statistics/allen-cunneen.js";
import { erlangC, waitLongerThan } from "../../src/statistics/erlang-c.js";
import { lanesForMeanWait, lanesNeeded } from "../../src/statistics/lanes-needed.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("lanesNeeded", () => {
  it.each(goldenRows("queueing", "staffing"))("golden: $arrivalsPerHour within $withinMinutes", (row) => {
    const load = { arrivalsPerHour: Number(row.arrivalsPerHour), serviceMinutes: Number(row.serviceMinutes) };
    const needed = lanesNeeded(load, { share: Number(row.target), withinMinutes: Number(row.withinMinutes) });
    expect(needed.lanes).toBe(row.minServers);
    expectNear(needed.share, row.serviceLevelAtMin, 1e-11);
    expectNear(needed.shareWithOneFewer, row.serviceLevelOneFewer, 1e-11);
  });

  it("meets the target, which one lane fewer does not", () => {
    for (const share of [0.5, 0.9, 0.99, 0.9999]) {
      const load = { arrivalsPerHour: 240, serviceMinutes: 1 };
      const needed = lanesNeeded(load, { share, withinMinutes: 0.25 });
      const queue = erlangC({ ...load, lanes: needed.lanes });
      expect(queue.stable && 1 - waitLongerThan(queue, 0.25)).toBeCloseTo(needed.share, 12);
      expect(needed.share).toBeGreaterThanOrEqual(share);
      expect(needed.shareWithOneFewer ?? 0).toBeLessThan(share);
    }
  });

  it("of half a lane's work sees half at once with one lane, nine of ten with two", () => {
    const load = { arrivalsPerHour: 30, serviceMinutes: 1 };
    expect(lanesNeeded(load, { share: 0.5, withinMinutes: 0 })).toEqual({
      lanes: 1,
      utilisation: 0.5,
      share: 0.5,
      shareWithOneFewer: undefined,
    });
    expect(lanesNeeded(load, { share: 0.51, withinMinutes: 0 })).toEqual({
      lanes: 2,
      utilisation: 0.25,
      share: expect.closeTo(0.9, 12),
      shareWithOneFewer: 0.5,
    });
    const { lanes, share } = lanesNeeded(load, { share: 0, withinMinutes: 2 });
    expect([lanes, share]).toEqual([1, expect.closeTo(1 - 0.5 / Math.E, 12)]);
  });

  it("refuses a share of 1 and negative minutes", () => {
    const load = { arrivalsPerHour: 1, serviceMinutes: 1 };
    expect(() => lanesNeeded(load, { share: 1, withinMinutes: 1 })).toThrow("expected a share below 1");
    expect(() => lanesNeeded(load, { share: 0.9, withinMinutes: -1 })).toThrow("expected minutes");
  });
});

describe("lanesForMeanWait", () => {
  it("of half a lane's work waits a service time with one lane, a fifteenth with two", () => {
    const load = { arrivalsPerHour: 30, serviceMinutes: 1 };
    expect(lanesForMeanWait(load, 1)).toEqual({ lanes: 1, utilisation: 0.5, meanWaitMinutes: 1 });
    expect(lanesForMeanWait(load, 0.99)).toEqual({
      lanes: 2,
      utilisation: 0.25,
      meanWaitMinutes: expect.closeTo(1 / 15, 12),
    });
  });

  it("needs more lanes for arrivals in groups", () => {
    const load = { arrivalsPerHour: 480, serviceMinutes: 1 };
    expect(lanesForMeanWait(load, 0.7).lanes).toBe(9);
    expect(lanesForMeanWait(load, 0.7, { arrivals: 4 }).lanes).toBeGreaterThan(9);
    expect(() => lanesForMeanWait(load, 0)).toThrow("lanesForMeanWait: expected minutes above 0");
  });
});

describe("junk and extremes", () => {
  const load = { arrivalsPerHour: 240, serviceMinutes: 1 };

  it("are refused in the name of who was asked", () => {
    expect(() => lanesForMeanWait(load, 1, { arrivals: Number.NaN })).toThrow(
      /^lanesForMeanWait: expected .*, got NaN$/,
    );
    expect(() => lanesForMeanWait(load, Number.POSITIVE_INFINITY)).toThrow("lanesForMeanWait: expected");
    expect(() => lanesNeeded(load, { share: 0.9, withinMinutes: Number.POSITIVE_INFINITY })).toThrow("lanesNeeded");
    expect(() => lanesNeeded({ ...load, arrivalsPerHour: 1e308 }, { share: 0.9, withinMinutes: 1 })).toThrow(
      "lanesNeeded: expected a load up to",
    );
  });

  it("agree with one lane after the other at a load of a hundred thousand", () => {
    const large = { arrivalsPerHour: 6e6, serviceMinutes: 1 };
    const { lanes, meanWaitMinutes } = lanesForMeanWait(large, 1e-6, { arrivals: 9 });
    const wait = allenCunneen({ ...large, lanes }, { arrivals: 9 });
    const fewer = allenCunneen({ ...large, lanes: lanes - 1 }, { arrivals: 9 });
    expect(wait).toMatchObject({ stable: true, meanWaitMinutes });
    expect(fewer.stable && fewer.meanWaitMinutes > 1e-6).toBe(true);
  });
});
