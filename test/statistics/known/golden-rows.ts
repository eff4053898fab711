import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Interval } from "../../../src/statistics/interval.js";

/** A row of a golden file: numbers, pairs of ends, `null` for none and texts for the infinite. */
export type GoldenRow = Readonly<Record<string, unknown>>;

export function goldenRows(file: string, list: string): readonly GoldenRow[] {
  const lists = JSON.parse(readFileSync(join(import.meta.dirname, `../../golden/${file}.json`), "utf8"));
  return lists[list];
}

/** A number of a row; the infinite is a text there. */
export function numberOf(value: unknown): number {
  return Number(value);
}

/** Both numbers alike to within the tolerance, relative to the known one; infinite ones and zeros exactly. */
export function expectNear(got: number | undefined, known: unknown, tolerance: number): void {
  if (known === null) expect(got).toBeUndefined();
  const expected = numberOf(known);
  if (known === null || got === expected) return;
  expect(Math.abs((got ?? Number.NaN) - expected), `${got} for ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected),
  );
}

export function expectEnds(interval: Interval | undefined, known: unknown, tolerance: number): void {
  if (known === null) expect(interval).toBeUndefined();
  const [lower, upper] = (known ?? [null, null]) as unknown[];
  expectNear(interval?.lower, lower, tolerance);
  expectNear(interval?.upper, upper, tolerance);
}
