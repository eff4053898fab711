import { groupedDurations } from "./column-durations.js";
import { countOutcomes } from "./column-outcomes.js";
import { quantileFinder } from "./column-quantiles.js";
import { columnSums } from "./column-sums.js";
import type { Columns } from "./columns.js";
import type { Tally, TallyCell } from "./tally.js";
import { checkDefinition, type TallyDefinition } from "./tally-definition.js";
import { tallyShape } from "./tally-shape.js";

/** What columns came to: the tally, and the exact quantiles that only a count of all rows at one place can give. */
export interface ColumnTally {
  /** The same as `tally` gives of the same rows. */
  readonly tally: Tally;
  /**
   * The exact quantiles (type 7) of a duration, in seconds, for each cell of the tally in its order; `undefined` where
   * nothing was measured.
   *
   * @throws RangeError when there is no such duration, or a probability is outside 0 to 1.
   */
  readonly quantiles: (duration: string, probabilities: readonly number[]) => (number | undefined)[][];
}

/**
 * Counts columns by a definition: millions of events without an object for any. The day of an instant is that of the
 * port's zone whatever the zone of the machine. A duration without one of its instants, or that ends before it begins, is
 * counted apart. Cost and memory grow with the rows, not with what they say.
 *
 * @throws RangeError when the definition is none, or the columns are not those that it reads.
 * @example
 * const stays = { id: "stays", version: 1, by: { lane: "lane" }, durations: { stay: { from: "in", to: "out" } } };
 * const columns = {
 *   length: 3,
 *   fields: {
 *     lane: { kind: "code", codes: Uint8Array.of(0, 0, 0), labels: ["red"] },
 *     in: { kind: "instant", seconds: Int32Array.of(0, 10, 20) },
 *     out: { kind: "instant", seconds: Int32Array.of(60, 100, -1) },
 *   },
 * } as const;
 * const { tally, quantiles } = tallyColumns(columns, stays);
 * [tally.cells[0]?.durations.stay?.missing, quantiles("stay", [0.5])] // => [1, [[75]]]
 */
export function tallyColumns(columns: Columns, definition: TallyDefinition): ColumnTally {
  checkDefinition(definition, "tallyColumns");
  const { counts = {}, sums = {}, durations = {} } = definition;
  const counted = countOutcomes(columns, definition);
  const tested = Object.keys(counts).map(
    (name, place) => [name, (group: number) => counted.tested(place, group)] as const,
  );
  const summed = Object.entries(sums).map(([name, { field }]) => [name, columnSums(columns, field, counted)] as const);
  const grouped = Object.entries(durations).map(
    ([name, duration], place) => [name, groupedDurations(columns, duration, counted, place)] as const,
  );
  const timed = grouped.map(([name, { cellOf }]) => [name, cellOf] as const);
  const cellOf = (group: number): TallyCell => ({
    values: counted.valuesOf(group),
    count: counted.rows(group),
    counts: byName(tested, group),
    sums: byName(summed, group),
    durations: byName(timed, group),
  });
  return {
    tally: { ...tallyShape(definition, "tallyColumns"), cells: counted.occurring.map(cellOf) },
    quantiles: (duration, probabilities) => {
      const times = grouped.find(([name]) => name === duration)?.[1];
      if (times === undefined)
        throw new RangeError("quantiles: expected a duration of the definition, got another name");
      const finder = quantileFinder(probabilities);
      return counted.occurring.map((group) => times.quantilesOf(group, finder));
    },
  };
}

function byName<Part>(parts: readonly (readonly [string, (group: number) => Part])[], group: number) {
  const named: { [name: string]: Part } = {};
  for (let place = 0; place < parts.length; place++) {
    const [name, of] = parts[place] as readonly [string, (group: number) => Part];
    named[name] = of(group);
  }
  return named;
}
