import { performance } from "node:perf_hooks";
import { Disagreement } from "../disagreement.js";
import { median } from "../rounds.js";

const MANY = 1_000_000;
const FEWER = 100_000;
const NEAR = 20_000;
const NEAR_FEWER = 2_000;
const ROUNDS = 5;

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
  const { found, records } = await import("./people.js");
  const stages = CLOSED_LOOP_STAGES.slice(0, 6).map((stage) => ({ ...stage, withinMinutes: 24 * 60 }));
  const names = stages.map(({ stage }) => stage);
  const run = (count) => {
    const reconciled = reconcilePeople(records(count, names), stages);
    for (const [what, wanted] of Object.entries(found(count)))
      if (reconciled[what] !== wanted) throw new Disagreement("pratique", `${reconciled[what]} ${what}, not ${wanted}`);
    return reconciled;
  };
  // What the records cost by themselves is taken off: in a port they come from a file or a database.
  const nothing = (count) => {
    let length = 0;
    for (const { person } of records(count, names)) length += person.length;
    return length;
  };
  const [time, memory] = screeningContests[0].names;
  return {
    [time]: { figure: () => compared((count) => timeOf(run, count) - timeOf(nothing, count), MANY, FEWER) },
    [memory]: { figure: () => ({ ...compared((count) => memoryOf(run, count), MANY, FEWER), unit: "bytes/person" }) },
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

/** What is held at the end, in and beside the heap, while the result is still there. */
function memoryOf(run, count) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const reconciled = run(count);
  const after = process.memoryUsage();
  if (reconciled.expected !== count) throw new Disagreement("pratique", "nobody to account for");
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

function cpuNanoseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
