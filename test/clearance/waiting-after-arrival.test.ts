import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { instantAt } from "../../src/calendar/time-zone.js";
import { waitingAfterArrival } from "../../src/clearance/waiting-after-arrival.js";

const UNKNOWN = absent("asked-unknown");

describe("the wait of a consignment after its arrival", () => {
  it("was 13 minutes for 180 boxes of masks at Xiamen on 2 February 2020; the clock times are ours", () => {
    expect(
      waitingAfterArrival({
        arrivedAt: instant("2020-02-02T14:20:00+08:00"),
        declaredAt: instant("2020-02-02T11:00:00+08:00"),
        releasedAt: instant("2020-02-02T14:33:00+08:00"),
      }),
    ).toEqual({ minutes: 13, customsMinutes: 213, declared: "before-arrival", findings: [] });
  });

  it("of the first donated lot at Wuhan Tianhe went over midnight, 25 to 26 January 2020; the clock times are ours", () => {
    const { minutes, declared, customsMinutes } = waitingAfterArrival({
      arrivedAt: instant("2020-01-25T23:30:00+08:00"),
      declaredAt: instant("2020-01-28T10:00:00+08:00"),
      releasedAt: instant("2020-01-26T01:00:00+08:00"),
    });
    expect([minutes, declared, customsMinutes]).toEqual([90, "after-release", undefined]);
  });

  it("and the time of customs are two figures: 36 h 42 min from arrival, 10 h 12 min from acceptance", () => {
    const { minutes, customsMinutes, declared } = waitingAfterArrival({
      arrivedAt: instant("2019-12-03T06:00:00+08:00"),
      declaredAt: instant("2019-12-04T08:30:00+08:00"),
      releasedAt: instant("2019-12-04T18:42:00+08:00"),
    });
    expect([minutes, customsMinutes, declared]).toEqual([36.7 * 60, 10.2 * 60, "after-arrival"]);
  });

  it("is none where the arrival or the release is not known", () => {
    const at = instant("2020-02-02T09:00:00+08:00");
    expect(waitingAfterArrival({ arrivedAt: UNKNOWN, declaredAt: at, releasedAt: at })).toEqual({
      minutes: undefined,
      customsMinutes: 0,
      declared: undefined,
      findings: [],
    });
    expect(waitingAfterArrival({ arrivedAt: at, declaredAt: UNKNOWN, releasedAt: UNKNOWN })).toEqual({
      minutes: undefined,
      customsMinutes: undefined,
      declared: undefined,
      findings: [],
    });
    expect(waitingAfterArrival({ arrivedAt: at, declaredAt: at, releasedAt: UNKNOWN }).declared).toBe("after-arrival");
  });

  it("is a finding where the release is stamped before the arrival, in whatever offset", () => {
    const times = {
      arrivedAt: instant("2020-02-02T09:00:00+08:00"),
      declaredAt: instant("2020-02-01T09:00:00+08:00"),
      releasedAt: instant("2020-02-02T00:59:00Z"),
    };
    expect(waitingAfterArrival(times)).toMatchObject({
      minutes: undefined,
      findings: [{ code: "release-before-arrival" }],
    });
    expect(waitingAfterArrival({ ...times, releasedAt: instant("2020-02-02T01:00:00Z") })).toMatchObject({
      minutes: 0,
      findings: [],
    });
  });

  it("is never negative, and longer than the time of customs exactly when the declaration came after the arrival", () => {
    const moment = fc
      .integer({ min: 1_580_000_000, max: 1_580_100_000 })
      .map((s) => instantAt(s * 1000, "Asia/Shanghai"));
    fc.assert(
      fc.property(moment, moment, moment, (arrivedAt, declaredAt, releasedAt) => {
        const { minutes, customsMinutes, declared, findings } = waitingAfterArrival({
          arrivedAt,
          declaredAt,
          releasedAt,
        });
        expect(minutes === undefined).toBe(findings.length === 1);
        expect(minutes ?? 0).toBeGreaterThanOrEqual(0);
        expect(customsMinutes ?? 0).toBeGreaterThanOrEqual(0);
        expect(customsMinutes === undefined).toBe(declared === "after-release");
        if (minutes !== undefined && customsMinutes !== undefined)
          expect(customsMinutes > minutes).toBe(declared === "before-arrival");
      }),
    );
  });
});
