import { expect, it } from "vitest";
import { areasTwentyMeasures } from "../../../src/risk/areas/cn-risk-areas-twenty-measures.js";

it("has no medium class, and 5 days without a round (twenty measures, 2022-11-11)", () => {
  expect(areasTwentyMeasures.classes.map((one) => one.class)).toEqual(["low", "high"]);
  expect(areasTwentyMeasures.steps.flatMap(({ requires }) => requires.map(({ when }) => when))).toEqual([
    { fact: "clearDays", atLeast: 5 },
  ]);
});
