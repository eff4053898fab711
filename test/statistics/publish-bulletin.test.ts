import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import { checkBulletin } from "../../src/statistics/check-bulletin.js";
import { publishBulletin } from "../../src/statistics/publish-bulletin.js";
import { readBulletin } from "../../src/statistics/read-bulletin.js";
import { supplyBulletin } from "../../src/statistics/supply-bulletin.js";
import { anyConsignments, consignment, line } from "./known/consignments.js";

const IMPORTS = { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" } as const;

const printings = fc.record(
  {
    quantityMultiple: fc.constantFrom(1, 100, 10_000, 100_000_000),
    valueMultiple: fc.constantFrom(1, 10_000, 100_000_000),
    decimals: fc.integer({ min: 0, max: 4 }),
    shares: fc.constantFrom("value" as const, "quantity" as const),
  },
  { requiredKeys: [] },
);

describe("publishBulletin", () => {
  it("prints groups with their goods, what was donated across them, and shares", () => {
    const value = { amount: 2_850_000, currency: "CNY" };
    const masks = line({ item: "masks", quantity: { amount: 123_456, unit: "piece" }, value, donated: "yes" });
    const other = line({ category: "other", quantity: { amount: 5000, unit: "box" }, value });
    const printing = { quantityMultiple: 10_000, valueMultiple: 10_000, decimals: 1, shares: "quantity" } as const;
    const tenth = (amount: number) => ({ amount, roundedTo: 0.1 });
    expect(publishBulletin(supplyBulletin([consignment("1", masks, other)], IMPORTS), printing)).toEqual({
      unitOfQuantity: { multiple: 10_000, unit: "piece" },
      unitOfValue: { multiple: 10_000, currency: "CNY" },
      batches: 1,
      total: { quantity: tenth(12.8), value: tenth(570) },
      groups: [
        { code: "other", quantity: tenth(0.5), value: tenth(285), parts: [] },
        {
          code: "protective",
          quantity: tenth(12.3),
          value: tenth(285),
          parts: [{ code: "masks", quantity: tenth(12.3), value: tenth(285) }],
        },
      ],
      crossCuts: [{ code: "donated", quantity: tenth(12.3), value: tenth(285) }],
      shares: [
        { group: "other", percent: { amount: 3.9, roundedTo: 0.2 }, claimed: "quantity" },
        { group: "protective", percent: { amount: 96.1, roundedTo: 0.2 }, claimed: "quantity" },
      ],
    });
  });

  it("prints nothing that the check has anything to say of, however it is printed", () => {
    fc.assert(
      fc.property(anyConsignments, printings, (consignments, printing) => {
        const published = publishBulletin(supplyBulletin(consignments, IMPORTS), printing);
        expect(readBulletin(JSON.parse(JSON.stringify(published)))).toEqual({ ok: true, value: published });
        const { errors, warnings, quantity, value } = checkBulletin(published);
        expect([errors, warnings]).toEqual([[], []]);
        expect([quantity?.agreesWithTotal ?? true, value?.agreesWithTotal ?? true]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it("prints one decimal of single units unless told otherwise, and nothing across the groups where nothing was donated", () => {
    const bulletin = supplyBulletin([consignment("1", line({ item: "masks", donated: "no" }))], IMPORTS);
    const published = publishBulletin(bulletin);
    expect(published).toMatchObject({ unitOfQuantity: { multiple: 1 }, unitOfValue: { multiple: 1 } });
    expect(published.total?.quantity).toMatchObject({ roundedTo: 0.1 });
    expect(Object.keys(published)).toEqual(["unitOfQuantity", "unitOfValue", "batches", "total", "groups"]);
    for (const [decimals, roundedTo] of [
      [0, 1],
      [6, 0.000001],
    ] as const)
      expect(publishBulletin(bulletin, { decimals }).total?.quantity).toMatchObject({ roundedTo });
  });

  it("is in multiples above 0", () => {
    const none = supplyBulletin([], IMPORTS);
    for (const wrong of [
      { quantityMultiple: 0 },
      { quantityMultiple: Number.POSITIVE_INFINITY },
      { valueMultiple: -1 },
      { valueMultiple: Number.NaN },
      { decimals: 7 },
      { decimals: -1 },
      { decimals: 0.5 },
    ])
      expect(() => publishBulletin(none, wrong)).toThrow(/^publishBulletin: expected/);
    expect(publishBulletin(none, { shares: "value" })).toMatchObject({ groups: [], shares: [] });
  });
});
