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

  describe("of a lane and then a day at the port", () => {
    const day = (date: number, time: string) => Date.parse(`2020-03-${date}T${time}:00+08:00`) / 1000;
    const definition = {
      id: "x",
      version: 1,
      by: { lane: "lane", day: { dayOf: "at", timeZone: "Asia/Shanghai" } },
    } as const;
    const codes = Uint8Array.of(0, 1, 7, 1, 0, 2);
    const labels = ["red", "green", "blue"];
    const at = Int32Array.of(
      day(18, "12:00"),
      day(18, "23:59"),
      day(19, "00:00"),
      -1,
      day(17, "23:59"),
      day(19, "02:00"),
    );
    const counted = (seconds: Int32Array | Float64Array, lanes: Uint8Array | Uint16Array = codes): Columns => ({
      length: seconds.length,
      fields: { lane: { kind: "code", codes: lanes, labels }, at: { kind: "instant", seconds } },
    });
    const told = (columns: Columns, isProbable: boolean) => {
      const { space, fill, isUnsure, valuesOf } = columnGroups(columns, definition, isProbable);
      const groups = new Uint16Array(columns.length);
      fill(groups, 0, 0, columns.length);
      return { space, isUnsure: isUnsure(), values: [...groups].map(valuesOf) };
    };
    const known = [
      ["red", "2020-03-18"],
      ["green", "2020-03-18"],
      [absent("asked-unknown"), "2020-03-19"],
      ["green", absent("not-asked")],
      ["red", "2020-03-17"],
      ["blue", "2020-03-19"],
    ];

    it("tells them in the same way whether the days are looked up or guessed", () => {
      for (const isProbable of [false, true])
        expect(told(counted(at), isProbable)).toMatchObject({ isUnsure: false, values: known });
    });

    it.each([
      ["before", day(18, "12:00") - 4 * 32_768],
      ["after", day(18, "12:00") + 4 * 32_768],
    ])("is unsure once a day lies %s those that were guessed", (_, elsewhere) => {
      const few = Int32Array.of(day(18, "12:00"), day(18, "12:00"), day(18, "12:00"));
      expect(told(counted(few, codes.slice(0, 3)), true).isUnsure).toBe(false);
      few[1] = elsewhere;
      expect(told(counted(few, codes.slice(0, 3)), true).isUnsure).toBe(true);
    });

    it.each([
      ["instants of more than 32 bits", counted(Float64Array.from(at))],
      ["codes of more than a byte", counted(at, Uint16Array.from(codes))],
    ])("guesses nothing of %s, nor where no instant was recorded", (_, columns) => {
      expect(told(columns, true)).toEqual(told(columns, false));
      const nothing = counted(Int32Array.of(-1, -1), codes.slice(0, 2));
      expect(told(nothing, true)).toEqual(told(nothing, false));
    });

    it("guesses nothing of three dimensions, of two words, or where there would be too many groups", () => {
      const definitions = [
        { ...definition, by: { ...definition.by, other: "lane" } },
        { ...definition, by: { lane: "lane", other: "lane" } },
        { ...definition, by: { day: definition.by.day, lane: "lane" } },
      ];
      for (const other of definitions)
        expect(columnGroups(counted(at), other, true).space).toBe(columnGroups(counted(at), other).space);
      const [first, last] = [0, 50 * 366 * 86_400];
      const years = counted(
        Int32Array.from({ length: 65 }, (_, row) => (row < 64 ? first : last)),
        new Uint8Array(65),
      );
      expect(told(years, true)).toEqual(told(years, false));
    });
  });

  it("has one group where there is no dimension", () => {
    const { space, valuesOf } = columnGroups(columns, { id: "x", version: 1, by: {} });
    expect([space, valuesOf(0)]).toEqual([1, []]);
  });
});
