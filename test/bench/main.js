// `npm run bench`, or `npm run bench -- WORD…` for the figures whose name has one of the words.
// One JSON line per figure on stdout: ratio is our time divided by theirs, below 1 we are faster. Progress on stderr.
import "../house/node-version.js";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CONTESTS, isWanted } from "./contests.js";

const BUILT = [
  "declaration",
  "documents",
  "flow",
  "calendar",
  "risk",
  "screening",
  "statistics",
  "supervision",
  "exchange",
].map((room) => `dist/${room}/index.js`);
const missing = BUILT.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)));
if (missing.length > 0) {
  console.error(`bench: ${missing.join(", ")} missing: the built package is measured, so run "npm run build" first.`);
  process.exit(1);
}

const words = process.argv.slice(2);
const wanted = CONTESTS.map(({ names, against }, index) => ({
  names: names.filter((name) => isWanted(name, against, words)),
  against,
  index,
})).filter(({ names }) => names.length > 0);
if (wanted.length === 0) {
  const figures = [...new Set(CONTESTS.flatMap(({ names }) => names))];
  console.error(`bench: no figure is called ${words.join(" or ")}. There are: ${figures.join(", ")}.`);
  process.exit(1);
}

const contest = fileURLToPath(new URL("contest.js", import.meta.url));
const failed = [];
for (const [done, { names, against, index }] of wanted.entries()) {
  console.error(`[${done + 1}/${wanted.length}] ${names.join(", ")} against ${against}`);
  // Without --expose-gc mitata fills a gigabyte to provoke a collection before each measurement.
  const { status } = spawnSync(process.execPath, ["--expose-gc", contest, String(index), ...words], {
    stdio: "inherit",
  });
  if (status !== 0) failed.push(`${against} (${names.join(", ")})`);
}
if (failed.length > 0) {
  console.error(`bench: no figures against ${failed.join(", ")}.`);
  process.exit(1);
}
