import { expect, it } from "vitest";
import { areasEdition9 } from "../../../src/risk/areas/cn-risk-areas-edition-9.js";

it("has the steps of the plan: 7 days and a round, 3 more days, 7 days and a round (edition 9)", () => {
  const steps = areasEdition9.steps.map(({ id, requires }) => [id, requires.map((one) => one.id)]);
  expect(steps.slice(0, 3)).toEqual([
    ["high-to-medium", ["clear-days", "round-all-negative"]],
    ["downgraded-medium-to-low", ["clear-days"]],
    ["original-medium-to-low", ["clear-days", "round-all-negative"]],
  ]);
});

it("gives only an area that was high the origin by which it needs fewer days", () => {
  expect(areasEdition9.steps.filter(({ originAfter }) => originAfter !== undefined).map(({ from }) => from)).toEqual([
    "high",
  ]);
});
