import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { instantAt } from "../../src/calendar/time-zone.js";
import type { QuarantineDayCount } from "../../src/risk/quarantine-days.js";
import { testSpacing } from "../../src/risk/test-spacing.js";

const RULE = { kind: "laboratory", tests: 2, withinDays: 3, apartHours: 24 } as const;
function spacing(tests: readonly string[], dayCount: QuarantineDayCount = "start-is-day-1", on?: string) {
  return testSpacing(RULE, tests.map(instant), {
    arrivedOn: calendarDate("2022-08-01"),
    dayCount,
    timeZone: "Asia/Shanghai",
    ...(on === undefined ? {} : { on: calendarDate(on) }),
  });
}
const at = (day: number, time: string) => `2022-08-0${day}T${time}:00+08:00`;

describe("two tests in three days, at least 24 hours apart (edition 9, from a low-risk area)", () => {
  it.each([
    [[at(1, "10:00"), at(2, "16:00")], "yes", []],
    [[at(1, "10:00"), at(2, "10:00")], "yes", []],
    [[at(1, "10:00"), at(2, "09:59")], "no", ["at-least-24-hours-apart"]],
    [[at(1, "10:00"), at(3, "23:59")], "yes", []],
    [[at(1, "10:00"), at(4, "00:00")], "no", ["within-three-days"]],
    [[at(3, "20:00"), at(4, "10:00")], "no", ["at-least-24-hours-apart", "within-three-days"]],
    [[at(1, "10:00"), at(2, "06:00"), at(3, "06:00")], "yes", []],
    [[at(1, "10:00"), at(2, "06:00"), at(4, "10:00")], "no", ["at-least-24-hours-apart"]],
    [[at(1, "10:00")], "no", ["within-three-days"]],
    [["2022-07-31T10:00:00+08:00", at(2, "10:00")], "no", ["within-three-days"]],
    [["2022-07-31T20:00:00+08:00", at(1, "10:00")], "no", ["within-three-days"]],
    [[], "no", ["within-three-days"]],
  ] as const)("%j: %s %j", (tests, met, unmet) => {
    expect(spacing(tests)).toMatchObject({ met, unmet });
  });

  it("counts the days as it is told to", () => {
    const late = [at(1, "10:00"), at(4, "10:00")];
    const met = (["start-is-day-0", "start-is-day-1", "day-after-is-day-1"] as const).map(
      (count) => spacing(late, count).met,
    );
    expect(met).toEqual(["yes", "no", "no"]);
    expect(spacing([], "day-after-is-day-1").window).toEqual({ from: "2022-08-02", until: "2022-08-04" });
  });

  it("is undecided while the days are not over, and says from when a further test counts", () => {
    const one = spacing([at(1, "10:00")], "start-is-day-1", "2022-08-03");
    expect(one).toMatchObject({ met: "undecided", nextNotBefore: "2022-08-02T10:00:00+08:00" });
    expect(spacing([at(1, "10:00")], "start-is-day-1", "2022-08-04").met).toBe("no");
    expect(spacing([at(1, "10:00"), at(3, "10:00")], "start-is-day-1", "2022-08-02").met).toBe("undecided");
    expect(spacing([at(1, "10:00"), at(3, "10:00")], "start-is-day-1", "2022-08-03").met).toBe("yes");
    expect(spacing([]).nextNotBefore).toBeUndefined();
  });

  it("does not mind the order, nor the zone in which an instant is written", () => {
    const hours = fc.array(fc.integer({ min: -30, max: 110 }), { maxLength: 5 });
    fc.assert(
      fc.property(hours, fc.constantFrom("UTC", "America/New_York", "Pacific/Apia"), (given, zone) => {
        const instants = given.map((hour) => Date.UTC(2022, 6, 31, 16) + hour * 3_600_000);
        const written = (timeZone: string) => instants.map((one): Instant => instantAt(one, timeZone));
        expect(spacing(written(zone).toReversed())).toEqual(spacing(written("Asia/Shanghai")));
      }),
    );
  });
});
