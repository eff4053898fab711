import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTally } from "../../src/statistics/read-tally.js";
import { countOf, EMPTY_TALLY, mergeTallies, tally } from "../../src/statistics/tally.js";
import { anyVisits, VISITS } from "./visits.js";

const VISIT = { port: "CNPEK", lane: "red", status: "held", entry: 1_600_000_000, exit: 1_600_000_100, bags: 2 };
const stored = () => JSON.parse(JSON.stringify(tally([VISIT], VISITS)));

/** The stored tally with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const whole = stored();
  let part = whole;
  for (const step of path.slice(0, -1)) part = part[step];
  part[path.at(-1) as string] = value;
  return whole;
}

/** Every place of some data, from the outside in. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length === 0 ? [] : [path]), ...inner.flatMap(([key, part]) => places(part, [...path, key]))];
}

describe("readTally", () => {
  it("reads back what was written", () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const one = tally(visits, VISITS);
        const read = readTally(JSON.parse(JSON.stringify(one)));
        expect(read.ok && read.value).toEqual(one);
      }),
    );
    expect(readTally(JSON.parse(JSON.stringify(EMPTY_TALLY)))).toEqual({ ok: true, value: EMPTY_TALLY });
  });

  it("reads a tally of version 1, which merges with its like and with no other", () => {
    const first = { version: 1, dimensions: ["lane"], cells: [{ values: ["red"], count: 2 }] };
    const read = readTally(first);
    expect(read.ok && [read.value.version, countOf(read.value, { lane: "red" })]).toEqual([2, 2]);
    if (!read.ok) return;
    const merged = mergeTallies([read.value, read.value]);
    expect(merged.ok && countOf(merged.value)).toBe(4);
    const other = tally([{ lane: "red" }], { id: "lanes", version: 1, by: { lane: "lane" } });
    expect(mergeTallies([read.value, other]).ok).toBe(false);
  });

  it("adds cells of the same values up, and puts them in order", () => {
    const cells = [
      { values: ["red"], count: 2 },
      { values: ["green"], count: 1 },
      { values: ["red"], count: 3 },
    ];
    const read = readTally({ version: 1, dimensions: ["lane"], cells });
    expect(read.ok && read.value.cells.map(({ values, count }) => [...values, count])).toEqual([
      ["green", 1],
      ["red", 5],
    ]);
  });

  it("never throws, and reads nothing that is none", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readTally(value).ok).toBe(false);
      }),
    );
  });

  it("names the part that cannot be read, and never throws, whatever is changed", () => {
    const anyChange = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1.5, 1e300, "x", null, [], {}));
    fc.assert(
      fc.property(fc.constantFrom(...places(stored())), anyChange, (path, value) => {
        const read = readTally(changed(path, value));
        if (read.ok) return;
        const { code, path: wrong } = read.issues[0];
        expect(["malformed", "unknown-version"]).toContain(code);
        const shorter = Math.min(wrong.length, path.length);
        // What is wrong lies where something was changed, beside it, or in the cells that it speaks of.
        expect(wrong[0] === path[0] || wrong[0] === "cells" || shorter === 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [["version"], 3, "unknown-version", ["version"]],
    [["definition", "id"], 7, "malformed", ["definition", "id"]],
    [["dimensions", 0], "", "malformed", ["dimensions", 0]],
    [["cells", 0, "values"], ["red"], "malformed", ["cells", 0, "values"]],
    [["cells", 0, "values", 0], { absent: "lost" }, "malformed", ["cells", 0, "values", 0]],
    [["cells", 0, "count"], -1, "malformed", ["cells", 0, "count"]],
    [["cells", 0, "counts", "cleared", "yes"], 99, "malformed", ["cells", 0, "counts", "cleared"]],
    [["cells", 0, "counts", "cleared"], undefined, "malformed", ["cells", 0, "counts", "cleared"]],
    [
      ["cells", 0, "sums", "bags", "total", "bound"],
      "about",
      "malformed",
      ["cells", 0, "sums", "bags", "total", "bound"],
    ],
    [
      ["cells", 0, "sums", "bags", "total", "atLeast"],
      1,
      "malformed",
      ["cells", 0, "sums", "bags", "total", "atLeast"],
    ],
    [["cells", 0, "durations", "stay", "shortest"], 101, "malformed", ["cells", 0, "durations", "stay", "longest"]],
    [["cells", 0, "durations", "stay", "negative"], 3, "malformed", ["cells", 0, "durations", "stay", "sketch"]],
    [
      ["cells", 0, "sums", "bags", "total"],
      { value: 2, bound: "at-most", atLeast: 3 },
      "malformed",
      ["cells", 0, "sums", "bags", "total", "atLeast"],
    ],
    [["cells", 0, "sums", "bags", "reported"], 2, "malformed", ["cells", 0, "sums", "bags"]],
    [["cells", 0, "sums", "bags", "notReported"], 1, "malformed", ["cells", 0, "sums", "bags"]],
    [["cells", 0, "counts", "cleared"], { yes: 1, unknown: 1 }, "malformed", ["cells", 0, "counts", "cleared"]],
    [["cells", 0, "durations", "stay", "missing"], 1, "malformed", ["cells", 0, "durations", "stay"]],
    [
      ["cells", 0, "durations", "stay", "shortest"],
      undefined,
      "malformed",
      ["cells", 0, "durations", "stay", "shortest"],
    ],
    [
      ["cells", 0, "durations", "stay", "sketch", "relativeError"],
      1 / 64,
      "malformed",
      ["cells", 0, "durations", "stay", "sketch"],
    ],
    [
      ["cells", 0, "durations", "stay", "sketch", "version"],
      9,
      "unknown-version",
      ["cells", 0, "durations", "stay", "sketch", "version"],
    ],
  ] as const)("refuses %j set to %j", (path, value, code, wrong) => {
    expect(readTally(changed(path, value))).toEqual({ ok: false, issues: [{ code, path: wrong }] });
  });

  it.each([
    [["definition"], "definition"],
    [["sums", 0], "sums.0"],
    [["sums", 0, "name"], "sums.0.name"],
    [["durations", 0], "durations.0"],
    [["durations", 0, "name"], "durations.0.name"],
    [["durations", 0, "relativeError"], "durations.0.relativeError"],
    [["cells", 0], "cells.0"],
    [["cells", 0, "values", 0], "cells.0.values.0"],
    [["cells", 0, "sums", "bags", "total"], "cells.0.sums.bags.total"],
    [["cells", 0, "sums", "bags", "total", "value"], "cells.0.sums.bags.total.value"],
    [["cells", 0, "sums", "bags", "total", "bound"], "cells.0.sums.bags.total.bound"],
    [["cells", 0, "sums", "bags", "total", "atLeast"], "cells.0.sums.bags.total.atLeast"],
    [["cells", 0, "sums", "bags", "reported"], "cells.0.sums.bags.reported"],
    [["cells", 0, "sums", "bags", "notReported"], "cells.0.sums.bags.notReported"],
    [["cells", 0, "durations", "stay", "missing"], "cells.0.durations.stay.missing"],
    [["cells", 0, "durations", "stay", "negative"], "cells.0.durations.stay.negative"],
    [["cells", 0, "durations", "stay", "seconds"], "cells.0.durations.stay.seconds"],
    [["cells", 0, "durations", "stay", "longest"], "cells.0.durations.stay.longest"],
  ])("refuses false at %j, and blames nothing else", (path, wrong) => {
    const read = readTally(changed(path, false));
    expect(read.ok ? [] : read.issues.map(({ code, path: at }) => [code, at.join(".")])).toEqual([
      ["malformed", wrong],
    ]);
  });

  it("refuses what is no record as a whole", () => {
    expect(readTally(7)).toEqual({ ok: false, issues: [{ code: "malformed", path: [] }] });
  });

  it("refuses a sketch of more times than were measured", () => {
    const whole = stored();
    const { sketch } = whole.cells[0].durations.stay;
    sketch.count = 2;
    sketch.buckets[0][1] = 2;
    expect(readTally(whole)).toEqual({
      ok: false,
      issues: [{ code: "malformed", path: ["cells", 0, "durations", "stay", "sketch"] }],
    });
  });

  it("asks nothing of cells that the tally does not measure", () => {
    const lanes = { version: 2, definition: { id: "lanes", version: 4 }, dimensions: ["lane"] };
    const cells = [{ values: ["red"], count: 2 }];
    const measured = { counts: [], sums: [], durations: [] };
    expect(readTally({ ...lanes, ...measured, cells })).toEqual({
      ok: true,
      value: { ...lanes, ...measured, cells: [{ ...cells[0], counts: {}, sums: {}, durations: {} }] },
    });
    const { version: _, ...ofVersion1 } = { ...lanes, definition: { id: "", version: 1 } };
    expect(readTally({ version: 1, dimensions: ["lane"], cells })).toEqual({
      ok: true,
      value: { version: 2, ...ofVersion1, ...measured, cells: [{ ...cells[0], counts: {}, sums: {}, durations: {} }] },
    });
    for (const definition of [null, undefined])
      expect(readTally({ version: 2, definition, cells: 4 })).toEqual({ ok: true, value: EMPTY_TALLY });
  });

  it("reads the least of a count that is at most so many, up to that many", () => {
    const total = { value: 2, bound: "at-most", atLeast: 2 };
    const read = readTally(changed(["cells", 0, "sums", "bags", "total"], total));
    expect(read.ok && read.value.cells[0]?.sums["bags"]?.total).toEqual(total);
  });

  it.each([undefined, null])(
    "reads durations without a sketch, whose relative error is stored as %s",
    (relativeError) => {
      const whole = stored();
      whole.durations[0].relativeError = relativeError;
      whole.cells[0].durations.stay.sketch = "not looked at";
      const read = readTally(whole);
      expect(read.ok && read.value.durations).toEqual([{ name: "stay", relativeError: undefined }]);
      expect(read.ok && read.value.cells[0]?.durations["stay"]?.sketch).toBeUndefined();
    },
  );

  it("refuses cells that add up beyond what is counted exactly", () => {
    const cell = { values: ["red"], count: Number.MAX_SAFE_INTEGER };
    expect(readTally({ version: 1, dimensions: ["lane"], cells: [cell, cell] })).toEqual({
      ok: false,
      issues: [{ code: "malformed", path: ["cells"] }],
    });
  });

  it("names every part that cannot be read at once, in the order of the tally, and each once", () => {
    const whole = stored();
    whole.definition = { id: 7, version: 0.5 };
    whole.dimensions[0] = "";
    whole.sums[0].decimals = -1;
    const [cell] = whole.cells;
    whole.cells.push({
      ...structuredClone(cell),
      count: "one",
      counts: null,
      durations: { ...cell.durations, stay: 3 },
    });
    cell.counts.cleared = { yes: -1, unknown: "x" };
    cell.sums.bags.total = { value: 1.5, bound: "about" };
    const read = readTally(whole);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "malformed definition.id",
      "malformed definition.version",
      "malformed dimensions.0",
      "malformed sums.0.decimals",
      "malformed cells.0.counts.cleared.yes",
      "malformed cells.0.counts.cleared.unknown",
      "malformed cells.0.sums.bags.total.bound",
      "malformed cells.0.sums.bags.total.value",
      "malformed cells.1.count",
      "malformed cells.1.counts",
      "malformed cells.1.durations.stay",
    ]);
  });

  it("blames nothing on a part that cannot be read alone", () => {
    const pathsOf = (value: unknown) => {
      const read = readTally(value);
      return read.ok ? [] : read.issues.map(({ path }) => path.join("."));
    };
    expect(pathsOf({})).toEqual(["version"]);
    expect(pathsOf({ version: 2, definition: {}, cells: 4 })).toEqual([
      "definition.id",
      "definition.version",
      "dimensions",
      "counts",
      "sums",
      "durations",
      "cells",
    ]);
    expect(pathsOf({ ...stored(), dimensions: undefined, counts: undefined })).toEqual(["dimensions", "counts"]);
    const measured = changed(["cells", 0, "durations", "stay", "measured"], "many");
    expect(pathsOf(measured)).toEqual(["cells.0.durations.stay.measured"]);
    for (const relativeError of ["small", Number.NaN])
      expect(pathsOf(changed(["durations", 0, "relativeError"], relativeError))).toEqual(["durations.0.relativeError"]);
    expect(pathsOf(changed(["definition", "id"], Object.create(null)))).toEqual(["definition.id"]);
    expect(pathsOf({ version: 1, dimensions: ["", 3], cells: [{}, 1] })).toEqual([
      "dimensions.0",
      "dimensions.1",
      "cells.0.values",
      "cells.0.count",
      "cells.1",
    ]);
  });
});
