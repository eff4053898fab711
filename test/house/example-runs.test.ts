import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { EXAMPLE_RUNS } from "../package/example-runs.ts";
import { ROOT } from "./sources.js";

it("every example is run from the packed package", () => {
  const folders = readdirSync(join(ROOT, "examples"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // The port desk is bundled, and run in a browser.
  const names = folders.map(({ name }) => name).filter((name) => name !== "port-desk");
  expect([...new Set(EXAMPLE_RUNS.map(({ example }) => example))].sort()).toEqual(names.sort());
});
