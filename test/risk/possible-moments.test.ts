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

  it("lays two days that are not known around one day, since only their distance counts", () => {
    const asked: AnyCondition = { fact: "x", onOrBefore: { fact: "y" } };
    expect(answersTo("x", { x: date, y: date }, asked)).toContain("2020-03-01");
    expect(answersTo("y", { x: date, y: date }, asked)).toContain("2020-03-01");
  });
});
