import { offsetAt } from "../calendar/offset.js";
import type { TimeZone } from "../calendar/time-zone.js";

/*
 * The day of an instant at a port is told by arithmetic alone: the offset of a zone is asked of Intl twice for each day and a
 * half that occurs, and stands in a table by slots of nine hours, with the change of the clocks that falls into a slot.
 */

const SECONDS_PER_DAY = 86_400;
const SLOT_BITS = 15;
/** @internal */
export const SLOT_SECONDS = 1 << SLOT_BITS;
/** Slots that are asked for at once: less than the two days within which no zone changed its clocks and changed them back. */
const SLOTS_AT_ONCE = 4;
/** No instant of 32 bits, and of others none that matters: no zone has set a change so late. */
const NEVER = 0x7fffffff;

/** @internal The groups of rows, as narrow as there are groups. */
export type GroupNumbers = Uint16Array | Int32Array;

/** @internal The slots of nine hours in which instants lie. */
export interface Slots {
  readonly first: number;
  /** 1 for each slot that has an instant, from the first on. */
  readonly seen: Uint8Array;
}

/** @internal The slots of some instants; `undefined` when none was recorded. */
export function slotsOf(seconds: Int32Array | Float64Array): Slots | undefined {
  if (seconds instanceof Float64Array) return slotsOfMany(seconds);
  // One mark for each instant and nothing that waits for the one before: an extent takes three times as long.
  const marks = new Uint8Array(1 << 17);
  for (let place = 0; place < seconds.length; place++) marks[(seconds[place] as number) >>> 15] = 1;
  const recorded = marks.subarray(0, 1 << 16);
  const first = recorded.indexOf(1);
  return first < 0 ? undefined : { first, seen: recorded.slice(first, recorded.lastIndexOf(1) + 1) };
}

function slotsOfMany(seconds: Float64Array): Slots | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const second of seconds) {
    if (!(second >= 0)) continue;
    if (!Number.isInteger(second) || second > 8.64e12)
      throw new RangeError("tallyColumns: expected instants in whole seconds, got another number");
    const slot = Math.floor(second / SLOT_SECONDS);
    if (slot < first) first = slot;
    if (slot > last) last = slot;
  }
  if (last < 0) return undefined;
  const seen = new Uint8Array(last - first + 1);
  for (const second of seconds) if (second >= 0) seen[Math.floor(second / SLOT_SECONDS) - first] = 1;
  return { first, seen };
}

/** Of so many instants one is looked at to guess where they lie, and as many slots are added on both sides. */
const ONE_OF = 64;
const SLOTS_MORE = 3;

/**
 * @internal The slots in which instants probably lie: whoever relies on them has to see, of every instant, whether it does.
 * To look at them all beforehand takes a fifteenth of the time of counting them.
 */
export function probableSlots(seconds: Int32Array): Slots | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (let place = 0; place < seconds.length; place += ONE_OF) {
    const second = seconds[place] as number;
    if (second < 0) continue;
    const slot = second >> SLOT_BITS;
    if (slot < first) first = slot;
    if (slot > last) last = slot;
  }
  if (last < 0) return undefined;
  first = Math.max(0, first - SLOTS_MORE);
  return { first, seen: new Uint8Array(last + SLOTS_MORE + 1 - first).fill(1) };
}

/** @internal What tells the days of some zones over some slots: a row of slots for each zone. */
export interface ZoneDays {
  readonly first: number;
  /** Slots in a row. */
  readonly width: number;
  /** Seconds to add to an instant of each slot, which is also taken back to the first day that there is. */
  readonly add: Int32Array | Float64Array;
  /** The instant of the slot from which on there is something more to add, and what. */
  readonly change: Int32Array | Float64Array;
  readonly more: Int32Array;
  /** The number of the first day, and how many there are to the last. */
  readonly firstDay: number;
  readonly days: number;
  /** What is added everywhere, when it is the same. */
  readonly always: number | undefined;
  /** Whether all of this is reckoned in 32 bits. */
  readonly is32Bits: boolean;
}

/** @internal */
export function zoneDays({ first, seen }: Slots, zones: readonly TimeZone[]): ZoneDays {
  const width = seen.length;
  const add = new Float64Array(width * zones.length);
  const change = new Float64Array(width * zones.length).fill(NEVER);
  const more = new Int32Array(width * zones.length);
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const offsets = new Set<number>();
  for (const [row, zone] of zones.entries())
    for (let slot = 0; slot < width; slot += SLOTS_AT_ONCE) {
      const until = Math.min(slot + SLOTS_AT_ONCE, width);
      if (!seen.subarray(slot, until).includes(1)) continue;
      const [start, end] = [(first + slot) * SLOT_SECONDS, (first + until) * SLOT_SECONDS];
      const [before, after] = [offsetSeconds(start, zone), offsetSeconds(end, zone)];
      const changed = before === after ? NEVER : changeBetween(start, end, before, zone);
      for (let one = slot; one < until; one++) {
        const isAfter = (first + one) * SLOT_SECONDS >= changed;
        add[row * width + one] = isAfter ? after : before;
        if (isAfter) continue;
        change[row * width + one] = changed;
        more[row * width + one] = after - before;
      }
      offsets.add(before).add(after);
      lowest = Math.min(lowest, Math.floor((start + Math.min(before, after)) / SECONDS_PER_DAY));
      highest = Math.max(highest, Math.floor((end - 1 + Math.max(before, after)) / SECONDS_PER_DAY));
    }
  const back = lowest * SECONDS_PER_DAY;
  for (let at = 0; at < add.length; at++) add[at] = (add[at] as number) - back;
  const [only = 0, ...others] = offsets;
  // Whatever a clock shows, it is less than a day ahead.
  const is32Bits = (first + width) * SLOT_SECONDS + SECONDS_PER_DAY - Math.min(0, back) <= NEVER;
  return {
    first,
    width,
    add: is32Bits ? Int32Array.from(add) : add,
    change: is32Bits ? Int32Array.from(change) : change,
    more,
    firstDay: lowest,
    days: highest - lowest + 1,
    always: is32Bits && others.length === 0 ? only - back : undefined,
    is32Bits,
  };
}

function offsetSeconds(seconds: number, zone: TimeZone): number {
  return offsetAt(seconds * 1000, zone, "tallyColumns") * 60;
}

/** The second from which on an offset is no longer in force. */
function changeBetween(before: number, after: number, offset: number, zone: TimeZone): number {
  let [last, next] = [before, after];
  while (next - last > 1) {
    const middle = Math.floor((last + next) / 2);
    if (offsetSeconds(middle, zone) === offset) last = middle;
    else next = middle;
  }
  return next;
}

/**
 * @internal Adds the place of each instant's day, times the stride, to the groups of a block of rows. The place after the last
 * day is that of instants whose zone is not known, and the next that of those which were not recorded.
 *
 * @param shift how far the places of groups lie behind those of the rows
 * @param rows the row of each instant's zone, below 0 where it is not known; left out, the first
 */
export function addDays(
  into: GroupNumbers,
  shift: number,
  seconds: Int32Array | Float64Array,
  from: number,
  to: number,
  zoned: ZoneDays,
  stride: number,
  rows?: Int32Array,
): void {
  if (!(seconds instanceof Int32Array && zoned.is32Bits))
    addDaysWide(into, shift, seconds, from, to, zoned, stride, rows);
  else if (zoned.always === undefined || rows !== undefined)
    addDaysBySlot(into, shift, seconds, from, to, zoned, stride, rows);
  else if (into instanceof Uint16Array)
    addDaysNarrow(into, shift, seconds, from, to, zoned.always, stride, (zoned.days + 1) * stride);
  else addDaysAlways(into, shift, seconds, from, to, zoned.always, stride, (zoned.days + 1) * stride);
}

function addDaysNarrow(
  into: Uint16Array,
  shift: number,
  seconds: Int32Array,
  from: number,
  to: number,
  always: number,
  stride: number,
  none: number,
): void {
  for (let place = from; place < to; place++) {
    const second = seconds[place] as number;
    // The number itself, not its name: the engine divides by a number that it knows in a tenth of the time.
    const day = (((second + always) | 0) / 86_400) | 0;
    into[place + shift] = ((into[place + shift] as number) + (second < 0 ? none : Math.imul(day, stride))) | 0;
  }
}

/** The same where there are many groups: a loop of its own, so that the engine meets the same kinds of arrays in each. */
function addDaysAlways(
  into: GroupNumbers,
  shift: number,
  seconds: Int32Array,
  from: number,
  to: number,
  always: number,
  stride: number,
  none: number,
): void {
  for (let place = from; place < to; place++) {
    const second = seconds[place] as number;
    const day = (((second + always) | 0) / 86_400) | 0;
    into[place + shift] = ((into[place + shift] as number) + (second < 0 ? none : Math.imul(day, stride))) | 0;
  }
}

function addDaysBySlot(
  into: GroupNumbers,
  shift: number,
  seconds: Int32Array,
  from: number,
  to: number,
  { first, width, add, change, more, days }: ZoneDays,
  stride: number,
  rows: Int32Array | undefined,
): void {
  for (let place = from; place < to; place++) {
    const second = seconds[place] as number;
    const row = rows === undefined ? 0 : (rows[place - from] as number);
    let day = second < 0 ? days + 1 : days;
    if (second >= 0 && row >= 0) {
      const at = (Math.imul(row, width) + (second >> 15) - first) | 0;
      const later = second >= (change[at] as number) ? (more[at] as number) : 0;
      day = (((second + (add[at] as number) + later) | 0) / 86_400) | 0;
    }
    into[place + shift] = ((into[place + shift] as number) + Math.imul(day, stride)) | 0;
  }
}

/** The same of instants beyond 32 bits. */
function addDaysWide(
  into: GroupNumbers,
  shift: number,
  seconds: Int32Array | Float64Array,
  from: number,
  to: number,
  { first, width, add, change, more, days }: ZoneDays,
  stride: number,
  rows: Int32Array | undefined,
): void {
  for (let place = from; place < to; place++) {
    const second = seconds[place] as number;
    const row = rows === undefined ? 0 : (rows[place - from] as number);
    let day = second >= 0 ? days : days + 1;
    if (second >= 0 && row >= 0) {
      const at = row * width + Math.floor(second / SLOT_SECONDS) - first;
      const later = second >= (change[at] as number) ? (more[at] as number) : 0;
      day = Math.floor((second + (add[at] as number) + later) / SECONDS_PER_DAY);
    }
    into[place + shift] = (into[place + shift] as number) + day * stride;
  }
}
