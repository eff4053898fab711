import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import {
  cellOf,
  countOf,
  EMPTY_TALLY,
  merge,
  mergeTallies,
  rollUp,
  type Tally,
  tally,
} from "../../src/statistics/tally.js";
import type { TallyDefinition } from "../../src/statistics/tally-definition.js";
import { anyVisits, countedVisits, VISITS, type Visit } from "./visits.js";

const of = (visits: readonly Visit[]) => tally(visits, VISITS);
const LANES: TallyDefinition = { id: "lanes", version: 1, by: { lane: "lane", grade: "grade" } };
const rows = [
  { lane: "red", grade: "x" },
  { lane: "red", grade: "y" },
  { lane: "green", grade: "x" },
  { lane: "red", grade: "x" },
];

describe("tally", () => {
  it("counts each row once under its combination of values", () => {
    expect(tally(rows, LANES)).toEqual({
      version: 2,
      definition: { id: "lanes", version: 1 },
      dimensions: ["lane", "grade"],
      counts: [],
      sums: [],
      durations: [],
      cells: [
        { values: ["green", "x"], count: 1, counts: {}, sums: {}, durations: {} },
        { values: ["red", "x"], count: 2, counts: {}, sums: {}, durations: {} },
        { values: ["red", "y"], count: 1, counts: {}, sums: {}, durations: {} },
      ],
    });
  });

  it("says of visits what counting them one by one says", () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        expect(of(visits)).toEqual(countedVisits(visits));
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyVisits, fc.infiniteStream(fc.nat()), (visits, keys) => {
        const shuffled = visits
          .map((visit) => ({ visit, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ visit }) => visit);
        expect(of(shuffled)).toEqual(of(visits));
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(anyVisits, anyVisits, (some, others) => {
        const read = JSON.parse(JSON.stringify(of(some))) as Tally;
        expect(read).toEqual(JSON.parse(JSON.stringify(countedVisits(some))));
        expect(merge(read, of(others))).toEqual(merge(of(some), of(others)));
      }),
    );
  });

  it("adds decimals up exactly, and counts a number of more of them than are declared as not reported", () => {
    const kilograms: TallyDefinition = {
      id: "weights",
      version: 1,
      by: {},
      sums: { kilograms: { field: "kilograms", decimals: 2 } },
    };
    const weighed = tally([{ kilograms: 0.1 }, { kilograms: 0.2 }, { kilograms: 1.15 }], kilograms);
    expect(weighed.cells[0]?.sums["kilograms"]?.total).toEqual({ value: 145, bound: "exact" });
    expect(tally([{ kilograms: 0.125 }, { kilograms: 0.25 }], kilograms).cells[0]?.sums["kilograms"]).toEqual({
      total: { value: 25, bound: "exact" },
      reported: 1,
      notReported: 1,
    });
  });

  it("takes fields out of rows as it is told", () => {
    const counted = tally([{ at: { lane: "red" } }], LANES, { lane: ({ at }) => at.lane, grade: () => undefined });
    expect(counted.cells[0]?.values).toEqual(["red", absent("not-asked")]);
  });

  it.each([
    { ...LANES, id: " " },
    { ...LANES, version: 0 },
    { ...LANES, version: 1.5 },
    { ...LANES, by: { "a b": "lane" } },
    { ...LANES, by: { __proto__x: "lane" } },
    { ...LANES, counts: { red: { lane: "red" } }, sums: { red: { field: "bags" } } },
    { ...LANES, by: { day: { dayOf: "at", timeZone: "Peking time" } } },
    { ...LANES, sums: { bags: { field: "bags", decimals: 12 } } },
    { ...LANES, durations: { stay: { from: "entry", to: "exit", relativeError: 2 } } },
    { ...LANES, counts: { red: { entry: "x" } }, durations: { stay: { from: "entry", to: "exit" } } },
  ] as TallyDefinition[])("refuses a definition that is none: %j", (definition) => {
    expect(() => tally([], definition)).toThrow(RangeError);
  });
});

describe("merge", () => {
  it("of desks is the tally of all, in any grouping", () => {
    fc.assert(
      fc.property(anyVisits, anyVisits, anyVisits, (a, b, c) => {
        const whole = of([...a, ...b, ...c]);
        const [one, two, three] = [of(a), of(b), of(c)];
        expect(merge(merge(one, two), three)).toEqual(whole);
        expect(merge(one, merge(two, three))).toEqual(whole);
        expect(merge(three, merge(two, one))).toEqual(whole);
        const all = mergeTallies([two, one, three]);
        expect(all.ok && all.value).toEqual(whole);
      }),
    );
  });

  it("changes nothing when one is empty, of whatever definition the other is", () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        expect(merge(of(visits), EMPTY_TALLY)).toEqual(of(visits));
        expect(merge(EMPTY_TALLY, of(visits))).toEqual(of(visits));
        expect(merge(of(visits), of([]))).toEqual(of(visits));
      }),
    );
    expect(merge(EMPTY_TALLY, tally(rows, LANES))).toEqual(tally(rows, LANES));
    expect(merge(EMPTY_TALLY, EMPTY_TALLY)).toEqual(EMPTY_TALLY);
    expect(JSON.parse(JSON.stringify(EMPTY_TALLY)).cells).toEqual([]);
  });

  it("leaves both as they were", () => {
    const one = tally(rows, LANES);
    const before = JSON.stringify(one);
    merge(merge(one, one), one);
    expect(JSON.stringify(one)).toBe(before);
  });

  const one = tally(rows, LANES);
  it.each([
    ["other-version", tally(rows, { ...LANES, version: 2 })],
    ["other-definition", tally(rows, { ...LANES, id: "grades" })],
    ["other-definition", tally(rows, { ...LANES, counts: { red: { lane: "red" } } })],
    ["other-dimensions", tally(rows, { ...LANES, by: { grade: "grade", lane: "lane" } })],
    ["other-format", { ...one, version: 3 as never }],
  ] as const)("says that the other is of %s", (code, other) => {
    expect(() => merge(one, other)).toThrow(RangeError);
    expect(mergeTallies([EMPTY_TALLY, one, other])).toEqual({ ok: false, issues: [{ code, path: [2] }] });
  });

  it("is of nothing where there are none, and of the one where there is one", () => {
    expect(mergeTallies([])).toEqual({ ok: true, value: EMPTY_TALLY });
    expect(mergeTallies([EMPTY_TALLY, one])).toEqual({ ok: true, value: one });
    expect(mergeTallies([one])).toEqual({ ok: true, value: one });
  });

  it("refuses another format on either side, whatever the other is", () => {
    const later = { ...one, version: 3 as never };
    for (const other of [one, EMPTY_TALLY]) {
      expect(() => merge(later, other)).toThrow(
        "merge: expected tallies of one definition and version, got other-format",
      );
      expect(() => merge(other, later)).toThrow(
        "merge: expected tallies of one definition and version, got other-format",
      );
    }
    expect(mergeTallies([later])).toEqual({ ok: false, issues: [{ code: "other-format", path: [0] }] });
  });

  it("names every tally that is of another definition", () => {
    const other = tally(rows, { ...LANES, id: "grades" });
    expect(mergeTallies([one, other, one, other])).toEqual({
      ok: false,
      issues: [
        { code: "other-definition", path: [1] },
        { code: "other-definition", path: [3] },
      ],
    });
    const timed = (relativeError: number) =>
      tally(rows, { ...LANES, durations: { stay: { from: "entry", to: "exit", relativeError } } });
    expect(mergeTallies([timed(0.1), timed(0.01)])).toMatchObject({
      issues: [{ code: "other-definition", path: [1] }],
    });
  });

  it("adds counts, sums and times cell by cell", () => {
    const definition: TallyDefinition = {
      id: "cells",
      version: 1,
      by: { lane: "lane" },
      counts: { ill: { ill: "yes" } },
      sums: { bags: { field: "bags" } },
      durations: { stay: { from: "entry", to: "exit" } },
    };
    const counted = [
      tally([{ lane: "red", ill: "yes", bags: 2, entry: 100, exit: 160 }], definition),
      tally([{ lane: "red", ill: "no", entry: 100, exit: 400 }], definition),
      tally([{ lane: "red", bags: { value: 3, bound: "at-least" }, entry: 100, exit: 40 }], definition),
      tally([{ lane: "red", ill: "yes", bags: 4, entry: 100 }], definition),
    ];
    const merged = mergeTallies(counted);
    expect(merged.ok && merged.value.cells).toStrictEqual([
      {
        values: ["red"],
        count: 4,
        counts: { ill: { yes: 2, unknown: 1 } },
        sums: { bags: { total: { value: 9, bound: "at-least" }, reported: 3, notReported: 1 } },
        durations: {
          stay: {
            measured: 2,
            missing: 1,
            negative: 1,
            seconds: 360,
            shortest: 60,
            longest: 300,
            sketch: undefined,
          },
        },
      },
    ]);
  });

  it("refuses tallies without rows all the same: no rows are no reason to forget of what they are", () => {
    expect(() => merge(tally([], LANES), tally([], { ...LANES, version: 2 }))).toThrow(RangeError);
  });

  it("refuses what can no longer be counted exactly", () => {
    const cell = one.cells[0] as Tally["cells"][number];
    const large = { ...one, cells: [{ ...cell, count: Number.MAX_SAFE_INTEGER }] };
    expect(() => merge(large, large)).toThrow("merge: expected a sum below");
  });
});

describe("rollUp", () => {
  it("adds over what is left out, and may be done before merging or after", () => {
    const by = { lane: ({ lane }: { readonly [name: string]: unknown }) => lane as string };
    fc.assert(
      fc.property(anyVisits, anyVisits, (some, others) => {
        const rolled = rollUp(of([...some, ...others]), by);
        expect(merge(rollUp(of(some), by), rollUp(of(others), by))).toEqual(rolled);
        for (const lane of ["red", "green"])
          expect(countOf(rolled, { lane })).toBe([...some, ...others].filter((visit) => visit.lane === lane).length);
      }),
    );
  });

  it("makes dimensions coarser", () => {
    const rolled = rollUp(tally(rows, LANES), {
      isRed: ({ lane }) => (lane === "red" ? "yes" : "no"),
      none: () => undefined,
    });
    expect(rolled.dimensions).toEqual(["isRed", "none"]);
    expect(rolled.cells.map(({ values, count }) => [...values, count])).toEqual([
      ["no", absent("not-asked"), 1],
      ["yes", absent("not-asked"), 3],
    ]);
    expect(rollUp(EMPTY_TALLY, { lane: () => "red" })).toEqual(EMPTY_TALLY);
  });
});

describe("countOf and cellOf", () => {
  const counted = tally(rows, LANES);

  it("add over the dimensions that are not named", () => {
    expect(countOf(counted)).toBe(4);
    expect(countOf(counted, { lane: "red" })).toBe(3);
    expect(countOf(counted, { lane: "red", grade: "x" })).toBe(2);
    expect(countOf(counted, { lane: "blue" })).toBe(0);
    expect(cellOf(counted, { lane: "blue" })).toBeUndefined();
    expect(cellOf(counted, { lane: "red" })).toEqual({
      values: ["red"],
      count: 3,
      counts: {},
      sums: {},
      durations: {},
    });
  });

  it("find what has no value by the reason", () => {
    const visits = tally([{ lane: absent("asked-unknown") }, { lane: "red" }], { ...LANES, by: { lane: "lane" } });
    expect(countOf(visits, { lane: absent("asked-unknown") })).toBe(1);
    expect(countOf(visits, { lane: "asked-unknown" })).toBe(0);
  });

  it("refuse a dimension that the tally does not have", () => {
    expect(() => countOf(counted, { desk: "1" })).toThrow(/^countOf: expected a dimension of the tally/);
    expect(() => cellOf(counted, { desk: "1" })).toThrow(/^cellOf: expected a dimension of the tally/);
    expect(() => countOf(counted, { toString: "x" })).toThrow(RangeError);
  });
});
