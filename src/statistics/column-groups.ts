import { type Answer, absent } from "../answer.js";
import { BLOCK, type Dimension, dayDimension, dayLabels, sortedLabels, wordDimension } from "./column-dimensions.js";
import { type Columns, columnOf } from "./columns.js";
import type { TallyDefinition } from "./tally-definition.js";
import { type GroupNumbers, probableSlots, SLOT_SECONDS, zoneDays } from "./zone-days.js";

/*
 * Every row belongs to a group, and groups are numbered in the order of their values: the number is made of the places of
 * the values among the sorted labels of each dimension, as a number is made of digits. Where there would be far more such
 * numbers than rows, those that occur are numbered afresh after every dimension.
 */

/** Groups that there may be at least, and at most, before they are numbered afresh. */
const FEW = 1 << 16;
const MANY = 1 << 22;

/** @internal The groups of the rows. */
export interface Groups {
  /** Groups are numbered from 0 to below this; not every one occurs. */
  readonly space: number;
  /** Adds the groups of the rows from one to another to zeroes, at the places of the rows and so many behind. */
  readonly fill: (into: GroupNumbers, shift: number, from: number, to: number) => void;
  /** Whether a row was met whose group could not be told, because its day was not among the probable ones. */
  readonly isUnsure: () => boolean;
  readonly valuesOf: (group: number) => Answer<string>[];
}

/** @internal @param isProbable whether it may be guessed on which days the rows lie: then ask `isUnsure` in the end */
export function columnGroups(columns: Columns, definition: TallyDefinition, isProbable = false): Groups {
  if (isProbable) {
    const probable = probableGroups(columns, definition);
    if (probable !== undefined) return probable;
  }
  const dimensions = Object.values(definition.by).map((one) =>
    typeof one === "string" ? wordDimension(columns, one) : dayDimension(columns, one),
  );
  const space = dimensions.reduce((product, { labels }) => product * Math.max(1, labels.length), 1);
  if (space > Math.max(FEW, Math.min(MANY, 2 * columns.length))) return numberedAfresh(columns.length, dimensions);
  const strides = dimensions.map((_, place) =>
    dimensions.slice(place + 1).reduce((product, { labels }) => product * Math.max(1, labels.length), 1),
  );
  return {
    space,
    fill: (into, shift, from, to) => {
      for (let place = 0; place < dimensions.length; place++)
        (dimensions[place] as Dimension).add(into, shift, from, to, strides[place] as number);
    },
    isUnsure: () => false,
    valuesOf: (group) =>
      dimensions.map(({ labels }, place) => {
        const at = Math.floor(group / (strides[place] as number)) % Math.max(1, labels.length);
        return labels.at(at) ?? absent("asked-unknown");
      }),
  };
}

/**
 * A word and then the day in a zone that kept its clocks, which is how most are counted: both are told in one loop, which
 * sees on the way whether the days are those that were guessed.
 */
function probableGroups(columns: Columns, { by }: TallyDefinition): Groups | undefined {
  const [field, day, ...others] = Object.values(by);
  if (typeof field !== "string" || typeof day !== "object" || !("timeZone" in day) || others.length > 0)
    return undefined;
  const { codes, labels } = columnOf(columns, field, "code", "tallyColumns");
  const { seconds } = columnOf(columns, day.dayOf, "instant", "tallyColumns");
  if (!(codes instanceof Uint8Array && seconds instanceof Int32Array)) return undefined;
  const slots = probableSlots(seconds);
  if (slots === undefined) return undefined;
  const { always, firstDay, days } = zoneDays(slots, [day.timeZone]);
  const { sorted, placeOf } = sortedLabels(labels);
  const ofDays = dayLabels(firstDay, days);
  const space = sorted.length * ofDays.length;
  if (always === undefined || space > FEW) return undefined;
  const table = new Int32Array(Math.max(256, placeOf.length));
  for (let code = 0; code < table.length; code++)
    table[code] = (placeOf[Math.min(code, placeOf.length - 1)] as number) * ofDays.length;
  const begin = slots.first * SLOT_SECONDS;
  const end = Math.min(0x7fffffff, begin + slots.seen.length * SLOT_SECONDS);
  let outside = 0;
  return {
    space,
    isUnsure: () => outside < 0,
    fill: (into, _, from, to) => {
      outside |= writeWordsAndDays(into as Uint16Array, codes, table, seconds, from, to, always, days, begin, end);
    },
    valuesOf: (group) => [
      sorted[Math.floor(group / ofDays.length)] as Answer<string>,
      ofDays.at(group % ofDays.length) as Answer<string>,
    ],
  };
}

/** Returns a number below 0 when an instant lies before the beginning, or not before the end. */
function writeWordsAndDays(
  into: Uint16Array,
  codes: Uint8Array,
  table: Int32Array,
  seconds: Int32Array,
  from: number,
  to: number,
  always: number,
  days: number,
  begin: number,
  end: number,
): number {
  let outside = 0;
  for (let place = from; place < to; place++) {
    const second = seconds[place] as number;
    // The number itself, not its name: the engine divides by a number that it knows in a tenth of the time.
    const day = second < 0 ? days + 1 : (((second + always) | 0) / 86_400) | 0;
    outside |= second < 0 ? 0 : (second - begin) | (end - 1 - second);
    into[place] = (table[codes[place] as number] as number) + day;
  }
  return outside;
}

/** Groups where there would be too many numbers: after each dimension those that occur are numbered afresh, in order. */
function numberedAfresh(length: number, dimensions: readonly Dimension[]): Groups {
  const groups = new Int32Array(length);
  const block = new Int32Array(BLOCK);
  /** Of each dimension the group before it, and the place of its label, of every group after it. */
  const steps: { readonly before: Int32Array; readonly place: Int32Array }[] = [];
  let space = 1;
  for (const { labels, add } of dimensions) {
    const size = Math.max(1, labels.length);
    const numbers = new Map<number, number>();
    eachPlace(length, block, add, (row, place) => numbers.set((groups[row] as number) * size + place, 0));
    const keys = Float64Array.from(numbers.keys()).sort();
    for (const [number, key] of keys.entries()) numbers.set(key, number);
    eachPlace(length, block, add, (row, place) => {
      groups[row] = numbers.get((groups[row] as number) * size + place) as number;
    });
    steps.push({
      before: Int32Array.from(keys, (key) => Math.floor(key / size)),
      place: Int32Array.from(keys, (key) => key % size),
    });
    space = keys.length;
  }
  return {
    space,
    isUnsure: () => false,
    fill: (into, shift, from, to) => into.set(groups.subarray(from, to), from + shift),
    valuesOf: (group) => {
      let at = group;
      return steps
        .map(({ before, place }, index) => ({ before, place, labels: (dimensions[index] as Dimension).labels }))
        .reverse()
        .map(({ before, place, labels }) => {
          const label = labels.at(place[at] as number);
          at = before[at] as number;
          return label ?? absent("asked-unknown");
        })
        .reverse();
    },
  };
}

function eachPlace(
  length: number,
  block: Int32Array,
  add: Dimension["add"],
  look: (row: number, place: number) => void,
) {
  for (let from = 0; from < length; from += BLOCK) {
    const to = Math.min(length, from + BLOCK);
    block.fill(0, 0, to - from);
    add(block, -from, from, to, 1);
    for (let row = from; row < to; row++) look(row, block[row - from] as number);
  }
}
