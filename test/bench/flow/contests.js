import { isDeepStrictEqual } from "node:util";
import { do_not_optimize } from "mitata";
import { Disagreement } from "../disagreement.js";
import { GUARDS, rulesIn } from "./rules.js";
import { start, step } from "./switch.js";
import { walks } from "./walks.js";

const COUNT = 512;
const SEED = 5;

// Each contender follows a walk to its end, and is imported only in the process that measures it.
const CONTENDERS = {
  switch: () => import("./switch.js"),
  "xstate-transition": async () => (await import("./xstate.js")).byTransition,
  "xstate-actor": async () => (await import("./xstate.js")).byActor,
  robot3: () => import("./robot3.js"),
  "javascript-state-machine": () => import("./javascript-state-machine.js"),
};
/** Replayed is a log too long for any cache: these walks one after the other so many times. */
const REPEATED = 200;
const PROOFS_MILLISECONDS = 50;

export const flowContests = [
  ...Object.keys(CONTENDERS).map((against) => ({ names: ["advance"], against, prepare: () => prepareWalks(against) })),
  { names: ["advance table only"], against: "nested switch", prepare: prepareTable },
  ...["switch", "nested switch"].map((against) => ({
    names: ["replay"],
    against,
    prepare: () => prepareReplay(against),
  })),
  { names: ["proofs of the largest flow"], against: `${PROOFS_MILLISECONDS} ms`, prepare: prepareProofs },
];

async function prepareWalks(against) {
  const walked = walks(COUNT, SEED);
  const ours = await import("./pratique.js");
  const theirs = await CONTENDERS[against]();
  for (const walk of walked) {
    checkEnd("pratique", ours.finish(walk), walk.end, walk);
    checkEnd(against, theirs.finish(walk), walk.end, walk);
  }
  return { advance: contest(walked, ours.finish, theirs.finish) };
}

async function prepareTable() {
  const walked = walks(COUNT, SEED).map((walk) => ({ ...walk, outcomes: outcomesOf(walk) }));
  const ours = await import("./pratique.js");
  const theirs = await import("./table-switch.js");
  for (const walk of walked) {
    checkEnd("pratique", ours.look(walk), walk.end.status, walk);
    checkEnd("nested switch", theirs.look(walk), walk.end.status, walk);
  }
  return { "advance table only": contest(walked, ours.look, theirs.look) };
}

/** A log in integer columns against the same events followed one by one; the nested switch needs no context for it either. */
async function prepareReplay(against) {
  const walked = walks(COUNT, SEED).map((walk) => ({ ...walk, outcomes: outcomesOf(walk) }));
  const many = Array.from({ length: REPEATED }, () => walked).flat();
  const { columnsOf, inWords, replayAll } = await import("./pratique.js");
  const { finish, look } = await import(against === "switch" ? "./switch.js" : "./table-switch.js");
  const follow = against === "switch" ? finish : look;
  const columns = columnsOf(many);
  const { statuses, refused } = inWords(replayAll(columns));
  for (const [index, walk] of many.entries()) checkEnd("pratique", statuses[index], walk.end.status, walk);
  if (refused > 0) throw new Disagreement("pratique", `${refused} lines refused instead of none`);
  return {
    replay: {
      operations: columns.event.length,
      ours: () => do_not_optimize(replayAll(columns)),
      theirs: () => {
        for (let index = 0; index < many.length; index++) do_not_optimize(follow(many[index]));
      },
    },
  };
}

/** Everything that is proved of the flow that takes longest, in milliseconds. */
async function prepareProofs() {
  const [{ deadEnds, proveInvariants, unreachable }, screening] = await Promise.all([
    import("pratique/flow"),
    import("pratique/screening"),
  ]);
  const flows = Object.values(screening).filter((value) => value?.edition !== undefined && value.moves !== undefined);
  const proved = flows.map((flow) => {
    const sizes = Object.values(flow.moves).map((row) => Object.keys(row).length);
    const size = sizes.reduce((sum, one) => sum + one, 0) * (flow.invariants?.length ?? 0);
    return { flow, size };
  });
  const [{ flow }] = proved.toSorted((one, other) => other.size - one.size);
  const prove = () => {
    const { user, system } = process.cpuUsage();
    if (unreachable(flow).length + deadEnds(flow).length > 0 || proveInvariants(flow).some(({ proof }) => !proof.holds))
      throw new Disagreement("pratique", `${flow.edition.id} does not keep what it promises`);
    const after = process.cpuUsage();
    return (after.user + after.system - user - system) / 1000;
  };
  return {
    "proofs of the largest flow": {
      // The first time, as a reader of a received flow has it.
      figure: () => {
        const ours = prove();
        return { ratio: ours / PROOFS_MILLISECONDS, ours, theirs: PROOFS_MILLISECONDS, unit: "ms, CPU time" };
      },
    },
  };
}

/** What each event of a walk came to, in the words of the flow without guards. */
function outcomesOf({ isCitizen, events }) {
  let snapshot = start(isCitizen);
  return events.map((event) => {
    const { status, context } = snapshot;
    const taken = rulesIn(status).find(
      (rule) => rule.event === event.type && (rule.guard === undefined || GUARDS[rule.guard](context, event)),
    );
    snapshot = step(snapshot, event);
    return taken.outcome;
  });
}

/** Two passes over the same walks, as two functions, so that what the engine learns of one stays with it. */
function contest(walked, ours, theirs) {
  return {
    operations: walked.reduce((sum, { events }) => sum + events.length, 0),
    ours: () => {
      for (let index = 0; index < walked.length; index++) do_not_optimize(ours(walked[index]));
    },
    theirs: () => {
      for (let index = 0; index < walked.length; index++) do_not_optimize(theirs(walked[index]));
    },
  };
}

function checkEnd(who, found, expected, { events }) {
  if (isDeepStrictEqual(found, expected)) return;
  const path = events.map(({ type }) => type).join(" ");
  throw new Disagreement(who, `${JSON.stringify(found)} instead of ${JSON.stringify(expected)} after ${path}`);
}
