import type { Figures } from "./check-figures.js";
import type { ProportionOptions } from "./proportion.js";
import { type ReportedShare, reportedShare } from "./reported-share.js";
import type { ReportingStatus, Timeliness } from "./reporting-statuses.js";

/** A figure added up over the reports that state it: how many those are, of how many that were expected. */
export interface ReportedTotal {
  /** `undefined` where no report states it, which is not zero. */
  readonly value: number | undefined;
  readonly reports: number;
  readonly of: number;
}

/** How a set of owed reports came in, and what those that came add up to. */
export interface ReportingSummary<Figure extends string = string> {
  /** Reports that were due, or came before they were. */
  readonly expected: number;
  readonly received: number;
  readonly counts: Readonly<Record<Timeliness, number>>;
  /** Received, of those expected. */
  readonly completeness: ReportedShare;
  /** On time, of those expected. */
  readonly timeliness: ReportedShare;
  /** On time, of those received: a site that is silent does not lower it. */
  readonly timelinessOfReceived: ReportedShare;
  /** Received reports that say zero. */
  readonly zeroReports: number;
  /** Received reports that leave the figure blank. */
  readonly blankReports: number;
  readonly totals: Readonly<Record<Figure, ReportedTotal>>;
}

/**
 * How reports came in, and their totals, each with how many reports it is of. A missing report is in no total: not as
 * zero and not as yesterday's figure. For one site or one day, give its statuses alone.
 *
 * @param statuses from `reportingStatuses`
 * @param figures the figures that are added up
 * @example
 * const summary = reportingSummary(
 *   [
 *     { site: "A", day: calendarDate("2026-03-01"), timeliness: "on-time", minutesLate: undefined, value: "zero", revision: 1, figures: { cases: 0 } },
 *     { site: "B", day: calendarDate("2026-03-01"), timeliness: "missing", minutesLate: undefined, value: undefined, revision: undefined, figures: {} },
 *   ],
 *   ["cases"],
 * );
 * [summary.completeness.share, summary.zeroReports, summary.totals.cases] // => [0.5, 1, { value: 0, reports: 1, of: 2 }]
 * @see WHO AFRO, Integrated Disease Surveillance and Response, technical guidelines, 3rd edition: completeness and timeliness
 */
export function reportingSummary<Figure extends string>(
  statuses: readonly ReportingStatus<Figure>[],
  figures: readonly Figure[],
  options: ProportionOptions = {},
): ReportingSummary<Figure> {
  const countOf = (wanted: Timeliness) => statuses.filter(({ timeliness }) => timeliness === wanted).length;
  const valued = (wanted: ReportingStatus["value"]) => statuses.filter(({ value }) => value === wanted).length;
  const counts = {
    "on-time": countOf("on-time"),
    late: countOf("late"),
    missing: countOf("missing"),
    "not-due": countOf("not-due"),
  };
  const received = counts["on-time"] + counts.late;
  const expected = received + counts.missing;
  return {
    expected,
    received,
    counts,
    completeness: reportedShare(received, expected, options),
    timeliness: reportedShare(counts["on-time"], expected, options),
    timelinessOfReceived: reportedShare(counts["on-time"], received, options),
    zeroReports: valued("zero"),
    blankReports: valued("blank"),
    totals: Object.fromEntries(figures.map((figure) => [figure, totalOf(statuses, figure, expected)])) as Record<
      Figure,
      ReportedTotal
    >,
  };
}

function totalOf(statuses: readonly ReportingStatus[], figure: string, of: number): ReportedTotal {
  const stated = statuses.map(({ figures }) => figures[figure]).filter((value) => value !== undefined);
  const value = stated.length === 0 ? undefined : stated.reduce((sum, one) => sum + one, 0);
  return { value, reports: stated.length, of };
}

/**
 * A rate over the reports that state both its figures, and over no others: cases of one site are not held against
 * travellers of another. Without such a report it is `not-reported`.
 *
 * @param statuses what was reported (`reportingStatuses`), or anything with figures
 * @example
 * const statuses = [{ figures: { cases: 3, screened: 300 } }, { figures: { screened: 900 } }];
 * const { count, of } = reportedRate(statuses, "cases", "screened");
 * [count, of] // => [3, 300]
 * @see WHO AFRO, Integrated Disease Surveillance and Response, technical guidelines, 3rd edition: completeness
 */
export function reportedRate<Figure extends string>(
  statuses: readonly { readonly figures: Figures<Figure> }[],
  count: Figure,
  of: Figure,
  options: ProportionOptions = {},
): ReportedShare {
  const both = statuses.filter(({ figures }) => figures[count] !== undefined && figures[of] !== undefined);
  if (both.length === 0) return reportedShare(undefined, undefined, options);
  const sumOf = (figure: Figure) => both.reduce((sum, { figures }) => sum + (figures[figure] ?? 0), 0);
  return reportedShare(sumOf(count), sumOf(of), options);
}
