import { expect, it } from "vitest";
import { closedLoopEdition9 } from "../../../src/risk/posts/cn-closed-loop-edition-9.js";

it("X + 7 (port guide, 2022-07-08)", () => {
  const { name, phases } = closedLoopEdition9.pattern;
  expect(phases.map(({ stages, days = "X" }) => `${days} ${stages.join("|")}`)).toEqual([
    "X work",
    "7 central-quarantine|home-quarantine",
  ]);
  expect(phases.map(({ days = "X" }) => days).join("+")).toBe(name);
});
