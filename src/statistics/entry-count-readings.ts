import type { Text } from "../text.js";
import type { Figures } from "./check-figures.js";

/** One way to read a statement, and what the counts of entry are by it. */
export interface EntryCountReading<Name extends string = string> {
  readonly reading: "counts-of-entry" | "totals-with-exit";
  readonly because: Text;
  /** `undefined` where a count was not stated. */
  readonly entry: { readonly [Figure in Name]: number | undefined };
}

const BECAUSE = {
  "counts-of-entry": { en: "the further counts are those of entry", zh: "后一组数字为入境数" },
  "totals-with-exit": { en: "the further counts are totals that include exit", zh: "后一组数字为含出境的合计数" },
} as const satisfies Record<string, Text>;

/**
 * What a statement says of entry that gives counts of exit and then further counts, without saying whether those are of
 * entry or of both: every reading that is possible, the likelier first. As totals they cannot be read where one is below
 * the count of exit. A number taken from such a statement is cited with its reading.
 *
 * @example
 * const readings = entryCountReadings({ suspected: 78, positive: 2 }, { suspected: 96, positive: 11 });
 * readings.map(({ entry }) => entry) // => [{ suspected: 96, positive: 11 }, { suspected: 18, positive: 9 }]
 * @see GACC statement of 2020-01-28 (counts as of 06:00)
 */
export function entryCountReadings<Name extends string>(
  exit: Figures<Name>,
  further: Figures<Name>,
): EntryCountReading<Name>[] {
  const names = [...new Set([...Object.keys(further), ...Object.keys(exit)])] as Name[];
  const entryOf = (count: (name: Name) => number | undefined) =>
    Object.fromEntries(names.map((name) => [name, count(name)])) as EntryCountReading<Name>["entry"];
  const rest = (name: Name) => {
    const [all, out] = [further[name], exit[name]];
    return all === undefined || out === undefined ? undefined : all - out;
  };
  const first: EntryCountReading<Name> = {
    reading: "counts-of-entry",
    because: BECAUSE["counts-of-entry"],
    entry: entryOf((name) => further[name]),
  };
  if (names.some((name) => (rest(name) ?? 0) < 0)) return [first];
  return [first, { reading: "totals-with-exit", because: BECAUSE["totals-with-exit"], entry: entryOf(rest) }];
}
