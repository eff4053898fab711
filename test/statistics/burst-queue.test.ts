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

  it("gives the queue over time, with a jump where all come at once", () => {
    const bursts = [
      { atMinute: 5, travellers: 30, overMinutes: 10 },
      { atMinute: 15, travellers: 10, overMinutes: 0 },
      { atMinute: 60, travellers: 4, overMinutes: 0 },
    ];
    expect(cleared(bursts, { lanes: 2, serviceMinutes: 1 }).course).toEqual([
      { atMinute: 5, waiting: 0 },
      { atMinute: 15, waiting: 10 },
      { atMinute: 15, waiting: 20 },
      { atMinute: 25, waiting: 0 },
      { atMinute: 60, waiting: 0 },
      { atMinute: 60, waiting: 4 },
      { atMinute: 62, waiting: 0 },
    ]);
  });

  it("has a course whose area is the waiting of all and whose top is the longest queue", () => {
    const burst = fc.record({
      atMinute: fc.integer({ min: 0, max: 90 }),
      travellers: fc.integer({ min: 0, max: 300 }),
      overMinutes: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(burst, { maxLength: 4 }), fc.integer({ min: 1, max: 12 }), (bursts, lanes) => {
        const { course, meanWaitMinutes, longestQueue, clearedAtMinute } = cleared(bursts, {
          lanes,
          serviceMinutes: 1,
        });
        const travellers = bursts.reduce((sum, one) => sum + one.travellers, 0);
        let area = 0;
        for (const [place, { atMinute, waiting }] of course.entries()) {
          const before = course[place - 1] ?? { atMinute, waiting: 0 };
          expect(atMinute).toBeGreaterThanOrEqual(before.atMinute);
          area += ((waiting + before.waiting) / 2) * (atMinute - before.atMinute);
        }
        expect(area).toBeCloseTo(travellers * (meanWaitMinutes ?? 0), 6);
        expect(Math.max(0, ...course.map(({ waiting }) => waiting))).toBe(longestQueue);
        expect(course.at(-1)?.atMinute).toBe(clearedAtMinute);
        expect(course.at(-1)?.waiting ?? 0).toBe(0);
      }),
    );
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

it("refuses what would come to infinity, and takes a burst of no time as at once", () => {
  const burst = { atMinute: 0, travellers: 200, overMinutes: 10 };
  for (const key of ["travellers", "overMinutes", "atMinute"])
    expect(() => burstQueue([{ ...burst, [key]: 1e308 }], { lanes: 1, serviceMinutes: 1 })).toThrow(
      "burstQueue: expected",
    );
  expect(() => burstQueue([burst], { lanes: 1, serviceMinutes: 1e308 })).toThrow("burstQueue: expected finite service");
  const atOnce = cleared([{ ...burst, overMinutes: 5e-324 }], { lanes: 5, serviceMinutes: 1 });
  expect(atOnce).toMatchObject({ longestQueue: 200, longestWaitMinutes: 40, meanWaitMinutes: 20 });
});
