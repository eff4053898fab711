import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { columnGroups } from "../../src/statistics/column-groups.js";
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
