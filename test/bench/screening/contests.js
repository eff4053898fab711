import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Disagreement } from "../disagreement.js";
import { median } from "../rounds.js";

const MEMORY_PROCESS = fileURLToPath(new URL("memory-process.js", import.meta.url));
const MANY = 1_000_000;
const FEWER = 100_000;
const NEAR = 20_000;
const NEAR_FEWER = 2_000;
const ROUNDS = 3;

/** Each compares many with fewer, for each person: a ratio of 1 is a cost that grows in proportion. */
export const screeningContests = [
  {
    names: [`reconcile ${MANY} people at 6 stages`, `reconcile ${MANY} people at 6 stages, memory`],
    against: `${FEWER} people`,
    prepare: prepareReconciliation,
  },
  {
    names: [`near misses of ${NEAR} people among ${NEAR}`],
    against: `${NEAR_FEWER} among ${NEAR_FEWER}`,
    prepare: prepareNear,
  },
];

async function prepareReconciliation() {
  const { CLOSED_LOOP_STAGES, reconcilePeople } = await import("pratique/screening");
  const { found, lists, records } = await import("./people.js");
  const stages = CLOSED_LOOP_STAGES.slice(0, 6).map((stage) => ({ ...stage, withinMinutes: 24 * 60 }));
  const names = stages.map(({ stage }) => stage);
  const input = { [MANY]: lists(MANY, names), [FEWER]: lists(FEWER, names) };
  const reconcile = (count) => {
    const reconciled = reconcilePeople(records(input[count]), stages);
    for (const [what, wanted] of Object.entries(found(count)))
      if (reconciled[what] !== wanted) throw new Disagreement("pratique", `${reconciled[what]} ${what}, not ${wanted}`);
    return reconciled;
  };
  const [time, memory] = screeningContests[0].names;
  return {
    [time]: { figure: () => compared((count) => timeOf(reconcile, count), MANY, FEWER) },
    [memory]: {
      figure: () => ({ ...compared(memoryOf, MANY, FEWER), unit: "bytes/person" }),
    },
  };
}

async function prepareNear() {
  const { nearMisses } = await import("pratique/screening");
  const { nearPeople } = await import("./people.js");
  const run = (count) => {
    const { missing, others } = nearPeople(count);
    const begun = cpuNanoseconds();
    const proposed = nearMisses(missing, others).length;
    const taken = cpuNanoseconds() - begun;
    if (proposed < count / 10) throw new Disagreement("pratique", `${proposed} near misses, fewer than ${count / 10}`);
    return taken;
  };
  return { [screeningContests[1].names[0]]: { figure: () => compared(run, NEAR, NEAR_FEWER) } };
}

/** The medians over the rounds, for each person. */
function compared(measure, many, fewer) {
  const seen = { ours: [], theirs: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [ours, theirs] = [measure(many) / many, measure(fewer) / fewer];
    if (round === 0) continue;
    seen.ours.push(ours);
    seen.theirs.push(theirs);
  }
  const [ours, theirs] = [median(seen.ours), median(seen.theirs)];
  return { ratio: ours / theirs, ours, theirs };
}

function timeOf(run, count) {
  globalThis.gc?.();
  const [begun, clock] = [cpuNanoseconds(), performance.now()];
  run(count);
  const taken = cpuNanoseconds() - begun;
  if (count === MANY) console.error(`  ${run.name}: ${((performance.now() - clock) / 1000).toFixed(2)} s`);
  return taken;
}

/** The highest point of a process of its own, above what the lists take. */
function memoryOf(count) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", MEMORY_PROCESS, String(count)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`a process of ${count} people failed: ${stderr}`);
  const { expected, bytes } = JSON.parse(stdout);
  if (expected !== count) throw new Disagreement("pratique", `${expected} expected, not ${count}`);
  return bytes;
}

function cpuNanoseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
