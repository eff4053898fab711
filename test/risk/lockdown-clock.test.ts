import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { beijingAreas202205 } from "../../src/risk/areas/cn-beijing-areas-2022-05-17.js";
import { type LockdownSource, lockdownClock } from "../../src/risk/lockdown-clock.js";

const day = (date: number) => calendarDate(`2022-05-${date}`);
const unknown = absent("asked-unknown");
const source: LockdownSource = { caseLeftOn: day(18), environmentPositive: "no" };
const count = (changed: Partial<LockdownSource>, end = 28) => {
  const { startsOn, daysCounted, reached, needed } = lockdownClock(
    beijingAreas202205.clock,
    { ...source, ...changed },
    day(end),
  );
  return [startsOn, daysCounted, reached, needed];
};

describe("Beijing's ten days of May 2022", () => {
  it.each([
    [18, 0, "false"],
    [27, 9, "false"],
    [28, 10, "true"],
    [30, 12, "true"],
  ])("run from the day on which the case left: the %ith is day %i", (end, counted, reached) => {
    expect(count({}, end)).toEqual([day(18), counted, reached, []]);
  });

  it("run from terminal disinfection if the surroundings were positive, and not before it", () => {
    expect(count({ environmentPositive: "yes", terminalDisinfectionOn: day(20) })).toEqual([day(20), 8, "false", []]);
    expect(count({ environmentPositive: "yes" })).toEqual([undefined, 0, "false", []]);
    expect(count({ environmentPositive: "yes", terminalDisinfectionOn: day(29) })).toEqual([undefined, 0, "false", []]);
    expect(count({ terminalDisinfectionOn: day(20) })).toEqual([day(18), 10, "true", []]);
  });

  it("begin anew with a later case, not with an earlier one nor with one to come", () => {
    expect(count({ lastNewCaseOn: day(22) })).toEqual([day(22), 6, "false", []]);
    expect(count({ lastNewCaseOn: day(12) })).toEqual([day(18), 10, "true", []]);
    expect(count({ lastNewCaseOn: day(29) })).toEqual([day(18), 10, "true", []]);
  });

  it("have not begun while the case is there", () => {
    const { caseLeftOn: _, ...still } = source;
    expect(lockdownClock(beijingAreas202205.clock, still, day(28)).daysCounted).toBe(0);
    expect(count({ caseLeftOn: day(29) })).toEqual([undefined, 0, "false", []]);
  });
});

describe("what is not known", () => {
  it("leaves it undecided where it matters", () => {
    expect(count({ environmentPositive: unknown })).toEqual([
      undefined,
      undefined,
      "undecided",
      ["environmentPositive"],
    ]);
    expect(count({ environmentPositive: unknown, terminalDisinfectionOn: day(18) })).toEqual([day(18), 10, "true", []]);
    expect(count({ environmentPositive: unknown }, 25)).toEqual([
      undefined,
      undefined,
      "false",
      ["environmentPositive"],
    ]);
    expect(count({ caseLeftOn: unknown })).toEqual([undefined, undefined, "undecided", ["caseLeftOn"]]);
    expect(count({ lastNewCaseOn: unknown })).toEqual([undefined, undefined, "undecided", ["lastNewCaseOn"]]);
  });

  it("is asked for where it matters, and nothing else with it", () => {
    const open = [undefined, undefined, "undecided"];
    const positive = { environmentPositive: "yes" } as const;
    expect(count({ ...positive, terminalDisinfectionOn: unknown })).toEqual([...open, ["terminalDisinfectionOn"]]);
    expect(count({ caseLeftOn: unknown, terminalDisinfectionOn: unknown })).toEqual([...open, ["caseLeftOn"]]);
    expect(count({ environmentPositive: unknown, terminalDisinfectionOn: unknown })).toEqual([
      ...open,
      ["terminalDisinfectionOn", "environmentPositive"],
    ]);
    expect(count({ environmentPositive: unknown, terminalDisinfectionOn: day(20) })).toEqual([
      ...open,
      ["environmentPositive"],
    ]);
  });

  it("leaves the days short of ten where every start that is possible does", () => {
    const source = { environmentPositive: unknown, terminalDisinfectionOn: day(20) };
    expect(count(source, 27)).toEqual([undefined, undefined, "false", ["environmentPositive"]]);
    expect(count(source, 30)).toEqual([undefined, undefined, "true", ["environmentPositive"]]);
  });

  it("is nothing to ask for where it does not: the disinfection of clean surroundings", () => {
    expect(count({ terminalDisinfectionOn: unknown })).toEqual([day(18), 10, "true", []]);
  });
});

it("says how it counted", () => {
  expect(lockdownClock({ days: 10 }, source, day(28)).working).toEqual({
    en: "day 0 = 2022-05-18; 10 of 10 days counted",
    zh: "第0天＝2022-05-18；已计10天，应满10天",
  });
  const { working } = lockdownClock({ days: 10 }, { environmentPositive: "no" }, day(28));
  expect(working.en).toContain("has not started");
  expect(lockdownClock({ days: 10 }, { ...source, caseLeftOn: unknown }, day(28)).working.en).toContain("not known");
});
