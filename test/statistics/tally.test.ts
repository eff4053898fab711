import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, merge, TALLY_VERSION, type Tally, tally } from "../../src/statistics/tally.js";

interface Row {
  readonly lane: string;
  readonly grade: string;
}
const of = (rows: readonly Row[]) => tally(rows, { lane: ({ lane }) => lane, grade: ({ grade }) => grade });
const anyName = fc.oneof(
  fc.constantFrom("red", "green", "a", "a b", "a!", '"', "\\", "", "__proto__", "1", "10", "9"),
  fc.string({ maxLength: 3 }),
);
const anyRows = fc.array(fc.record({ lane: anyName, grade: anyName }), { maxLength: 12 });
const empty = of([]);

describe("tally", () => {
  it("counts each row once under its combination of values", () => {
    const rows = [
      { lane: "red", grade: "x" },
      { lane: "green", grade: "x" },
      { lane: "red", grade: "x" },
      { lane: "red", grade: "y" },
    ];
    expect(of(rows)).toEqual({
      version: TALLY_VERSION,
      dimensions: ["lane", "grade"],
      cells: [
        { values: ["green", "x"], count: 1 },
        { values: ["red", "x"], count: 2 },
        { values: ["red", "y"], count: 1 },
      ],
    });
  });

  it("loses no row, takes none twice and does not depend on their order", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const counted = of(rows);
        expect(countOf(counted)).toBe(rows.length);
        for (const { lane, grade } of rows)
          expect(countOf(counted, { lane, grade })).toBe(
            rows.filter((row) => row.lane === lane && row.grade === grade).length,
          );
        expect(of(rows.toReversed())).toEqual(counted);
      }),
    );
  });

  it("keeps its cells in the order of the values", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const inOrder = (one: readonly string[], other: readonly string[]) => {
          const at = one.findIndex((value, index) => value !== other[index]);
          return at < 0 ? 0 : (one[at] as string) < (other[at] as string) ? -1 : 1;
        };
        const values = of(rows).cells.map((cell) => cell.values);
        expect(values).toEqual(values.toSorted(inOrder));
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (some, others) => {
        const read = JSON.parse(JSON.stringify(of(some))) as Tally<"lane" | "grade">;
        expect(read).toEqual(of(some));
        expect(merge(read, of(others))).toEqual(merge(of(some), of(others)));
      }),
    );
  });
});

describe("merge", () => {
  it("of two desks is the tally of both", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (some, others) => {
        expect(merge(of(some), of(others))).toEqual(of([...some, ...others]));
      }),
    );
  });

  it("is associative and commutative, and a tally without cells changes nothing", () => {
    const anyTally = anyRows.map(of);
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(a, empty)).toEqual(a);
        expect(merge(empty, a)).toEqual(a);
      }),
    );
  });

  it("leaves both as they were", () => {
    const one = of([{ lane: "red", grade: "x" }]);
    const before = JSON.stringify(one);
    merge(one, one);
    merge(merge(one, one), one);
    expect(JSON.stringify(one)).toBe(before);
  });

  it("refuses tallies of other dimensions, of the same in another order, or of another version", () => {
    const other = tally([{ lane: "red", grade: "x" }], { grade: ({ grade }) => grade, lane: ({ lane }) => lane });
    expect(() => merge(empty, other)).toThrow(RangeError);
    expect(() => merge(empty as unknown as Tally, tally(["x"], { lane: (lane) => lane }) as Tally)).toThrow(RangeError);
    expect(() => merge(empty, { ...empty, version: 2 as unknown as typeof TALLY_VERSION })).toThrow(RangeError);
  });
});

describe("countOf", () => {
  const counted = of([
    { lane: "red", grade: "x" },
    { lane: "red", grade: "y" },
    { lane: "green", grade: "x" },
  ]);

  it("adds over the dimensions that are not named", () => {
    expect(countOf(counted)).toBe(3);
    expect(countOf(counted, { lane: "red" })).toBe(2);
    expect(countOf(counted, { grade: "x" })).toBe(2);
    expect(countOf(counted, { lane: "red", grade: "x" })).toBe(1);
    expect(countOf(counted, { lane: "blue" })).toBe(0);
  });

  it("refuses a dimension that the tally does not have", () => {
    expect(() => countOf(counted as Tally, { toString: "x" } as unknown as Record<string, string>)).toThrow(RangeError);
    expect(() => countOf(counted as Tally, { desk: "1" })).toThrow(RangeError);
  });
});
