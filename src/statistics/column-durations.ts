import type { Counted } from "./column-outcomes.js";
import type { QuantileFinder } from "./column-quantiles.js";
import { type Columns, columnOf } from "./columns.js";
import { Buckets, bitsOf, type Sketch } from "./sketch.js";
import type { CellDurations } from "./tally.js";
import type { DurationOf } from "./tally-definition.js";
import type { GroupNumbers } from "./zone-days.js";

/** Durations that fit into 16 bits: nearly all of a port's, and half as much to carry around. */
const NARROW = 0x10000;
const WIDE = 0x80000000;

/** @internal The two instants of a duration. */
export function endsOf(columns: Columns, { from, to }: DurationOf) {
  const first = columnOf(columns, from, "instant", "tallyColumns").seconds;
  const second = columnOf(columns, to, "instant", "tallyColumns").seconds;
  return { first, second };
}

/** @internal The times of a definition's duration, those of one group side by side. */
export interface GroupedDurations {
  readonly cellOf: (group: number) => CellDurations;
  /** The times of a group. */
  readonly of: (group: number) => Times;
  /** The quantiles of a group's times, which are put in another order. */
  readonly quantilesOf: (group: number, finder: QuantileFinder) => (number | undefined)[];
}

type Times = Uint16Array | Int32Array | Float64Array;

/** @internal Brings the times of each group side by side: those of the duration at a place of the definition. */
export function groupedDurations(
  columns: Columns,
  duration: DurationOf,
  { groups, starts, timed, longest }: Pick<Counted, "groups" | "starts" | "timed" | "longest">,
  place: number,
): GroupedDurations {
  const { first, second } = endsOf(columns, duration);
  const { relativeError } = duration;
  const bits = relativeError === undefined ? undefined : bitsOf(relativeError, "tallyColumns");
  const times = timesAsWideAs(longest[place] as number, groups.length);
  if (first instanceof Int32Array && second instanceof Int32Array) {
    // The usual arrays have a loop of their own, of which the engine can make its best.
    if (times instanceof Uint16Array && groups instanceof Uint16Array)
      scatterNarrow(times, first, second, groups, starts.slice());
    else scatterOf32(times, first, second, groups, starts.slice());
  } else scatter(times, first, second, groups, starts.slice());
  const of = (group: number, measured = timed(place, group).measured) => {
    const start = starts[group] as number;
    return times.subarray(start, start + measured);
  };
  return {
    of,
    quantilesOf: (group, { find }) => {
      const start = starts[group] as number;
      return find(times, start, start + timed(place, group).measured);
    },
    cellOf: (group) => {
      const { measured, missing, negative } = timed(place, group);
      const start = starts[group] as number;
      const { seconds, shortest, longest: last } = extentOf(times, start, start + measured);
      const sketch = bits === undefined ? undefined : sketchOf(of(group, measured), bits, negative);
      return { measured, missing, negative, seconds, shortest, longest: last, sketch };
    },
  };
}

function timesAsWideAs(longest: number, length: number): Times {
  if (longest < NARROW) return new Uint16Array(length);
  return longest < WIDE ? new Int32Array(length) : new Float64Array(length);
}

/**
 * A time that there is not is written as well, and then written over by the next: within a group there are at most as many
 * times as rows, so that nothing of another group is. A jump would cost more than the writing.
 */
function scatterNarrow(
  times: Uint16Array,
  first: Int32Array,
  second: Int32Array,
  groups: Uint16Array,
  next: Int32Array,
): void {
  for (let place = 0; place < groups.length; place++) {
    const group = groups[place] as number;
    const begin = first[place] as number;
    const end = second[place] as number;
    const at = next[group] as number;
    const seconds = (end - begin) | 0;
    times[at] = seconds;
    next[group] = at + 1 + ((begin | end | seconds) >> 31);
  }
}

/** The same of longer times, or many groups. */
function scatterOf32(
  times: Times,
  first: Int32Array,
  second: Int32Array,
  groups: GroupNumbers,
  next: Int32Array,
): void {
  for (let place = 0; place < groups.length; place++) {
    const group = groups[place] as number;
    const begin = first[place] as number;
    const end = second[place] as number;
    const at = next[group] as number;
    const seconds = (end - begin) | 0;
    times[at] = seconds;
    next[group] = at + 1 + ((begin | end | seconds) >> 31);
  }
}

function scatter(
  times: Times,
  first: Int32Array | Float64Array,
  second: Int32Array | Float64Array,
  groups: GroupNumbers,
  next: Int32Array,
): void {
  for (let place = 0; place < groups.length; place++) {
    const group = groups[place] as number;
    const begin = first[place] as number;
    const end = second[place] as number;
    if (!(begin >= 0 && end >= begin)) continue;
    const at = next[group] as number;
    times[at] = end - begin;
    next[group] = at + 1;
  }
}

function extentOf(times: Times, from: number, to: number) {
  if (from === to) return { seconds: 0, shortest: undefined, longest: undefined };
  const extent = times instanceof Uint16Array ? narrowExtent(times, from, to) : wideExtent(times, from, to);
  if (!Number.isSafeInteger(extent.seconds))
    throw new RangeError("tallyColumns: expected durations that add up to less than 2 ** 53 s, got longer ones");
  return extent;
}

function wideExtent(times: Int32Array | Float64Array, from: number, to: number) {
  let seconds = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = -1;
  for (let place = from; place < to; place++) {
    const time = times[place] as number;
    seconds += time;
    if (time < shortest) shortest = time;
    if (time > longest) longest = time;
  }
  return { seconds, shortest, longest };
}

/** So many numbers of 16 bits add up within 32, where an addition takes a quarter of the time. */
const ADDED_AT_ONCE = 1 << 15;

function narrowExtent(times: Uint16Array, from: number, to: number) {
  let seconds = 0;
  let shortest = 0xffff;
  let longest = 0;
  for (let start = from; start < to; start += ADDED_AT_ONCE) {
    const end = Math.min(to, start + ADDED_AT_ONCE);
    let sum = 0;
    for (let place = start; place < end; place++) {
      const time = times[place] as number;
      sum = (sum + time) | 0;
      if (time < shortest) shortest = time;
      if (time > longest) longest = time;
    }
    seconds += sum;
  }
  return { seconds, shortest, longest };
}

function sketchOf(times: Times, bits: number, negative: number): Sketch {
  const buckets = new Buckets(bits);
  for (let place = 0; place < times.length; place++) buckets.add(times[place] as number);
  return { ...buckets.sketch(), negative };
}
