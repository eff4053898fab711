import { epochMilliseconds, type Instant, minutesBetween } from "../calendar/instant.js";

/** That somebody was in the charge of a holder; the instant at which it ended no longer belongs to it. */
export interface CustodyInterval {
  readonly holder: string;
  readonly from: Instant;
  /** Left out while it goes on. */
  readonly to?: Instant | undefined;
}

/** A stretch in which nobody had the person in charge. */
export interface CustodyGap {
  readonly from: Instant;
  readonly to: Instant;
  readonly minutes: number;
  /** Who had the person before, and who after; `undefined` at the ends of the span that was asked about. */
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** A stretch in which several holders say that they had the person. */
export interface CustodyOverlap {
  readonly from: Instant;
  /** `undefined` where it goes on. */
  readonly to: Instant | undefined;
  readonly minutes: number | undefined;
  /** All who said so meanwhile, by name. */
  readonly holders: readonly string[];
}

/** In whose charge somebody was, from beginning to end. */
export interface CustodyTimeline {
  /** The intervals in order of time, without those that go backwards. */
  readonly intervals: readonly CustodyInterval[];
  /**
   * Somebody had the person at every instant of the span, but for gaps that are allowed. Overlaps do not touch it. Never
   * where nobody had the person at any time of it.
   */
  readonly continuous: boolean;
  /** Longer than allowed. */
  readonly gaps: readonly CustodyGap[];
  /** No longer than allowed. */
  readonly allowedGaps: readonly CustodyGap[];
  readonly overlaps: readonly CustodyOverlap[];
  /**
   * Intervals that end before they begin, or of which an end cannot be read: nobody can tell which is wrong, so they
   * cover nothing.
   */
  readonly backwards: readonly CustodyInterval[];
}

/** The span to be covered, and what may be missing of it. */
export interface CustodySpan {
  /** When the cabin door opened; left out, the first interval begins it. */
  readonly from?: Instant | undefined;
  /** When the home door closed, or now; left out, the last interval ends it. */
  readonly until?: Instant | undefined;
  /** A gap of as many minutes is still allowed: 0 unless said. */
  readonly allowedGapMinutes?: number;
}

/**
 * In whose charge somebody was at each instant: where nobody was, and where several say they were. An interval that
 * begins when another ends leaves no gap and no overlap; one without an end covers everything after it. The order of the
 * intervals changes nothing. An interval that ends as it begins covers nothing and parts no gap in two. Nothing is
 * continuous of somebody who was never in anybody's charge, or not within the span, nor in a span that ends before it begins.
 *
 * @example
 * const timeline = custodyTimeline([
 *   { holder: "customs", from: instant("2020-04-05T10:00:00+08:00"), to: instant("2020-04-05T12:00:00+08:00") },
 *   { holder: "vehicle", from: instant("2020-04-05T12:01:00+08:00"), to: instant("2020-04-05T13:30:00+08:00") },
 * ]);
 * timeline.continuous // => false
 * timeline.gaps.map(({ minutes, after, before }) => `${minutes} min from ${after} to ${before}`)
 * // => ["1 min from customs to vehicle"]
 * @see Press conference of 2020-04-06 and discipline inspection reports of 2020: closed loop from cabin door to home door
 */
export function custodyTimeline(intervals: readonly CustodyInterval[], span: CustodySpan = {}): CustodyTimeline {
  const timed = intervals.map(timedInterval);
  // An end that cannot be read is no number, and compares with nothing.
  const goesOn = ({ start, end }: TimedInterval) => start <= end;
  const forward = timed.filter(goesOn).sort(byTime);
  // What ends as it begins takes up no time.
  const holding = forward.filter(({ start, end }) => start < end);
  const found = gapsIn(holding, span);
  const isAllowed = ({ minutes }: CustodyGap) => minutes <= (span.allowedGapMinutes ?? 0);
  const gaps = found.filter((gap) => !isAllowed(gap));
  return {
    intervals: forward.map(({ interval }) => interval),
    continuous: gaps.length === 0 && isHeldWithin(holding, span),
    gaps,
    allowedGaps: found.filter(isAllowed),
    overlaps: overlapsIn(holding),
    backwards: timed
      .filter((interval) => !goesOn(interval))
      .sort(byTime)
      .map(({ interval }) => interval),
  };
}

interface TimedInterval {
  readonly interval: CustodyInterval;
  readonly start: number;
  readonly end: number;
}

function timedInterval(interval: CustodyInterval): TimedInterval {
  const end = interval.to === undefined ? Number.POSITIVE_INFINITY : epochMilliseconds(interval.to);
  return { interval, start: epochMilliseconds(interval.from), end };
}

function byTime(one: TimedInterval, other: TimedInterval): number {
  // Two that never end differ by nothing, not by NaN.
  const ends = one.end === other.end ? 0 : one.end - other.end;
  const [text, otherText] = [one, other].map(({ interval: { holder, from, to } }) => `${holder} ${from} ${to}`) as [
    string,
    string,
  ];
  return one.start - other.start || ends || (text < otherText ? -1 : text > otherText ? 1 : 0);
}

/** Whether anybody was in charge at any time of the span. A span of one instant is that instant. */
function isHeldWithin(holding: readonly TimedInterval[], { from, until }: CustodySpan): boolean {
  const first = from === undefined ? (holding[0]?.start ?? 0) : epochMilliseconds(from);
  const last = until === undefined ? Number.POSITIVE_INFINITY : epochMilliseconds(until);
  return first <= last && holding.some(({ start, end }) => end > first && (start <= first || start < last));
}

/** Where nobody was in charge: between the end that reaches furthest so far and the next beginning. */
function gapsIn(holding: readonly TimedInterval[], { from, until }: CustodySpan): CustodyGap[] {
  const gaps: CustodyGap[] = [];
  let last: { readonly at: Instant; readonly end: number; readonly holder: string | undefined } | undefined =
    from === undefined ? undefined : { at: from, end: epochMilliseconds(from), holder: undefined };
  const limit = until === undefined ? Number.POSITIVE_INFINITY : epochMilliseconds(until);
  const close = (to: Instant, before: string | undefined) => {
    if (last === undefined || epochMilliseconds(to) <= last.end) return;
    gaps.push({ from: last.at, to, minutes: minutesBetween(last.at, to), after: last.holder, before });
  };
  for (const { interval, start, end } of holding) {
    if (start >= limit) break;
    close(interval.from, interval.holder);
    // What never ends leaves nothing open after it; the instant is then never read.
    if (last === undefined || end > last.end) last = { at: interval.to ?? interval.from, end, holder: interval.holder };
  }
  if (until !== undefined) close(until, undefined);
  return gaps;
}

/** Each longest stretch in which two holders or more say that they had the person, with all who did so meanwhile. */
function overlapsIn(holding: readonly TimedInterval[]): CustodyOverlap[] {
  const overlaps: CustodyOverlap[] = [];
  const held = new Map<string, number>();
  let open: { readonly from: Instant; readonly holders: Set<string> } | undefined;
  const close = (to: Instant | undefined) => {
    if (open === undefined) return;
    const { from, holders } = open;
    const minutes = to === undefined ? undefined : minutesBetween(from, to);
    overlaps.push({ from, to, minutes, holders: [...holders].sort() });
    open = undefined;
  };
  for (const { at, holder, change } of boundariesOf(holding)) {
    const times = (held.get(holder) ?? 0) + change;
    if (times > 0) held.set(holder, times);
    else held.delete(holder);
    if (held.size < 2) close(at);
    else if (open === undefined) open = { from: at, holders: new Set(held.keys()) };
    else open.holders.add(holder);
  }
  close(undefined);
  return overlaps;
}

/** Every beginning and end in order of time, ends first: who takes over at an instant does not overlap. */
function boundariesOf(holding: readonly TimedInterval[]): { at: Instant; holder: string; change: 1 | -1 }[] {
  const boundaries = holding.flatMap(({ interval: { holder, from, to }, start, end }) => [
    { time: start, at: from, holder, change: 1 as const },
    ...(to === undefined ? [] : [{ time: end, at: to, holder, change: -1 as const }]),
  ]);
  return boundaries.sort((one, other) => one.time - other.time || one.change - other.change);
}
