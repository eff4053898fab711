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
};

export const flowContests = [
  ...Object.keys(CONTENDERS).map((against) => ({ names: ["advance"], against, prepare: () => prepareWalks(against) })),
  { names: ["advance table only"], against: "nested switch", prepare: prepareTable },
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
