import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
const entries = readdirSync(join(ROOT, "src"), { withFileTypes: true });
const rooms = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const { values, positionals } = asked();
const [room, ...files] = positionals;
if (room === undefined || !rooms.includes(room)) refuse(`expected a room: ${rooms.join(", ")}`);
const part = values.part ?? "1/1";
if (!/^[1-9]\d*\/[1-9]\d*$/.test(part)) refuse("expected a part such as 1/8");

function asked() {
  try {
    return parseArgs({ options: { part: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message.split("\n")[0] ?? "");
  }
}

function refuse(why: string): never {
  process.stderr.write(`mutation: ${why}\nusage: npm run mutation -- ROOM [FILE…] [--part 1/8]\n`);
  process.exit(2);
}

const name = part === "1/1" ? room : `${room}-${part.replace("/", "-of-")}`;
const report = join(ROOT, `out/mutation/${name}-report.json`);
const config = join(ROOT, "stryker.config.json");
const mutate =
  files.length === 0 ? [`src/${room}/*.ts`, `!src/${room}/index.ts`] : files.map((file) => `src/${room}/${file}`);
writeFileSync(
  config,
  JSON.stringify({
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
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
// Where the tests fail before anything is changed, there is nothing to count.
if (existsSync(report)) process.stdout.write(score());

interface Report {
  readonly files: Record<string, { readonly mutants: readonly { readonly status: string }[] }>;
}

function score(): string {
  const { files: looked } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const statuses = Object.values(looked).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const caught = count("Killed", "Timeout");
  const all = caught + count("Survived", "NoCoverage");
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const interval = part === "1/1" ? undefined : wilson(caught, all);
  const ofTheRoom =
    interval === undefined ? "" : ` (of the room, 95 %: ${percent(interval.lower)} to ${percent(interval.upper)})`;
  return `${room}, part ${part}: ${caught} of ${all} mutants caught, ${percent(caught / all)}${ofTheRoom}\n`;
}
