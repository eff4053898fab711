import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Shift } from "./shift.js";

/** A stretch of time from an instant up to, and not including, another. */
export interface UnstaffedTime {
  readonly from: Instant;
  readonly before: Instant;
}

/**
 * The times at which no shift is planned at a post, within a time in which it is to be manned, such as a checkpoint
 * round the clock. A shift that meets the next leaves none; one that does not end after it begins mans nothing. Who is on
 * duty in a shift is another question (`staffingGaps`).
 *
 * @example
 * const time = { from: instant("2020-01-22T00:00+08:00"), before: instant("2020-01-23T00:00+08:00") };
 * const day = { id: "S-1", post: "road", from: time.from, before: instant("2020-01-22T20:00+08:00"), needs: { people: 1 } };
 * unstaffedTimes([day], "road", time)
 * // => [{ from: "2020-01-22T20:00+08:00", before: "2020-01-23T00:00+08:00" }]
 * @see thirteen joint checkpoints round the clock around Pingxiang, January 2020
 */
export function unstaffedTimes(
  shifts: readonly Shift[],
  post: string,
  { from, before }: UnstaffedTime,
): readonly UnstaffedTime[] {
  const end = epochMilliseconds(before);
  const own = shifts
    .filter((shift) => shift.post === post)
    .map((shift) => ({ shift, start: epochMilliseconds(shift.from), end: epochMilliseconds(shift.before) }))
    .filter((shift) => shift.end > shift.start)
    .sort((one, other) => one.start - other.start);
  const gaps: UnstaffedTime[] = [];
  let covered = { at: from, milliseconds: epochMilliseconds(from) };
  for (const each of own) {
    if (covered.milliseconds >= end) break;
    if (each.start > covered.milliseconds)
      gaps.push({ from: covered.at, before: each.start < end ? each.shift.from : before });
    if (each.end > covered.milliseconds) covered = { at: each.shift.before, milliseconds: each.end };
  }
  if (covered.milliseconds < end) gaps.push({ from: covered.at, before });
  return gaps;
}
