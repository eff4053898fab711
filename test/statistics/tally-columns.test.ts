import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instantAt, localDay } from "../../src/calendar/time-zone.js";
import type { Column, Columns } from "../../src/statistics/columns.js";
import { columnsOf } from "../../src/statistics/columns-of.js";
import { quantiles } from "../../src/statistics/quantile.js";
import { tally } from "../../src/statistics/tally.js";
import { tallyColumns } from "../../src/statistics/tally-columns.js";
import { fieldsOf, type TallyDefinition } from "../../src/statistics/tally-definition.js";
import { anyVisits, countedVisits, staysOf, VISITS, valuesOf } from "./visits.js";

const PROBABILITIES = [0.95, 0, 0.5, 1, 0.05];

/** The same columns in wider numbers, as a caller may have them. */
function widened({ length, fields }: Columns): Columns {
  const wide = (column: Column): Column => {
    if (column.kind === "code") return { ...column, codes: Int32Array.from(column.codes) };
    if (column.kind === "instant") return { ...column, seconds: Float64Array.from(column.seconds) };
    return { ...column, values: Float64Array.from(column.values) };
  };
  return { length, fields: Object.fromEntries(Object.entries(fields).map(([field, column]) => [field, wide(column)])) };
}

describe("tallyColumns", () => {
  it("says the same as counting rows one by one, whatever the width of the numbers", () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const columns = columnsOf(visits, fieldsOf(VISITS));
        const expected = countedVisits(visits);
        expect(tallyColumns(columns, VISITS).tally).toEqual(expected);
        expect(tallyColumns(widened(columns), VISITS).tally).toEqual(expected);
      }),
    );
  });

  it("gives the exact quantiles of each cell", () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const { tally: counted, quantiles: of } = tallyColumns(columnsOf(visits, fieldsOf(VISITS)), VISITS);
        const expected = counted.cells.map(({ values }) => {
          const group = visits.filter((visit) => JSON.stringify(valuesOf(visit)) === JSON.stringify(values));
          return quantiles(
            staysOf(group).filter((stay) => stay >= 0),
            PROBABILITIES,
          ).map(({ value }) => value);
        });
        for (const [place, found] of of("stay", PROBABILITIES).entries())
          for (const [at, quantile] of found.entries()) {
            const wanted = expected[place]?.[at];
            if (wanted === undefined) expect(quantile).toBeUndefined();
            else expect(Math.abs((quantile as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));
          }
        // Asking again, and for others, changes nothing.
        expect(of("stay", [0.5]).map(([one]) => one)).toEqual(of("stay", PROBABILITIES).map((found) => found[2]));
      }),
      { numRuns: 60 },
    );
  });

  it.each([65_535, 65_536, 100_000, 5_000_000])("gives the same answers when stays last %d s", (longest) => {
    const stays = Array.from({ length: 999 }, (_, place) => (place === 500 ? longest : (place * 7919) % 3000));
    const columns = stayColumns(stays);
    const { tally: counted, quantiles: of } = tallyColumns(columns, STAYS);
    expect(counted.cells[0]?.durations["stay"]?.longest).toBe(longest);
    expect(of("stay", PROBABILITIES)[0]).toEqual(quantiles(stays, PROBABILITIES).map(({ value }) => value));
  });

  it("counts missing and negative stays apart, and only where both instants are there", () => {
    const { tally: counted } = tallyColumns(
      columnsOf(
        [{ in: 10, out: 10 }, { in: 10, out: 9 }, { in: 10 }, { out: 5 }, {}, { in: 10, out: 70_000 }],
        fieldsOf(STAYS),
      ),
      STAYS,
    );
    expect(counted.cells[0]?.durations["stay"]).toEqual({
      measured: 2,
      missing: 3,
      negative: 1,
      seconds: 69_990,
      shortest: 0,
      longest: 69_990,
      sketch: undefined,
    });
  });

  it("numbers groups afresh where there would be too many", () => {
    const many: TallyDefinition = {
      id: "many",
      version: 1,
      by: { a: "a", b: "b", c: "c" },
      counts: { yes: { d: "yes" } },
    };
    const rows = Array.from({ length: 3000 }, (_, place) => ({
      a: `a${(place * 31) % 997}`,
      b: `b${(place * 17) % 983}`,
      c: place % 3 === 0 ? absent("asked-unknown") : `c${place % 5}`,
      d: place % 2 === 0 ? "yes" : "no",
    }));
    const cells = tally([...rows, ...rows], many).cells;
    expect(cells.length).toBe(3000);
    expect(cells.every(({ count, counts }) => count === 2 && (counts["yes"]?.yes ?? 0) % 2 === 0)).toBe(true);
    const texts = cells.map(({ values }) =>
      values.map((value) => (typeof value === "string" ? value : "\uffff")).join(),
    );
    expect(texts).toEqual(texts.toSorted());
    for (const { a, b, c } of rows.slice(0, 50))
      expect(cells.some(({ values }) => JSON.stringify(values) === JSON.stringify([a, b, c]))).toBe(true);
  });

  it("knows the day of an instant that is far from all others, or near them across a change of the clocks", () => {
    const byPortAndDay = (timeZone: string): TallyDefinition => ({
      id: "x",
      version: 1,
      by: { port: "port", day: { dayOf: "at", timeZone } },
    });
    // Around 2021-03-14T07:00Z, when New York's clocks went forward; every 64th instant is looked at beforehand.
    const near = Array.from({ length: 300 }, (_, place) => 1_615_800_000 + place * 60);
    const strays = [0, 1_615_700_000, 1_615_611_599, 1_615_611_600, 1_615_694_400, 2_147_483_647, -1];
    for (const [place, stray] of strays.entries())
      for (const timeZone of ["UTC", "America/New_York", "Asia/Shanghai", "Pacific/Apia"]) {
        const seconds = Int32Array.from(near.toSpliced(place * 40 + 1, 1, stray));
        const codes = new Uint8Array(seconds.length);
        const columns = (all: Int32Array | Float64Array): Columns => ({
          length: all.length,
          fields: { port: { kind: "code", codes, labels: ["a"] }, at: { kind: "instant", seconds: all } },
        });
        const { cells } = tallyColumns(columns(seconds), byPortAndDay(timeZone)).tally;
        expect(cells).toEqual(tallyColumns(columns(Float64Array.from(seconds)), byPortAndDay(timeZone)).tally.cells);
        const day = stray < 0 ? absent("not-asked") : localDay(instantAt(stray * 1000, "UTC"), timeZone);
        expect(cells.some(({ values }) => JSON.stringify(values[1]) === JSON.stringify(day))).toBe(true);
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(300);
      }
  });

  it("takes a code without a label for a word that is not known", () => {
    const columns: Columns = {
      length: 4,
      fields: {
        lane: { kind: "code", codes: Uint8Array.of(0, 1, 9, 255), labels: ["red", "red"] },
        status: { kind: "code", codes: Int32Array.of(0, -1, 7, 1), labels: ["yes", absent("not-asked")] },
      },
    };
    const { cells } = tallyColumns(columns, {
      id: "x",
      version: 1,
      by: { lane: "lane", status: "status" },
      counts: { yes: { status: "yes" } },
    }).tally;
    expect(cells.map(({ values, count, counts }) => [values, count, counts["yes"]])).toEqual([
      [["red", "yes"], 1, { yes: 1, unknown: 0 }],
      [["red", absent("asked-unknown")], 1, { yes: 0, unknown: 1 }],
      [[absent("asked-unknown"), absent("asked-unknown")], 1, { yes: 0, unknown: 1 }],
      [[absent("asked-unknown"), absent("not-asked")], 1, { yes: 0, unknown: 1 }],
    ]);
  });

  it("knows instants beyond 2038, in their day", () => {
    const columns: Columns = {
      length: 3,
      fields: { at: { kind: "instant", seconds: Float64Array.of(4_102_416_000, 4_102_415_999, -1) } },
    };
    const day = { dayOf: "at", timeZone: "Asia/Shanghai" };
    expect(
      tallyColumns(columns, { id: "x", version: 1, by: { day } }).tally.cells.map(({ values }) => values[0]),
    ).toEqual(["2099-12-31", "2100-01-01", absent("not-asked")]);
  });

  it("of no rows has no cells, and of nothing recorded one without a day", () => {
    expect(tallyColumns(columnsOf([], fieldsOf(VISITS)), VISITS).tally.cells).toEqual([]);
    const day = { dayOf: "at", timeZone: "UTC" };
    const { cells } = tallyColumns(columnsOf([{}, {}], { at: { kind: "instant" } }), {
      id: "x",
      version: 1,
      by: { day },
    }).tally;
    expect(cells.map(({ values, count }) => [...values, count])).toEqual([[absent("not-asked"), 2]]);
  });

  it("refuses columns that are not those of the definition, a duration that there is not, and probabilities outside 0 to 1", () => {
    const columns = stayColumns([1, 2]);
    const { in: first } = columns.fields;
    for (const fields of [{ in: first }, { in: first, out: { kind: "number", values: Int32Array.of(1, 2) } }])
      expect(() => tallyColumns({ length: 2, fields } as Columns, STAYS)).toThrow(RangeError);
    expect(() => tallyColumns({ ...columns, length: 3 }, STAYS)).toThrow(RangeError);
    const fraction = { ...columns.fields, out: { kind: "instant", seconds: Float64Array.of(1.5, 2) } };
    expect(() =>
      tallyColumns({ length: 2, fields: fraction } as Columns, {
        ...STAYS,
        by: { day: { dayOf: "out", timeZone: "UTC" } },
      }),
    ).toThrow(RangeError);
    const { quantiles: of } = tallyColumns(columns, STAYS);
    expect(() => of("dwell", [0.5])).toThrow(RangeError);
    expect(() => of("stay", [1.5])).toThrow(RangeError);
  });
});

const STAYS: TallyDefinition = { id: "stays", version: 1, by: {}, durations: { stay: { from: "in", to: "out" } } };

function stayColumns(stays: readonly number[]): Columns {
  return {
    length: stays.length,
    fields: {
      in: { kind: "instant", seconds: new Int32Array(stays.length).fill(1000) },
      out: { kind: "instant", seconds: Int32Array.from(stays, (stay) => 1000 + stay) },
    },
  };
}
