import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition } from "../edition/edition.js";
import { type InForceOptions, inForceOn } from "../edition/in-force-on.js";
import { type GoodsCovered, RELEASE_MODES, type ReleaseMode, type ReleaseModeEdition } from "./release-mode.js";
import * as editions from "./release-modes/index.js";

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

/** The editions of each mode, in the order of the modes. */
const BY_MODE = /* @__PURE__ */ editionsByMode();

function editionsByMode(): readonly (readonly ReleaseModeEdition[])[] {
  const all: readonly ReleaseModeEdition[] = Object.values(editions);
  return Object.keys(RELEASE_MODES).map((mode) => all.filter((one) => one.mode === mode));
}

/**
 * The modes of release that were in use in China on a date, each with its edition: what must follow and for whom stand in
 * it. Several are in use side by side. Whoever needs one mode only imports its edition and spares the others.
 *
 * @param options as of `inForceOn`: illustrative editions, those written from memory, are passed over unless asked for
 * @example
 * const on = (date: string) => releaseModesOn(calendarDate(date)).modes.map(({ mode }) => mode);
 * on("2020-01-24") // => ["ordinary", "advance-declaration"]
 * on("2020-01-25") // => ["ordinary", "advance-declaration", "green-channel", "release-on-registration"]
 * on("2020-01-27").includes("pick-up-on-arrival") // => true
 * const bought = (date: string) => releaseModesOn(calendarDate(date)).modes.filter(({ covers }) => !covers.donatedOnly);
 * bought("2020-01-26").length // => 2
 * bought("2020-01-27").length // => 5
 * releaseModesOn(calendarDate("2020-02-03")).illustrative // => ["cn-two-step-declaration-2020-01-01"]
 */
export function releaseModesOn(date: CalendarDate, options: InForceOptions = {}): ReleaseModesOn {
  const found = BY_MODE.map((series) => inForceOn(series, date, options));
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
