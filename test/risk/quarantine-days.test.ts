import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dateOfDayNumber, daysBetween } from "../../src/calendar/calendar-date.js";
import { countPhases, lastOf, QUARANTINE_DAY_COUNTS, type QuarantineDayCount } from "../../src/risk/quarantine-days.js";

const COUNTS = Object.keys(QUARANTINE_DAY_COUNTS) as QuarantineDayCount[];
const counted = (startOn: string, dayCount: QuarantineDayCount, ...lengths: number[]) =>
  countPhases(
    lengths.map((days) => ({ days })),
    { startOn: calendarDate(startOn), dayCount },
  ).map(({ firstDay, last }) => `${firstDay} ${last.end}`);

describe("days of phases", () => {
  it("are counted by the convention that is named, and later phases from the day after", () => {
    expect(counted("2022-07-01", "start-is-day-1", 7, 3)).toEqual(["2022-07-01 2022-07-07", "2022-07-08 2022-07-10"]);
    expect(counted("2022-07-01", "start-is-day-0", 7, 3)).toEqual(["2022-07-01 2022-07-08", "2022-07-09 2022-07-11"]);
    expect(counted("2022-07-01", "day-after-is-day-1", 7, 3)).toEqual([
      "2022-07-02 2022-07-08",
      "2022-07-09 2022-07-11",
    ]);
  });

  it("go over a leap day and the end of a year", () => {
    expect(counted("2024-02-28", "start-is-day-1", 3)).toEqual(["2024-02-28 2024-03-01"]);
    expect(counted("2023-02-28", "start-is-day-1", 3)).toEqual(["2023-02-28 2023-03-02"]);
    expect(counted("2021-12-31", "day-after-is-day-1", 1)).toEqual(["2022-01-01 2022-01-01"]);
  });

  it("are whole and at least one", () => {
    for (const days of [0, -1, 1.5, Number.NaN])
      expect(() => counted("2022-07-01", "start-is-day-1", days)).toThrow(RangeError);
  });

  it("give the end of the last phase with the working of each, and none without a phase", () => {
    const phases = countPhases([{ days: 5 }, { days: 3 }], {
      startOn: calendarDate("2022-11-15"),
      dayCount: "start-is-day-1",
    }).map(({ last }, index) => ({ name: { en: `phase ${index}`, zh: `阶段${index}` }, last }));
    expect(lastOf(phases)).toEqual({
      end: "2022-11-22",
      working: {
        en: "phase 0: day 1 = 2022-11-15; day 5 = 2022-11-19, inclusive; then phase 1: day 1 = 2022-11-20; day 3 = 2022-11-22, inclusive",
        zh: "阶段0：第1天＝2022-11-15；第5天＝2022-11-19（含当日）；其后阶段1：第1天＝2022-11-20；第3天＝2022-11-22（含当日）",
      },
    });
    expect(lastOf([])).toBeUndefined();
  });

  it("leave no day out and none twice, whatever the lengths and the convention", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 25_000 }).map(dateOfDayNumber),
        fc.constantFrom(...COUNTS),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        (startOn, dayCount, lengths) => {
          const found = countPhases(
            lengths.map((days) => ({ days })),
            { startOn, dayCount },
          );
          found.forEach(({ firstDay, last, phase, dateOf }, index) => {
            const before = found[index - 1];
            if (before !== undefined) expect(firstDay).toBe(addDays(before.last.end, 1));
            expect(dateOf(phase.days)).toBe(last.end);
            const extra = index === 0 && dayCount === "start-is-day-0" ? 1 : 0;
            expect(daysBetween(firstDay, last.end) + 1).toBe(phase.days + extra);
          });
        },
      ),
    );
  });
});
