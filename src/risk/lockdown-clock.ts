import { type Answer, isAbsent } from "../answer.js";
import { type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import type { Truth } from "../logic/truth.js";
import type { Text } from "../text.js";
import type { AreaClock } from "./area-regime.js";

/** What the days of a lockdown are counted from, as far as it is known at the end of a day. */
export interface LockdownSource {
  /** The day on which the case left; left out, the case is still there. */
  readonly caseLeftOn?: Answer<CalendarDate>;
  /** Whether samples of the surroundings were positive. */
  readonly environmentPositive: Answer<"yes" | "no">;
  /** The day of the terminal disinfection; left out, there was none yet. */
  readonly terminalDisinfectionOn?: Answer<CalendarDate>;
  /** The day of the last new case, or of a new point of risk; left out, there was none. */
  readonly lastNewCaseOn?: Answer<CalendarDate>;
}

/** How far the clock has run. */
export interface LockdownCount {
  /** The day from which the days are counted, the day after it being day 1; `undefined` where it has not come or is not known. */
  readonly startsOn: CalendarDate | undefined;
  /** Days counted; 0 while the clock has not started, `undefined` where it is not known. */
  readonly daysCounted: number | undefined;
  readonly reached: Truth;
  /** What is not known and could change the answer. */
  readonly needed: readonly (keyof LockdownSource)[];
  readonly working: Text;
}

/**
 * How many days of a lockdown have been counted at the end of a day: from the day on which the case left or, if the
 * surroundings were positive, from the terminal disinfection, and anew from the day of a later new case or new point of
 * risk. The day after the start is day 1. While the case is there, or the disinfection that is owed has not been done, the
 * clock has not started; what happens after the day is not looked at. That the days are over does not lift the zone: tests
 * and the last contact are asked for apart.
 *
 * @example
 * const source = { caseLeftOn: calendarDate("2022-05-18"), environmentPositive: "no" };
 * lockdownClock(beijingAreas202205.clock, source, calendarDate("2022-05-28")).daysCounted // => 10
 * lockdownClock(beijingAreas202205.clock, { ...source, environmentPositive: "yes" }, calendarDate("2022-05-28")).startsOn // => undefined
 * @see Press conference of Beijing on epidemic control, 2022-05-17
 */
export function lockdownClock(
  { days }: Pick<AreaClock, "days">,
  source: LockdownSource,
  endOfDay: CalendarDate,
): LockdownCount {
  const starts = startsOf(source, endOfDay);
  const [only] = starts;
  const counts = starts.map((start) => countFrom(start, endOfDay));
  const isCertain = starts.length === 1 && only !== "unknown";
  return {
    startsOn: isCertain ? only : undefined,
    daysCounted: isCertain ? counts[0] : undefined,
    reached: reachedBy(counts, days),
    needed: isCertain ? [] : neededOf(source, endOfDay),
    working: isCertain ? workingOf(only, days, endOfDay) : UNKNOWN_START,
  };
}

const UNKNOWN_START: Text = {
  en: "the day from which the days are counted is not known",
  zh: "起算日未知",
};

/** The day on which a clock may have started; `undefined` for a clock that has not. */
type Start = CalendarDate | "unknown" | undefined;

/** Every start that is possible by what is known, each once. */
function startsOf(source: LockdownSource, endOfDay: CalendarDate): readonly Start[] {
  const { caseLeftOn, environmentPositive, terminalDisinfectionOn, lastNewCaseOn } = source;
  const left = startAt(caseLeftOn, endOfDay);
  const disinfected = startAt(terminalDisinfectionOn, endOfDay);
  // Terminal disinfection follows the case's leaving: one that is dated earlier does not start the clock earlier.
  const both = left === undefined || disinfected === undefined ? undefined : later(left, disinfected);
  const bases = isAbsent(environmentPositive) ? [left, both] : [environmentPositive === "yes" ? both : left];
  const again = startAt(lastNewCaseOn, endOfDay);
  const starts = bases.map((base) => (base === undefined || again === undefined ? base : later(base, again)));
  return [...new Set(starts)];
}

function startAt(day: Answer<CalendarDate> | undefined, endOfDay: CalendarDate): Start {
  if (day === undefined) return undefined;
  if (isAbsent(day)) return "unknown";
  return day > endOfDay ? undefined : day;
}

function later(one: CalendarDate | "unknown", other: CalendarDate | "unknown"): CalendarDate | "unknown" {
  if (one === "unknown" || other === "unknown") return "unknown";
  return one > other ? one : other;
}

function countFrom(start: Start, endOfDay: CalendarDate): number | undefined {
  if (start === "unknown") return undefined;
  return start === undefined ? 0 : daysBetween(start, endOfDay);
}

function reachedBy(counts: readonly (number | undefined)[], days: number): Truth {
  if (counts.every((count) => count !== undefined && count >= days)) return "true";
  return counts.every((count) => count !== undefined && count < days) ? "false" : "undecided";
}

const DAYS = ["caseLeftOn", "terminalDisinfectionOn", "lastNewCaseOn"] as const;

/** What is absent and changes the days from which the clock may have started, once it is known. */
function neededOf(source: LockdownSource, endOfDay: CalendarDate): (keyof LockdownSource)[] {
  const starts = startsOf(source, endOfDay);
  const isChanged = (known: Partial<LockdownSource>) =>
    startsOf({ ...source, ...known }, endOfDay).join() !== starts.join();
  const days = DAYS.filter((name) => isUnknown(source[name]) && isChanged({ [name]: endOfDay }));
  const isSurroundingsOpen = isAbsent(source.environmentPositive) && isChanged({ environmentPositive: "no" });
  return isSurroundingsOpen ? [...days, "environmentPositive"] : days;
}

function isUnknown(answer: Answer<CalendarDate> | undefined): boolean {
  return answer !== undefined && isAbsent(answer);
}

function workingOf(startsOn: CalendarDate | undefined, days: number, endOfDay: CalendarDate): Text {
  if (startsOn === undefined)
    return {
      en: "the clock has not started: the case is still there, or the terminal disinfection is still owed",
      zh: "尚未起算：病例尚未转出，或终末消毒尚未完成",
    };
  const counted = daysBetween(startsOn, endOfDay);
  return {
    en: `day 0 = ${startsOn}; ${counted} of ${days} days counted`,
    zh: `第0天＝${startsOn}；已计${counted}天，应满${days}天`,
  };
}
