import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { burstQueue } from "../../src/statistics/burst-queue.js";

const cleared = (...asked: Parameters<typeof burstQueue>) => {
  const queue = burstQueue(...asked);
  if (!queue.cleared) throw new Error("not cleared");
  return queue;
};

describe("burstQueue", () => {
  it("lets the last of one burst wait N s / c less the spread", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        (travellers, lanes, overMinutes) => {
          const queue = cleared([{ atMinute: 7, travellers, overMinutes }], { lanes, serviceMinutes: 1.5 });
          const wait = Math.max(0, (travellers * 1.5) / lanes - overMinutes);
          expect(queue.longestWaitMinutes).toBeCloseTo(wait, 9);
          expect(queue.meanWaitMinutes).toBeCloseTo(wait / 2, 9);
          expect(queue.bursts[0]?.lastWaitMinutes).toBeCloseTo(wait, 9);
          expect(queue.clearedAtMinute).toBeCloseTo(7 + overMinutes + wait, 9);
        },
      ),
    );
  });

  it("adds up three aircraft landing at once", () => {
    const one = { atMinute: 0, travellers: 200, overMinutes: 20 };
    const queue = cleared([one, one, one], { lanes: 12, serviceMinutes: 1 });
    expect(queue).toMatchObject({ longestQueue: 360, longestWaitMinutes: 30, clearedAtMinute: 50 });
  });

  it("forgets a burst that is worked off before the next", () => {
    const bursts = [
      { atMinute: 0, travellers: 10, overMinutes: 0 },
      { atMinute: 100, travellers: 20, overMinutes: 0 },
    ];
    const queue = cleared(bursts, { lanes: 1, serviceMinutes: 1 });
    expect(queue.bursts.map((burst) => burst.lastWaitMinutes)).toEqual([10, 20]);
    expect(queue.meanWaitMinutes).toBeCloseTo((50 + 200) / 30, 12);
  });

  it("is not cleared without lanes, and has nothing to wait for without travellers", () => {
    const nobody = { atMinute: 0, travellers: 0, overMinutes: 5 };
    expect(burstQueue([{ ...nobody, travellers: 3 }], { lanes: 0, serviceMinutes: 1 })).toEqual({
      cleared: false,
      because: "no-lanes",
      travellers: 3,
    });
    expect(cleared([nobody], { lanes: 0, serviceMinutes: 1 })).toMatchObject({
      clearedAtMinute: undefined,
      meanWaitMinutes: undefined,
      longestWaitMinutes: 0,
    });
    expect(() => burstQueue([{ ...nobody, travellers: -1 }], { lanes: 1, serviceMinutes: 1 })).toThrow("burstQueue");
    expect(() => burstQueue([{ ...nobody, atMinute: Number.NaN }], { lanes: 1, serviceMinutes: 1 })).toThrow("minute");
  });
});
