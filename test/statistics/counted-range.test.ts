import { expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import { numberOf } from "../../src/decimal.js";
import {
  type CountedBulletin,
  countedRange,
  type FiguresInUnit,
  isUnitOfGoods,
} from "../../src/statistics/counted-range.js";

const inPieces = { published: { unitOfQuantity: { multiple: 1, unit: "piece" as const } } };
const dozens = { ...EACH_COUNTED_AS_ONE, countedAs: { piece: 1, box: 12 } };

const range = (bulletin: CountedBulletin, figures: FiguresInUnit, measure: "quantity" | "value" = "quantity") => {
  const found = countedRange(bulletin, figures, measure);
  return found && [found.least, found.amount, found.most].map(numberOf);
};

it("is a figure in the bulletin's unit as it is, and in another by the convention", () => {
  const bulletin = { ...inPieces, convention: dozens };
  expect(range(bulletin, { quantity: 5 })).toEqual([4.5, 5, 5.5]);
  expect(range(bulletin, { quantity: 5, unit: "piece" })).toEqual([4.5, 5, 5.5]);
  expect(range(bulletin, { quantity: 5, unit: "box" })).toEqual([54, 60, 66]);
  expect(range(bulletin, { quantity: 0, unit: "box" })).toEqual([0, 0, 6]);
  expect(range(bulletin, { quantity: 5, unit: "pair" })).toBeUndefined();
  expect(range(bulletin, { quantity: 5, unit: "carton" })).toBeUndefined();
  expect(range(bulletin, { value: 5, unit: "carton" }, "value")).toEqual([4.5, 5, 5.5]);
  expect(range(bulletin, {}, "value")).toBeUndefined();
});

it("is nothing without a convention, or under one that counts in another unit", () => {
  expect(range({ ...inPieces, convention: undefined }, { quantity: 5, unit: "box" })).toBeUndefined();
  const inBoxes = { published: { unitOfQuantity: { multiple: 1, unit: "box" as const } }, convention: dozens };
  expect(range(inBoxes, { quantity: 5, unit: "piece" })).toBeUndefined();
  expect(range({ published: {}, convention: dozens }, { quantity: 5, unit: "box" })).toEqual([54, 60, 66]);
});

it("knows units of goods", () => {
  expect(["piece", "batch", "carton", "constructor"].map(isUnitOfGoods)).toEqual([true, false, false, false]);
});
