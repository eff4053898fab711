import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addLookup, columnGroups } from "../../src/statistics/column-groups.js";
import type { Columns } from "../../src/statistics/columns.js";

const columns: Columns = {
  length: 3,
  fields: {
    lane: { kind: "code", codes: Uint8Array.of(0, 1, 0), labels: ["red", "green"] },
    desk: { kind: "code", codes: Uint16Array.of(1, 0, 9), labels: ["b", "a"] },
  },
};

describe("columnGroups", () => {
  it("numbers groups in the order of their values", () => {
    const { space, fill, valuesOf } = columnGroups(columns, {
      id: "x",
      version: 1,
      by: { lane: "lane", desk: "desk" },
    });
    const groups = new Int32Array(3);
    fill(groups, 0, 0, 3);
    expect([...groups].every((group) => group < space)).toBe(true);
    expect([...groups].map(valuesOf)).toEqual([
      ["red", "a"],
      ["green", "b"],
      ["red", absent("asked-unknown")],
    ]);
    expect((groups[1] as number) < (groups[0] as number) && (groups[0] as number) < (groups[2] as number)).toBe(true);
  });

  it("has one group where there is no dimension", () => {
    const { space, valuesOf } = columnGroups(columns, { id: "x", version: 1, by: {} });
    expect([space, valuesOf(0)]).toEqual([1, []]);
  });
});

describe("addLookup", () => {
  it("adds the number of each code, and the last number for a code that has none", () => {
    for (const codes of [Uint8Array.of(0, 1, 7), Int32Array.of(0, 1, -7)])
      for (const into of [new Int32Array(3), new Uint16Array(3)]) {
        const add = addLookup(codes, Int32Array.of(5, 6, 9));
        add(into, 0, 0, 3, 10);
        add(into, -1, 1, 3, 1);
        expect([...into]).toEqual([56, 69, 90].map((one, place) => one + (place === 1 ? 0 : 0)));
      }
  });
});
