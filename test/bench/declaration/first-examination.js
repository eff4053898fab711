import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Disagreement } from "../disagreement.js";
import { median } from "../rounds.js";
import { declarations } from "./declarations.js";

const PROCESS = fileURLToPath(new URL("first-process.js", import.meta.url));
const ROUNDS = 15;

/**
 * What a process that looks at one declaration pays for the library: importing it, making the form or the schema, and
 * the first examination. Every round starts three processes, one that does nothing among them, whose cost is taken off
 * the other two; the ratio is that of the medians, because a process costs differently each time.
 */
export function firstExamination(against) {
  const [{ text }] = declarations(1, 7);
  return {
    figure: () => {
      const seen = { nobody: [], pratique: [], [against]: [] };
      for (let round = 0; round <= ROUNDS; round++)
        for (const [who, costs] of Object.entries(seen)) {
          const cost = costOf(who, text);
          if (round > 0) costs.push(cost);
        }
      const nothing = median(seen.nobody);
      const ours = median(seen.pratique) - nothing;
      const theirs = median(seen[against]) - nothing;
      return { ratio: ours / theirs, ours, theirs };
    },
  };
}

/** Nanoseconds of CPU time, user and system, all threads. */
function costOf(who, text) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROCESS, who, text], { encoding: "utf8" });
  if (status !== 0) throw new Error(`a process of ${who} failed: ${stderr}`);
  const { issues, nanoseconds } = JSON.parse(stdout);
  if (issues !== 0) throw new Disagreement(who, `${issues} issues in a declaration that has none`);
  return nanoseconds;
}
