import { expect, it } from "vitest";
import { closedLoopEdition8 } from "../../../src/risk/posts/cn-closed-loop-edition-8.js";

it("14 + 7 + 7 (port closed loop of the time of edition 8)", () => {
  const { name, phases } = closedLoopEdition8.pattern;
  expect(phases.map(({ stages, days = "X" }) => `${days} ${stages.join("|")}`)).toEqual([
    "14 work",
    "7 central-quarantine",
    "7 home-monitoring",
  ]);
  expect(phases.map(({ days = "X" }) => days).join("+")).toBe(name);
});
