import { type Given, isRecord } from "../case.ts";

/** Puts the rows of one list of golden values to the library. */
export interface GoldenAdapter {
  /** The columns that ask; every other column of the list is an answer. */
  readonly given: readonly string[];
  /** One known answer for each row as a whole, or one for each answering column. */
  readonly each: "row" | "column";
  /** What the library answers, by column; a column left out is one it does not answer. */
  readonly answer: (row: Given) => Given;
}

/** The adapters of a file, by list. */
export type GoldenLists = Readonly<Record<string, GoldenAdapter>>;

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
