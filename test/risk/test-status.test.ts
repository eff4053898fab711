import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import {
  quarantineEdition8,
  quarantineEdition8Pilot,
  quarantineEdition9,
  quarantineTwentyMeasures,
} from "../../src/risk/schedules/index.js";
import { type TestDone, testStatus } from "../../src/risk/test-status.js";
import { days, scheduleFrom } from "./quarantine-samples.js";

/** Edition 9 from 1 July 2022: tests on 1, 2, 3, 5, 7 and 10 July. */
const SCHEDULE = scheduleFrom(quarantineEdition9, "entrant", "2022-07-01");
const july = (...numbers: readonly number[]): TestDone[] =>
  numbers.map((number) => ({ on: calendarDate(`2022-07-${String(number).padStart(2, "0")}`), kind: "laboratory" }));
function status(done: readonly TestDone[], on: string) {
  const { missed, next, late, ...rest } = testStatus(SCHEDULE, done, calendarDate(on));
  return { ...rest, missed: missed.map((test) => test.on), late: late.map(({ doneOn }) => doneOn), next: next?.on };
}

describe("the tests of a schedule", () => {
  it("one that is due today is not missed; tomorrow it is", () => {
    expect(status(july(1, 2, 3), "2022-07-05")).toMatchObject({
      missed: [],
      next: "2022-07-05",
      isDueToday: true,
      mayEndOnSchedule: "yes",
    });
    expect(status(july(1, 2, 3), "2022-07-06")).toMatchObject({
      missed: ["2022-07-05"],
      next: "2022-07-07",
      isDueToday: false,
      mayEndOnSchedule: "no",
    });
  });

  it("one that is done today is not due again", () => {
    expect(status(july(1, 2, 3, 5), "2022-07-05")).toMatchObject({ next: "2022-07-07", isDueToday: false });
  });

  it("a late one makes up for it before the next is due, and is said to be late", () => {
    expect(status(july(1, 2, 3, 6), "2022-07-06")).toMatchObject({
      missed: [],
      late: ["2022-07-06"],
      mayEndOnSchedule: "yes",
    });
    expect(status(july(1, 2, 3, 7), "2022-07-07")).toMatchObject({ missed: ["2022-07-05"], mayEndOnSchedule: "no" });
  });

  it("the last of a phase cannot be made up after the phase", () => {
    expect(status(july(1, 2, 3, 5, 8), "2022-07-08").missed).toEqual(["2022-07-07"]);
    expect(status(july(1, 2, 3, 5, 7, 11), "2022-07-11").missed).toEqual(["2022-07-10"]);
  });

  it("an early one does not count, nor one that is done after the date asked", () => {
    expect(status(july(1, 2, 3, 4), "2022-07-06").missed).toEqual(["2022-07-05"]);
    expect(status(july(1, 2, 3, 6), "2022-07-05")).toMatchObject({ missed: [], isDueToday: true });
  });

  it("no late one counts where the edition's consequences say so", () => {
    const { positive, missed } = SCHEDULE.consequences;
    const strict = { ...SCHEDULE, consequences: { positive, missed: { ...missed, effect: "open" as const } } };
    const on = calendarDate("2022-07-06");
    expect(testStatus(strict, july(1, 2, 3, 6), on).missed.map((test) => test.on)).toEqual(["2022-07-05"]);
  });

  it("a positive one ends the schedule: nothing more is due", () => {
    const positive: TestDone = { on: calendarDate("2022-07-03"), kind: "laboratory", result: "positive" };
    const found = status([...july(1, 2), positive], "2022-07-04");
    expect(found).toMatchObject({ positives: [positive], next: undefined, missed: [], mayEndOnSchedule: "no" });
    expect(found.because[0]?.zh).toContain("2022-07-03");
    expect(status([...july(1, 2), positive], "2022-07-09")).toMatchObject({ next: undefined, missed: [] });
    expect(status([...july(1), positive], "2022-07-09").missed).toEqual(["2022-07-02"]);
  });

  it("a positive antigen test ends nothing by itself, and stands in the way", () => {
    const positive: TestDone = { on: calendarDate("2022-07-02"), kind: "antigen", result: "positive" };
    expect(status([...july(1, 2), positive], "2022-07-02")).toMatchObject({
      next: "2022-07-03",
      mayEndOnSchedule: "no",
    });
  });

  it("an awaited result leaves it open", () => {
    const awaited: TestDone = { on: calendarDate("2022-07-02"), kind: "laboratory", result: absent("asked-unknown") };
    expect(status([...july(1), awaited], "2022-07-02")).toMatchObject({
      awaited: [awaited],
      mayEndOnSchedule: "undecided",
    });
  });

  it("counts as positive only below the cycle threshold of the twenty measures (Ct 35)", () => {
    const schedule = scheduleFrom(quarantineTwentyMeasures, "entrant", "2022-11-15");
    const on = calendarDate("2022-11-15");
    const positive = (cycle?: number): TestDone => ({
      on,
      kind: "laboratory",
      result: "positive",
      ...(cycle === undefined ? {} : { cycle }),
    });
    const ruled = [34.9, 35, undefined].map((cycle) => testStatus(schedule, [positive(cycle)], on).mayEndOnSchedule);
    expect(ruled).toEqual(["no", "yes", "no"]);
    // The threshold is one of laboratory tests.
    const antigen: TestDone = { ...positive(40), kind: "antigen" };
    expect(testStatus(schedule, [antigen], on).positives).toEqual([antigen]);
  });

  it("counts as positive at any cycle where the schedule states no threshold", () => {
    const positive: TestDone = { on: calendarDate("2022-07-01"), kind: "laboratory", result: "positive", cycle: 40 };
    expect(status([positive], "2022-07-01")).toMatchObject({ positives: [positive], mayEndOnSchedule: "no" });
  });

  it("one sample does not do where two are asked for", () => {
    const schedule = scheduleFrom(quarantineEdition8, "entrant", "2021-06-01");
    const on = calendarDate("2021-06-14");
    const done = (samples: number): TestDone[] =>
      days("2021-06-01", "2021-06-04", "2021-06-07", "2021-06-14").map((each) => ({
        on: each,
        kind: "laboratory",
        samples: each === on ? samples : 1,
      }));
    expect(testStatus(schedule, done(1), on)).toMatchObject({ single: [{ on }], mayEndOnSchedule: "no" });
    expect(testStatus(schedule, done(2), on)).toMatchObject({ single: [], mayEndOnSchedule: "yes" });
  });

  it("keeps laboratory and antigen apart", () => {
    const circumstances = { "positive-in-site-within-10-days": "no", "onward-to-another-place": "no" } as const;
    const pilot = scheduleFrom(quarantineEdition8Pilot, "entrant", "2022-04-15", { circumstances });
    const on = calendarDate("2022-04-17");
    const done: TestDone[] = [{ on: calendarDate("2022-04-15"), kind: "laboratory" }];
    expect(testStatus(pilot, done, on).missed.map((test) => test.kind)).toEqual(["antigen"]);
    expect(testStatus(pilot, done, on, { kinds: ["laboratory"] }).missed).toEqual([]);
  });

  it("says so where the source does not state the days", () => {
    const unstated = scheduleFrom(quarantineEdition8, "contact-of-contact", "2022-01-01");
    expect(testStatus(unstated, [], calendarDate("2022-01-03"))).toMatchObject({
      missed: [],
      mayEndOnSchedule: "undecided",
    });
  });

  it("come out alike in whatever order and however often they are told", () => {
    const some = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 14 }), fc.nat(7), (numbers, later, cut) => {
        const on = addDays(calendarDate("2022-07-01"), later);
        const done = july(...numbers);
        const rotated = [...done.slice(cut), ...done.slice(0, cut), ...done.slice(0, 1)];
        const inShort = (given: readonly TestDone[]) => {
          const { missed, late, next, mayEndOnSchedule } = testStatus(SCHEDULE, given, on);
          return { missed, late, next, mayEndOnSchedule };
        };
        expect(inShort(rotated)).toEqual(inShort(done));
      }),
    );
  });
});
