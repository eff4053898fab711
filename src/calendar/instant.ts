import { failure, type Issue, type Result, success } from "../result.js";
import type { CalendarDate } from "./calendar-date.js";
import { scanInstant } from "./scan.js";

declare const instantBrand: unique symbol;

/**
 * A point in time, written in ISO 8601 with `Z` or an offset: `2020-03-18T06:10:22+08:00`. Seconds and their fraction
 * may be left out. A branded string: it survives JSON. Two of them are compared by `epochMilliseconds`, not as text.
 */
export type Instant = string & { readonly [instantBrand]: true };

/**
 * Whether a value is an instant: a real day, a time to 23:59:59, and `Z` or an offset.
 *
 * @example
 * isInstant("2020-03-18T06:10:22+08:00") // => true
 * isInstant("2020-03-18T06:10:22") // => false
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === "string" && !Number.isNaN(scanInstant(value));
}

/**
 * Reads an instant from anything; whatever is not ISO 8601 with an offset gives one `malformed` issue.
 *
 * @example
 * readInstant("2020-03-18T06:10Z").ok // => true
 */
export function readInstant(value: unknown): Result<Instant, Issue & { readonly code: "malformed" }> {
  return isInstant(value) ? success(value) : failure({ code: "malformed", path: [] });
}

/**
 * An instant written in the program.
 *
 * @throws RangeError when the text is not ISO 8601 with an offset; for text from outside use `readInstant`.
 * @example
 * instant("2020-03-01T00:00:00+08:00") // => "2020-03-01T00:00:00+08:00"
 */
export function instant(text: string): Instant {
  if (isInstant(text)) return text;
  throw new RangeError(`instant: expected ISO 8601 with Z or an offset, got another ${typeof text}`);
}

/**
 * Milliseconds since 1970-01-01T00:00Z; digits beyond the millisecond are cut off.
 *
 * @example
 * epochMilliseconds(instant("1970-01-01T08:00:01+08:00")) // => 1000
 */
export function epochMilliseconds(at: Instant): number {
  return scanInstant(at);
}

/**
 * The day on which an instant fell where it was written down: the date of its own text, in its own offset.
 *
 * @example
 * writtenDay(instant("2020-03-18T00:30:00+08:00")) // => "2020-03-18"
 */
export function writtenDay(at: Instant): CalendarDate {
  return at.slice(0, 10) as CalendarDate;
}

/**
 * Minutes from the first instant to the second, with their fraction; negative when the second is earlier.
 *
 * @example
 * minutesBetween(instant("2020-03-18T06:00:00+08:00"), instant("2020-03-17T22:45:30Z")) // => 45.5
 */
export function minutesBetween(from: Instant, to: Instant): number {
  return (scanInstant(to) - scanInstant(from)) / 60_000;
}

/** @internal Whether an instant is earlier than another, however each is written. */
export function isBefore(one: Instant, other: Instant): boolean {
  return scanInstant(one) < scanInstant(other);
}
