import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { quarantineRelease } from "../../src/risk/quarantine-release.js";
import { quarantineClassB, quarantineEdition8, quarantineEdition9 } from "../../src/risk/schedules/index.js";
import type { TestDone } from "../../src/risk/test-status.js";
import { scheduleFrom } from "./quarantine-samples.js";

const SCHEDULE = scheduleFrom(quarantineEdition9, "entrant", "2022-07-01");
const DONE: TestDone[] = SCHEDULE.tests.map(({ on, kind }) => ({ on, kind, result: "negative" }));
const on = (date: string, done: readonly TestDone[] = DONE) => quarantineRelease(SCHEDULE, done, calendarDate(date));

describe("release", () => {
  it("is from the day after the last day, all tests done and negative", () => {
    expect([on("2022-07-10").release, on("2022-07-11").release]).toEqual(["no", "yes"]);
    expect(on("2022-07-10").from).toBe("2022-07-11");
    expect(on("2022-07-10").because[0]?.en).toContain("2022-07-10");
  });

  it("is held by a missed or positive test, and open while a result or the days of tests are not known", () => {
    expect(on("2022-07-11", DONE.slice(1)).release).toBe("no");
    expect(
      on("2022-07-11", DONE.with(5, { on: calendarDate("2022-07-10"), kind: "laboratory", result: "positive" }))
        .release,
    ).toBe("no");
    const awaited: TestDone = { on: calendarDate("2022-07-10"), kind: "laboratory", result: absent("asked-unknown") };
    expect(on("2022-07-11", DONE.with(5, awaited)).release).toBe("undecided");
    const unstated = scheduleFrom(quarantineEdition8, "contact-of-contact", "2022-01-01");
    expect(quarantineRelease(unstated, [], calendarDate("2022-02-01")).release).toBe("undecided");
  });

  it("takes no result that nobody has seen for a negative one", () => {
    const unseen: TestDone[] = DONE.map(({ on: day, kind }) => ({ on: day, kind }));
    expect(on("2022-07-11", unseen)).toMatchObject({ release: "undecided" });
    expect(on("2022-07-11", unseen).because).toHaveLength(DONE.length);
    for (const reason of ["asked-unknown", "asked-declined", "not-asked", "not-applicable"] as const)
      expect(on("2022-07-11", DONE.with(0, { ...(DONE[0] as TestDone), result: absent(reason) })).release).toBe(
        "undecided",
      );
    expect(on("2022-07-11", unseen.slice(1)).release).toBe("no");
  });

  it("goes by the order that stands, which the schedule does not move", () => {
    const order = {
      lastDay: calendarDate("2022-07-13"),
      by: "office",
      at: instant("2022-07-09T09:00:00+08:00"),
      reason: "x",
    };
    const ordered = (date: string) => quarantineRelease(SCHEDULE, DONE, calendarDate(date), order).release;
    expect([ordered("2022-07-11"), ordered("2022-07-13"), ordered("2022-07-14")]).toEqual(["no", "no", "yes"]);
  });

  it("before its day says the last day first, and then what stands in the way of the tests", () => {
    const early = { en: "The last day is 2022-07-10, and wholly belongs to it", zh: "截止日为2022-07-10（含当日）" };
    expect(on("2022-07-10")).toEqual({ release: "no", from: "2022-07-11", because: [early] });
    const { because } = on("2022-07-10", DONE.slice(1));
    expect([because[0], because.length]).toEqual([early, 2]);
    expect(on("2022-07-11", DONE.slice(1)).because).toEqual(because.slice(1));
    expect(on("2022-07-11")).toEqual({ release: "yes", from: "2022-07-11", because: [] });
  });

  it("holds nobody where there is no phase", () => {
    const none = scheduleFrom(quarantineClassB, "entrant", "2023-01-08");
    expect(quarantineRelease(none, [], calendarDate("2023-01-08"))).toEqual({
      release: "yes",
      from: "2023-01-08",
      because: [],
    });
  });

  it("is not earlier for who starts later", () => {
    const start = fc.integer({ min: 19_000, max: 20_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(start, fc.nat({ max: 100 }), (first, later) => {
        const from = (day: string) =>
          quarantineRelease(scheduleFrom(quarantineEdition9, "entrant", day), [], calendarDate(day)).from;
        expect(from(addDays(first, later)) >= from(first)).toBe(true);
      }),
    );
  });
});
