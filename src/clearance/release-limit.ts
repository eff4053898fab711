import type { CalendarDate } from "../calendar/calendar-date.js";
import { DAY_COUNTS, dayLimit } from "../calendar/day-count.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt, localDay, type TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";

/** The moments from which, or back from which, the limits of clearance are counted. */
export const RELEASE_MOMENTS = {
  "entry-declared": { en: "the declared entry of the conveyance", zh: "运输工具申报进境" },
  "arrival-at-site": { en: "the arrival at the site under customs control", zh: "运抵海关监管场所" },
  loading: { en: "loading", zh: "装货" },
  release: { en: "the release", zh: "放行" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the moments. */
export type ReleaseMoment = keyof typeof RELEASE_MOMENTS;

/** Which day is counted as which, by its name among the conventions of the calendar. */
export type DayCountName = keyof typeof DAY_COUNTS;

/** So many days from a moment; the last day is wholly part of it. */
export interface DaysAfter {
  readonly kind: "days-after";
  readonly days: number;
  readonly moment: ReleaseMoment;
  /** The convention by which the days are counted unless the question names another. */
  readonly dayCount: DayCountName;
}

/** So many elapsed hours before a moment, at the latest; what comes at that very instant is in time. */
export interface HoursBefore {
  readonly kind: "hours-before";
  /** 0 where any time before the moment will do. */
  readonly hours: number;
  readonly moment: ReleaseMoment;
}

/** By when something must be done. */
export type ReleaseLimit = DaysAfter | HoursBefore;

/** A limit on the calendar, with its working. */
export type ReleaseDue =
  | { readonly kind: "day"; readonly lastDay: CalendarDate; readonly working: Text }
  | { readonly kind: "instant"; readonly latest: Instant; readonly working: Text };

/** When the moments were, where, and how days are counted. */
export interface ReleaseMoments {
  /** What has not happened yet, or is not known, is left out. */
  readonly at: Readonly<Partial<Record<ReleaseMoment, Instant>>>;
  /** Of the port: it says on which day a moment falls. */
  readonly timeZone: TimeZone;
  /** In place of the convention of the limit, for an office that counts otherwise. */
  readonly dayCount?: DayCountName;
}

/**
 * A limit in words.
 *
 * @example
 * releaseLimitText({ kind: "hours-before", hours: 24, moment: "loading" }).en // => "24 h before loading at the latest"
 */
export function releaseLimitText(limit: ReleaseLimit): Text {
  const moment = RELEASE_MOMENTS[limit.moment];
  if (limit.kind === "days-after") {
    const count = DAY_COUNTS[limit.dayCount].text;
    return {
      en: `within ${limit.days} days of ${moment.en} (${count.en})`,
      zh: `自${moment.zh}之日起${limit.days}日内（${count.zh}）`,
    };
  }
  if (limit.hours === 0) return { en: `before ${moment.en}`, zh: `${moment.zh}前` };
  return { en: `${limit.hours} h before ${moment.en} at the latest`, zh: `${moment.zh}的${limit.hours}小时以前` };
}

/**
 * When a limit ends, with its working; `undefined` while the moment that it is counted from is not known.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * const limit = { kind: "days-after", days: 14, moment: "entry-declared", dayCount: "start-is-day-0" } as const;
 * const at = { "entry-declared": instant("2020-02-03T20:00:00Z") };
 * const due = releaseDue(limit, { at, timeZone: "Asia/Shanghai" });
 * due?.kind === "day" ? due.lastDay : undefined // => "2020-02-18"
 */
export function releaseDue(limit: ReleaseLimit, { at, timeZone, dayCount }: ReleaseMoments): ReleaseDue | undefined {
  const from = at[limit.moment];
  if (from === undefined) return undefined;
  if (limit.kind === "days-after") {
    const count = DAY_COUNTS[dayCount ?? limit.dayCount];
    const { end, working } = dayLimit(localDay(from, timeZone), limit.days, count);
    return { kind: "day", lastDay: end, working };
  }
  return { kind: "instant", ...hoursBefore(from, limit.hours, timeZone) };
}

/** @internal The instant so many elapsed hours before another, written in the zone, with its working. */
export function hoursBefore(
  moment: Instant,
  hours: number,
  timeZone: TimeZone,
): { readonly latest: Instant; readonly working: Text } {
  const latest = instantAt(epochMilliseconds(moment) - hours * 3_600_000, timeZone);
  return {
    latest,
    working: { en: `${hours} h before ${moment} is ${latest}`, zh: `${moment}之前${hours}小时为${latest}` },
  };
}
