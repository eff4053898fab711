import { type Answer, absent } from "../answer.js";
import { dateOfDayNumber } from "../calendar/calendar-date.js";
import { type CodeColumn, type Columns, columnOf, compareLabels } from "./columns.js";
import type { DayOf, TallyDefinition } from "./tally-definition.js";
import { addDays, type GroupNumbers, probableSlots, SLOT_SECONDS, slotsOf, zoneDays } from "./zone-days.js";

/*
 * Every row belongs to a group, and groups are numbered in the order of their values: the number is made of the places of
 * the values among the sorted labels of each dimension, as a number is made of digits. Where there would be far more such
 * numbers than rows, those that occur are numbered afresh after every dimension.
 */

/** How many rows are looked at before the next thing is done with them: what is between stays in the nearest memory. */
export const BLOCK = 4096;

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

/** One dimension of the rows. */
interface Dimension {
  /** In their order. */
  readonly labels: readonly Answer<string>[] | LabelsOnDemand;
  /** Adds the place of each row's label, times the stride. */
  readonly add: (into: GroupNumbers, shift: number, from: number, to: number, stride: number) => void;
}

/** Labels that are not written before they are asked for. */
interface LabelsOnDemand {
  readonly length: number;
  readonly at: (place: number) => Answer<string> | undefined;
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

function wordDimension(columns: Columns, field: string): Dimension {
  const { codes, labels } = columnOf(columns, field, "code", "tallyColumns");
  const { sorted, placeOf } = sortedLabels(labels);
  return { labels: sorted, add: addLookup(codes, placeOf) };
}

/** The labels in their order, each once, and the place of every code there; that of a code without a label stands last. */
function sortedLabels(labels: readonly Answer<string>[]) {
  const all = [...labels, absent("asked-unknown")];
  const order = [...all.keys()].sort((one, other) => compareLabels(all[one] as string, all[other] as string));
  const sorted: Answer<string>[] = [];
  const placeOf = new Int32Array(all.length);
  for (const code of order) {
    const label = all[code] as Answer<string>;
    const last = sorted.at(-1);
    if (last === undefined || compareLabels(last, label) !== 0) sorted.push(label);
    placeOf[code] = sorted.length - 1;
  }
  return { sorted, placeOf };
}

/**
 * @internal Adds the number that each code has, times a stride, to a block; the last of the numbers is for codes that have
 * none.
 */
export function addLookup(codes: CodeColumn["codes"], ofCode: Int32Array): Dimension["add"] {
  const last = ofCode.length - 1;
  // A table for every byte there is saves the look whether a code has a label.
  const table = new Int32Array(codes instanceof Uint8Array ? Math.max(256, ofCode.length) : ofCode.length);
  let times: number | undefined;
  return (into, shift, from, to, stride) => {
    if (times !== stride)
      for (let code = 0; code < table.length; code++) table[code] = (ofCode[Math.min(code, last)] as number) * stride;
    times = stride;
    // The engine makes its best of a loop that meets the same kinds of arrays every time: the usual ones have their own.
    if (codes instanceof Uint8Array && into instanceof Uint16Array) addOfBytes(into, shift, codes, from, to, table);
    else addOfCodes(into, shift, codes, from, to, table);
  };
}

function addOfBytes(
  into: Uint16Array,
  shift: number,
  codes: Uint8Array,
  from: number,
  to: number,
  table: Int32Array,
): void {
  for (let place = from; place < to; place++)
    into[place + shift] = (into[place + shift] as number) + (table[codes[place] as number] as number);
}

/** The same of any codes, some of which may have no number: a negative one is as good as too great a one. */
function addOfCodes(
  into: GroupNumbers,
  shift: number,
  codes: CodeColumn["codes"],
  from: number,
  to: number,
  table: Int32Array,
): void {
  const last = table.length - 1;
  for (let place = from; place < to; place++) {
    const code = (codes[place] as number) >>> 0;
    into[place + shift] = ((into[place + shift] as number) + (table[code < last ? code : last] as number)) | 0;
  }
}

function dayDimension(columns: Columns, day: DayOf): Dimension {
  const { seconds } = columnOf(columns, day.dayOf, "instant", "tallyColumns");
  const slots = slotsOf(seconds);
  if (slots === undefined) return { labels: [absent("not-asked")], add: () => undefined };
  if ("timeZone" in day) {
    const zoned = zoneDays(slots, [day.timeZone]);
    const labels = dayLabels(zoned.firstDay, zoned.days);
    const add: Dimension["add"] = (into, shift, from, to, stride) =>
      addDays(into, shift, seconds, from, to, zoned, stride);
    return { labels, add };
  }
  const { codes, labels } = columnOf(columns, day.timeZones.field, "code", "tallyColumns");
  const names = [...new Set(Object.values(day.timeZones.zones))];
  const zoned = zoneDays(slots, names);
  const rowOf = Int32Array.from([...labels, absent("asked-unknown")], (label) => {
    const isKnown = typeof label === "string" && Object.hasOwn(day.timeZones.zones, label);
    return isKnown ? names.indexOf(day.timeZones.zones[label] as string) : -1;
  });
  const addRows = addLookup(codes, rowOf);
  const rows = new Int32Array(BLOCK);
  return {
    labels: dayLabels(zoned.firstDay, zoned.days),
    add: (into, shift, from, to, stride) => {
      rows.fill(0);
      addRows(rows, -from, from, to, 1);
      addDays(into, shift, seconds, from, to, zoned, stride, rows);
    },
  };
}

/** The days, then that of no known zone, then that of no instant. Each day is written once. */
function dayLabels(first: number, days: number): LabelsOnDemand {
  const written: string[] = [];
  return {
    length: days + 2,
    at: (place) => {
      if (place >= days) return absent(place === days ? "asked-unknown" : "not-asked");
      written[place] ??= dateOfDayNumber(first + place);
      return written[place];
    },
  };
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
