import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Editioned } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { ConsignmentDirection } from "./consignment.js";
import { type ReleaseDue, type ReleaseLimit, type ReleaseMoments, releaseDue } from "./release-limit.js";

/** The ways in which goods come to be released. Several may be used for one consignment: a declaration in advance, in the green channel. */
export const RELEASE_MODES = {
  ordinary: { en: "ordinary release", zh: "一般通关" },
  "advance-declaration": { en: "advance declaration", zh: "提前申报" },
  "two-step": { en: "two-step declaration", zh: "两步申报" },
  "green-channel": { en: "green channel", zh: "绿色通道" },
  "release-on-registration": { en: "release on registration", zh: "登记放行" },
  "pick-up-on-arrival": { en: "pick-up on arrival", zh: "即到即提" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the ways. */
export type ReleaseMode = keyof typeof RELEASE_MODES;

/** Something that must be done when goods are released in a mode. */
export interface ReleaseDuty {
  readonly id: string;
  readonly direction: ConsignmentDirection;
  /** After the release it is a debt: the goods are gone, and the formalities are not done. */
  readonly stage: "before-release" | "after-release";
  /** What is to be done. */
  readonly label: Text;
  readonly owedBy: Text;
  /** Left out where no text says by when. */
  readonly limit?: ReleaseLimit;
  /** The goods of which alone it is asked; left out, all. */
  readonly onlyFor?: Text;
  readonly source: Text;
}

/** For which goods a mode is. */
export interface GoodsCovered {
  /** The first day; left out, that of the edition. */
  readonly from?: CalendarDate;
  readonly directions: readonly [ConsignmentDirection, ...ConsignmentDirection[]];
  /** Whether goods that were bought are left out. */
  readonly donatedOnly: boolean;
  readonly goods: Text;
}

/** A mode of release by one law, notice or arrangement: for whom it is, and what must be done. */
export interface ReleaseModeEdition extends Editioned {
  readonly mode: ReleaseMode;
  /** How goods are released. */
  readonly text: Text;
  /** For which goods, each from its own day on in the place of the one before it. */
  readonly covers: readonly [GoodsCovered, ...GoodsCovered[]];
  readonly duties: readonly ReleaseDuty[];
  /** The last day on which it was certainly in force, where the day of its end is not known; `until` is then the last possible. */
  readonly certainUntil?: CalendarDate;
}

/** A duty of a mode with its limit on the calendar. */
export interface ReleaseDutyDue {
  readonly duty: ReleaseDuty;
  /** `undefined` where no limit is stated, or where the moment that it is counted from is not known. */
  readonly due: ReleaseDue | undefined;
}

/**
 * What must be done when goods are released in a mode, and by when, in the order of the edition; only what is asked of the
 * direction in which the goods go.
 *
 * @example
 * const at = { "entry-declared": instant("2020-02-03T09:00:00+08:00") };
 * const [declaration] = releaseDuties(ordinaryRelease, "import", { at, timeZone: "Asia/Shanghai" });
 * [declaration?.duty.id, declaration?.due?.working.en]
 * // => ["import-declaration", "day 0 = 2020-02-03; day 14 = 2020-02-17, inclusive"]
 */
export function releaseDuties(
  { duties }: Pick<ReleaseModeEdition, "duties">,
  direction: ConsignmentDirection,
  moments: ReleaseMoments,
): ReleaseDutyDue[] {
  return duties
    .filter((duty) => duty.direction === direction)
    .map((duty) => ({ duty, due: duty.limit === undefined ? undefined : releaseDue(duty.limit, moments) }));
}
