import { describe, expect, it } from "vitest";
import { groupedDurations } from "../../src/statistics/column-durations.js";
import { countOutcomes } from "../../src/statistics/column-outcomes.js";
import { quantileFinder } from "../../src/statistics/column-quantiles.js";
import type { Columns } from "../../src/statistics/columns.js";
import type { TallyDefinition } from "../../src/statistics/tally-definition.js";

const DEFINITION: TallyDefinition = {
  id: "x",
  version: 1,
  by: { lane: "lane" },
  durations: { stay: { from: "in", to: "out" } },
};

function grouped(stays: readonly (number | undefined)[], isWide = false) {
  const instants = (seconds: readonly number[]) => (isWide ? Float64Array.from(seconds) : Int32Array.from(seconds));
  const columns: Columns = {
    length: stays.length,
    fields: {
      lane: { kind: "code", codes: Uint8Array.from(stays, (_, place) => place % 2), labels: ["a", "b"] },
      in: { kind: "instant", seconds: instants(stays.map(() => 100)) },
      out: { kind: "instant", seconds: instants(stays.map((stay) => (stay === undefined ? -1 : 100 + stay))) },
    },
  };
  return groupedDurations(columns, { from: "in", to: "out" }, countOutcomes(columns, DEFINITION), 0);
}

describe("groupedDurations", () => {
  it("brings the times of each group side by side, without those that there are not", () => {
    for (const isWide of [false, true]) {
      const { of, cellOf, quantilesOf } = grouped([1, 2, undefined, 4, 5, undefined, -3, 8, 9, undefined], isWide);
      expect([[...of(0)], [...of(1)]]).toEqual([
        [1, 5, 9],
        [2, 4, 8],
      ]);
      expect(quantilesOf(0, quantileFinder([0, 0.5]))).toEqual([1, 5]);
      expect(cellOf(0)).toEqual({
        measured: 3,
        missing: 1,
        negative: 1,
        seconds: 15,
        shortest: 1,
        longest: 9,
        sketch: undefined,
      });
    }
  });

  it("takes as many bits as the longest time wants", () => {
    const longest: [number, boolean][] = [
      [65_535, false],
      [65_536, false],
      [100_000_000_000, true],
    ];
    const widths = longest.map(([stay, isWide]) => grouped([1, 1, stay], isWide).of(0).BYTES_PER_ELEMENT);
    expect(widths).toEqual([2, 4, 8]);
  });

  it("adds up more than 32 bits hold", () => {
    const { cellOf } = grouped(Array.from({ length: 200_000 }, () => 60_000));
    expect(cellOf(0).seconds).toBe(6_000_000_000);
  });
});
