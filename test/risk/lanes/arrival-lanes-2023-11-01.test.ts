import { expect, it } from "vitest";
import { lanePlan } from "../../../src/risk/lane-plan.js";
import { arrivalLanes } from "../../../src/risk/lanes/arrival-lanes-2023-11-01.js";
import { arrivalLaneCriteria } from "../../../src/risk/policies/arrival-lane-criteria-2023-11-01.js";

it("is an example, made for the criteria of the same port", () => {
  expect(arrivalLanes.edition.status).toBe("illustrative");
  expect(lanePlan(arrivalLaneCriteria, arrivalLanes).lanesInOrder).toEqual(["green", "blue", "yellow", "red"]);
});
