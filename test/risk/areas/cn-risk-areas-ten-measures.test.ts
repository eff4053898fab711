import { expect, it } from "vitest";
import { areasTenMeasures } from "../../../src/risk/areas/cn-risk-areas-ten-measures.js";

it("draws high-risk areas by building, unit, floor or household, and lifts them (ten measures, 2022-12-07)", () => {
  expect(areasTenMeasures.classes.map(({ unit }) => unit.en)).toEqual(["building, unit, floor or household"]);
  expect(areasTenMeasures.steps.map(({ from, to }) => [from, to])).toEqual([["high", "lifted"]]);
});

it("is the only one that leaves a positive uncounted", () => {
  expect(areasTenMeasures.notCounted?.text.en).toContain("isolated at home");
});
