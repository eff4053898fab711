import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Disagreement } from "../disagreement.js";
import { median } from "../rounds.js";

const MEMORY_PROCESS = fileURLToPath(new URL("memory-process.js", import.meta.url));
const MANY = 1_000_000;
const FEWER = 100_000;
const ROUNDS = 3;

/** Many are compared with fewer, for each event: a ratio of 1 is a cost that grows in proportion. */
export const supervisionContests = [
  {
    names: [`check ${MANY} crossing events`, `check ${MANY} crossing events, memory`],
    against: `${FEWER} events`,
    prepare,
  },
];

async function prepare() {
  const { checkCrossings, portThreeZonesExample, protectionExample, threeZones2020 } = await import(
    "pratique/supervision"
  );
  const { crossings, found, instants, PEOPLE } = await import("./crossings.js");
  const options = { rules: protectionExample };
  const run = (count) => {
    const log = [...crossings(count, PEOPLE, instants(count))];
    globalThis.gc?.();
    const [begun, clock] = [cpuNanoseconds(), performance.now()];
    const { lines, findings } = checkCrossings(portThreeZonesExample, threeZones2020, log, options);
    const taken = cpuNanoseconds() - begun;
    if (count === MANY) console.error(`  checkCrossings: ${((performance.now() - clock) / 1000).toFixed(2)} s`);
    agree(count, { lines, findings: findings.length }, found);
    return taken;
  };
  const [time, memory] = supervisionContests[0].names;
  return {
    [time]: { figure: () => compared(run) },
    [memory]: { figure: () => ({ ...compared((count) => memoryOf(count, found)), unit: "bytes/event" }) },
  };
}

/** The medians over the rounds, for each event. */
function compared(measure) {
  const seen = { ours: [], theirs: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [ours, theirs] = [measure(MANY) / MANY, measure(FEWER) / FEWER];
    if (round === 0) continue;
    seen.ours.push(ours);
    seen.theirs.push(theirs);
  }
  const [ours, theirs] = [median(seen.ours), median(seen.theirs)];
  return { ratio: ours / theirs, ours, theirs };
}

/** The highest point of a process of its own through which the events stream, above where it begins. */
function memoryOf(count, found) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", MEMORY_PROCESS, String(count)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`a process of ${count} events failed: ${stderr}`);
  const { bytes, ...checked } = JSON.parse(stdout);
  agree(count, checked, found);
  return bytes;
}

function agree(count, checked, found) {
  for (const [what, wanted] of Object.entries(found(count)))
    if (checked[what] !== wanted) throw new Disagreement("pratique", `${checked[what]} ${what}, not ${wanted}`);
}

function cpuNanoseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
