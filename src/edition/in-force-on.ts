import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition, Editioned } from "./edition.js";

/** Which edition was in force: one, one of several that history does not tell apart, or none. */
export type InForce<Kept extends Editioned> = (
  | { readonly edition: Kept }
  | { readonly candidates: readonly [Kept, ...Kept[]] }
  | { readonly none: true }
) & {
  /** The ids of the illustrative editions passed over that may have been in force; only where there are any. */
  readonly illustrative?: readonly string[];
};

/** How the question is put: which editions may be chosen, and what was known. */
export interface InForceOptions {
  readonly illustrative?: boolean;
  readonly asKnownOn?: CalendarDate;
}

/**
 * The edition of a series that was in force on a date; never simply the latest one.
 * An edition is in force from its first day to its last, both included, or to the day before an edition that
 * supersedes it, directly or through others, takes force. An edition whose first day is a window is a candidate
 * within the window, beside the one before it. Before the first edition and after a repeal the answer is `none`.
 * A correction is in force in the place of what it corrects, which never comes back: when the correction has ended, the
 * answer is `none`.
 * An illustrative edition is passed over unless asked for: it is not chosen and ends nothing, but a series goes on
 * through it, and where it may have been in force the answer names it under `illustrative`.
 * With `asKnownOn` the question is put as on that day: an edition that was published later was not known, chooses
 * nothing, ends nothing and corrects nothing. One whose day of publication is not known counts from its first day.
 *
 * @param series the editions among which to choose, in any order
 * @param options `illustrative: true` lets illustrative editions be chosen; `asKnownOn` is a day, included
 * @example
 * inForceOn(exitEntryHealthDeclarationForms, calendarDate("2020-01-24")) // => { none: true }
 * inForceOn(exitEntryHealthDeclarationForms, calendarDate("2023-03-01"))
 * // => { none: true, illustrative: ["cn-exit-entry-10"] }
 * const known = inForceOn(exitEntryHealthDeclarationForms, calendarDate("2020-03-17"), { asKnownOn: calendarDate("2020-03-10") })
 * "edition" in known ? known.edition.edition.id : "none" // => "cn-exit-entry-4"
 */
export function inForceOn<Kept extends Editioned>(
  series: readonly Kept[],
  date: CalendarDate,
  options: InForceOptions = {},
): InForce<Kept> {
  const { asKnownOn } = options;
  if (asKnownOn !== undefined)
    return inForceOn(
      series.filter(({ edition }) => knownSince(edition) <= asKnownOn),
      date,
      { illustrative: options.illustrative === true },
    );
  const editions = series.map(({ edition }) => edition);
  const counts = (edition: Edition) => isAdmitted(edition, options);
  const admitted = { editions, date, counts };
  const [first, ...others] = series.filter(({ edition }) => counts(edition) && isPossible(edition, admitted));
  const all = { editions, date, counts: () => true };
  const passedOver = editions.filter((edition) => !counts(edition) && isPossible(edition, all));
  const named = passedOver.length === 0 ? {} : { illustrative: passedOver.map(({ id }) => id) };
  if (first === undefined) return { none: true, ...named };
  if (others.length === 0 && certainlyFrom(first.edition) <= date) return { edition: first, ...named };
  return { candidates: [first, ...others], ...named };
}

/** The editions of a series as they are looked at on a date: which of them may put an end to another. */
interface Look {
  readonly editions: readonly Edition[];
  readonly date: CalendarDate;
  readonly counts: (edition: Edition) => boolean;
}

function isPossible(edition: Edition, look: Look): boolean {
  return mayBeInForce(edition, look) && !isCorrected(edition, look) && !isSuperseded(edition, look);
}

/** @internal Every edition that was in force or may have been; none where there was none. */
export function possiblyInForce<Kept extends Editioned>(inForce: InForce<Kept>): readonly Kept[] {
  if ("edition" in inForce) return [inForce.edition];
  return "candidates" in inForce ? inForce.candidates : [];
}

/** @internal Whether an edition may be chosen at all: it was known by then, and is none that is passed over. */
export function isAdmitted(edition: Edition, { illustrative = false, asKnownOn }: InForceOptions): boolean {
  const isKnown = asKnownOn === undefined || knownSince(edition) <= asKnownOn;
  return isKnown && (edition.status !== "illustrative" || illustrative);
}

/** The first day on which anybody could know of the edition. */
function knownSince(edition: Edition): CalendarDate {
  return edition.publishedOn ?? possiblyFrom(edition);
}

/** @internal The first day on which the edition may have taken force. */
export function possiblyFrom({ from }: Edition): CalendarDate {
  return typeof from === "string" ? from : from.notBefore;
}

/** @internal The last day on which the edition may have taken force. */
export function certainlyFrom({ from }: Edition): CalendarDate {
  return typeof from === "string" ? from : from.notAfter;
}

function mayBeInForce(edition: Edition, { date }: Look): boolean {
  return possiblyFrom(edition) <= date && (edition.until === undefined || date <= edition.until);
}

/**
 * Whether an edition that counts corrects this one, directly or through others, and may have taken force by then, over
 * or not.
 */
function isCorrected({ id }: Edition, { editions, date, counts }: Look): boolean {
  return editions.some(
    (later) => later.id !== id && counts(later) && placesOf(later, editions).has(id) && possiblyFrom(later) <= date,
  );
}

/** Whether an edition that counts and follows this one, directly or through others, was certainly in force by then. */
function isSuperseded(edition: Edition, { editions, date, counts }: Look): boolean {
  const ended = placesOf(edition, editions);
  for (const id of ended)
    for (const later of editions) {
      const places = placesOf(later, editions);
      if (!editions.some((each) => each.supersedes === id && places.has(each.id))) continue;
      if (counts(later) && certainlyFrom(later) <= date) return true;
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
