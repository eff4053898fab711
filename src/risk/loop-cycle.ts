import type { CalendarDate } from "../calendar/calendar-date.js";
import type { DayLimit } from "../calendar/day-count.js";
import type { Editioned } from "../edition/edition.js";
import { eitherOf, type Text } from "../text.js";
import { countPhases, lastOf, type QuarantineStart } from "./quarantine-days.js";
import { QUARANTINE_MEASURES, type QuarantineMeasure } from "./quarantine-edition.js";

/** What somebody does in a phase of a closed loop: work in it, or one of the three measures after it. */
export type LoopStage = "work" | QuarantineMeasure;

/** A phase of a cycle. */
export interface LoopPhase {
  /** Where several stand here any of them may be ordered. */
  readonly stages: readonly [LoopStage, ...LoopStage[]];
  /** 1 or more; left out where the pattern leaves it open, as the X of X + 7. */
  readonly days?: number;
}

/** The order of the phases of a closed loop: those who work at a border live there apart, and go home by these steps. */
export interface LoopPattern {
  /** As people say it: `14+7+7`. */
  readonly name: string;
  readonly phases: readonly [LoopPhase, ...LoopPhase[]];
}

/** The pattern of a closed loop by one plan or notice. */
export interface LoopEdition extends Editioned {
  readonly pattern: LoopPattern;
  readonly text: Text;
  readonly inferred?: Text;
}

/** From when and how days are counted, and how long the work is where the pattern leaves it open. */
export interface LoopQuestion extends QuarantineStart {
  readonly openDays?: number;
}

/** A phase of a cycle on the calendar; both days belong to it. */
export interface ScheduledLoopPhase {
  readonly stages: readonly [LoopStage, ...LoopStage[]];
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly working: Text;
}

/** One cycle from its first day of work. */
export interface LoopCycle {
  readonly phases: readonly ScheduledLoopPhase[];
  /** The last day of the last phase, which still belongs to it. */
  readonly ends: DayLimit | undefined;
}

/** The pattern leaves open how long a phase is, and nobody said it. */
export interface LoopOpen {
  readonly problem: "days-open";
  readonly text: Text;
}

const WORK: Text = { en: "work in the closed loop", zh: "闭环作业" };

/**
 * The phases of one cycle of a closed loop on the calendar, each beginning on the day after the one before it. Of a pattern
 * that leaves the days of work open, such as X + 7, there is no calendar until somebody says them; days that the pattern
 * states are not replaced.
 *
 * @throws RangeError when a number of days is not a whole number, 1 or more.
 * @example
 * const start = { startOn: calendarDate("2022-02-01"), dayCount: "start-is-day-1" };
 * const cycle = loopCycle(closedLoopEdition8.pattern, start);
 * "problem" in cycle ? [] : cycle.phases.map(({ stages, lastDay }) => `${stages} until ${lastDay}`)
 * // => ["work until 2022-02-14", "central-quarantine until 2022-02-21", "home-monitoring until 2022-02-28"]
 * "problem" in loopCycle(closedLoopEdition9.pattern, start) // => true
 * "problem" in loopCycle(closedLoopEdition9.pattern, { ...start, openDays: 21 }) // => false
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08)
 */
export function loopCycle(
  { phases }: Pick<LoopPattern, "phases">,
  { openDays, ...start }: LoopQuestion,
): LoopCycle | LoopOpen {
  const lengths = phases.map(({ stages, days = openDays }) => ({ stages, days }));
  if (!lengths.every(isOfKnownLength)) return OPEN;
  const counted = countPhases(lengths, start);
  const named = counted.map(({ phase: { stages }, last }) => ({ name: nameOf(stages), last }));
  return {
    phases: counted.map(({ phase: { stages }, firstDay, last }) => ({
      stages,
      firstDay,
      lastDay: last.end,
      working: last.working,
    })),
    ends: lastOf(named),
  };
}

const OPEN: LoopOpen = {
  problem: "days-open",
  text: { en: "The pattern leaves the days of work open", zh: "该模式未规定作业天数" },
};

function isOfKnownLength<Phase extends { readonly days: number | undefined }>(
  phase: Phase,
): phase is Phase & { readonly days: number } {
  return phase.days !== undefined;
}

function nameOf(stages: readonly LoopStage[]): Text {
  return eitherOf(stages.map((stage) => (stage === "work" ? WORK : QUARANTINE_MEASURES[stage])));
}
