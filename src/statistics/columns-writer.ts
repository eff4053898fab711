import { type Answer, absent, isAbsent } from "../answer.js";
import type { CodeColumn, Column, Columns, FieldKind, FieldKinds, InstantColumn, NumberColumn } from "./columns.js";
import { BOUNDS, type Count } from "./count.js";

/*
 * Columns grow while events are read: each begins with the narrowest numbers and is copied into wider ones, or longer ones,
 * when one comes that does not fit. At the end it is cut to its length.
 */

const FIRST_LENGTH = 1024;
/** What stands for an instant or a number that is not there. */
const NONE = -1;
/** The last second of the year 9999. */
const LAST_SECOND = 253_402_300_799;

type Typed = Uint8Array | Uint16Array | Int8Array | Int16Array | Int32Array | Float64Array;

/** Typed arrays from narrow to wide, each with the greatest number that it holds. */
const SIGNED: readonly (readonly [new (length: number) => Typed, number])[] = [
  [Int8Array, 0x7f],
  [Int16Array, 0x7fff],
  [Int32Array, 0x7fffffff],
  [Float64Array, Number.MAX_SAFE_INTEGER],
];
const UNSIGNED: typeof SIGNED = [
  [Uint8Array, 0xff],
  [Uint16Array, 0xffff],
  [Int32Array, 0x7fffffff],
];

/** @internal Numbers that grow in length and width. */
export class GrowingNumbers {
  length = 0;
  values: Typed;
  private width: number;
  private readonly widths: typeof SIGNED;
  private limit: number;

  constructor(widths: typeof SIGNED, width = 0) {
    this.widths = widths;
    this.width = width;
    const [Numbers, limit] = widths[width] as (typeof SIGNED)[number];
    this.values = new Numbers(FIRST_LENGTH);
    this.limit = limit;
  }

  push(value: number): void {
    if (this.length === this.values.length || value > this.limit) this.makeRoom(this.length + 1, value);
    this.values[this.length++] = value;
  }

  /** Adds every so manieth of some numbers, from one place to before another. */
  pushAll(numbers: Float64Array, from: number, to: number, step: number): void {
    const { length } = this;
    const end = length + Math.max(0, Math.ceil((to - from) / step));
    let widest = 0;
    for (let at = from; at < to; at += step) widest = Math.max(widest, numbers[at] as number);
    if (end > this.values.length || widest > this.limit) this.makeRoom(end, widest);
    copyEvery(this.values, length, numbers, from, to, step);
    this.length = end;
  }

  /** The numbers without the room that is left, as numbers of their own. */
  cut(): Typed {
    return this.values.slice(0, this.length);
  }

  private makeRoom(length: number, widest: number): void {
    while (widest > this.limit) {
      this.width++;
      this.limit = (this.widths[this.width] as (typeof SIGNED)[number])[1];
    }
    const [Numbers] = this.widths[this.width] as (typeof SIGNED)[number];
    const room = this.values.length;
    const grown = new Numbers(length > room ? Math.max(length, room * 2) : room);
    grown.set(this.values);
    this.values = grown;
  }
}

function copyEvery(into: Typed, at: number, numbers: Float64Array, from: number, to: number, step: number): void {
  for (let place = from, next = at; place < to; place += step) into[next++] = numbers[place] as number;
}

/** @internal Words as they come, each with a code of its own. */
export class CodeWriter {
  readonly numbers = new GrowingNumbers(UNSIGNED);
  readonly labels: Answer<string>[] = [];
  private readonly words = new Map<string, number>();
  private readonly reasons = new Map<string, number>();

  writeAll(codes: Float64Array, from: number, to: number, step: number): void {
    this.numbers.pushAll(codes, from, to, step);
  }

  push(word: Answer<string> | undefined): void {
    const code = typeof word === "string" ? this.words.get(word) : undefined;
    this.numbers.push(code ?? this.codeOf(word));
  }

  /** The code of a word, or of the reason for which there is none: a new one gets the next. */
  codeOf(word: Answer<string> | undefined): number {
    const label = typeof word === "string" || isAbsent(word) ? word : absent("not-asked");
    const [codes, key] = isAbsent(label) ? [this.reasons, label.absent] : [this.words, label];
    const known = codes.get(key);
    if (known !== undefined) return known;
    this.labels.push(label);
    codes.set(key, this.labels.length - 1);
    return this.labels.length - 1;
  }

  column(): CodeColumn {
    return { kind: "code", codes: this.numbers.cut() as CodeColumn["codes"], labels: [...this.labels] };
  }
}

/** @internal Instants in whole seconds. */
export class InstantWriter {
  readonly numbers = new GrowingNumbers(SIGNED, 2);

  /** @param seconds since 1970, or a number below 0, or NaN, where there is none */
  write(seconds: number): void {
    this.numbers.push(seconds >= 0 && seconds <= LAST_SECOND ? Math.floor(seconds) : NONE);
  }

  /** The same of many that are in seconds and not beyond the year 9999. */
  writeAll(seconds: Float64Array, from: number, to: number, step: number): void {
    for (let at = from; at < to; at += step) seconds[at] = Math.floor(seconds[at] as number);
    this.numbers.pushAll(seconds, from, to, step);
  }

  column(): InstantColumn {
    return { kind: "instant", seconds: this.numbers.cut() as InstantColumn["seconds"] };
  }
}

/** @internal Numbers, and their bounds once one is open. */
export class NumberWriter {
  readonly numbers = new GrowingNumbers(SIGNED);
  private bounds: GrowingNumbers | undefined;

  writeAll(values: Float64Array, from: number, to: number, step: number): void {
    this.numbers.pushAll(values, from, to, step);
    while (this.bounds !== undefined && this.bounds.length < this.numbers.length) this.bounds.push(0);
  }

  push(count: Answer<Count | number> | undefined): void {
    const value = count === undefined || isAbsent(count) ? NONE : typeof count === "number" ? count : count.value;
    const bound = typeof count === "object" && !isAbsent(count) ? BOUNDS.indexOf(count.bound) : 0;
    if (bound !== 0 && this.bounds === undefined) {
      this.bounds = new GrowingNumbers(UNSIGNED);
      for (let place = 0; place < this.numbers.length; place++) this.bounds.push(0);
    }
    this.numbers.push(value);
    this.bounds?.push(bound);
  }

  column(): NumberColumn {
    const values = this.numbers.cut() as NumberColumn["values"];
    return this.bounds === undefined
      ? { kind: "number", values }
      : { kind: "number", values, bounds: this.bounds.cut() as Uint8Array };
  }
}

/** @internal The writer of a field. */
export function writerOf(kind: FieldKind): CodeWriter | InstantWriter | NumberWriter {
  if (kind.kind === "code") return new CodeWriter();
  return kind.kind === "instant" ? new InstantWriter() : new NumberWriter();
}

/** @internal The columns that the writers of the fields have written, all equally long. */
export function columnsWritten(
  fields: FieldKinds,
  writers: readonly (CodeWriter | InstantWriter | NumberWriter)[],
): Columns {
  const written = Object.keys(fields).map((field, place): [string, Column] => [
    field,
    (writers[place] as CodeWriter | InstantWriter | NumberWriter).column(),
  ]);
  return { length: writers[0]?.numbers.length ?? 0, fields: Object.fromEntries(written) };
}
