import { expect, it } from "vitest";
import { closedLoopTwentyMeasures } from "../../../src/risk/posts/cn-closed-loop-twenty-measures.js";

it("X + 5 (twenty measures, 2022-11-11)", () => {
  const { name, phases } = closedLoopTwentyMeasures.pattern;
  expect(phases.map(({ stages, days = "X" }) => `${days} ${stages.join("|")}`)).toEqual([
    "X work",
    "5 home-monitoring",
  ]);
  expect(phases.map(({ days = "X" }) => days).join("+")).toBe(name);
});
