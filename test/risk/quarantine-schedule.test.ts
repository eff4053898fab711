import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, type CalendarDate, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { QUARANTINE_DAY_COUNTS, type QuarantineDayCount } from "../../src/risk/quarantine-days.js";
import {
  QUARANTINE_SUBJECTS,
  type QuarantineEdition,
  type QuarantineSubject,
} from "../../src/risk/quarantine-edition.js";
import { type QuarantineSchedule, quarantineSchedule } from "../../src/risk/quarantine-schedule.js";
import * as schedules from "../../src/risk/schedules/index.js";
import { phasesOf, scheduleFrom } from "./quarantine-samples.js";

const { quarantineEdition8, quarantineEdition8Pilot, quarantineEdition9, quarantineTwentyMeasures } = schedules;
const EDITIONS: readonly QuarantineEdition[] = Object.values(schedules);
const SUBJECTS = Object.keys(QUARANTINE_SUBJECTS) as QuarantineSubject[];
const COUNTS = Object.keys(QUARANTINE_DAY_COUNTS) as QuarantineDayCount[];

/** Every schedule of every edition from a day, whatever the circumstances. */
function everySchedule(startOn: CalendarDate, dayCount: QuarantineDayCount): QuarantineSchedule[] {
  return EDITIONS.flatMap((edition) =>
    SUBJECTS.flatMap((subject) => {
      const found = quarantineSchedule(edition, subject, { startOn, dayCount, illustrative: true });
      if (!("problem" in found)) return [found];
      return found.problem === "circumstances-unknown" ? found.candidates : [];
    }),
  );
}

describe("a schedule", () => {
  it("says its working in both languages", () => {
    const { ends } = scheduleFrom(quarantineEdition9, "entrant", "2022-07-01");
    expect(ends).toEqual({
      end: "2022-07-10",
      working: {
        en: "quarantine at a central site: day 1 = 2022-07-01; day 7 = 2022-07-07, inclusive; then health monitoring at home: day 1 = 2022-07-08; day 3 = 2022-07-10, inclusive",
        zh: "集中隔离医学观察：第1天＝2022-07-01；第7天＝2022-07-07（含当日）；其后居家健康监测：第1天＝2022-07-08；第3天＝2022-07-10（含当日）",
      },
    });
  });

  it("lists its tests by date, of all phases and both kinds", () => {
    const circumstances = { "positive-in-site-within-10-days": "no", "onward-to-another-place": "no" } as const;
    const { tests } = scheduleFrom(quarantineEdition8Pilot, "entrant", "2022-04-15", { circumstances });
    expect(tests.map(({ on, kind }) => `${on.slice(5)} ${kind}`)).toEqual([
      "04-15 laboratory",
      "04-16 antigen",
      "04-17 antigen",
      "04-18 laboratory",
      "04-19 antigen",
      "04-21 laboratory",
      "04-23 antigen",
      "04-24 laboratory",
      "04-26 laboratory",
      "04-27 antigen",
      "04-29 antigen",
      "05-01 laboratory",
    ]);
  });

  it("is one of several while a circumstance that decides is not known: unknown is not no", () => {
    const ask = (inSite: "yes" | "no" | undefined, onward: "yes" | "no" | undefined) =>
      quarantineSchedule(quarantineEdition8Pilot, "entrant", {
        startOn: calendarDate("2022-04-15"),
        dayCount: "start-is-day-1",
        circumstances: {
          ...(inSite === undefined ? {} : { "positive-in-site-within-10-days": inSite }),
          "onward-to-another-place": onward ?? absent("asked-unknown"),
        },
      });
    expect(ask(undefined, "no")).toMatchObject({
      problem: "circumstances-unknown",
      needs: ["positive-in-site-within-10-days"],
      candidates: [{ ends: { end: "2022-05-05" } }, { ends: { end: "2022-05-01" } }],
    });
    expect(ask("no", undefined)).toMatchObject({ needs: ["onward-to-another-place"] });
    expect(ask(undefined, undefined)).toMatchObject({
      needs: ["positive-in-site-within-10-days", "onward-to-another-place"],
      candidates: { length: 3 },
    });
    expect(ask("yes", undefined)).toMatchObject({ ends: { end: "2022-05-05" } });
    expect(ask(undefined, "yes")).toMatchObject({
      needs: ["positive-in-site-within-10-days"],
      candidates: [{ phases: { length: 2 } }, { phases: { length: 3 } }],
    });
  });

  it("does not read circumstances that the edition says nothing of, and takes not applicable for no", () => {
    const circumstances = { "positive-in-site-within-10-days": "yes" } as const;
    expect(phasesOf(scheduleFrom(quarantineEdition9, "entrant", "2022-07-01", { circumstances }))).toHaveLength(2);
    const none = absent("not-applicable");
    expect(
      scheduleFrom(quarantineEdition8Pilot, "entrant", "2022-04-15", {
        circumstances: { "positive-in-site-within-10-days": none, "onward-to-another-place": none },
      }).ends?.end,
    ).toBe("2022-05-01");
  });

  it("does not exist for an abolished class, and says by what", () => {
    const found = quarantineSchedule(quarantineTwentyMeasures, "from-medium-risk-area", {
      startOn: calendarDate("2022-11-28"),
      dayCount: "start-is-day-1",
    });
    expect(found).toMatchObject({ problem: "class-abolished", source: { en: "Twenty measures (2022-11-11)" } });
  });
});

describe("what an edition says of a class", () => {
  const text = { en: "made up", zh: "虚构" };
  const question = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1" } as const;
  const edition = (rules: QuarantineEdition["rules"]): QuarantineEdition => ({ ...quarantineEdition9, rules });

  it("may be nothing", () => {
    expect(quarantineSchedule(edition({}), "entrant", question)).toEqual({
      problem: "not-stated",
      text: { en: expect.any(String), zh: expect.any(String) },
      source: undefined,
    });
  });

  it("is given from memory only to those who ask for it", () => {
    const remembered = edition({ entrant: { phases: [], text, source: text, illustrative: true } });
    const refused = { problem: "illustrative-only", text, source: text };
    expect(quarantineSchedule(remembered, "entrant", question)).toEqual(refused);
    expect(quarantineSchedule(remembered, "entrant", { ...question, illustrative: false })).toEqual(refused);
    const given = quarantineSchedule(remembered, "entrant", { ...question, illustrative: true });
    expect(given).toMatchObject({ phases: [], tests: [], ends: undefined, text, source: text });
    const written = edition({ entrant: { phases: [], text, source: text } });
    expect(quarantineSchedule(written, "entrant", question)).toMatchObject({ phases: [] });
  });

  it("has the tests of a day in order, those of the laboratory first, and phases of which no test is stated", () => {
    const tests = [
      { kind: "antigen", days: [1, 2] },
      { kind: "laboratory", days: [2], standing: "local-example" },
      { kind: "antigen", days: [2] },
    ] as const;
    const phases = [
      { measures: ["central-quarantine"], days: 2, tests },
      { measures: ["home-monitoring"], days: 3 },
      { measures: ["home-monitoring"], days: 1, tests: [] },
    ] as const;
    const found = quarantineSchedule(edition({ entrant: { phases, text, source: text } }), "entrant", question);
    if ("problem" in found) return expect.fail(found.problem);
    expect(found.tests.map(({ on, kind, standing, doubled }) => [on, kind, standing, doubled])).toEqual([
      ["2022-07-01", "antigen", "stated", false],
      ["2022-07-02", "laboratory", "local-example", false],
      ["2022-07-02", "antigen", "stated", false],
      ["2022-07-02", "antigen", "stated", false],
    ]);
    expect(found.phases.map(({ lastDay, testsStated }) => [lastDay, testsStated])).toEqual([
      ["2022-07-02", true],
      ["2022-07-05", false],
      ["2022-07-06", true],
    ]);
  });
});

describe("the laws of schedules", () => {
  const start = fc.integer({ min: 18_000, max: 20_000 }).map(dateOfDayNumber);
  const count = fc.constantFrom(...COUNTS);

  it("phases follow one another without a gap, and tests lie in the phase that they are of", () => {
    fc.assert(
      fc.property(start, count, (startOn, dayCount) => {
        for (const { phases, tests, ends } of everySchedule(startOn, dayCount)) {
          phases.forEach(({ firstDay, lastDay }, index) => {
            const before = phases[index - 1];
            expect(firstDay <= lastDay).toBe(true);
            if (before !== undefined) expect(firstDay).toBe(addDays(before.lastDay, 1));
          });
          expect(ends?.end).toBe(phases.at(-1)?.lastDay);
          for (const { on, phase } of tests) {
            const of = phases[phase];
            expect(of !== undefined && of.firstDay <= on && on <= of.lastDay).toBe(true);
          }
          expect(tests.map(({ on }) => on)).toEqual(tests.map(({ on }) => on).toSorted());
        }
      }),
      { numRuns: 20 },
    );
  });

  it("who starts later is not released earlier, and every day later moves everything by a day", () => {
    fc.assert(
      fc.property(start, count, fc.integer({ min: 0, max: 400 }), (startOn, dayCount, later) => {
        const first = everySchedule(startOn, dayCount);
        const second = everySchedule(addDays(startOn, later), dayCount);
        first.forEach(({ ends, tests }, index) => {
          const moved = second[index];
          expect(moved?.ends?.end).toBe(ends === undefined ? undefined : addDays(ends.end, later));
          expect(moved?.tests.map(({ on }) => on)).toEqual(tests.map(({ on }) => addDays(on, later)));
        });
      }),
      { numRuns: 20 },
    );
  });

  it("day 0 and the day after end alike, a day later than day 1", () => {
    const [zero, one, after] = COUNTS.map((dayCount) => everySchedule(calendarDate("2022-07-01"), dayCount));
    zero?.forEach(({ ends }, index) => {
      expect(after?.[index]?.ends?.end).toBe(ends?.end);
      expect(one?.[index]?.ends?.end).toBe(ends === undefined ? undefined : addDays(ends.end, -1));
    });
    expect(scheduleFrom(quarantineEdition8, "entrant", "2021-06-01", { dayCount: "start-is-day-0" }).ends?.end).toBe(
      "2021-06-22",
    );
  });
});
