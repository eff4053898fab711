import { describe, expect, it } from "vitest";
import { checkPublishedUnit, UNIT_REASONS } from "../../src/statistics/check-published-unit.js";

const reasons = (quantity: Parameters<typeof checkPublishedUnit>[0]) => checkPublishedUnit(quantity).because;

describe("checkPublishedUnit", () => {
  it("rejects 7.77 million batches beside 22 batches (Tianhe Airport, February 2020)", () => {
    const garbled = { quantity: 777, multiple: 10_000, unit: "batch", batches: 22 } as const;
    expect(checkPublishedUnit({ ...garbled, expected: "piece" })).toEqual({
      error: "unit-mismatch",
      because: ["other-unit", "not-the-batches"],
    });
    expect(reasons(garbled)).toEqual(["not-the-batches"]);
  });

  it("rejects the units in the retelling of the bulletin of 2020-01-31: cartons for boxes, pairs for pieces", () => {
    expect(reasons({ quantity: 107_000, multiple: 1, unit: "carton", expected: "box" })).toEqual(["other-unit"]);
    expect(reasons({ quantity: 5622.8, multiple: 10_000, unit: "pair", expected: "piece" })).toEqual(["other-unit"]);
    expect(reasons({ quantity: 107_000, multiple: 1, unit: "carton" })).toEqual(["counts-no-goods"]);
  });

  it("lets pass what it was expected in, and batches that are those", () => {
    expect(checkPublishedUnit({ quantity: 5622.8, multiple: 10_000, unit: "piece", expected: "piece" })).toEqual({
      error: undefined,
      because: [],
    });
    expect(reasons({ quantity: 22, multiple: 1, unit: "batch", batches: 22 })).toEqual([]);
    expect(reasons({ quantity: 1.6, multiple: 10_000, unit: "batch", batches: 16139, expected: "batch" })).toEqual([]);
    expect(reasons({ quantity: 9, multiple: 1, unit: "batch" })).toEqual(["counts-no-goods"]);
  });

  it("has nothing against 742 sets, whatever they were: of the goods it cannot tell (Man Kam To, 2020-01-30)", () => {
    // The report calls them integrated circuits of infrared thermometers; no original of it was found.
    expect(reasons({ quantity: 742, multiple: 1, unit: "set" })).toEqual([]);
  });

  it("has a text for every reason", () => {
    for (const text of Object.values(UNIT_REASONS)) expect(text.zh).toMatch(/\p{Script=Han}/u);
  });
});

it("takes no number below 0, whatever the unit", () => {
  const pieces = { quantity: 1, multiple: 1, unit: "piece" } as const;
  for (const wrong of [{ quantity: -1 }, { multiple: -1 }, { multiple: Number.NaN }, { batches: -1 }])
    expect(() => checkPublishedUnit({ ...pieces, ...wrong })).toThrow("checkPublishedUnit: expected");
});
