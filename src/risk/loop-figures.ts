import { type Answer, given } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";

/** What was reported of a closed loop for a day: whole numbers, 0 or more. What is left out was not reported. */
export interface LoopReport {
  readonly on: CalendarDate;
  /** People who work in the loop. */
  readonly headCount: Answer<number>;
  /** People that the plan has for it. */
  readonly plannedHeadCount?: Answer<number>;
  /** Pairs of people in it who met at work; each pair once. */
  readonly contactPairs?: Answer<number>;
}

/** A number of a number, with the share; none where it is of nothing or one of them is not known. */
export interface LoopShare {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly share: number | undefined;
}

/** A reported number that cannot be right. */
export interface LoopReportProblem {
  readonly code: "not-a-count" | "more-pairs-than-possible";
  readonly figure: "headCount" | "plannedHeadCount" | "contactPairs";
}

/** The figures of a report, and what cannot be right in it. There is no grade: no source states a limit. */
export interface LoopFigures {
  readonly on: CalendarDate;
  readonly headCount: number | undefined;
  /** People in the loop of those planned. */
  readonly ofPlan: LoopShare;
  /** People beyond the plan; negative where there are fewer. */
  readonly beyondPlan: number | undefined;
  /** Pairs who met, of all pairs that the people in the loop can make. */
  readonly pairsMet: LoopShare;
  /** Against the report given as the earlier one. */
  readonly sinceEarlier: { readonly headCount: number | undefined; readonly contactPairs: number | undefined };
  readonly problems: readonly LoopReportProblem[];
}

/**
 * The head count of a closed loop against its plan and the contacts in it, as reported. Ports are told to keep both as
 * low as they can and are given no number, so the figures are reported and never graded: 0, not known and impossible stay
 * apart, and a figure that is no count is left out and named.
 *
 * @param earlier the report to compare with, the one before or any other
 * @example
 * const report = { on: calendarDate("2022-02-04"), headCount: 30, plannedHeadCount: 40, contactPairs: 87 };
 * const figures = loopFigures(report);
 * figures.ofPlan.share // => 0.75
 * figures.pairsMet // => { numerator: 87, denominator: 435, share: 0.2 }
 * @see Report on the closed-loop work of Erenhot, 2022-02-04: as few people at work as possible, with as little contact
 */
export function loopFigures(report: LoopReport, earlier?: LoopReport): LoopFigures {
  const now = countsOf(report);
  const before = earlier === undefined ? undefined : countsOf(earlier);
  const { headCount, plannedHeadCount, contactPairs } = now.counts;
  const possiblePairs = headCount === undefined ? undefined : pairsOf(headCount);
  return {
    on: report.on,
    headCount,
    ofPlan: shareOf(headCount, plannedHeadCount),
    beyondPlan: difference(headCount, plannedHeadCount),
    pairsMet: shareOf(contactPairs, possiblePairs),
    sinceEarlier: {
      headCount: difference(headCount, before?.counts.headCount),
      contactPairs: difference(contactPairs, before?.counts.contactPairs),
    },
    problems: now.problems,
  };
}

type Counts = Readonly<Record<LoopReportProblem["figure"], number | undefined>>;

function countsOf({ headCount, plannedHeadCount, contactPairs }: LoopReport): {
  readonly counts: Counts;
  readonly problems: readonly LoopReportProblem[];
} {
  const problems: LoopReportProblem[] = [];
  const count = (figure: LoopReportProblem["figure"], answer: Answer<number> | undefined) => {
    const value = answer === undefined ? undefined : given(answer);
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
    problems.push({ code: "not-a-count", figure });
    return undefined;
  };
  const people = count("headCount", headCount);
  const planned = count("plannedHeadCount", plannedHeadCount);
  const pairs = count("contactPairs", contactPairs);
  const isPossible = people === undefined || pairs === undefined || pairs <= pairsOf(people);
  if (!isPossible) problems.push({ code: "more-pairs-than-possible", figure: "contactPairs" });
  return {
    counts: { headCount: people, plannedHeadCount: planned, contactPairs: isPossible ? pairs : undefined },
    problems,
  };
}

/** All pairs that so many people can make. */
function pairsOf(people: number): number {
  return people < 2 ? 0 : (people * (people - 1)) / 2;
}

function shareOf(numerator: number | undefined, denominator: number | undefined): LoopShare {
  const isShare = numerator !== undefined && denominator !== undefined && denominator > 0;
  return { numerator, denominator, share: isShare ? numerator / denominator : undefined };
}

function difference(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined ? undefined : now - before;
}
