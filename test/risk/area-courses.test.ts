import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { type AreaHistory, areaCourses } from "../../src/risk/area-courses.js";
import { areasClassB, areasEdition8, areasEdition9, areasTenMeasures } from "../../src/risk/areas/index.js";

const START = calendarDate("2022-07-01");
const on = (days: number) => addDays(START, days);
const unknown = absent("asked-unknown");
const history: AreaHistory = { drawn: [{ on: START, as: "high" }], infections: [{ on: START }], rounds: [] };
const classesOn = (one: AreaHistory, days: number, regime = areasEdition9) =>
  areaCourses(one, regime, on(days)).map((course) => course.class);

describe("the courses that a history allows", () => {
  it("are one where everything is known", () => {
    const known: AreaHistory = { ...history, rounds: [{ on: on(7), result: "all-negative" }] };
    expect([7, 8, 10, 11].map((days) => classesOn(known, days))).toEqual([["high"], ["medium"], ["medium"], ["low"]]);
  });

  it("part where a round is not known, and say at what", () => {
    const [, lowered] = areaCourses({ ...history, rounds: [{ on: on(7), result: unknown }] }, areasEdition9, on(8));
    expect(lowered?.class).toBe("high");
    expect(lowered?.open).toEqual(["rounds"]);
  });

  it("part upwards after an infection of which the edition does not say what becomes of the area", () => {
    const medium: AreaHistory = { ...history, drawn: [{ on: START, as: "medium" }], infections: [{ on: on(2) }] };
    expect(classesOn(medium, 2)).toEqual(["medium", "high"]);
    expect(classesOn({ ...medium, drawn: [...medium.drawn, { on: on(3), as: "high" }] }, 3)).toEqual(["high"]);
    expect(classesOn({ ...medium, drawn: [...medium.drawn, { on: on(2), as: "high" }] }, 2)).toEqual(["high"]);
  });

  it("part where it is not known whether a positive counts, and meet again when it no longer matters", () => {
    const maybe = { on: on(3), amongHomeIsolated: "yes", spreadOutsideHousehold: unknown } as const;
    const ten = { ...history, infections: [{ on: START }, maybe] };
    expect([5, 6, 8, 9].map((days) => new Set(classesOn(ten, days, areasTenMeasures)))).toEqual([
      new Set(["high"]),
      new Set(["lifted", "high"]),
      new Set(["lifted", "high"]),
      new Set(["lifted"]),
    ]);
  });
});

describe("what the authority drew", () => {
  it("of two classes on one day is the severest, and of two origins neither", () => {
    const twice: AreaHistory = { ...history, drawn: [...history.drawn, { on: START, as: "medium" }] };
    expect(classesOn(twice, 0)).toEqual(["high"]);
    const drawn = (["original", "downgraded-from-high"] as const).map((origin) => ({
      on: START,
      as: "medium" as const,
      origin,
    }));
    expect(areaCourses({ ...history, drawn }, areasEdition9, on(1))[0]?.origin).toEqual(unknown);
  });

  it("is original unless it is said to come from high", () => {
    const lowered = (origin?: "downgraded-from-high"): AreaHistory => ({
      ...history,
      drawn: [...history.drawn, { on: on(9), as: "medium", ...(origin && { origin }) }],
    });
    expect(areaCourses(lowered(), areasEdition9, on(9))[0]?.origin).toBe("original");
    expect(areaCourses(lowered("downgraded-from-high"), areasEdition9, on(9))[0]?.origin).toBe("downgraded-from-high");
  });

  it("begins the class anew, and not the count of clear days", () => {
    const again: AreaHistory = { ...history, drawn: [...history.drawn, { on: on(3), as: "high" }] };
    const [course] = areaCourses(again, areasEdition9, on(5));
    expect([course?.since, course?.last]).toEqual([on(3), START]);
  });

  it("is nothing where the edition has no such class", () => {
    expect(classesOn(history, 3, areasClassB)).toEqual(["not-drawn"]);
  });
});

it("a positive on the day on which a control zone is drawn makes it a lockdown zone at once (edition 8)", () => {
  expect(classesOn({ ...history, drawn: [{ on: START, as: "control" }] }, 0, areasEdition8)).toEqual(["lockdown"]);
});
