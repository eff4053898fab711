import type { CalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant, minutesBetween } from "../calendar/instant.js";
import { canonicalJson } from "../canonical-json.js";
import type { Figures } from "./check-figures.js";

/** A report that is owed: by a site, of a day, by an instant, which is still in time. */
export interface DueReport {
  readonly site: string;
  readonly day: CalendarDate;
  readonly dueAt: Instant;
}

/** A report that came in: the first of its site and day, or a revision of it. */
export interface ReportReceipt<Figure extends string = string> {
  readonly site: string;
  readonly day: CalendarDate;
  readonly receivedAt: Instant;
  /** A greater number replaces the figures of a smaller one. */
  readonly revision: number;
  readonly figures: Figures<Figure>;
}

/** Whether a report came in time: before its instant nothing is missing yet. */
export const TIMELINESS = ["on-time", "late", "missing", "not-due"] as const;
/** Whether a report came in time. */
export type Timeliness = (typeof TIMELINESS)[number];

/**
 * How one owed report stands at an instant, on two axes that have nothing to do with each other: whether it came in time,
 * and what it says. A report of zero is a report; silence is not zero.
 */
export interface ReportingStatus<Figure extends string = string> {
  readonly site: string;
  readonly day: CalendarDate;
  readonly timeliness: Timeliness;
  /** Minutes after its instant at which the first report came; `undefined` unless late. */
  readonly minutesLate: number | undefined;
  /** What the report says of the figure asked for; `"blank"` where it came without it, `undefined` where none came. */
  readonly value: "zero" | "counted" | "blank" | undefined;
  /** The revision whose figures count; `undefined` where none came. */
  readonly revision: number | undefined;
  readonly figures: Figures<Figure>;
}

/** At which instant the reports are looked at, and of which figure it is asked whether it is zero. */
export interface ReportingOptions<Figure extends string = string> {
  /** What came in later was not there yet. */
  readonly asOf: Instant;
  readonly of: Figure;
}

/**
 * How every owed report stands at an instant. The first receipt fixes whether it was in time, the highest revision what
 * it says: a revision that comes late does not make a report late, and one that is overtaken on its way counts for
 * nothing. Of two receipts of one revision the later counts. A receipt of a report that is not owed is left out. A report
 * that is listed twice, of one site and day, is owed once, by the earlier instant. Where nothing is owed, there is nothing.
 *
 * @example
 * const due = { site: "A", day: calendarDate("2026-03-01"), dueAt: instant("2026-03-02T06:00Z") };
 * const receipt = { site: "A", day: due.day, receivedAt: instant("2026-03-02T07:10Z"), revision: 1, figures: { cases: 0 } };
 * const [status] = reportingStatuses([due], [receipt], { asOf: instant("2026-03-03T00:00Z"), of: "cases" });
 * [status?.timeliness, status?.minutesLate, status?.value] // => ["late", 70, "zero"]
 * @see WHO AFRO, Integrated Disease Surveillance and Response, technical guidelines, 3rd edition: zero reporting, timeliness
 */
export function reportingStatuses<Figure extends string>(
  due: readonly DueReport[],
  receipts: Iterable<ReportReceipt<Figure>>,
  options: ReportingOptions<NoInfer<Figure>>,
): ReportingStatus<Figure>[] {
  const asOf = epochMilliseconds(options.asOf);
  const received = new Map<string, ReportReceipt<Figure>[]>();
  for (const receipt of receipts) {
    if (epochMilliseconds(receipt.receivedAt) > asOf) continue;
    const key = keyOf(receipt);
    const others = received.get(key);
    if (others === undefined) received.set(key, [receipt]);
    else others.push(receipt);
  }
  return [...dueOnce(due)].map(([key, report]) => statusOf(report, received.get(key) ?? [], options));
}

/** A report that is listed twice is owed once, by the earlier instant. */
function dueOnce(due: readonly DueReport[]): Map<string, DueReport> {
  const once = new Map<string, DueReport>();
  for (const report of due) {
    const key = keyOf(report);
    const other = once.get(key);
    if (other === undefined || minutesBetween(report.dueAt, other.dueAt) > 0) once.set(key, report);
  }
  return once;
}

function keyOf({ site, day }: { readonly site: string; readonly day: CalendarDate }): string {
  return `${day} ${site}`;
}

function statusOf<Figure extends string>(
  { site, day, dueAt }: DueReport,
  receipts: readonly ReportReceipt<Figure>[],
  { asOf, of }: ReportingOptions<Figure>,
): ReportingStatus<Figure> {
  const first = receipts.toSorted((one, other) => minutesBetween(other.receivedAt, one.receivedAt))[0];
  const last = receipts.toSorted(byRevision).at(-1);
  const minutesAfter = minutesBetween(dueAt, first === undefined ? asOf : first.receivedAt);
  const isAfter = minutesAfter > 0;
  if (first === undefined || last === undefined) {
    const timeliness = isAfter ? "missing" : "not-due";
    return { site, day, timeliness, minutesLate: undefined, value: undefined, revision: undefined, figures: {} };
  }
  const figure = last.figures[of];
  return {
    site,
    day,
    timeliness: isAfter ? "late" : "on-time",
    minutesLate: isAfter ? minutesAfter : undefined,
    value: figure === undefined ? "blank" : figure === 0 ? "zero" : "counted",
    revision: last.revision,
    figures: last.figures,
  };
}

/** By revision, then by when it came; two that came together are told apart by what they say, so that no order matters. */
function byRevision(one: ReportReceipt, other: ReportReceipt): number {
  return (
    one.revision - other.revision ||
    minutesBetween(other.receivedAt, one.receivedAt) ||
    (canonicalJson(one.figures) < canonicalJson(other.figures) ? -1 : 1)
  );
}
