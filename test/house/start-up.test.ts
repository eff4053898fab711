import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ROOT } from "./sources.js";

/*
 * What Node reads when an entry is opened, before anything of it is used. No test looks at a time; how long it takes is
 * measured by `npm run bench -- start`, and goes with these two numbers. The budgets are what was reached, and a tenth more.
 */

const BUDGETS = [
  ["pratique", 24, 1386],
  ["pratique/calendar", 5, 26],
  ["pratique/edition", 3, 5],
  ["pratique/logic", 7, 62],
  ["pratique/documents", 6, 130],
  ["pratique/subjects", 7, 37],
  ["pratique/declaration", 40, 466],
  ["pratique/flow", 9, 86],
  ["pratique/risk", 132, 949],
  ["pratique/screening", 54, 1104],
  ["pratique/clearance", 37, 850],
  ["pratique/supervision", 24, 216],
  ["pratique/statistics", 30, 1411],
  ["pratique/schema", 19, 763],
  ["pratique/exchange", 25, 1814],
  ["pratique/testing", 26, 1929],
  ["pratique/testing/fast-check", 27, 1929],
] as const;

interface Opened {
  readonly files: number;
  readonly kilobytes: number;
}

/** Every file that the entry imports, directly or through others. */
function openedBy(entry: string): Opened & { readonly paths: readonly string[] } {
  const waiting = [join(ROOT, "dist", entry.replace(/^pratique\/?/, ""), "index.js")];
  const seen = new Map<string, number>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    const text = readFileSync(file, "utf8");
    seen.set(file, Buffer.byteLength(text));
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith(".")) waiting.push(join(dirname(file), fileName));
  }
  const bytes = [...seen.values()].reduce((sum, size) => sum + size, 0);
  const paths = [...seen.keys()].map((file) => relative(join(ROOT, "dist"), file));
  return { files: seen.size, kilobytes: Math.ceil(bytes / 1000), paths };
}

describe("what is read when an entry is opened", () => {
  it.each(BUDGETS)("%s: at most %i files and %i kB", (entry, files, kilobytes) => {
    const opened = openedBy(entry);
    expect(opened.files).toBeLessThanOrEqual(files);
    expect(opened.kilobytes).toBeLessThanOrEqual(kilobytes);
  });

  it("the root opens neither the room of zod nor the one of foreign formats", () => {
    const { paths } = openedBy("pratique");
    expect(paths.filter((path) => /^(schema|exchange|testing)[\\/]/.test(path))).toEqual([]);
  });

  it("has a budget for every entry", () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: object };
    const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
    expect(BUDGETS.map(([entry]) => entry)).toEqual(entries.map((entry) => `pratique${entry.slice(1)}`));
  });
});
