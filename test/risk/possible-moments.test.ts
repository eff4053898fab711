import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const date = { kind: "date" } as const;
const instant = { kind: "instant" } as const;
const answersTo = (fact: string, table: FactTable, asked: AnyCondition, given = {}) =>
  possibleAnswers(table, [asked], given).answers.get(fact);

describe("possibleMoments", () => {
  it("gives the days on either side of a day that stands in a condition", () => {
    expect(answersTo("x", { x: date }, { fact: "x", onOrAfter: "2020-03-04" })).toEqual(["2020-03-04", "2020-03-03"]);
    expect(answersTo("x", { x: date }, { fact: "x", is: "2020-03-04" })).toEqual(["2020-03-04", "2020-03-03"]);
  });

  it("gives the days on either side of a boundary that follows from a given day", () => {
    const asked: AnyCondition = {
      fact: "x",
      within: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } },
    };
    const answers = answersTo("x", { x: date, on: date }, asked, { on: "2020-03-18" });
    expect(answers).toEqual(["2020-03-04", "2020-03-03"]);
    expect(answersTo("on", { x: date, on: date }, asked, { x: "2020-03-04" })).toContain("2020-03-18");
  });

  it.each([
    ["before", ["2020-03-04", "2020-03-03"]],
    ["onOrBefore", ["2020-03-05", "2020-03-04"]],
    ["is", ["2020-03-04", "2020-03-03"]],
    ["onOrAfter", ["2020-03-04", "2020-03-03"]],
    ["after", ["2020-03-05", "2020-03-04"]],
  ])("gives the days on either side of 4 March, in the condition or given: %s", (side, days) => {
    expect(answersTo("x", { x: date }, { fact: "x", [side]: "2020-03-04" })).toEqual(days);
    const other: AnyCondition = { fact: "x", [side]: { fact: "y" } };
    expect(answersTo("x", { x: date, y: date }, other, { y: "2020-03-04" })).toEqual(days);
  });

  it.each(["since", "within"])("counts the first day of a window as the condition does: %s", (window) => {
    const asked = (dayCount: string): AnyCondition => ({
      fact: "x",
      [window]: { days: 14, dayCount, upTo: { fact: "y" } },
    });
    const given = { y: "2020-03-18" };
    expect(answersTo("x", { x: date, y: date }, asked("start-is-day-0"), given)).toEqual(["2020-03-04", "2020-03-03"]);
    expect(answersTo("x", { x: date, y: date }, asked("start-is-day-1"), given)).toEqual(["2020-03-05", "2020-03-04"]);
  });

  it("follows a shift of days from either of the two", () => {
    const asked: AnyCondition = { fact: "x", is: { fact: "y", plus: { days: 2 } } };
    const table = { x: date, y: date };
    expect(answersTo("x", table, asked, { y: "2020-03-01" })).toEqual(["2020-03-03", "2020-03-02"]);
    expect(answersTo("y", table, asked, { x: "2020-03-01" })).toEqual(["2020-02-29", "2020-02-28"]);
  });

  it("turns an instant at the beginning of a day where it is compared with one", () => {
    const table = { x: instant, y: date };
    const given = { y: "2020-03-18" };
    expect(answersTo("x", table, { fact: "x", onOrAfter: { fact: "y" } }, given)).toEqual([
      "2020-03-18T00:00:00Z",
      "2020-03-17T23:59:59.999Z",
    ]);
    const within = { days: 2, dayCount: "start-is-day-0", upTo: { fact: "y" } } as const;
    expect(answersTo("x", table, { fact: "x", within }, given)).toEqual([
      "2020-03-16T00:00:00Z",
      "2020-03-15T23:59:59.999Z",
    ]);
  });

  it("finds the birthdays from which 18 years are reached, and on 28 February for who was born on 29 February", () => {
    const asked: AnyCondition = { fact: "on", before: { fact: "birth", plus: { years: 18 } } };
    const births = (on: string) => answersTo("birth", { on: date, birth: date }, asked, { on });
    expect(births("2022-02-28")).toEqual(["2004-02-29", "2004-03-01"]);
    expect(births("2022-03-01")).toEqual(["2004-03-01", "2004-03-02"]);
  });

  it("counts 18 years from a birthday", () => {
    const asked: AnyCondition = { fact: "on", before: { fact: "birth", plus: { years: 18 } } };
    expect(answersTo("on", { on: date, birth: date }, asked, { birth: "2004-02-29" })).toEqual([
      "2022-02-28",
      "2022-02-27",
    ]);
  });

  it("gives instants in the offset of the one given, a millisecond apart", () => {
    const asked: AnyCondition = { fact: "x", within: { hours: 48, upTo: { fact: "landed" } } };
    expect(answersTo("x", { x: instant, landed: instant }, asked, { landed: "2020-03-18T06:00:00+08:00" })).toEqual([
      "2020-03-16T06:00:00+08:00",
      "2020-03-16T05:59:59.999+08:00",
    ]);
  });

  it.each([
    ["before", "2020-03-06T12:00:00Z", ["2020-03-06T12:00:00Z", "2020-03-06T11:59:59.999Z"]],
    ["after", "2020-03-06T12:00:00+08:00", ["2020-03-06T12:00:00.001+08:00", "2020-03-06T12:00:00+08:00"]],
  ])("gives instants on either side of one in the condition, in its offset: %s %s", (side, at, instants) => {
    expect(answersTo("x", { x: instant }, { fact: "x", [side]: at })).toEqual(instants);
  });

  it("gives instants west of Greenwich, in half hours too", () => {
    const since: AnyCondition = { fact: "x", since: { hours: 2, upTo: { fact: "y" } } };
    expect(answersTo("x", { x: instant, y: instant }, since, { y: "2020-03-18T06:00:00-03:30" })).toEqual([
      "2020-03-18T04:00:00-03:30",
      "2020-03-18T03:59:59.999-03:30",
    ]);
  });

  it("lays two days that are not known around one day, since only their distance counts", () => {
    const asked: AnyCondition = { fact: "x", onOrBefore: { fact: "y" } };
    expect(answersTo("x", { x: date, y: date }, asked)).toContain("2020-03-01");
    expect(answersTo("y", { x: date, y: date }, asked)).toContain("2020-03-01");
  });
});
