import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { wilson } from "pratique/statistics";

/*
 * Which lines of a room could say something else without a test noticing: `npm run mutation -- ROOM [FILE…] [--part 1/8]`.
 * Editions are data that another test freezes, and stand in folders of their own. What was found stays in `out/mutation`, so
 * that the next run looks only at what has changed. A part is a sample of the room's declarations, drawn by their content;
 * all parts together are the room.
 */

const ROOT = join(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({ options: { part: { type: "string" } }, allowPositionals: true });
const [room, ...files] = positionals;
if (room === undefined || !readdirSync(join(ROOT, "src")).includes(room))
  throw new RangeError("mutation: expected a room of src, such as logic");
const part = values.part ?? "1/1";
if (!/^[1-9]\d*\/[1-9]\d*$/.test(part)) throw new RangeError("mutation: expected a part such as 1/8");

const name = part === "1/1" ? room : `${room}-${part.replace("/", "-of-")}`;
const report = join(ROOT, `out/mutation/${name}-report.json`);
const config = join(ROOT, "stryker.config.json");
const mutate =
  files.length === 0 ? [`src/${room}/*.ts`, `!src/${room}/index.ts`] : files.map((file) => `src/${room}/${file}`);
writeFileSync(
  config,
  JSON.stringify({
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts" },
    plugins: ["@stryker-mutator/vitest-runner", "./test/mutation/what-is-ignored.js"],
    ignorers: ["texts", "other-parts"],
    mutate,
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `out/mutation/${name}.json`,
    tempDirName: "out/mutation/copies",
    ignorePatterns: ["dist", "docs", "examples", "out"],
    reporters: ["clear-text", "progress-append-only", "json"],
    jsonReporter: { fileName: report },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    concurrency: 2,
    thresholds: { high: 95, low: 90, break: 90 },
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
  }),
);
rmSync(report, { force: true });
const { status } = spawnSync(join(ROOT, "node_modules/.bin/stryker"), ["run", config], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, ROOM: room, PART: part },
});
rmSync(config, { force: true });
process.exitCode = status ?? 1;

interface Report {
  readonly files: Record<string, { readonly mutants: readonly { readonly status: string }[] }>;
}

const { files: looked } = JSON.parse(readFileSync(report, "utf8")) as Report;
const statuses = Object.values(looked).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
const caught = count("Killed", "Timeout");
const all = caught + count("Survived", "NoCoverage");
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const interval = part === "1/1" ? undefined : wilson(caught, all);
const ofTheRoom =
  interval === undefined ? "" : ` (of the room, 95 %: ${percent(interval.lower)} to ${percent(interval.upper)})`;
process.stdout.write(
  `${room}, part ${part}: ${caught} of ${all} mutants caught, ${percent(caught / all)}${ofTheRoom}\n`,
);
