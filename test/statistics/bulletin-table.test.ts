import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import { bulletinTable } from "../../src/statistics/bulletin-table.js";
import { supplyBulletin } from "../../src/statistics/supply-bulletin.js";
import { anyConsignments, consignment, line } from "./known/consignments.js";

const IMPORTS = { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" } as const;
const cny = (amount: number) => ({ amount, currency: "CNY" });

describe("bulletinTable", () => {
  const masks = line({ item: "masks", quantity: { amount: 2000, unit: "piece" }, value: cny(5000) });
  const device = line({ category: "device", quantity: { amount: 10, unit: "set" }, value: cny(10_000) });
  const weighed = line({ category: "other", quantity: { amount: 2, unit: "kilogram" }, value: cny(1) });

  it("has shares by value and by quantity apart, and the value of one piece", () => {
    const { rows, total } = bulletinTable(supplyBulletin([consignment("1", masks, device)], IMPORTS), "category");
    expect(rows).toMatchObject([
      {
        of: ["device"],
        batches: 1,
        quantity: 10,
        value: 10_000,
        quantityShare: 0.5,
        valueShare: 66.7,
        unitValue: 1000,
      },
      { of: ["protective"], quantityShare: 99.5, valueShare: 33.3, unitValue: 2.5 },
    ]);
    expect(total).toMatchObject({ of: [], batches: 1, quantityShare: 100, valueShare: 100, unitValue: 15000 / 2010 });
  });

  it("has no unit value where something was not counted, not valued or valued otherwise", () => {
    const { rows } = bulletinTable(supplyBulletin([consignment("1", masks, weighed)], IMPORTS), "category");
    expect(rows).toMatchObject([
      { of: ["other"], unitValue: undefined, notCounted: ["kilogram"] },
      { of: ["protective"], unitValue: 2.5 },
    ]);
    const { value, ...without } = masks;
    const euros = line({ value: { amount: 2, currency: "EUR" } });
    expect(bulletinTable(supplyBulletin([consignment("1", without)], IMPORTS), "item").total).toMatchObject({
      unitValue: undefined,
      withoutValue: 1,
      valueShare: undefined,
      quantityShare: 100,
    });
    expect(bulletinTable(supplyBulletin([consignment("1", euros)], IMPORTS), "item").total).toMatchObject({
      unitValue: undefined,
      otherCurrencies: ["EUR"],
    });
  });

  it("has shares that come to 100", () => {
    fc.assert(
      fc.property(anyConsignments, fc.integer({ min: 0, max: 3 }), (consignments, decimals) => {
        const bulletin = supplyBulletin(consignments, IMPORTS);
        for (const name of Object.keys(bulletin.breakdowns)) {
          const { rows } = bulletinTable(bulletin, name, decimals);
          for (const shares of [rows.map((row) => row.valueShare), rows.map((row) => row.quantityShare)]) {
            const known = shares.filter((share) => share !== undefined);
            const units = known.reduce((sum, share) => sum + Math.round(share * 10 ** decimals), 0);
            expect(units).toBe(known.length === 0 ? 0 : 100 * 10 ** decimals);
          }
        }
      }),
    );
  });

  it("has each row and the total whole", () => {
    const { value, ...without } = line({ item: "masks", quantity: { amount: 30, unit: "piece" } });
    const bulletin = supplyBulletin([consignment("1", masks, weighed), consignment("2", without)], IMPORTS);
    expect(bulletinTable(bulletin, "category", 0)).toStrictEqual({
      rows: [
        {
          of: ["other"],
          batches: 1,
          quantity: 0,
          value: 1,
          quantityShare: 0,
          valueShare: 0,
          unitValue: undefined,
          notCounted: ["kilogram"],
          withoutValue: 0,
          otherCurrencies: [],
        },
        {
          of: ["protective"],
          batches: 2,
          quantity: 2030,
          value: 5000,
          quantityShare: 100,
          valueShare: 100,
          unitValue: undefined,
          notCounted: [],
          withoutValue: 1,
          otherCurrencies: [],
        },
      ],
      total: {
        of: [],
        batches: 2,
        quantity: 2030,
        value: 5001,
        quantityShare: 100,
        valueShare: 100,
        unitValue: undefined,
        notCounted: ["kilogram"],
        withoutValue: 1,
        otherCurrencies: [],
      },
    });
  });

  it("is of a breakdown that there is", () => {
    const none = supplyBulletin([], IMPORTS);
    expect(bulletinTable(none, "item", 6).total).toMatchObject({ quantityShare: undefined, valueShare: undefined });
    expect(bulletinTable(none, "donation").rows).toEqual([]);
    for (const [name, decimals] of [
      ["constructor", 1],
      ["item", 7],
      ["item", 0.5],
      ["item", -1],
    ] as const)
      expect(() => bulletinTable(none, name, decimals)).toThrow(/^bulletinTable: expected/);
  });
});
