import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { inspectionDue } from "../../src/supervision/inspection-due.js";

const day = (number: number) => calendarDate(`2022-02-${String(number).padStart(2, "0")}`);

it.each([
  [[1], 7, 7, "not-due", 0],
  [[1], 7, 8, "due-today", 0],
  [[1], 7, 9, "overdue", 1],
  [[3, 1], 7, 10, "due-today", 0],
  [[1, 20], 7, 10, "overdue", 2],
  [[], 7, 10, "never-done", 0],
  [[20], 7, 10, "never-done", 0],
  [[1], 1, 2, "due-today", 0],
] as const)("done on %j, every %d days: on day %d %s, overdue by %d", (doneOn, every, on, standing, daysOverdue) => {
  expect(inspectionDue(doneOn.map(day), every, day(on))).toMatchObject({ standing, daysOverdue });
});

it("shows its working, the last day included", () => {
  expect(inspectionDue([day(1)], 7, day(4)).working).toEqual({
    en: "last done on 2022-02-01, every 7 days: due by 2022-02-08, inclusive",
    zh: "上次：2022-02-01；每7天一次：最迟2022-02-08（含当日）",
  });
});

it("says every day where it is every day", () => {
  expect(inspectionDue([day(1)], 1, day(4)).working).toEqual({
    en: "last done on 2022-02-01, every day: due by 2022-02-02, inclusive",
    zh: "上次：2022-02-01；每天一次：最迟2022-02-02（含当日）",
  });
});

it.each([0, 0.5, Number.NaN])("takes whole days from 1, not %d", (everyDays) => {
  expect(() => inspectionDue([], everyDays, day(1))).toThrow(/^inspectionDue: expected/);
});
