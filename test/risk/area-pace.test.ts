import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate, daysBetween } from "../../src/calendar/calendar-date.js";
import { type AreaHistory, areaCourses } from "../../src/risk/area-courses.js";
import { AREA_CLASSES, type AreaClassName } from "../../src/risk/area-facts.js";
import { areaPace } from "../../src/risk/area-pace.js";
import { type AreaRegime, withAreaOverlays } from "../../src/risk/area-regime.js";
import {
  areasEdition8,
  areasEdition9,
  areasTenMeasures,
  areasTwentyMeasures,
  beijingAreas202205,
} from "../../src/risk/areas/index.js";

const START = calendarDate("2022-01-01");
const on = (days: number) => addDays(START, days);
const drawn: AreaHistory = { drawn: [{ on: START, as: "high" }], infections: [], rounds: [] };

describe("the days of a history that are looked at", () => {
  it("are few, however long ago it began", () => {
    const since = calendarDate("0001-01-01");
    const ancient: AreaHistory = { ...drawn, drawn: [{ on: since, as: "high" }], infections: [{ on: START }] };
    const [course] = areaCourses(ancient, areasEdition9, calendarDate("9999-12-30"));
    expect([course?.class, course?.since, course?.last]).toEqual(["high", since, START]);
  });

  it("are every one until all that the steps count in days is past, and again before something happens", () => {
    const history = { ...drawn, rounds: [{ on: on(100), result: "all-negative" as const }] };
    const next = areaPace(history, areasEdition9, on(200));
    const looked = [START];
    while ((looked.at(-1) ?? START) < on(200)) looked.push(next(looked.at(-1) ?? START, "still"));
    const inDays = looked.map((day) => Math.round((Date.parse(day) - Date.parse(START)) / 86_400_000));
    // Edition 9 asks for 7 days at the most.
    expect(inDays).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 192, 193,
      194, 195, 196, 197, 198, 199, 200,
    ]);
  });

  const asking = (when: object) => {
    const [step] = areasEdition9.steps;
    return {
      ...areasEdition9,
      steps: [{ ...step, requires: [{ ...step?.requires[0], when }] }],
    } as unknown as AreaRegime;
  };
  const looked = (regime: AreaRegime, changesOn = 0, history = drawn) => {
    const next = areaPace(history, regime, on(50));
    const days = [START];
    for (let day = START; day < on(50); days.push(day)) day = next(day, day < on(changesOn) ? "before" : "after");
    return days.map((day) => daysBetween(START, day));
  };

  it.each([
    ["is", 3],
    ["atLeast", 3],
    ["atMost", -3],
    ["above", 2.5],
  ])("are those of the largest number that is asked for, by %s %d", (comparison, number) => {
    const when = {
      any: [
        { fact: "clearDays", [comparison]: number },
        { fact: "daysInClass", atLeast: 1 },
      ],
    };
    expect(looked(asking(when))).toEqual([0, 1, 2, 3, 4, 46, 47, 48, 49, 50]);
    expect(looked(asking(when), 4)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 46, 47, 48, 49, 50]);
  });

  it("are those before the next of the days on which anything happens", () => {
    const history: AreaHistory = {
      ...drawn,
      rounds: [{ on: on(40), result: "all-negative" }],
      contacts: [{ lastExposureOn: on(20) }],
      clock: { caseLeftOn: on(90), environmentPositive: "no" },
    };
    expect(looked(asking({ fact: "clearDays", atLeast: 1 }), 0, history)).toEqual([
      0, 1, 2, 18, 19, 20, 21, 22, 38, 39, 40, 41, 42, 48, 49, 50,
    ]);
  });

  it.each(["is", "atLeast", "above", "atMost", "below"])(
    "are every one where a number of days is compared with another by %s",
    (comparison) => {
      const next = areaPace(drawn, asking({ fact: "clearDays", [comparison]: { fact: "daysInClass" } }), on(500));
      expect([300, 400].map((day) => next(on(day), "still"))).toEqual([on(301), on(401)]);
    },
  );
});

describe("laws", () => {
  const regimes = [
    areasEdition8,
    areasEdition9,
    areasTwentyMeasures,
    areasTenMeasures,
    withAreaOverlays(areasEdition8, [beijingAreas202205]),
  ];
  const day = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 90 })).map(on);
  const classes = Object.keys(AREA_CLASSES) as AreaClassName[];
  const answer = fc.constantFrom("yes" as const, "no" as const, absent("asked-unknown"));
  const dayOrNot = fc.oneof(day, fc.constant(absent("asked-unknown")));
  const histories: fc.Arbitrary<AreaHistory> = fc.record({
    drawn: fc.array(fc.record({ on: day, as: fc.constantFrom(...classes, "lifted" as const) }), { maxLength: 4 }),
    infections: fc.array(fc.record({ on: day, amongHomeIsolated: answer, spreadOutsideHousehold: answer }), {
      maxLength: 3,
    }),
    rounds: fc.array(
      fc.record({
        on: day,
        method: fc.constantFrom("laboratory" as const, "antigen" as const),
        result: fc.constantFrom("all-negative" as const, "pending" as const, absent("asked-unknown")),
      }),
      { maxLength: 4 },
    ),
    contacts: fc.array(fc.record({ lastExposureOn: dayOrNot, transferredOn: dayOrNot, testNegative: answer }), {
      maxLength: 2,
    }),
    clock: fc.record({ caseLeftOn: dayOrNot, environmentPositive: answer, terminalDisinfectionOn: dayOrNot }),
  });

  it("what comes out is what comes out day by day", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...regimes), fc.integer({ min: 0, max: 110 }), (history, regime, days) => {
        const unknownHere = classes.find((name) => !regime.classes.some((one) => one.class === name)) as AreaClassName;
        const starts = [...history.drawn, ...(history.infections as { on: typeof START }[])]
          .map((one) => one.on)
          .sort();
        const [first] = starts;
        if (first === undefined) return;
        const upTo = <Entry extends { readonly on: string }>(entries: readonly Entry[]) =>
          entries.filter((one) => one.on <= on(days));
        const past = {
          ...history,
          drawn: upTo(history.drawn),
          infections: upTo(history.infections as { on: typeof START }[]),
        };
        // A drawing of a class that the edition does not have changes nothing, and is looked at on its day.
        const daily = Array.from({ length: 111 }, (_, index) => ({ on: on(index), as: unknownHere }));
        const everyDay = {
          ...past,
          drawn: [...past.drawn, ...daily.filter((one) => one.on >= first && one.on <= on(days))],
        };
        expect(areaCourses(past, regime, on(days))).toEqual(areaCourses(everyDay, regime, on(days)));
      }),
      { numRuns: 40 },
    );
  });
});
