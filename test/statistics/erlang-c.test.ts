import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  erlangC,
  timeLongerThan,
  waitingShareOf,
  waitLongerThan,
  waitQuantile,
} from "../../src/statistics/erlang-c.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

const steady = (arrivalsPerHour: number, serviceMinutes: number, lanes: number) => {
  const queue = erlangC({ arrivalsPerHour, serviceMinutes, lanes });
  if (!queue.stable) throw new Error("unstable");
  return queue;
};

describe("erlangC", () => {
  it.each(goldenRows("queueing", "erlangC"))(
    "golden: $arrivalsPerHour an hour for $serviceMinutes on $servers",
    (row) => {
      const queue = steady(Number(row.arrivalsPerHour), Number(row.serviceMinutes), Number(row.servers));
      for (const [got, column] of [
        [queue.offeredLoad, "offeredLoadErlang"],
        [queue.utilisation, "utilisation"],
        [queue.waitingShare, "probWait"],
        [queue.meanWaitMinutes, "meanWaitMinutes"],
        [queue.meanWaitOfWaitingMinutes, "meanWaitOfThoseWaitingMinutes"],
        [queue.meanQueueLength, "meanQueueLength"],
        [queue.meanPresent, "meanInSystem"],
        [queue.meanTimeMinutes, "meanTimeInSystemMinutes"],
        [queue.emptyShare, "probEmpty"],
      ] as const)
        expectNear(got, row[column], 1e-11);
      for (const { tMinutes, probWaitGreater } of row.waitTail as { tMinutes: number; probWaitGreater: number }[])
        expectNear(waitLongerThan(queue, tMinutes), probWaitGreater, 1e-11);
      for (const { p, t } of row.waitQuantilesMinutes as { p: number; t: number }[])
        expectNear(waitQuantile(queue, p), t, 1e-11);
      for (const { tMinutes, probGreater } of row.sojournTail as { tMinutes: number; probGreater: number }[])
        expectNear(timeLongerThan(queue, tMinutes), probGreater, 1e-11);
    },
  );

  it("says that a queue is unstable, with no infinite or negative wait", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 3000, noNaN: true }), (lanes, arrivals) => {
        const queue = erlangC({ arrivalsPerHour: arrivals, serviceMinutes: 1, lanes });
        expect(queue.stable).toBe(arrivals / 60 < lanes);
        if (queue.stable) expect(Number.isFinite(queue.meanWaitMinutes) && queue.meanWaitMinutes >= 0).toBe(true);
        else expect(queue).not.toHaveProperty("meanWaitMinutes");
      }),
    );
  });

  it("is empty all the time when nobody comes", () => {
    expect(steady(0, 1, 2)).toMatchObject({ waitingShare: 0, meanWaitMinutes: 0, emptyShare: 1 });
  });

  it("has no NaN for long times nor where exponents are alike", () => {
    expect(timeLongerThan(steady(54, 1, 1), 1e5)).toBe(0);
    expect(timeLongerThan(steady(60, 1, 2), 3)).toBeCloseTo(Math.exp(-3) * (1 + 3 * waitingShareOf(1, 2, 0.2)), 12);
    expect(timeLongerThan(steady(60, 1, 2), 0)).toBe(1);
  });

  it("refuses what is no time and no probability", () => {
    expect(() => waitLongerThan(steady(1, 1, 1), -1)).toThrow("waitLongerThan: expected minutes");
    expect(() => timeLongerThan(steady(1, 1, 1), Number.NaN)).toThrow("timeLongerThan: expected minutes");
    for (const probability of [-0.1, 1])
      expect(() => waitQuantile(steady(1, 1, 1), probability)).toThrow("waitQuantile");
    expect(() => erlangC({ arrivalsPerHour: 1, serviceMinutes: 0, lanes: 1 })).toThrow("erlangC: expected");
  });
});

describe("what is told of a settled queue", () => {
  const queue = steady(240, 1, 5);
  const told = { waitLongerThan, waitQuantile, timeLongerThan };

  it.each(Object.entries(told))("%s refuses junk numbers and a queue that never settles", (name, ask) => {
    for (const asked of [Number.NaN, -1, Number.POSITIVE_INFINITY, "1" as unknown as number])
      expect(() => ask(queue, asked), `${asked}`).toThrow(new RegExp(`^${name}: expected .*, got `));
    for (const key of ["waitingShare", "meanWaitOfWaitingMinutes", "serviceMinutes", "lanes", "offeredLoad"])
      for (const junk of [Number.NaN, -1, Number.POSITIVE_INFINITY, undefined])
        expect(() => ask({ ...queue, [key]: junk } as typeof queue, 0.5), `${key}: ${junk}`).toThrow(
          `${name}: expected`,
        );
    const unstable = erlangC({ arrivalsPerHour: 240, serviceMinutes: 1, lanes: 4 });
    expect(() => ask(unstable as typeof queue, 0.5)).toThrow(`${name}: expected a queue that has settled`);
  });

  it("knows how often nobody is there, however many lanes nobody needs", () => {
    for (const [load, lanes] of [
      [1, 180],
      [1, 300],
      [5, 400],
      [50, 10_000],
      [0.01, 100],
    ] as const)
      expectNear(steady(load * 60, 1, lanes).emptyShare, Math.exp(-load), 1e-12);
    expect(steady(600_000 - 1, 1, 10_000).emptyShare).toBe(0);
  });

  it("is unstable at just as many as the lanes can see, whatever rounding does", () => {
    for (let lanes = 1; lanes <= 60; lanes++)
      for (let hundredths = 1; hundredths <= 200; hundredths++) {
        const arrivalsPerHour = (lanes * 6000) / hundredths;
        if (!Number.isInteger(arrivalsPerHour)) continue;
        const open = { arrivalsPerHour, serviceMinutes: hundredths / 100, lanes };
        expect(erlangC(open), JSON.stringify(open)).toMatchObject({ stable: false, lanesToKeepUp: lanes + 1 });
      }
  });
});
