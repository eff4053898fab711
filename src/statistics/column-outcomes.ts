import { addLookup, BLOCK } from "./column-dimensions.js";
import { endsOf } from "./column-durations.js";
import { columnGroups, type Groups } from "./column-groups.js";
import { type Columns, columnOf } from "./columns.js";
import type { CellDurations, CountedTest } from "./tally.js";
import type { RowTest, TallyDefinition } from "./tally-definition.js";
import type { GroupNumbers } from "./zone-days.js";

/** @internal What the rows of each group are. */
export interface Counted {
  /** Groups are numbered from 0 to below this. */
  readonly space: number;
  readonly valuesOf: Groups["valuesOf"];
  /** The group of each row. */
  readonly groups: GroupNumbers;
  /** Groups that have a row, in order. */
  readonly occurring: readonly number[];
  /** How many rows all groups before one have. */
  readonly starts: Int32Array;
  readonly rows: (group: number) => number;
  readonly tested: (test: number, group: number) => CountedTest;
  readonly timed: (duration: number, group: number) => Pick<CellDurations, "measured" | "missing" | "negative">;
  /** Of each duration a number at least as wide as the longest time. */
  readonly longest: readonly number[];
}

/** What a row can say to a test, and what two instants can. */
const [NO, UNKNOWN, YES] = [0, 1, 2];
const [MEASURED, MISSING, NEGATIVE] = [0, 1, 2];
/** There are as many of the one as of the other. */
const STATES = 3;

/** One thing that is told of every row. */
interface Asked {
  /** Adds its state, times a stride, to a block of outcomes. */
  readonly add: (outcomes: Int32Array, from: number, to: number, stride: number) => void;
  /** What it reads, where that is of the usual kinds of arrays. */
  readonly test?: { readonly codes: Uint8Array; readonly table: Int32Array };
  readonly times?: { readonly first: Int32Array; readonly second: Int32Array; readonly widen: (bits: number) => void };
}

/**
 * Several things are told of a row at once: all their states together are one number, of which there are few, so that a row
 * is counted by adding 1 at one place.
 */
interface Pack {
  readonly asked: readonly Asked[];
  readonly outcomes: number;
  readonly counts: Uint32Array;
}
const MOST_ASKED = 4;

/** @internal Tells the group of every row, and counts what the rows of each group are. */
export function countOutcomes(columns: Columns, definition: TallyDefinition, isProbable = true): Counted {
  const { counts = {}, durations = {} } = definition;
  const { space, fill, valuesOf, isUnsure } = columnGroups(columns, definition, isProbable);
  const tests = Object.values(counts).map((test) => askTest(columns, test));
  const longest = Object.values(durations).map(() => 0);
  const timings = Object.values(durations).map((duration, place) =>
    askTimes(endsOf(columns, duration), (bits) => {
      if (bits > (longest[place] as number)) longest[place] = bits;
    }),
  );
  const packs = packed([...tests, ...timings], space);
  const groups = space <= 0x10000 ? new Uint16Array(columns.length) : new Int32Array(columns.length);
  const block = new Int32Array(BLOCK);
  for (let from = 0; from < columns.length; from += BLOCK) {
    const to = Math.min(columns.length, from + BLOCK);
    fill(groups, 0, from, to);
    for (const pack of packs) countPack(pack, groups, block, from, to);
  }
  if (isUnsure()) return countOutcomes(columns, definition, false);
  const rows = rowsOf(packs[0] as Pack, space);
  const starts = new Int32Array(space);
  for (let group = 1; group < space; group++)
    starts[group] = (starts[group - 1] as number) + (rows[group - 1] as number);
  const states = packs.flatMap((pack) => pack.asked.map((_, place) => statesOf(pack, place, space)));
  const state = (place: number, group: number, wanted: number) =>
    (states[place] as Uint32Array)[group * STATES + wanted];
  return {
    space,
    valuesOf,
    groups,
    occurring: occurringIn(rows),
    starts,
    rows: (group) => rows[group] as number,
    tested: (test, group) => ({
      yes: state(test, group, YES) as number,
      unknown: state(test, group, UNKNOWN) as number,
    }),
    timed: (duration, group) => ({
      measured: state(tests.length + duration, group, MEASURED) as number,
      missing: state(tests.length + duration, group, MISSING) as number,
      negative: state(tests.length + duration, group, NEGATIVE) as number,
    }),
    longest,
  };
}

/** There is always one pack, so that rows are counted. */
function packed(asked: readonly Asked[], space: number): Pack[] {
  const packs = Array.from({ length: Math.max(1, Math.ceil(asked.length / MOST_ASKED)) }, (_, place) =>
    asked.slice(place * MOST_ASKED, (place + 1) * MOST_ASKED),
  );
  return packs.map((pack) => {
    const outcomes = STATES ** pack.length;
    return { asked: pack, outcomes, counts: new Uint32Array(space * outcomes) };
  });
}

function countPack(
  { asked, outcomes, counts }: Pack,
  groups: GroupNumbers,
  block: Int32Array,
  from: number,
  to: number,
) {
  const [{ test } = {}, { times } = {}] = asked;
  if (asked.length === 2 && test !== undefined && times !== undefined && groups instanceof Uint16Array) {
    const { codes, table } = test;
    times.widen(countUsual(counts, groups, codes, table, times.first, times.second, from, to));
    return;
  }
  block.fill(0);
  for (const [place, { add }] of asked.entries()) add(block, from, to, STATES ** place);
  for (let place = from; place < to; place++) {
    const at = (groups[place] as number) * outcomes + (block[place - from] as number);
    counts[at] = (counts[at] as number) + 1;
  }
}

/** One test of one field of few words, and one duration, at once: what nearly every definition asks. */
function countUsual(
  counts: Uint32Array,
  groups: Uint16Array,
  codes: Uint8Array,
  table: Int32Array,
  first: Int32Array,
  second: Int32Array,
  from: number,
  to: number,
): number {
  let bits = 0;
  for (let place = from; place < to; place++) {
    const begin = first[place] as number;
    const end = second[place] as number;
    const seconds = (end - begin) | 0;
    // Signs tell what is missing and what is negative; a jump would cost more.
    const missing = (begin | end) >> 31;
    const negative = (seconds >> 31) & ~missing;
    bits |= seconds & ~(negative | missing);
    const state = (table[codes[place] as number] as number) + 3 * ((missing & 1) | (negative & 2));
    const at = ((groups[place] as number) * 9 + state) | 0;
    counts[at] = (counts[at] as number) + 1;
  }
  return bits;
}

function rowsOf({ counts, outcomes }: Pack, space: number): Uint32Array {
  const rows = new Uint32Array(space);
  for (let group = 0, at = 0; group < space; group++) {
    let sum = 0;
    for (const end = at + outcomes; at < end; at++) sum += counts[at] as number;
    rows[group] = sum;
  }
  return rows;
}

function occurringIn(rows: Uint32Array): number[] {
  const occurring: number[] = [];
  for (let group = 0; group < rows.length; group++) if ((rows[group] as number) > 0) occurring.push(group);
  return occurring;
}

/** How many rows of each group have each state of one of the things that were asked, whatever the others. */
function statesOf({ counts, outcomes }: Pack, place: number, space: number): Uint32Array {
  const states = new Uint32Array(space * STATES);
  const stateOf = Uint8Array.from({ length: outcomes }, (_, outcome) => Math.floor(outcome / STATES ** place) % STATES);
  for (let group = 0, at = 0; group < space; group++)
    for (let outcome = 0; outcome < outcomes; outcome++) {
      const state = group * STATES + (stateOf[outcome] as number);
      states[state] = (states[state] as number) + (counts[at++] as number);
    }
  return states;
}

/** Whether each field has one of its words: yes when all have, no when one has another, and else not known. */
function askTest(columns: Columns, test: RowTest): Asked {
  const fields = Object.entries(test).map(([field, words]) => {
    const { codes, labels } = columnOf(columns, field, "code", "tallyColumns");
    const wanted = new Set(typeof words === "string" ? [words] : words);
    const stateOf = Int32Array.from([...labels, undefined], (label) =>
      typeof label !== "string" ? UNKNOWN : wanted.has(label) ? YES : NO,
    );
    return { codes, stateOf, add: addLookup(codes, stateOf) };
  });
  const [only, ...others] = fields;
  if (only !== undefined && others.length === 0) {
    const { codes, stateOf } = only;
    const add: Asked["add"] = (outcomes, from, to, stride) => only.add(outcomes, -from, from, to, stride);
    if (!(codes instanceof Uint8Array)) return { add };
    const table = new Int32Array(Math.max(256, stateOf.length)).fill(UNKNOWN);
    table.set(stateOf);
    return { add, test: { codes, table } };
  }
  const [all, one] = [new Int32Array(BLOCK), new Int32Array(BLOCK)];
  return {
    add: (outcomes, from, to, stride) => {
      all.fill(YES);
      for (const { add } of fields) {
        one.fill(0);
        add(one, -from, from, to, 1);
        for (let place = 0; place < to - from; place++)
          all[place] = Math.min(all[place] as number, one[place] as number);
      }
      for (let place = 0; place < to - from; place++)
        outcomes[place] = (outcomes[place] as number) + (all[place] as number) * stride;
    },
  };
}

/** @param widen told of a number at least as wide as any of the times */
function askTimes({ first, second }: ReturnType<typeof endsOf>, widen: (bits: number) => void): Asked {
  const add: Asked["add"] = (outcomes, from, to, stride) => {
    let longest = 0;
    for (let place = from; place < to; place++) {
      const begin = first[place] as number;
      const end = second[place] as number;
      const state = begin >= 0 && end >= 0 ? (end < begin ? NEGATIVE : MEASURED) : MISSING;
      if (state === MEASURED && end - begin > longest) longest = end - begin;
      outcomes[place - from] = (outcomes[place - from] as number) + (state as number) * stride;
    }
    widen(longest);
  };
  return first instanceof Int32Array && second instanceof Int32Array
    ? { add, times: { first, second, widen } }
    : { add };
}
