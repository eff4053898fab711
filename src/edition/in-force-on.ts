import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition, Editioned } from "./edition.js";

/** Which edition was in force: one, one of several that history does not tell apart, or none. */
export type InForce<Kept extends Editioned> =
  | { readonly edition: Kept }
  | { readonly candidates: readonly [Kept, ...Kept[]] }
  | { readonly none: true };

/**
 * The edition of a series that was in force on a date; never simply the latest one.
 * An edition is in force from its first day to its last, both included, or to the day before an edition that
 * supersedes it, directly or through others, takes force. An edition whose first day is a window is a candidate
 * within the window, beside the one before it. Before the first edition and after a repeal the answer is `none`.
 *
 * @param series the editions among which to choose, in any order
 * @param options `illustrative: true` lets illustrative editions be chosen; otherwise they are passed over
 * @example
 * inForceOn(exitEntryHealthDeclarationForms, calendarDate("2020-01-24")) // => { none: true }
 */
export function inForceOn<Kept extends Editioned>(
  series: readonly Kept[],
  date: CalendarDate,
  options: { readonly illustrative?: boolean } = {},
): InForce<Kept> {
  const admitted = series.filter(({ edition }) => edition.status === "published" || options.illustrative === true);
  const possible = admitted.filter(({ edition }) => mayBeInForce(edition, date) && !isEnded(edition, admitted, date));
  const [first, ...others] = possible;
  if (first === undefined) return { none: true };
  if (others.length === 0 && certainlyFrom(first.edition) <= date) return { edition: first };
  return { candidates: [first, ...others] };
}

/** The last day on which the edition may have taken force. */
function certainlyFrom({ from }: Edition): CalendarDate {
  return typeof from === "string" ? from : from.notAfter;
}

function mayBeInForce({ from, until }: Edition, date: CalendarDate): boolean {
  const possiblyFrom = typeof from === "string" ? from : from.notBefore;
  return possiblyFrom <= date && (until === undefined || date <= until);
}

/** Whether an edition that follows or corrects this one, directly or through others, was certainly in force by then. */
function isEnded(edition: Edition, series: readonly Editioned[], date: CalendarDate): boolean {
  return series.some(
    ({ edition: later }) =>
      later.id !== edition.id &&
      ((later.supersedes === edition.id && (certainlyFrom(later) <= date || isEnded(later, series, date))) ||
        (later.corrects === edition.id && mayBeInForce(later, date))),
  );
}
