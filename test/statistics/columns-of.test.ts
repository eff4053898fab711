import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { columnsOf } from "../../src/statistics/columns-of.js";

const FIELDS = {
  lane: { kind: "code" },
  at: { kind: "instant" },
  bags: { kind: "number", open: true },
  kilograms: { kind: "number", decimals: 1 },
} as const;

describe("columnsOf", () => {
  it("puts rows into columns, and what is not there as what is not there", () => {
    const { length, fields } = columnsOf(
      [
        { lane: "red", at: "1970-01-01T08:00:01.9+08:00", bags: { value: 3, bound: "at-most" }, kilograms: 0.3 },
        { lane: absent("asked-unknown"), at: 7, bags: 2, kilograms: null },
        { lane: 4, at: "yesterday", bags: absent("not-asked"), kilograms: -1 },
        { lane: null, at: "1969-12-31T23:59:59Z", bags: { value: -1, bound: "exact" } },
      ],
      FIELDS,
    );
    expect(length).toBe(4);
    expect(fields).toEqual({
      lane: {
        kind: "code",
        codes: Uint8Array.of(0, 1, 2, 3),
        labels: ["red", absent("asked-unknown"), "4", absent("not-asked")],
      },
      at: { kind: "instant", seconds: Int32Array.of(1, 7, -1, -1) },
      bags: { kind: "number", values: Int8Array.of(3, 2, -1, -1), bounds: Uint8Array.of(2, 0, 0, 0) },
      kilograms: { kind: "number", values: Int8Array.of(3, -1, -1, -1) },
    });
  });

  it("reads fields as it is told, and no others", () => {
    const rows = [{ deep: { lane: "red" } }];
    const { fields } = columnsOf(rows, { lane: { kind: "code" } }, { lane: ({ deep }) => deep.lane });
    expect(fields).toEqual({ lane: { kind: "code", codes: Uint8Array.of(0), labels: ["red"] } });
  });

  it("takes 0 for a number that is reported", () => {
    expect(columnsOf([{ bags: 0 }, { bags: { value: 0, bound: "exact" } }], { bags: FIELDS.bags }).fields).toEqual({
      bags: { kind: "number", values: Int8Array.of(0, 0) },
    });
  });

  it("counts rows without a field", () => {
    expect(columnsOf([{}, {}], {}).length).toBe(2);
  });

  it("takes a number of more decimals than are kept for one that is not reported, and the rest of the day as it is", () => {
    const open = { value: 0.5, bound: "at-most" } as const;
    for (const kilograms of [0.25, Number.POSITIVE_INFINITY, 1e300, Number.NaN])
      expect(columnsOf([{ kilograms }, { kilograms: 0.2 }], { kilograms: FIELDS.kilograms }).fields).toEqual({
        kilograms: { kind: "number", values: Int8Array.of(-1, 2) },
      });
    expect(columnsOf([{ bags: open }, { bags: 2 }], { bags: FIELDS.bags }).fields).toEqual({
      bags: { kind: "number", values: Int8Array.of(-1, 2) },
    });
  });
});
