import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "../../src/calendar/calendar-date.js";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import { instantAt, localDay } from "../../src/calendar/time-zone.js";
import {
  type DaysAfter,
  type HoursBefore,
  RELEASE_MOMENTS,
  type ReleaseMoment,
  releaseDue,
  releaseLimitText,
} from "../../src/clearance/release-limit.js";

const FOURTEEN: DaysAfter = { kind: "days-after", days: 14, moment: "entry-declared", dayCount: "start-is-day-0" };
const DAY_BEFORE: HoursBefore = { kind: "hours-before", hours: 24, moment: "loading" };
const timeZone = "Asia/Shanghai";

describe("a limit of clearance", () => {
  it("is said in both languages, with how days are counted", () => {
    expect(releaseLimitText(FOURTEEN)).toEqual({
      en: "within 14 days of the declared entry of the conveyance (the starting day is day 0)",
      zh: "自运输工具申报进境之日起14日内（起始日为第0天）",
    });
    expect(releaseLimitText(DAY_BEFORE).zh).toBe("装货的24小时以前");
    expect(releaseLimitText({ ...DAY_BEFORE, hours: 0, moment: "arrival-at-site" })).toEqual({
      en: "before the arrival at the site under customs control",
      zh: "运抵海关监管场所前",
    });
  });

  it("counts days from the day of the moment at the port, and by the convention of the question where there is one", () => {
    // 23:30 on 3 February in UTC is the morning of the fourth in China.
    const at = { "entry-declared": instant("2020-02-03T23:30:00Z") };
    expect(releaseDue(FOURTEEN, { at, timeZone })).toMatchObject({ kind: "day", lastDay: "2020-02-18" });
    expect(releaseDue(FOURTEEN, { at, timeZone, dayCount: "start-is-day-1" })).toMatchObject({ lastDay: "2020-02-17" });
    expect(releaseDue(FOURTEEN, { at, timeZone: "UTC" })).toMatchObject({ lastDay: "2020-02-17" });
  });

  it("goes back by elapsed hours, with its working", () => {
    const due = releaseDue(DAY_BEFORE, { at: { loading: instant("2020-04-11T08:00:00+08:00") }, timeZone });
    expect(due).toEqual({
      kind: "instant",
      latest: "2020-04-10T08:00:00+08:00",
      working: {
        en: "24 h before 2020-04-11T08:00:00+08:00 is 2020-04-10T08:00:00+08:00",
        zh: "2020-04-11T08:00:00+08:00之前24小时为2020-04-10T08:00:00+08:00",
      },
    });
  });

  it("has no end while its moment is not known", () => {
    expect(releaseDue(FOURTEEN, { at: { loading: instant("2020-04-11T08:00:00Z") }, timeZone })).toBeUndefined();
  });

  it("ends as many days, or hours, away as it says, whatever the moment", () => {
    const moments = Object.keys(RELEASE_MOMENTS) as ReleaseMoment[];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2e12 }),
        fc.nat(60),
        fc.constantFrom(...moments),
        fc.constantFrom("Asia/Shanghai", "Europe/Berlin", "America/New_York"),
        (milliseconds, length, moment, zone) => {
          const from = instantAt(milliseconds, zone);
          const days = releaseDue({ ...FOURTEEN, days: length, moment }, { at: { [moment]: from }, timeZone: zone });
          const hours = releaseDue(
            { ...DAY_BEFORE, hours: length, moment },
            { at: { [moment]: from }, timeZone: zone },
          );
          if (days?.kind !== "day" || hours?.kind !== "instant") throw new Error("a limit of each kind");
          expect(daysBetween(localDay(from, zone), days.lastDay)).toBe(length);
          expect(epochMilliseconds(from) - epochMilliseconds(hours.latest)).toBe(length * 3_600_000);
        },
      ),
    );
  });
});
