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
 * A correction is in force in the place of what it corrects, which never comes back: when the correction has ended, the
 * answer is `none`.
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
  const editions = admitted.map(({ edition }) => edition);
  const possible = admitted.filter(
    ({ edition }) =>
      mayBeInForce(edition, date) && !isCorrected(edition, editions, date) && !isSuperseded(edition, editions, date),
  );
  const [first, ...others] = possible;
  if (first === undefined) return { none: true };
  if (others.length === 0 && certainlyFrom(first.edition) <= date) return { edition: first };
  return { candidates: [first, ...others] };
}

/** The first day on which the edition may have taken force. */
function possiblyFrom({ from }: Edition): CalendarDate {
  return typeof from === "string" ? from : from.notBefore;
}

/** The last day on which the edition may have taken force. */
function certainlyFrom({ from }: Edition): CalendarDate {
  return typeof from === "string" ? from : from.notAfter;
}

function mayBeInForce(edition: Edition, date: CalendarDate): boolean {
  return possiblyFrom(edition) <= date && (edition.until === undefined || date <= edition.until);
}

/** Whether an edition corrects this one, directly or through others, and may have taken force by then, over or not. */
function isCorrected({ id }: Edition, editions: readonly Edition[], date: CalendarDate): boolean {
  return editions.some((later) => later.id !== id && placesOf(later, editions).has(id) && possiblyFrom(later) <= date);
}

/** Whether an edition that follows this one, directly or through others, was certainly in force by then. */
function isSuperseded(edition: Edition, editions: readonly Edition[], date: CalendarDate): boolean {
  const ended = placesOf(edition, editions);
  for (const id of ended)
    for (const later of editions) {
      const places = placesOf(later, editions);
      if (!editions.some((each) => each.supersedes === id && places.has(each.id))) continue;
      if (certainlyFrom(later) <= date) return true;
      ended.add(later.id);
    }
  return false;
}

/** The places that an edition takes: its own, and those of the editions that it corrects, directly or through others. */
function placesOf({ id }: Edition, editions: readonly Edition[]): Set<string> {
  const places = new Set([id]);
  for (const place of places)
    for (const { id: held, corrects } of editions) if (held === place && corrects !== undefined) places.add(corrects);
  return places;
}
