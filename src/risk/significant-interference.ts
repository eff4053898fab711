import { addMonths } from "../calendar/calendar-date.js";
import { type DayLimit, type InstantLimit, periodLimit } from "../calendar/day-count.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";
import type { Truth } from "../logic/truth.js";

/** A measure by which travellers, goods or conveyances are refused entry or departure, or delayed. */
export interface Interference {
  readonly kind: "refusal" | "delay";
  /** When the measure took effect: from here the delay and the time limits run. */
  readonly from: Instant;
  /** When the delay was over; left out, it lasts or nobody knows. */
  readonly until?: Instant;
  /** The instant at which it is looked at, for a delay that still lasts. */
  readonly asOf?: Instant;
  /** The zone of the place, in which the time limits are written. */
  readonly timeZone: TimeZone;
}

/** Whether a measure interferes significantly with international traffic, and what follows. */
export interface SignificantInterference {
  readonly significant: Truth;
  /** Of a delay, up to its end or the instant at which it is looked at; left out where neither is known. */
  readonly delayHours?: number;
  /** When a delay has lasted 24 hours: later than this it is significant. */
  readonly limit?: InstantLimit;
  /** What the State owes; left out where the interference is certainly not significant. */
  readonly duties?: {
    /** By when WHO is told of the measure and its health rationale. */
    readonly informWho: InstantLimit;
    /** The day by which the measure is reviewed. */
    readonly review: DayLimit;
  };
}

/**
 * Whether a measure interferes significantly with international traffic: a refusal of entry or departure, or a delay of
 * more than 24 hours; exactly 24 hours are not more. A delay that still lasts and has not gone beyond them is undecided,
 * since it may. Then WHO is told within 48 hours, with the reason, unless WHO itself has recommended the measure, and the
 * measure is reviewed within three months, which end on the same day of the month or, where there is none, on the last.
 *
 * Three things are readings: that the 24 hours are those of a delay, so that a refusal is significant at once; that the
 * 48 hours run from when the measure took effect; and that the three months do so too.
 *
 * @throws RangeError when the delay ends, or is looked at, before it begins, or the zone is not an IANA name.
 * @example
 * const from = instant("2026-03-01T08:00:00+08:00");
 * const held = significantInterference({ kind: "delay", from, until: instant("2026-03-02T08:00:01+08:00"), timeZone: "Asia/Shanghai" });
 * held.significant // => "true"
 * held.duties?.informWho.end // => "2026-03-03T08:00:00+08:00"
 * held.duties?.review.end // => "2026-06-01"
 * @see IHR (2005), Articles 43.3, 43.5 and 43.6
 */
export function significantInterference(interference: Interference): SignificantInterference {
  const { kind, from, until, asOf, timeZone } = interference;
  const duties = { informWho: periodLimit(from, 2, timeZone), review: reviewLimit(from, timeZone) };
  if (kind === "refusal") return { significant: "true", duties };
  const limit = periodLimit(from, 1, timeZone);
  const seen = until ?? asOf;
  if (seen === undefined) return { significant: "undecided", limit, duties };
  const delayHours = (epochMilliseconds(seen) - epochMilliseconds(from)) / 3_600_000;
  if (delayHours < 0)
    throw new RangeError("significantInterference: expected a delay to end after it began, got an earlier instant");
  if (delayHours > 24) return { significant: "true", delayHours, limit, duties };
  if (until === undefined) return { significant: "undecided", delayHours, limit, duties };
  return { significant: "false", delayHours, limit };
}

function reviewLimit(from: Instant, timeZone: TimeZone): DayLimit {
  const start = localDay(from, timeZone);
  const end = addMonths(start, 3);
  return {
    end,
    working: { en: `3 months from ${start} end on ${end}, inclusive`, zh: `自${start}起3个月，至${end}止（含当日）` },
  };
}
