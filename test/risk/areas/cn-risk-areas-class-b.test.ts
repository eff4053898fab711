import { expect, it } from "vitest";
import { areasClassB } from "../../../src/risk/areas/cn-risk-areas-class-b.js";

it("has no areas and nothing to lower (2023-01-08)", () => {
  expect([areasClassB.classes, areasClassB.steps, areasClassB.drawn]).toEqual([[], [], "nowhere"]);
});
