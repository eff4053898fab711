import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { countOutcomes } from "../../src/statistics/column-outcomes.js";
import type { Columns } from "../../src/statistics/columns.js";
import type { TallyDefinition } from "../../src/statistics/tally-definition.js";

const columns: Columns = {
  length: 4,
  fields: {
    lane: { kind: "code", codes: Uint8Array.of(0, 0, 0, 1), labels: ["red", "green"] },
    status: { kind: "code", codes: Uint8Array.of(0, 1, 2, 0), labels: ["cleared", "held", absent("not-asked")] },
    in: { kind: "instant", seconds: Int32Array.of(10, 10, -1, 10) },
    out: { kind: "instant", seconds: Int32Array.of(70_000, 5, 10, 10) },
  },
};
const stay = { from: "in", to: "out" };
const lanes: TallyDefinition = { id: "x", version: 1, by: { lane: "lane" } };

describe("countOutcomes", () => {
  it("counts what the rows of each group are: one test and one duration, or many of both", () => {
    const one = countOutcomes(columns, { ...lanes, counts: { a: { status: "cleared" } }, durations: { stay } });
    const tests = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, { status: "cleared" }]));
    const many = countOutcomes(columns, { ...lanes, counts: tests, durations: { stay } });
    for (const { occurring, rows, tested, timed, longest } of [one, many]) {
      const [green, red] = occurring as [number, number];
      expect([rows(green), rows(red)]).toEqual([1, 3]);
      expect([tested(0, green), tested(0, red)]).toEqual([
        { yes: 1, unknown: 0 },
        { yes: 1, unknown: 1 },
      ]);
      const last = longest.length - 1;
      expect(longest[last]).toBeGreaterThanOrEqual(69_990);
      expect(one.timed(0, red)).toEqual({ measured: 1, missing: 1, negative: 1 });
      expect(timed(0, green)).toEqual({ measured: 1, missing: 0, negative: 0 });
    }
    expect(many.tested(4, many.occurring[1] as number)).toEqual({ yes: 1, unknown: 1 });
  });

  it("counts rows alone where nothing is asked, and where each group's rows begin", () => {
    const { occurring, rows, starts } = countOutcomes(columns, lanes);
    expect(occurring.map((group) => [rows(group), starts[group]])).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  it("counts what all of several fields say: not known where one of them is not", () => {
    const both = countOutcomes(columns, { ...lanes, counts: { both: { lane: "red", status: ["held", "cleared"] } } });
    const [green, red] = both.occurring as [number, number];
    expect([both.tested(0, green), both.tested(0, red)]).toEqual([
      { yes: 0, unknown: 0 },
      { yes: 2, unknown: 1 },
    ]);
  });

  it("times instants beyond 2038 as it does others", () => {
    const later = (seconds: readonly number[]) => ({
      kind: "instant" as const,
      seconds: Float64Array.from(seconds, (one) => (one < 0 ? one : one + 4_102_416_000)),
    });
    const fields = { ...columns.fields, in: later([10, 10, -1, 10]), out: later([70_000, 5, 10, 10]) };
    const { occurring, timed, longest } = countOutcomes({ length: 4, fields }, { ...lanes, durations: { stay } });
    expect(occurring.map((group) => timed(0, group))).toEqual([
      { measured: 1, missing: 0, negative: 0 },
      { measured: 1, missing: 1, negative: 1 },
    ]);
    expect(longest).toEqual([69_990]);
  });

  it("is sure of no as soon as one of the fields says so", () => {
    const held = countOutcomes(columns, { ...lanes, counts: { held: { lane: "green", status: "held" } } });
    expect(held.occurring.map((group) => held.tested(0, group))).toEqual([
      { yes: 0, unknown: 0 },
      { yes: 0, unknown: 0 },
    ]);
  });
});
