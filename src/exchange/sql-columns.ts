import type { TallyDefinition } from "../statistics/tally-definition.js";

/*
 * What a warehouse sends back is named by places, not by the definition's names: engines cut names off, or take small
 * letters for capitals, and then two would be one.
 */

/** @internal The part of a row: 0 is a cell, and others are buckets of the duration at that place. */
export const CELL = 0;

/** @internal The columns of a dimension, by its place in the definition from 0: the value, or the reason for none. */
export function dimensionColumns(place: number) {
  return { value: `by_${place + 1}`, reason: `why_${place + 1}` } as const;
}

/** @internal */
export function testColumns(place: number) {
  return { yes: `test_${place + 1}_yes`, unknown: `test_${place + 1}_unknown` } as const;
}

/** @internal */
export function sumColumns(place: number) {
  const name = `sum_${place + 1}`;
  return {
    total: `${name}_total`,
    reported: `${name}_reported`,
    notReported: `${name}_not_reported`,
    inexact: `${name}_inexact`,
  } as const;
}

/** @internal */
export function durationColumns(place: number) {
  const name = `time_${place + 1}`;
  return {
    measured: `${name}_measured`,
    missing: `${name}_missing`,
    negative: `${name}_negative`,
    seconds: `${name}_seconds`,
    shortest: `${name}_shortest`,
    longest: `${name}_longest`,
  } as const;
}

/** @internal The columns of the answer, in order. */
export function sqlColumns({ by, counts = {}, sums = {}, durations = {} }: TallyDefinition): string[] {
  const all = (table: object, columns: (place: number) => Readonly<Record<string, string>>) =>
    Object.keys(table).flatMap((_, place) => Object.values(columns(place)));
  return [
    "part",
    ...all(by, dimensionColumns),
    "place",
    "counted",
    ...all(counts, testColumns),
    ...all(sums, sumColumns),
    ...all(durations, durationColumns),
  ];
}
