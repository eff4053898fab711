import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { inForceOn } from "../../src/edition/in-force-on.js";
import { type PostTestQuestion, postTestDue } from "../../src/risk/post-test-due.js";
import { postTestsEdition8, postTestsEdition9 } from "../../src/risk/posts/index.js";

const on = calendarDate("2022-07-12");
function due(question: Partial<PostTestQuestion>, edition = postTestsEdition9) {
  const found = postTestDue(edition, "port", { on, lastTestOn: absent("not-asked"), ...question });
  return "problem" in found ? expect.fail(found.problem) : found;
}

describe("the tests of a high-risk post", () => {
  it.each([
    ["2022-07-12", "2022-07-13", "no", "no", 0],
    ["2022-07-11", "2022-07-12", "yes", "no", 0],
    ["2022-07-10", "2022-07-11", "yes", "yes", 1],
    ["2022-06-30", "2022-07-01", "yes", "yes", 11],
  ] as const)("daily, last on %s: due on %s", (last, nextDueOn, owedToday, overdue, daysOverdue) => {
    expect(due({ lastTestOn: calendarDate(last) })).toMatchObject({ nextDueOn, owedToday, overdue, daysOverdue });
  });

  it("every other day leaves out the day between, over the end of a year too", () => {
    const lastTestOn = calendarDate("2021-12-31");
    const next = [1, 2, 3].map((day) => due({ lastTestOn, on: addDays(lastTestOn, day) }, postTestsEdition8));
    expect(next.map(({ owedToday, overdue }) => [owedToday, overdue])).toEqual([
      ["no", "no"],
      ["yes", "no"],
      ["yes", "yes"],
    ]);
    expect(next[0]?.nextDueOn).toBe("2022-01-02");
  });

  it("a last test that nobody knows decides nothing; who was never tested owes one at once", () => {
    for (const reason of ["asked-unknown", "asked-declined", "not-asked"] as const)
      expect(due({ lastTestOn: absent(reason) })).toMatchObject({
        nextDueOn: undefined,
        owedToday: "undecided",
        overdue: "undecided",
        daysOverdue: undefined,
        needs: ["lastTestOn"],
      });
    const never = { lastTestOn: absent("not-applicable") };
    expect(due(never)).toMatchObject({ nextDueOn: on, owedToday: "yes", overdue: "no" });
    expect(due({ ...never, inPostSince: calendarDate("2022-07-10") })).toMatchObject({ daysOverdue: 2 });
  });

  it("a test after the date asked about is not known yet, and tells nothing of the one before it", () => {
    const later = calendarDate("2022-07-20");
    const found = due({ lastTestOn: later, lastOfSpecimenOn: later }, postTestsEdition8);
    expect(found).toMatchObject({
      nextDueOn: undefined,
      owedToday: "undecided",
      overdue: "undecided",
      daysOverdue: undefined,
      specimenBy: { on: undefined },
      needs: ["lastTestOn", "lastOfSpecimenOn"],
    });
    expect(found.working.en).toBe("tested every other day; the last test is not known");
    expect(due({ lastTestOn: on, lastOfSpecimenOn: on }, postTestsEdition8).needs).toEqual([]);
  });

  it("of a post of which the edition says nothing, nothing is stated", () => {
    const found = postTestDue(postTestsEdition9, "customs", { on, lastTestOn: calendarDate("2022-07-10") });
    expect(found).toMatchObject({ problem: "not-stated", text: { en: expect.any(String), zh: expect.any(String) } });
    expect(found).not.toHaveProperty("nextDueOn");
  });

  it("gives the rule with its source, and asks for no specimen where the edition names none", () => {
    const [rule] = postTestsEdition9.rules;
    expect(due({ lastTestOn: calendarDate("2022-07-11"), lastOfSpecimenOn: on })).toEqual({
      frequency: "daily",
      everyDays: 1,
      nextDueOn: "2022-07-12",
      owedToday: "yes",
      overdue: "no",
      daysOverdue: 0,
      specimenBy: undefined,
      needs: [],
      working: {
        en: "tested every day; last on 2022-07-11, due on 2022-07-12",
        zh: "每天一次检测；上次2022-07-11，应于2022-07-12检测",
      },
      source: rule?.source,
    });
    expect(due({ lastTestOn: on }, postTestsEdition8).frequency).toBe("every-other-day");
    expect(due({ lastTestOn: on, lastOfSpecimenOn: on }, postTestsEdition8).specimenBy).toEqual({
      specimen: "nasopharyngeal-swab",
      on: "2022-07-19",
    });
  });

  it("one test a week is nasopharyngeal under edition 8", () => {
    const lastTestOn = calendarDate("2022-06-10");
    expect(due({ lastTestOn }, postTestsEdition8)).toMatchObject({ needs: ["lastOfSpecimenOn"] });
    expect(due({ lastTestOn, lastOfSpecimenOn: calendarDate("2022-06-06") }, postTestsEdition8)).toMatchObject({
      specimenBy: { specimen: "nasopharyngeal-swab", on: "2022-06-13" },
      needs: [],
    });
  });

  it("says its working in both languages", () => {
    expect(due({ lastTestOn: calendarDate("2022-07-10") }).working).toEqual({
      en: "tested every day; last on 2022-07-10, due on 2022-07-11",
      zh: "每天一次检测；上次2022-07-10，应于2022-07-11检测",
    });
    expect(due({ lastTestOn: absent("not-applicable") }).working.en).toBe(
      "tested every day; never tested, due on 2022-07-12",
    );
    expect(due({}).working.zh).toContain("不详");
  });

  it("between the plan and the port guide either edition may have been followed", () => {
    const editions = [postTestsEdition8, postTestsEdition9];
    const chosen = (date: string) => {
      const found = inForceOn(editions, calendarDate(date));
      if ("none" in found) return [];
      return ("edition" in found ? [found.edition] : found.candidates).map(({ edition }) => edition.id.slice(-1));
    };
    expect(["2022-06-27", "2022-06-28", "2022-07-07", "2022-07-08", "2023-01-08"].map(chosen)).toEqual([
      ["8"],
      ["8", "9"],
      ["8", "9"],
      ["9"],
      [],
    ]);
  });

  it("is overdue exactly by the days since it was due, and never sooner for a later test", () => {
    const day = fc.integer({ min: 18_000, max: 20_000 });
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(60), (last, one, more) => {
        const lastTestOn = dateOfDayNumber(last);
        const found = due({ lastTestOn, on: dateOfDayNumber(last + one) });
        expect(found.daysOverdue).toBe(Math.max(0, one - 1));
        const later = due({ lastTestOn: addDays(lastTestOn, more), on: dateOfDayNumber(last + one) });
        if (more > one) expect(later.owedToday).toBe("undecided");
        else expect(Number(later.daysOverdue)).toBeLessThanOrEqual(Number(found.daysOverdue));
      }),
    );
  });
});
