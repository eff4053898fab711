import { expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import { countedFigure, countedRange, isUnitOfGoods } from "../../src/statistics/counted-figure.js";

const inPieces = { published: { unitOfQuantity: { multiple: 1, unit: "piece" as const } } };
const dozens = { ...EACH_COUNTED_AS_ONE, countedAs: { piece: 1, box: 12 } };

it("is a figure in the bulletin's unit as it is, and in another by the convention", () => {
  const bulletin = { ...inPieces, convention: dozens };
  expect(countedFigure(bulletin, { quantity: 5 }, "quantity")).toBe(5);
  expect(countedFigure(bulletin, { quantity: 5, unit: "piece" }, "quantity")).toBe(5);
  expect(countedFigure(bulletin, { quantity: 5, unit: "box" }, "quantity")).toEqual({ amount: 60, roundedTo: 12 });
  expect(countedFigure(bulletin, { quantity: 5, unit: "pair" }, "quantity")).toBeUndefined();
  expect(countedFigure(bulletin, { quantity: 5, unit: "carton" }, "quantity")).toBeUndefined();
  expect(countedFigure(bulletin, { value: 5, unit: "carton" }, "value")).toBe(5);
  expect(countedRange(bulletin, {}, "value")).toBeUndefined();
});

it("is nothing without a convention, or under one that counts in another unit", () => {
  expect(
    countedFigure({ ...inPieces, convention: undefined }, { quantity: 5, unit: "box" }, "quantity"),
  ).toBeUndefined();
  const inBoxes = { published: { unitOfQuantity: { multiple: 1, unit: "box" as const } }, convention: dozens };
  expect(countedFigure(inBoxes, { quantity: 5, unit: "piece" }, "quantity")).toBeUndefined();
  expect(countedFigure({ published: {}, convention: dozens }, { quantity: 5, unit: "box" }, "quantity")).toMatchObject({
    amount: 60,
  });
});

it("knows units of goods", () => {
  expect(["piece", "batch", "carton", "constructor"].map(isUnitOfGoods)).toEqual([true, false, false, false]);
});
