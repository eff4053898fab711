import { describe, expect, it } from "vitest";
import { type Answer, absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { type AreaHistory, areaCourses } from "../../src/risk/area-courses.js";
import type { AreaClassName } from "../../src/risk/area-facts.js";
import type { AreaRegime } from "../../src/risk/area-regime.js";
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

describe("each course, whole", () => {
  const course = (name: string, since: number, last: number, more: object = {}) => ({
    class: name,
    since: on(since),
    origin: "original",
    last: on(last),
    floor: "not-drawn",
    open: [],
    ...more,
  });
  const drawnAs = (as: AreaClassName, ...infected: readonly number[]): AreaHistory => ({
    drawn: [{ on: START, as }],
    infections: infected.map((days) => ({ on: on(days) })),
  });
  const atHome = (spreadOutsideHousehold: Answer<"yes" | "no">): AreaHistory => ({
    drawn: [{ on: START, as: "high" }],
    infections: [{ on: START }, { on: on(2), amongHomeIsolated: "yes", spreadOutsideHousehold }],
  });

  it.each<[string, AreaHistory, AreaRegime, number, object[]]>([
    ["the severest class stays what it is", drawnAs("high", 3), areasEdition9, 3, [course("high", 0, 3)]],
    [
      "of a class of which it is not said, that or any severer one",
      drawnAs("medium", 2),
      areasEdition9,
      2,
      [course("medium", 0, 2, { open: ["drawn"] }), course("high", 2, 2, { open: ["drawn"] })],
    ],
    ["of a class of which it is said, that one", drawnAs("control", 2), areasEdition8, 2, [course("lockdown", 2, 2)]],
    [
      "of a class that ends with others, never milder than it",
      drawnAs("precaution", 2),
      areasEdition8,
      2,
      [
        course("precaution", 0, 2, { open: ["drawn"] }),
        course("control", 2, 2, { open: ["drawn"], floor: "precaution" }),
        course("lockdown", 2, 2, { open: ["drawn"], floor: "precaution" }),
      ],
    ],
    [
      "back in a class that ends with others, where a milder one would be due",
      {
        ...drawnAs("precaution", 2),
        rounds: [{ on: on(16), result: "all-negative" }],
        contacts: [{ lastExposureOn: START, testNegative: "yes" }],
      },
      areasEdition8,
      17,
      [
        course("precaution", 0, 2, { open: ["drawn"] }),
        course("precaution", 17, 2, { open: ["drawn"], floor: "precaution", origin: unknown }),
      ],
    ],
    [
      "of a positive that may count, both",
      atHome(unknown),
      areasTenMeasures,
      2,
      [course("high", 0, 0, { open: ["infections"] }), course("high", 0, 2, { open: ["infections"] })],
    ],
    ["of a positive that does not count, the one of before", atHome("no"), areasTenMeasures, 2, [course("high", 0, 0)]],
    [
      "an infection before the area was drawn is where clear days begin",
      { drawn: [{ on: on(2), as: "high" }], infections: [{ on: START }] },
      areasEdition9,
      2,
      [course("high", 2, 0, { open: ["drawn"] })],
    ],
    [
      "lifted twice on one day, once",
      {
        drawn: [
          { on: START, as: "high" },
          { on: on(1), as: "lifted" },
          { on: on(1), as: "lifted" },
        ],
        infections: [],
      },
      areasEdition9,
      1,
      [course("lifted", 1, 0)],
    ],
    [
      "a class that the edition does not have is not drawn",
      {
        drawn: [
          { on: START, as: "control" },
          { on: on(1), as: "low" },
        ],
        infections: [],
      },
      areasEdition9,
      1,
      [course("low", 1, 1)],
    ],
    [
      "what is not known is not open while it changes nothing",
      { ...drawnAs("lockdown", 0), contacts: unknown, rounds: [{ on: on(2), result: unknown }] },
      areasEdition8,
      4,
      [course("lockdown", 0, 0)],
    ],
    [
      "nothing happened",
      { drawn: [], infections: [] },
      areasEdition9,
      2,
      [{ class: "not-drawn", since: undefined, origin: unknown, last: undefined, floor: "not-drawn", open: [] }],
    ],
  ])("%s", (_, known, regime, days, expected) => {
    expect(areaCourses(known, regime, on(days)).map(({ days: _days, ...one }) => one)).toEqual(expected);
  });

  it("has a line for each thing that happened, on its day", () => {
    const lines = areaCourses(drawnAs("medium", 2), areasEdition9, on(2)).map(({ days }) =>
      days.map((day) => [day.on, day.text.en]),
    );
    const both = [
      [on(0), "drawn by the authority: medium-risk area"],
      [on(2), "new infection: clear days count from here"],
      [on(2), "the edition does not say what the area becomes after a new infection: to be drawn anew"],
    ];
    expect(lines).toEqual([both, [...both, [on(2), "from this day: high-risk area"]]]);
  });
});
