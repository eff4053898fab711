import { type Answer, isAbsent } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { DayLimit } from "../calendar/day-count.js";
import type { SpecimenKind } from "../subjects/specimen.js";
import { eitherOf, type Text } from "../text.js";
import { type CountedPhase, countPhases, lastOf, type QuarantineStart } from "./quarantine-days.js";
import {
  type NoQuarantineRule,
  QUARANTINE_CIRCUMSTANCES,
  QUARANTINE_MEASURES,
  type QuarantineCircumstance,
  type QuarantineEdition,
  type QuarantineInstead,
  type QuarantineMeasure,
  type QuarantinePhase,
  type QuarantineRule,
  type QuarantineSubject,
  type SpacedTests,
  type TestConsequences,
  type TestKind,
} from "./quarantine-edition.js";

/** A phase of a schedule on the calendar; both days belong to it. */
export interface ScheduledPhase {
  /** The measure; where several stand here any of them may be ordered. */
  readonly measures: readonly [QuarantineMeasure, ...QuarantineMeasure[]];
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly working: Text;
  /** False where the source does not say whether and when tests are done. */
  readonly testsStated: boolean;
}

/** A test that a schedule asks for. */
export interface ScheduledTest {
  readonly kind: TestKind;
  readonly on: CalendarDate;
  /** Place of its phase in the schedule, from 0, and its number of day there. */
  readonly phase: number;
  readonly day: number;
  readonly specimen: SpecimenKind | undefined;
  /** Two samples are taken and tested apart. */
  readonly doubled: boolean;
  readonly positiveBelowCycle: number | undefined;
  /** A local example's where the edition leaves the days to the localities. */
  readonly standing: "stated" | "local-example";
}

/** Which phases and tests one person owes, from a starting day. */
export interface QuarantineSchedule extends QuarantineStart {
  readonly edition: string;
  readonly subject: QuarantineSubject;
  readonly phases: readonly ScheduledPhase[];
  /** The tests of all phases, by date, laboratory before antigen. */
  readonly tests: readonly ScheduledTest[];
  readonly spacedTests: SpacedTests | undefined;
  /** The last day of the last phase, which still belongs to it; none where there is no phase. */
  readonly ends: DayLimit | undefined;
  readonly text: Text;
  readonly source: Text;
  readonly inferred: Text | undefined;
  readonly consequences: TestConsequences;
}

/** Why there is no schedule; with `circumstances-unknown` the schedules that it may be, and what would tell. */
export type NoSchedule =
  | {
      readonly problem: NoQuarantineRule["problem"] | "illustrative-only";
      readonly text: Text;
      readonly source: Text | undefined;
    }
  | {
      readonly problem: "circumstances-unknown";
      readonly text: Text;
      readonly needs: readonly [QuarantineCircumstance, ...QuarantineCircumstance[]];
      readonly candidates: readonly [QuarantineSchedule, ...QuarantineSchedule[]];
    };

/** From when, how counted, and under which circumstances. */
export interface QuarantineQuestion extends QuarantineStart {
  /** What is left out was not asked, and is unknown. Read only where the edition has another schedule for it. */
  readonly circumstances?: Readonly<Partial<Record<QuarantineCircumstance, Answer<"yes" | "no">>>>;
  /** Admits a rule that was written from memory. */
  readonly illustrative?: boolean;
}

/** What is said of a class that an edition does not name. */
const NOT_STATED: Text = {
  en: "The sources of this edition do not say what it provides for this class",
  zh: "该版本的资料未说明对此类人员的规定",
};

/**
 * The phases, tests and end of the quarantine that an edition provides for a class of people, from a starting day: the day
 * of arrival, of the start of quarantine or of the end of work.
 * A problem comes back as a value: the class was abolished, is left to the localities, is not stated in the sources, is
 * known from memory only, or a circumstance that decides is not known, with every schedule that it may then be. Where the
 * edition provides for nothing the schedule has no phase, no test and no end.
 *
 * @example
 * const schedule = quarantineSchedule(quarantineEdition9, "entrant", {
 *   startOn: calendarDate("2022-07-01"),
 *   dayCount: "start-is-day-1",
 * });
 * "problem" in schedule ? [] : schedule.phases.map(({ measures, lastDay }) => `${measures} until ${lastDay}`)
 * // => ["central-quarantine until 2022-07-07", "home-monitoring until 2022-07-10"]
 * "problem" in schedule ? [] : schedule.tests.map(({ on }) => on.slice(8)) // => ["01", "02", "03", "05", "07", "10"]
 * @see Prevention and control plan for COVID-19 of China, editions 8 (2021-05-14) and 9 (2022-06-28)
 */
export function quarantineSchedule(
  edition: QuarantineEdition,
  subject: QuarantineSubject,
  question: QuarantineQuestion,
): QuarantineSchedule | NoSchedule {
  const rule = edition.rules[subject];
  if (rule === undefined) return { problem: "not-stated", text: NOT_STATED, source: undefined };
  if ("problem" in rule) return { problem: rule.problem, text: rule.text, source: rule.source };
  if (rule.illustrative === true && question.illustrative !== true)
    return { problem: "illustrative-only", text: rule.text, source: rule.source };
  const { possible, needs } = possibleVariants(rule, question);
  const scheduleOf = (variant: Variant) => onCalendar(edition, subject, rule, variant, question);
  const [first, ...others] = possible;
  const [need, ...further] = needs;
  if (need === undefined) return scheduleOf(first);
  return {
    problem: "circumstances-unknown",
    text: {
      en: `It is not known whether ${needs.map((each) => QUARANTINE_CIRCUMSTANCES[each].en).join("; ")}`,
      zh: `尚不清楚：${needs.map((each) => QUARANTINE_CIRCUMSTANCES[each].zh).join("；")}`,
    },
    needs: [need, ...further],
    candidates: [scheduleOf(first), ...others.map(scheduleOf)],
  };
}

/** One of the schedules that an edition has for a class. */
type Variant = Pick<QuarantineInstead, "text" | "inferred"> & { readonly phases: readonly QuarantinePhase[] };

/** The first variant whose circumstance is met, and before it every one whose circumstance is not known. */
function possibleVariants(
  rule: QuarantineRule,
  { circumstances = {} }: QuarantineQuestion,
): { readonly possible: [Variant, ...Variant[]]; readonly needs: QuarantineCircumstance[] } {
  const open: QuarantineInstead[] = [];
  const found = (last: Variant): ReturnType<typeof possibleVariants> => {
    const [first, ...others] = open;
    const needs = open.map(({ circumstance }) => circumstance);
    return { possible: first === undefined ? [last] : [first, ...others, last], needs };
  };
  for (const instead of rule.instead ?? []) {
    const answer = circumstances[instead.circumstance];
    if (answer === "yes") return found(instead);
    if (answer === undefined || (isAbsent(answer) && answer.absent !== "not-applicable")) open.push(instead);
  }
  return found(rule);
}

function onCalendar(
  { edition, consequences }: QuarantineEdition,
  subject: QuarantineSubject,
  { source, spacedTests }: QuarantineRule,
  { phases, text, inferred }: Variant,
  { startOn, dayCount }: QuarantineStart,
): QuarantineSchedule {
  const counted = countPhases(phases, { startOn, dayCount });
  return {
    edition: edition.id,
    subject,
    startOn,
    dayCount,
    phases: counted.map(({ phase: { measures, tests }, firstDay, last }) => ({
      measures,
      firstDay,
      lastDay: last.end,
      working: last.working,
      testsStated: tests !== undefined,
    })),
    tests: counted.flatMap(testsOf).sort(byDateAndKind),
    spacedTests,
    ends: lastOf(counted.map(({ phase: { measures }, last }) => ({ name: nameOf(measures), last }))),
    text,
    source,
    inferred,
    consequences,
  };
}

function testsOf({ phase, dateOf }: CountedPhase<QuarantinePhase>, place: number): ScheduledTest[] {
  return (phase.tests ?? []).flatMap(({ days, doubledOn = [], kind, specimen, positiveBelowCycle, standing }) =>
    days.map((day) => ({
      kind,
      on: dateOf(day),
      phase: place,
      day,
      specimen,
      doubled: doubledOn.includes(day),
      positiveBelowCycle,
      standing: standing ?? "stated",
    })),
  );
}

function nameOf(measures: readonly QuarantineMeasure[]): Text {
  return eitherOf(measures.map((measure) => QUARANTINE_MEASURES[measure]));
}

function byDateAndKind(one: ScheduledTest, other: ScheduledTest): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return Number(one.kind === "antigen") - Number(other.kind === "antigen");
}
