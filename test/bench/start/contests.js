import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Disagreement } from "../disagreement.js";

/*
 * What a fresh process costs that opens the library and does nothing: processor time of the whole process, against one
 * that opens an empty module. Whoever starts a process for each declaration pays this each time.
 */

const ROUNDS = 15;
const PROCESS = fileURLToPath(new URL("process.js", import.meta.url));
const { exports } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
const ENTRIES = Object.keys(exports)
  .filter((entry) => entry !== "./package.json")
  .map((entry) => `pratique${entry.slice(1)}`);

export const startContests = ENTRIES.map((entry) => ({
  names: [`start of ${entry}`],
  against: "an empty module",
  prepare: () => ({ [`start of ${entry}`]: { figure: () => startOf(entry) } }),
}));

/** The two in turn, and the middle of each: a shared machine has bad moments. */
function startOf(entry) {
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(nanosecondsOf(entry));
    theirs.push(nanosecondsOf("./nothing.js"));
  }
  return {
    ratio: middle(ours) / middle(theirs),
    ours: middle(ours),
    theirs: middle(theirs),
    unit: "ns/process, CPU time",
  };
}

function nanosecondsOf(module) {
  const { status, stdout } = spawnSync(process.execPath, [PROCESS, module], { encoding: "utf8" });
  if (status !== 0) throw new Disagreement(`a process that opens ${module} did not come to its end`);
  return Number(stdout);
}

function middle(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
