import { expect, it } from "vitest";
import { bulletinUnitValues } from "../../src/statistics/bulletin-unit-values.js";

const published = {
  unitOfQuantity: { multiple: 10_000, unit: "piece" },
  unitOfValue: { multiple: 100_000_000, currency: "CNY" },
} as const;

it("is the value of a piece, with what rounding leaves open", () => {
  const groups = [{ code: "protective", quantity: 20, value: 1, parts: [{ code: "masks", quantity: 4, value: 2 }] }];
  expect(bulletinUnitValues({ ...published, groups })).toEqual([
    { group: "protective", perUnit: { amount: 500, least: 5e7 / 205_000, most: 1.5e8 / 195_000 } },
    { group: "protective", part: "masks", perUnit: { amount: 5000, least: 1.5e8 / 45_000, most: 2.5e8 / 35_000 } },
  ]);
});

it("is endless where there may be no piece, and not there where there is none or nothing is said", () => {
  const of = (quantity: number, value?: number) =>
    bulletinUnitValues({
      ...published,
      groups: [{ code: "one", quantity: { amount: quantity, roundedTo: 2 }, ...(value && { value }) }],
    });
  expect(of(1, 1)[0]?.perUnit.most).toBe(Number.POSITIVE_INFINITY);
  expect([of(0, 1), of(1), bulletinUnitValues({ groups: [{ code: "one", quantity: 1, value: 1 }] })]).toEqual([
    [],
    [],
    [],
  ]);
  expect(bulletinUnitValues({})).toEqual([]);
});
