import { type Given, isRecord } from "../case.ts";

/** Puts the rows of one list of golden values to the library. */
export interface GoldenAdapter {
  /** The columns that ask; every other column of the list is an answer. */
  readonly given: readonly string[];
  /** One known answer for each row as a whole, or one for each answering column. */
  readonly each: "row" | "column";
  /** A row as columns, where it has none, or some within others. */
  readonly columnsOf?: (row: unknown) => Given;
  /** What the library answers, by column; a column left out is one it does not answer. The file holds its other lists. */
  readonly answer: (row: Given, file: Given) => Given;
  /** Columns with a tolerance of their own, and under which name the file's `meta` states it. */
  readonly tolerances?: Readonly<Record<string, string>>;
  /** Whether an answer is the known one, where a row has a precision of its own, such as a published table's. */
  readonly agrees?: (expected: unknown, got: unknown, row: Given) => boolean;
}

/** The adapters of a file, by list; a list of which others are asked is only given. */
export type GoldenLists = Readonly<Record<string, GoldenAdapter | "given">>;

/** The two ends of an interval as the files write them. */
export function ends(interval: { readonly lower: number; readonly upper: number } | undefined): number[] | undefined {
  return interval && [interval.lower, interval.upper];
}

/** Of a file that states no tolerance. */
export const RELATIVE_TOLERANCE = 1e-12;

/** Whether a golden value and an answer agree: numbers within the relative tolerance, or by that much of a zero. */
export function agrees(expected: unknown, got: unknown, tolerance: number): boolean {
  if (expected === null) return got === undefined || got === null;
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((value, index) => agrees(value, got[index], tolerance))
    );
  if (isRecord(expected))
    return isRecord(got) && Object.entries(expected).every(([key, value]) => agrees(value, got[key], tolerance));
  if (typeof got !== "number") return expected === got;
  if (expected === "Infinity" || expected === "-Infinity") return got === Number(expected);
  if (typeof expected !== "number") return false;
  return Math.abs(got - expected) <= tolerance * (expected === 0 ? 1 : Math.abs(expected));
}
