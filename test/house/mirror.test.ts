import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT, sourceFiles } from "./sources.js";

const files = sourceFiles().filter(({ file }) => !file.endsWith("index.ts"));

it.each(files)("$file has its test at the same path", ({ file }) => {
  expect(existsSync(join(ROOT, "test", file.replace(/\.ts$/, ".test.ts")))).toBe(true);
});
