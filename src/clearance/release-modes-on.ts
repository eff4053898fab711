import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition } from "../edition/edition.js";
import { type InForceOptions, inForceOn } from "../edition/in-force-on.js";
import { type GoodsCovered, RELEASE_MODES, type ReleaseMode, type ReleaseModeEdition } from "./release-mode.js";

/** A mode that was in use on a date. */
export interface ReleaseModeInForce {
  readonly mode: ReleaseMode;
  readonly edition: ReleaseModeEdition;
  /** For which goods on that date. */
  readonly covers: GoodsCovered;
  /** False where the day of its beginning or of its end is not known, and the date lies where it may not have been in force. */
  readonly certain: boolean;
}

/** The modes that were in use on a date. */
export interface ReleaseModesOn {
  /** In the order of `RELEASE_MODES`. */
  readonly modes: readonly ReleaseModeInForce[];
  /** The ids of the illustrative editions that were passed over and may have been in force; only where there are any. */
  readonly illustrative?: readonly Edition["id"][];
}

/**
 * The modes of release that were in use on a date, of the editions given, each with its edition: what must follow and for
 * whom stand in it. Several are in use side by side, each with its own series of editions.
 *
 * @param editions of any number of modes, in any order
 * @param options as of `inForceOn`: illustrative editions, those written from memory, are passed over unless asked for
 * @example
 * const editions = [ordinaryRelease, greenChannel2020, releaseOnRegistration2020, pickUpOnArrival2020];
 * const on = (date: string) => releaseModesOn(editions, calendarDate(date)).modes;
 * on("2020-01-24").map(({ mode }) => mode) // => ["ordinary"]
 * on("2020-01-25").map(({ mode }) => mode) // => ["ordinary", "green-channel", "release-on-registration"]
 * on("2020-01-26").filter(({ covers }) => !covers.donatedOnly).length // => 1
 * on("2020-01-27").filter(({ covers }) => !covers.donatedOnly).length // => 4
 * releaseModesOn([twoStepDeclaration], calendarDate("2020-02-03")).illustrative // => ["cn-two-step-declaration-2020-01-01"]
 */
export function releaseModesOn(
  editions: readonly ReleaseModeEdition[],
  date: CalendarDate,
  options: InForceOptions = {},
): ReleaseModesOn {
  const byMode = Object.keys(RELEASE_MODES).map((mode) => editions.filter((one) => one.mode === mode));
  const found = byMode.map((series) => inForceOn(series, date, options));
  const modes = found.flatMap((one) =>
    "edition" in one
      ? [inForce(one.edition, date, true)]
      : "candidates" in one
        ? one.candidates.map((edition) => inForce(edition, date, false))
        : [],
  );
  const illustrative = found.flatMap((one) => one.illustrative ?? []);
  return illustrative.length === 0 ? { modes } : { modes, illustrative };
}

function inForce(edition: ReleaseModeEdition, date: CalendarDate, hasBegun: boolean): ReleaseModeInForce {
  const { mode, certainUntil } = edition;
  const covers = edition.covers.findLast(({ from }) => from === undefined || from <= date) ?? edition.covers[0];
  return { mode, edition, covers, certain: hasBegun && (certainUntil === undefined || date <= certainUntil) };
}
