import { expect } from "vitest";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import type { QuarantineEdition, QuarantineSubject } from "../../src/risk/quarantine-edition.js";
import {
  type QuarantineQuestion,
  type QuarantineSchedule,
  quarantineSchedule,
} from "../../src/risk/quarantine-schedule.js";

/** The schedule of an edition from a day, which is day 1; one that must exist. */
export function scheduleFrom(
  edition: QuarantineEdition,
  subject: QuarantineSubject,
  startOn: string,
  question: Partial<QuarantineQuestion> = {},
): QuarantineSchedule {
  const found = quarantineSchedule(edition, subject, {
    startOn: calendarDate(startOn),
    dayCount: "start-is-day-1",
    ...question,
  });
  if ("problem" in found) return expect.fail(`no schedule: ${found.problem}`);
  return found;
}

/** The phases of a schedule in short: measure, first and last day. */
export function phasesOf({ phases }: QuarantineSchedule): string[] {
  return phases.map(({ measures, firstDay, lastDay }) => `${measures.join("|")} ${firstDay} ${lastDay}`);
}

/** The numbers of days on which tests of a kind are done, phase by phase. */
export function testDaysOf(schedule: QuarantineSchedule, kind: "laboratory" | "antigen" = "laboratory"): number[][] {
  return schedule.phases.map((_, phase) =>
    schedule.tests.filter((test) => test.phase === phase && test.kind === kind).map(({ day }) => day),
  );
}

/** Why an edition has no schedule for a class. */
export function problemOf(edition: QuarantineEdition, subject: QuarantineSubject): string | undefined {
  const question = { startOn: calendarDate("2022-01-01"), dayCount: "start-is-day-1" } as const;
  const found = quarantineSchedule(edition, subject, question);
  return "problem" in found ? found.problem : undefined;
}

export const days = (...texts: readonly string[]): CalendarDate[] => texts.map(calendarDate);
