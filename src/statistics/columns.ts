import { type Answer, isAbsent } from "../answer.js";
import { compareWords } from "../text.js";

/**
 * Events as columns of numbers, one place for each event: some 13 bytes an event, where objects take a hundred. Columns are
 * made of rows by `columnsOf`, read from files by `csvColumns` and `ndjsonColumns` of `pratique/exchange`, or put together
 * by the caller, who may fill typed arrays in any way.
 */
export interface Columns {
  /** How many events there are; each column is as long. */
  readonly length: number;
  readonly fields: { readonly [field: string]: Column };
}

/** One column: words by their code, instants, or numbers. */
export type Column = CodeColumn | InstantColumn | NumberColumn;

/** Words, each by its code: its place among the labels. A label may be the reason for which there is no word. */
export interface CodeColumn {
  readonly kind: "code";
  /** A code without a label stands for a word that is not known. */
  readonly codes: Uint8Array | Uint16Array | Int32Array;
  readonly labels: readonly Answer<string>[];
}

/** Instants in whole seconds since 1970-01-01T00:00Z; a number below 0 is one that was not recorded. */
export interface InstantColumn {
  readonly kind: "instant";
  /** 32 bits reach to 2038-01-19; later instants take 64. */
  readonly seconds: Int32Array | Float64Array;
}

/** Whole numbers of 0 or more, in units of the last decimal that was declared; a number below 0 is one not reported. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Uint8Array | Uint16Array | Int8Array | Int16Array | Int32Array | Float64Array;
  /** Which of `BOUNDS` each number has, by its place there; left out, all are exact. */
  readonly bounds?: Uint8Array;
}

/** What a field is, and how it is read: a word, an instant, or a number. */
export type FieldKind =
  | {
      readonly kind: "code";
      /** The only words there are; left out, any. */
      readonly options?: readonly string[];
      /** Whether a row without it is refused; left out, it is one without a word. */
      readonly required?: boolean;
    }
  | { readonly kind: "instant"; readonly required?: boolean }
  | {
      readonly kind: "number";
      /** Digits after the point that are kept, 0 to 9; left out, 0: whole numbers only. */
      readonly decimals?: number;
      /** Whether it may be open, as "30,000 and more"; left out, numbers are exact. */
      readonly open?: boolean;
      readonly required?: boolean;
    };

/** The fields of rows and what each is. */
export interface FieldKinds {
  readonly [field: string]: FieldKind;
}

/** @internal The column of a field, which the asker needs to be of a kind and as long as all. */
export function columnOf<Kind extends Column["kind"]>(
  { length, fields }: Columns,
  field: string,
  kind: Kind,
  asker: string,
): Extract<Column, { kind: Kind }> {
  const column = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (column?.kind !== kind) throw new RangeError(`${asker}: expected "${field}" to be a column of ${kind}s, got none`);
  const values = column.kind === "code" ? column.codes : column.kind === "instant" ? column.seconds : column.values;
  if (values.length !== length || (column.kind === "number" && (column.bounds?.length ?? length) !== length))
    throw new RangeError(`${asker}: expected columns of ${length} places, got one of another length`);
  return column as Extract<Column, { kind: Kind }>;
}

/** @internal The order of labels: as texts without a locale; what is absent comes last. */
export function compareLabels(one: Answer<string>, other: Answer<string>): number {
  if (isAbsent(one)) return isAbsent(other) ? compareWords(one.absent, other.absent) : 1;
  return isAbsent(other) ? -1 : compareWords(one, other);
}
