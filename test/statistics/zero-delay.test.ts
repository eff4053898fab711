import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import { instantAt } from "../../src/calendar/time-zone.js";
import type { ReleaseTimes } from "../../src/clearance/waiting-after-arrival.js";
import { zeroDelay } from "../../src/statistics/zero-delay.js";

const START = epochMilliseconds(instant("2020-02-02T00:00:00+08:00"));
const minute = (minutes: number) => instantAt(START + minutes * 60_000, "Asia/Shanghai");
const WAITING = absent("not-applicable");
const UNKNOWN = absent("asked-unknown");
const tolerance = { name: { en: "a quarter of an hour", zh: "一刻钟" }, minutes: 15 };
const asOf = minute(600);
const times = (change: Partial<ReleaseTimes>): ReleaseTimes => ({
  arrivedAt: minute(0),
  declaredAt: UNKNOWN,
  releasedAt: WAITING,
  ...change,
});
const counted = (all: readonly ReleaseTimes[]) => zeroDelay(all, { asOf, tolerance });

describe("clearance without delay", () => {
  it("of the masks of Xiamen, 13 minutes on 2 February 2020, holds within a quarter of an hour and not within ten minutes", () => {
    const xiamen = times({ releasedAt: minute(13) });
    expect(counted([xiamen]).withoutWaiting).toMatchObject({ count: 1, of: 1, share: 1 });
    const name = { en: "ten minutes", zh: "10分钟" };
    expect(zeroDelay([xiamen], { asOf, tolerance: { name, minutes: 10 } }).withoutWaiting.share).toBe(0);
    expect(zeroDelay([xiamen], { asOf, tolerance: { name, minutes: 13 } }).withoutWaiting.share).toBe(1);
  });

  it("counts what is stuck as delayed, and leaves open what has not waited long enough to say", () => {
    const { withoutWaiting, undecided, counts } = counted([
      times({ releasedAt: minute(5) }),
      times({ arrivedAt: minute(500) }),
      times({ arrivedAt: minute(590) }),
      times({ arrivedAt: minute(585) }),
    ]);
    expect([withoutWaiting.count, withoutWaiting.of, undecided]).toEqual([1, 2, 2]);
    expect([counts.completed, counts["still-inside"]]).toEqual([1, 3]);
  });

  it("counts every record that gives no wait under its reason", () => {
    const { counts, withoutWaiting, records, minutes } = counted([
      times({ arrivedAt: minute(60), releasedAt: minute(59) }),
      times({ arrivedAt: UNKNOWN, releasedAt: minute(59) }),
      times({ releasedAt: UNKNOWN }),
      times({ arrivedAt: UNKNOWN }),
      times({ arrivedAt: minute(700) }),
    ]);
    expect(counts).toMatchObject({
      negative: 1,
      "missing-entry": 1,
      "missing-exit": 1,
      "missing-both": 1,
      "not-entered": 1,
    });
    expect([withoutWaiting.share, withoutWaiting.because, records]).toEqual([undefined, "no-denominator", 5]);
    expect(minutes.map(({ value, probability }) => [value, probability])).toEqual([
      [undefined, 0.5],
      [undefined, 0.9],
      [undefined, 0.95],
    ]);
  });

  it("says how many were declared before they arrived", () => {
    const { declaredBeforeArrival } = counted([
      times({ arrivedAt: minute(60), declaredAt: minute(0), releasedAt: minute(61) }),
      times({ declaredAt: minute(1), releasedAt: minute(2) }),
      times({ releasedAt: minute(2), declaredAt: minute(300) }),
      times({ releasedAt: minute(2) }),
      times({ arrivedAt: minute(700), declaredAt: minute(0) }),
    ]);
    expect([declaredBeforeArrival.count, declaredBeforeArrival.of]).toEqual([1, 3]);
  });

  it.each([
    ["waits", { declaredAt: minute(0) }, [1, 1]],
    ["waits, declared after arrival", { declaredAt: minute(61) }, [0, 1]],
    ["was released", { declaredAt: minute(0), releasedAt: minute(60) }, [1, 1]],
    ["was released before it arrived", { declaredAt: minute(0), releasedAt: minute(59) }, [0, 0]],
    ["was released nobody knows when", { declaredAt: minute(0), releasedAt: UNKNOWN }, [0, 0]],
    ["waits, declared nobody knows when", {}, [0, 0]],
  ] as const)("counts of what %s when it was declared", (_, change, [count, of]) => {
    const { declaredBeforeArrival } = zeroDelay([times({ arrivedAt: minute(60), ...change })], {
      asOf,
      tolerance,
      level: 0.9,
    });
    expect([declaredBeforeArrival.count, declaredBeforeArrival.of]).toEqual([count, of]);
    if (of > 0) expect(declaredBeforeArrival.interval?.level).toBe(0.9);
  });

  it("takes a tolerance of no time at all", () => {
    const none = { ...tolerance, minutes: 0 };
    const all = [times({ releasedAt: minute(0) }), times({ releasedAt: minute(1) })];
    expect(zeroDelay(all, { asOf, tolerance: none })).toMatchObject({
      tolerance: none,
      withoutWaiting: { count: 1, of: 2 },
      undecided: 0,
    });
  });

  it("says its definition in both languages", () => {
    expect(counted([]).definition).toEqual({
      en: "consignments released within 15 min of arrival (a quarter of an hour), of those released or waiting for longer",
      zh: "到港后15分钟内（一刻钟）放行的批次，占已放行及等候超过该时限批次的比例",
    });
  });

  it("takes the level and the interval of the share, and the probabilities of the quantiles", () => {
    const all = [5, 10, 20].map((wait) => times({ releasedAt: minute(wait) }));
    const found = zeroDelay(all, { asOf, tolerance, probabilities: [1], level: 0.9 });
    expect(found.minutes).toEqual([{ value: 20, probability: 1, type: 7, count: 3 }]);
    expect(found.withoutWaiting.interval?.level).toBe(0.9);
  });

  it("refuses a tolerance that is none", () => {
    for (const minutes of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => zeroDelay([], { asOf, tolerance: { ...tolerance, minutes } })).toThrow(RangeError);
  });

  it("never gets better as goods that are stuck wait on, nor worse by a wider tolerance", () => {
    const record = fc
      .record({ arrived: fc.nat(500), wait: fc.option(fc.nat(300)) })
      .map(({ arrived, wait }) =>
        times({ arrivedAt: minute(arrived), releasedAt: wait === null ? WAITING : minute(arrived + wait) }),
      );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), fc.nat(100), fc.nat(100), (all, minutes, more) => {
        const share = (at: number, within: number) =>
          zeroDelay(all, { asOf: minute(at), tolerance: { ...tolerance, minutes: within } }).withoutWaiting;
        const [now, later, wider] = [share(1000, minutes), share(2000, minutes), share(2000, minutes + more)];
        expect(later.count).toBe(now.count);
        expect(later.of).toBeGreaterThanOrEqual(now.of);
        expect(wider.count).toBeGreaterThanOrEqual(later.count);
      }),
    );
  });
});
