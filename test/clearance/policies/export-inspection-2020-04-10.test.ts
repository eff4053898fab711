import { expect, it } from "vitest";
import { EXPORT_GOODS, FIVE_CATEGORIES } from "../../../src/clearance/export-facts.js";
import { exportInspection2020 } from "../../../src/clearance/policies/export-inspection-2020-04-10.js";
import { lintPolicy } from "../../../src/risk/lint-policy.js";

it("is clean", () => {
  expect(lintPolicy(exportInspection2020).filter(({ severity }) => severity !== "note")).toEqual([]);
});

it("lists eleven categories, four of which are among the five of Notice 5 (GACC Notice 53 of 2020)", () => {
  const [rule] = exportInspection2020.rules;
  const listed = Object.keys(EXPORT_GOODS).filter((goods) => JSON.stringify(rule?.when).includes(`"${goods}"`));
  expect(listed).toHaveLength(11);
  expect(FIVE_CATEGORIES.filter((goods) => !listed.includes(goods))).toEqual(["test-kits"]);
});
