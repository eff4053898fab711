import { expect, it } from "vitest";
import { CONVEYANCE_ACTS } from "../../../src/risk/conveyance-measure-facts.js";
import { conveyanceMeasures2005 } from "../../../src/risk/policies/ihr-conveyance-measures-2005.js";

it("has an obstacle for every act, and no rule that grants anything (IHR (2005), Articles 25 to 28)", () => {
  const conditions = JSON.stringify(conveyanceMeasures2005.rules.map(({ when }) => when));
  for (const act of Object.keys(CONVEYANCE_ACTS)) expect(conditions).toContain(`"${act}"`);
  expect(new Set(conveyanceMeasures2005.rules.map(({ grade }) => grade))).toEqual(new Set(["may-not"]));
});
