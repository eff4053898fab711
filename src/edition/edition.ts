import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";

/**
 * What stands behind an edition. `published`: its text was seen in the source it names. `illustrative`: an example, or
 * written from memory; it is chosen only by those who ask for it. `unseen`: its existence and its place in the series
 * are sourced, its text was not found; it holds nothing but its edition, and is admitted wherever it may have been in
 * force.
 */
export const EDITION_STATUSES = ["published", "illustrative", "unseen"] as const;
/** Published, illustrative or unseen. */
export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** The first day in force where history is uncertain: it lies between two days, both included. */
export interface UncertainDate {
  readonly notBefore: CalendarDate;
  readonly notAfter: CalendarDate;
}

/** A change inside an edition's life, with its own first day. */
export interface Amendment {
  readonly id: string;
  readonly from: CalendarDate;
  readonly title: Text;
  readonly source: string;
}

/** The dated, sourced identity of a form, a policy, a flow or a report: what an officer would cite. */
export interface Edition {
  readonly id: string;
  /** The line of editions that follow one another, such as one country's card. */
  readonly series: string;
  readonly title: Text;
  readonly authority: Text;
  readonly status: EditionStatus;
  /** First day in force, or the days between which it lies. */
  readonly from: CalendarDate | UncertainDate;
  /**
   * Last day in force, included, or the last that is possible where history is uncertain; left out while nothing but a
   * later edition ends it.
   */
  readonly until?: CalendarDate;
  readonly publishedOn?: CalendarDate;
  /** The law and article, notice or form that it comes from. */
  readonly source: string;
  /** The edition that this one ends on its first day. */
  readonly supersedes?: string;
  /**
   * The edition that this one replaces from that edition's own first day, because its text was wrong. It takes over its
   * place: what the other superseded is superseded by this one, and what supersedes the other supersedes this one.
   */
  readonly corrects?: string;
  readonly amendments?: readonly Amendment[];
}

/** Anything that is an edition of something: a form, a policy, a flow. */
export interface Editioned {
  readonly edition: Edition;
}

/**
 * Freezes a table of data through and through, so that an edition answers for ever as it did on its day; also the parts
 * of what was itself frozen already. Functions in it are left as they are.
 *
 * @example
 * Object.isFrozen(frozen({ rules: [{ id: "fever" }] }).rules[0]) // => true
 */
export function frozen<Data>(data: Data): Data {
  freeze(data, new Set());
  return data;
}

/** A table may hold itself or the same part twice: what was seen is not gone into again. */
function freeze(part: unknown, seen: Set<object>): void {
  if (typeof part !== "object" || part === null || seen.has(part)) return;
  seen.add(Object.freeze(part));
  for (const inner of Object.values(part)) freeze(inner, seen);
}

/**
 * @internal A date of an edition of the library, which the tests of every edition look at: whoever loads one edition need
 * not load what would look at its dates again.
 */
export function editionDate(text: `${number}-${number}-${number}`): CalendarDate {
  return text as string as CalendarDate;
}
