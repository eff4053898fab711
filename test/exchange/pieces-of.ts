import fc from "fast-check";
import { isAbsent } from "../../src/answer.js";
import type { ColumnsRead, ColumnsReader } from "../../src/exchange/columns-reader.js";
import type { Column } from "../../src/statistics/columns.js";
import { BOUNDS } from "../../src/statistics/count.js";

/** Reads some bytes in pieces that are cut at the places given. */
export function readInPieces(reader: ColumnsReader, bytes: Uint8Array, cuts: readonly number[]): ColumnsRead {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((one, other) => one - other);
  for (const [index, from] of places.slice(0, -1).entries()) reader.push(bytes.slice(from, places[index + 1]));
  return reader.end();
}

export const anyCuts = fc.array(fc.nat(), { maxLength: 6 });

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What stands at every place of a column, with `undefined` where nothing does. */
export function valuesOf(column: Column | undefined): unknown[] {
  if (column === undefined) return [];
  if (column.kind === "code")
    return Array.from(column.codes, (code) => {
      const label = column.labels[code];
      return isAbsent(label) ? undefined : label;
    });
  if (column.kind === "instant") return Array.from(column.seconds, (seconds) => (seconds < 0 ? undefined : seconds));
  return Array.from(column.values, (value, place) => {
    const bound = BOUNDS[column.bounds?.[place] ?? 0];
    return value < 0 ? undefined : bound === "exact" ? value : { value, bound };
  });
}
