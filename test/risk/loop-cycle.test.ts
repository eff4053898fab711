import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type LoopQuestion, loopCycle } from "../../src/risk/loop-cycle.js";
import { closedLoopEdition8, closedLoopEdition9, closedLoopTwentyMeasures } from "../../src/risk/posts/index.js";

const start: LoopQuestion = { startOn: calendarDate("2022-02-01"), dayCount: "start-is-day-1" };
function phases(...question: Parameters<typeof loopCycle>) {
  const cycle = loopCycle(...question);
  if ("problem" in cycle) return cycle.problem;
  return cycle.phases.map(({ stages, firstDay, lastDay }) => `${stages.join("|")} ${firstDay} ${lastDay}`);
}

describe("a cycle of a closed loop", () => {
  it("14 + 7 + 7 fills February 2022", () => {
    expect(phases(closedLoopEdition8.pattern, start)).toEqual([
      "work 2022-02-01 2022-02-14",
      "central-quarantine 2022-02-15 2022-02-21",
      "home-monitoring 2022-02-22 2022-02-28",
    ]);
  });

  it("X + 7 and X + 5 have a calendar once X is said", () => {
    expect(phases(closedLoopEdition9.pattern, start)).toBe("days-open");
    expect(phases(closedLoopEdition9.pattern, { ...start, openDays: 21 })).toEqual([
      "work 2022-02-01 2022-02-21",
      "central-quarantine|home-quarantine 2022-02-22 2022-02-28",
    ]);
    expect(phases(closedLoopTwentyMeasures.pattern, { ...start, openDays: 10 })).toEqual([
      "work 2022-02-01 2022-02-10",
      "home-monitoring 2022-02-11 2022-02-15",
    ]);
  });

  it("days that a pattern states are not replaced", () => {
    expect(phases(closedLoopEdition8.pattern, { ...start, openDays: 3 })).toEqual(
      phases(closedLoopEdition8.pattern, start),
    );
  });

  it("ends with its working", () => {
    const cycle = loopCycle(closedLoopTwentyMeasures.pattern, { ...start, openDays: 1 });
    expect("problem" in cycle ? undefined : cycle.ends?.working).toEqual({
      en: "work in the closed loop: day 1 = 2022-02-01; day 1 = 2022-02-01, inclusive; then health monitoring at home: day 1 = 2022-02-02; day 5 = 2022-02-06, inclusive",
      zh: "闭环作业：第1天＝2022-02-01；第1天＝2022-02-01（含当日）；其后居家健康监测：第1天＝2022-02-02；第5天＝2022-02-06（含当日）",
    });
  });

  it("does not take days that are none", () => {
    expect(() => loopCycle(closedLoopEdition9.pattern, { ...start, openDays: 0 })).toThrow(RangeError);
  });
});
