import { type CalendarDate, calendarDate } from "pratique/calendar";
import type { InForce } from "pratique/edition";
import * as risk from "pratique/risk";
import {
  QUARANTINE_SUBJECTS,
  type QuarantineDayCount,
  type QuarantineEdition,
  type QuarantineMeasure,
  type QuarantineSchedule,
  type QuarantineSubject,
} from "pratique/risk";
import { NotAnswered } from "./case.ts";
import { editionsOf } from "./editions.ts";
import { word } from "./words.ts";

/** The editions of the country, and those of places. */
const COUNTRY = editionsOf<QuarantineEdition>(risk, "cn-quarantine");
const LOCAL = editionsOf<QuarantineEdition>(risk, "cn-quarantine-pilot");
const SERIES = [...COUNTRY, ...LOCAL];

/** The cases' word for the rules of an edition is the end of its id. */
const PREFIX = "cn-quarantine-";
const BY_REGIME = Object.fromEntries(SERIES.map((edition) => [edition.edition.id.slice(PREFIX.length), edition]));

const MEASURE_WORDS: Readonly<Record<QuarantineMeasure, string>> = {
  "central-quarantine": "central-isolation",
  "home-quarantine": "home-isolation",
  "home-monitoring": "home-monitoring",
};

/** The library's measure for the cases' word. */
export const MEASURES_BY_WORD: Readonly<Record<string, QuarantineMeasure>> = {
  "central-isolation": "central-quarantine",
  "home-isolation": "home-quarantine",
  "home-monitoring": "home-monitoring",
};

const SUBJECT_WORDS: Readonly<Record<string, QuarantineSubject>> = {
  ...(Object.fromEntries(Object.keys(QUARANTINE_SUBJECTS).map((subject) => [subject, subject])) as Readonly<
    Record<string, QuarantineSubject>
  >),
  "high-risk-post-leaver": "post-leaver",
  "closed-loop-leaver": "post-leaver",
  "loop-leaver": "post-leaver",
};

/** The cases' word for a measure; of several that may be ordered any is right, and the first stands for them. */
export function measureWord([measure]: readonly [QuarantineMeasure, ...QuarantineMeasure[]]): string {
  return MEASURE_WORDS[measure];
}

export function subjectOf(name: unknown): QuarantineSubject {
  return word(SUBJECT_WORDS, name, "given.subject");
}

export function quarantineEditionOf(regime: unknown): QuarantineEdition {
  return word(BY_REGIME, regime, "given.regime");
}

/** The edition in force on a date, where there is one. */
export function quarantineEditionOn(on: string, subject: QuarantineSubject, place: unknown): QuarantineEdition {
  const places = typeof place === "string" ? [place.toLowerCase()] : [];
  const found: InForce<QuarantineEdition> = risk.quarantineEditionOn(SERIES, { on: calendarDate(on), subject, places });
  if ("edition" in found) return found.edition;
  throw new NotAnswered(`no one edition of the quarantine schedules is in force on ${on}`);
}

export function regimeWord(schedule: Pick<QuarantineSchedule, "edition">): string {
  return schedule.edition.slice(PREFIX.length);
}

const DAY_COUNT_WORDS = Object.fromEntries(
  (Object.keys(risk.QUARANTINE_DAY_COUNTS) as QuarantineDayCount[]).map((name) => [name, name]),
);

export function dayCountOf(name: unknown): QuarantineDayCount {
  return word(DAY_COUNT_WORDS, name, "given.dayCount");
}

/** The dates of the tests of one kind; nothing where the library does not know them all. */
export function testDates(
  schedule: QuarantineSchedule,
  isWanted: (test: QuarantineSchedule["tests"][number]) => boolean,
): readonly CalendarDate[] {
  if (schedule.spacedTests !== undefined) throw new NotAnswered("the days of the tests are free");
  if (!schedule.phases.every(({ testsStated }) => testsStated))
    throw new NotAnswered("the days of the tests are not stated");
  return schedule.tests.filter(isWanted).map(({ on }) => on);
}
