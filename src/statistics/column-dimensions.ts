import { type Answer, absent } from "../answer.js";
import { dateOfDayNumber } from "../calendar/calendar-date.js";
import { type CodeColumn, type Columns, columnOf, compareLabels } from "./columns.js";
import type { DayOf } from "./tally-definition.js";
import { addDays, type GroupNumbers, slotsOf, zoneDays } from "./zone-days.js";

/** How many rows are looked at before the next thing is done with them: what is between stays in the nearest memory. */
export const BLOCK = 4096;

/** @internal One dimension of the rows. */
export interface Dimension {
  /** In their order. */
  readonly labels: readonly Answer<string>[] | LabelsOnDemand;
  /** Adds the place of each row's label, times the stride. */
  readonly add: (into: GroupNumbers, shift: number, from: number, to: number, stride: number) => void;
}

/** @internal Labels that are not written before they are asked for. */
export interface LabelsOnDemand {
  readonly length: number;
  readonly at: (place: number) => Answer<string> | undefined;
}

/** @internal The words of a field. */
export function wordDimension(columns: Columns, field: string): Dimension {
  const { codes, labels } = columnOf(columns, field, "code", "tallyColumns");
  const { sorted, placeOf } = sortedLabels(labels);
  return { labels: sorted, add: addLookup(codes, placeOf) };
}

/** @internal The labels in their order, each once, and the place of every code there; that of a code without a label stands last. */
export function sortedLabels(labels: readonly Answer<string>[]): {
  readonly sorted: Answer<string>[];
  readonly placeOf: Int32Array;
} {
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

/** @internal The days of a field, in one zone or in each row's own. */
export function dayDimension(columns: Columns, day: DayOf): Dimension {
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

/** @internal The days, then that of no known zone, then that of no instant. Each day is written once. */
export function dayLabels(first: number, days: number): LabelsOnDemand {
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
