import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import type { PublishedBulletin } from "../../src/statistics/published-bulletin.js";
import { type PublishedTableRow, publishedTable } from "../../src/statistics/published-table.js";
import { JANUARY_24_TO_30, MARCH_EXPORTS, TO_FEBRUARY_4, TO_FEBRUARY_11 } from "./known/supply-bulletins-2020.js";

const table = (published: PublishedBulletin, decimals = 1) =>
  publishedTable(published, { convention: EACH_COUNTED_AS_ONE, decimals });
const shares = (rows: readonly PublishedTableRow[]) =>
  rows.map(({ code, quantityShare, valueShare }) => [code, quantityShare, valueShare]);

describe("publishedTable", () => {
  it("24-30 January 2020: the shares that were not printed, and the rest of 87,000 pieces at 1,088 yuan each", () => {
    const { batches, rows, total } = table(JANUARY_24_TO_30);
    expect(batches).toBe(16_139);
    expect(rows.map(({ code, quantity, value }) => [code, quantity, value])).toEqual([
      ["protective", 5885.3, 16_000],
      ["medicines", 10.7, 1343.6],
      ["disinfectants", 3.6, 65.6],
      ["devices", 9.5, 2128.1],
      [undefined, 8.7, 9462.7],
    ]);
    expect(shares(rows)).toEqual([
      ["protective", 99.4, 55.2],
      ["medicines", 0.2, 4.6],
      ["disinfectants", 0.1, 0.2],
      ["devices", 0.2, 7.4],
      [undefined, 0.1, 32.6],
    ]);
    expect(rows.map(({ unitValue }) => unitValue?.toFixed(1))).toEqual(["2.7", "125.6", "18.2", "224.0", "1087.7"]);
    expect(total).toMatchObject({
      code: "total",
      quantity: 5917.8,
      value: 29_000,
      quantityShare: 100,
      valueShare: 100,
    });
  });

  it("to 11 February 2020: what was donated lies across the groups, 16.9 % of the pieces and 17.8 % of the value", () => {
    const { rows, crossCuts } = table(TO_FEBRUARY_11);
    expect(shares(crossCuts)).toEqual([["donated", 16.9, 17.8]]);
    // The groups come to 870.35 million, the printed 870 million within its rounding: nothing is left, and nothing is below 0.
    expect(rows.map(({ code }) => code)).not.toContain(undefined);
    expect(rows.reduce((sum, { quantityShare = 0 }) => sum + Math.round(10 * quantityShare), 0)).toBe(1000);
    expect(rows.every(({ valueShare }) => valueShare === undefined)).toBe(true);
  });

  it("without a total has the shares among the groups, and none across them", () => {
    const { rows, crossCuts, total } = table(TO_FEBRUARY_4);
    expect(shares(rows)).toEqual([["protective", 100, 100]]);
    expect(shares(crossCuts)).toEqual([["donated", undefined, undefined]]);
    expect(total).toMatchObject({ quantity: undefined, value: undefined });
  });

  it("of a bulletin without groups is its total alone", () => {
    expect(table(MARCH_EXPORTS)).toMatchObject({ rows: [], crossCuts: [], total: { quantityShare: undefined } });
  });

  it("has a row for what no group names, by quantity or by value alone", () => {
    const unitOfQuantity = { multiple: 1, unit: "piece" } as const;
    const byQuantity = table({ unitOfQuantity, total: { quantity: 10 }, groups: [{ code: "a", quantity: 4 }] });
    expect(byQuantity.rows).toMatchObject([
      { code: "a", quantity: 4, quantityShare: 40, value: undefined, valueShare: undefined },
      { code: undefined, quantity: 6, quantityShare: 60, value: undefined, valueShare: undefined },
    ]);
    const byValue = table({ total: { value: 10 }, groups: [{ code: "a", value: 4 }] });
    expect(byValue.rows).toMatchObject([
      { code: "a", value: 4, valueShare: 40 },
      { code: undefined, value: 6, valueShare: 60, quantity: undefined },
    ]);
    const whole = table({ total: { value: 10 }, groups: [{ code: "a", value: 10 }] });
    expect(whole.rows.map(({ code }) => code)).toEqual(["a"]);
  });

  it("has no share of a total of nothing, nor of what was not printed", () => {
    const { crossCuts } = table({ total: { value: 0 }, crossCuts: [{ code: "donated", value: 0 }] });
    expect(crossCuts[0]?.valueShare).toBeUndefined();
    const unprinted = table({ total: { value: 10 }, crossCuts: [{ code: "donated", quantity: 1 }] });
    expect(unprinted.crossCuts[0]).toMatchObject({ quantity: 1, quantityShare: undefined, valueShare: undefined });
  });

  it("has no shares where one cannot be", () => {
    const groups = (...each: (number | undefined)[]) =>
      each.map((value, place) => ({ code: `${place}`, ...(value !== undefined && { value }) }));
    const valueShares = (published: PublishedBulletin) => table(published).rows.map(({ valueShare }) => valueShare);
    expect(valueShares({ total: { value: 100 }, groups: groups(60, undefined) })).toEqual([undefined, undefined]);
    expect(valueShares({ total: { value: 100 }, groups: groups(60, 50) })).toEqual([undefined, undefined]);
    expect(valueShares({ total: { value: 0 }, groups: groups(0) })).toEqual([undefined]);
    const boxes = {
      unitOfQuantity: { multiple: 1, unit: "piece" },
      groups: [{ code: "a", quantity: 3, unit: "box" }],
    } as const;
    expect(publishedTable(boxes).rows[0]).toMatchObject({ quantity: 3, quantityShare: undefined });
    expect(table(boxes).rows[0]).toMatchObject({ quantity: 3, quantityShare: 100 });
    const dozens = { ...EACH_COUNTED_AS_ONE, countedAs: { piece: 1, box: 12 } };
    const huge = { ...boxes, groups: [{ code: "a", quantity: 1e308, unit: "box" }] } as const;
    expect(publishedTable(huge, { convention: dozens }).rows[0]?.quantityShare).toBeUndefined();
  });

  it("has shares that come to 100", () => {
    const value = fc.nat(1_000_000).map((cents) => cents / 100);
    const someValues = fc.array(value, { minLength: 1 });
    fc.assert(
      fc.property(someValues, value, fc.integer({ min: 0, max: 6 }), (values, more, decimals) => {
        const sum = values.reduce((all, one) => all + Math.round(100 * one), Math.round(100 * more)) / 100;
        const groups = values.map((one, place) => ({ code: `${place}`, value: one }));
        const { rows } = table({ total: { value: sum }, groups }, decimals);
        const units = rows.reduce((all, { valueShare = 0 }) => all + Math.round(valueShare * 10 ** decimals), 0);
        expect(units).toBe(sum === 0 ? 0 : 100 * 10 ** decimals);
      }),
    );
  });

  it("takes no decimals that there are not", () => {
    for (const decimals of [-1, 0.5, 7, Number.NaN])
      expect(() => table({}, decimals)).toThrow("publishedTable: expected 0 to 6 decimals");
  });
});
