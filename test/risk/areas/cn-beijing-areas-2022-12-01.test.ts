import { expect, it } from "vitest";
import { beijingAreas202212 } from "../../../src/risk/areas/cn-beijing-areas-2022-12-01.js";
import { areasTwentyMeasures } from "../../../src/risk/areas/cn-risk-areas-twenty-measures.js";

it("adds one requirement to the step of the twenty measures that it replaces (Beijing, 2022-12-01)", () => {
  expect(beijingAreas202212.replaces).toEqual(areasTwentyMeasures.steps.map(({ id }) => id));
  const whens = [areasTwentyMeasures, beijingAreas202212].map(({ steps }) =>
    steps[0]?.requires.map(({ when }) => when),
  );
  expect(whens[1]).toHaveLength(2);
  expect(whens[1]?.[0]).toEqual(whens[0]?.[0]);
});
