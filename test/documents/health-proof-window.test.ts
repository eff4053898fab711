import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { DAY_COUNTS } from "../../src/calendar/day-count.js";
import { instant } from "../../src/calendar/instant.js";
import { instantAt } from "../../src/calendar/time-zone.js";
import { countedDays, daysWindow, endOfWindow, hoursWindow } from "../../src/documents/health-proof-window.js";
import { recovery, test, vaccination } from "./proofs.js";

const DAYS = { firstDay: 14, lastDay: 270, dayCount: DAY_COUNTS["start-is-day-0"] } as const;
const HOURS = { hours: 24, isEndIncluded: false } as const;
const anyDay = fc.integer({ min: 15_000, max: 16_000 }).map(dateOfDayNumber);

describe("daysWindow", () => {
  it("gives the working of every date", () => {
    expect(daysWindow(vaccination, DAYS, calendarDate("2022-04-01"))).toEqual({
      window: { unit: "days", from: "2022-03-15", until: "2022-11-26" },
      hasBegun: "yes",
      isNotOver: "yes",
      isNotEmpty: "yes",
      working: {
        en: "day 0 = 2022-03-01; day 14 = 2022-03-15, the first valid day; day 270 = 2022-11-26, inclusive",
        zh: "第0天＝2022-03-01；第14天＝2022-03-15，自该日起有效；第270天＝2022-11-26（含当日）",
      },
    });
    expect(countedDays(calendarDate("2022-03-01"), { ...DAYS, dayCount: DAY_COUNTS["start-is-day-1"] })).toEqual({
      from: "2022-03-14",
      until: "2022-11-25",
    });
  });

  it("never ends before it starts: where no day is left there is no window", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        anyDay,
        anyDay,
        fc.nat(30),
        fc.nat(30),
        (performedOn, from, until, on, firstDay, lastDay) => {
          const proof = { ...recovery, performedOn, printedValidity: { from, until } };
          const seen = daysWindow(proof, { ...DAYS, firstDay, lastDay }, on);
          if (seen.window?.unit === "days") {
            expect(seen.window.from <= (seen.window.until ?? seen.window.from)).toBe(true);
            const isWithin = seen.window.from <= on && on <= (seen.window.until ?? on);
            expect(seen.hasBegun === "yes" && seen.isNotOver === "yes").toBe(isWithin);
          } else expect(seen.isNotEmpty).toBe("no");
        },
      ),
    );
  });

  it("knows by the printed days alone what they alone decide", () => {
    const proof = { ...recovery, performedOn: absent("asked-unknown") };
    const on = (date: string) => {
      const { hasBegun, isNotOver } = daysWindow(proof, DAYS, calendarDate(date));
      return [hasBegun, isNotOver];
    };
    expect(on("2022-03-11")).toEqual(["no", "undecided"]);
    expect(on("2022-04-01")).toEqual(["undecided", "undecided"]);
    expect(on("2022-08-29")).toEqual(["undecided", "no"]);
  });
});

describe("hoursWindow", () => {
  const seen = (at: string, proof = test) => {
    const { hasBegun, isNotOver } = hoursWindow(proof, HOURS, instant(at), "UTC");
    return [hasBegun, isNotOver];
  };

  it("counts hours and not days, whatever the clocks of the place do (Europe/London, 2026-03-29)", () => {
    const proof = { ...test, performedAt: instant("2026-03-28T12:00:00Z") };
    const { window } = hoursWindow(proof, HOURS, instant("2026-03-29T10:00:00Z"), "Europe/London");
    expect(window).toMatchObject({ from: "2026-03-28T12:00:00Z", end: "2026-03-29T13:00:00+01:00" });
  });

  it("knows of a sample of which only the day is known what holds in every zone", () => {
    const proof = { ...test, performedAt: absent("not-asked") };
    expect(seen("2022-05-31T09:59:59Z", proof)).toEqual(["no", "yes"]); // nowhere 1 June yet
    expect(seen("2022-05-31T10:00:00Z", proof)).toEqual(["undecided", "yes"]);
    expect(seen("2022-06-01T10:00:00Z", proof)).toEqual(["undecided", "undecided"]);
    expect(seen("2022-06-02T12:00:00Z", proof)).toEqual(["yes", "undecided"]); // 1 June over everywhere
    expect(seen("2022-06-03T12:00:01Z", proof)).toEqual(["yes", "no"]);
    expect(seen("2022-06-01T10:00:00Z", { ...proof, performedOn: absent("asked-unknown") })).toEqual([
      "undecided",
      "undecided",
    ]);
  });

  it("says of a day what it says of every instant of it", () => {
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom("Pacific/Kiritimati", "Asia/Shanghai", "UTC", "America/New_York", "Pacific/Midway"),
        fc.integer({ min: -3000, max: 6000 }),
        (minuteOfDay, zone, later) => {
          const midnight = Date.UTC(2022, 5, 1);
          const at = instantAt(midnight + later * minute, "UTC");
          const byDay = seen(at, { ...test, performedAt: absent("not-asked") });
          const offset =
            {
              "Pacific/Kiritimati": 840,
              "Asia/Shanghai": 480,
              UTC: 0,
              "America/New_York": -240,
              "Pacific/Midway": -660,
            }[zone] ?? 0;
          const exact = seen(at, { ...test, performedAt: instantAt(midnight + (minuteOfDay - offset) * minute, zone) });
          for (const [index, ruling] of byDay.entries()) if (ruling !== "undecided") expect(exact[index]).toBe(ruling);
        },
      ),
    );
  });
});

describe("endOfWindow", () => {
  it("is the start of the day after the last at the place", () => {
    const window = { unit: "days", from: calendarDate("2022-03-15"), until: calendarDate("2022-11-26") } as const;
    expect(endOfWindow(window, "Asia/Shanghai")).toBe("2022-11-27T00:00:00+08:00");
    expect(endOfWindow({ ...window, until: undefined }, "UTC")).toBeUndefined();
    expect(endOfWindow(undefined, "UTC")).toBeUndefined();
  });
});
