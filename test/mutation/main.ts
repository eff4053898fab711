import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Which lines of a room could say something else without a test noticing: `npm run mutation -- ROOM [FILE…]`. Editions are
 * data that another test freezes, and stand in folders of their own. What was found stays in `out/mutation`, so that the
 * next run looks only at what has changed.
 */

const ROOT = join(import.meta.dirname, "../..");
const [room, ...files] = process.argv.slice(2);
if (room === undefined || !readdirSync(join(ROOT, "src")).includes(room))
  throw new RangeError("mutation: expected a room of src, such as logic");

const config = join(ROOT, "stryker.config.json");
const mutate =
  files.length === 0 ? [`src/${room}/*.ts`, `!src/${room}/index.ts`] : files.map((file) => `src/${room}/${file}`);
writeFileSync(
  config,
  JSON.stringify({
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts" },
    plugins: ["@stryker-mutator/vitest-runner", "./test/mutation/texts-are-ignored.js"],
    ignorers: ["texts-are-ignored"],
    mutate,
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `out/mutation/${room}.json`,
    tempDirName: "out/mutation/copies",
    ignorePatterns: ["dist", "docs", "examples", "out"],
    reporters: ["clear-text", "progress-append-only", "json"],
    jsonReporter: { fileName: `out/mutation/${room}-report.json` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    concurrency: 2,
    thresholds: { high: 95, low: 90, break: 90 },
    timeoutMS: 20_000,
  }),
);
const { status } = spawnSync(join(ROOT, "node_modules/.bin/stryker"), ["run", config], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, ROOM: room },
});
rmSync(config, { force: true });
process.exitCode = status ?? 1;
