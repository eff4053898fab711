import { isDeepStrictEqual } from "node:util";
import { do_not_optimize } from "mitata";
import { Disagreement } from "../disagreement.js";
import { assess as handWritten } from "./hand-written.js";
import { travellers } from "./travellers.js";

const COUNT = 256;
const SEED = 3;

// A contender is imported only in the process that measures it.
const CONTENDERS = {
  "hand-written": () => import("./hand-written.js"),
  "json-logic-engine": () => import("./json-logic-engine.js"),
  "json-logic-js": () => import("./json-logic-js.js"),
  "certlogic-js": () => import("./certlogic-js.js"),
  "json-rules-engine": () => import("./json-rules-engine.js"),
};

export const riskContests = [
  ...Object.keys(CONTENDERS).map((against) => ({
    names: ["assess 25 rules"],
    against,
    prepare: () => prepareAssessment(against),
  })),
  { names: ["prove fired 25 rules"], against: "hand-written", prepare: prepareProof },
  { names: ["replay 2 policies over 1000000 travellers"], against: "100000 travellers", prepare: prepareReplay },
];

async function prepareAssessment(against) {
  const ours = await checked("pratique", await import("./pratique.js"));
  const theirs = await checked(against, await CONTENDERS[against]());
  return { "assess 25 rules": contest(ours, theirs) };
}

async function prepareProof() {
  const pratique = await import("./pratique.js");
  const { inputs } = await checked("pratique", pratique);
  for (const facts of inputs) checkProof(pratique.proved(facts), facts);
  const theirs = await checked("hand-written", await import("./hand-written.js"));
  return { "prove fired 25 rules": contest({ inputs, run: pratique.proved }, theirs) };
}

/** A ratio of 1 is a cost that grows in proportion; what is held afterwards is said on stderr. */
async function prepareReplay() {
  const { feverAndMedicine2020, replayPolicies, travellerTrigger2020, withOverlays } = await import("pratique/risk");
  const { portTravellers } = await import("./port-travellers.js");
  const after = withOverlays(travellerTrigger2020, [feverAndMedicine2020]);
  const timed = (count) => {
    globalThis.gc?.();
    const [begun, clock] = [process.cpuUsage(), performance.now()];
    const replayed = replayPolicies(travellerTrigger2020, after, portTravellers(count));
    const { user, system } = process.cpuUsage(begun);
    if (replayed.travellers !== count)
      throw new Disagreement("pratique", `${replayed.travellers} travellers, not ${count}`);
    const megabytes = Math.round(process.memoryUsage().rss / 1e6);
    console.error(`  ${count}: ${((performance.now() - clock) / 1000).toFixed(2)} s, ${megabytes} MB resident`);
    return ((user + system) * 1000) / count;
  };
  return {
    "replay 2 policies over 1000000 travellers": {
      figure: () => {
        timed(100_000);
        const [theirs, ours] = [timed(100_000), timed(1_000_000)];
        return { ratio: ours / theirs, ours, theirs };
      },
    },
  };
}

/** One side with its own inputs, of which each is graded as the ifs grade it, by the same rules. */
async function checked(who, { inputOf, assess }) {
  const texts = travellers(COUNT, SEED);
  for (const text of texts) {
    const { grade, fired } = await assess(inputOf(text));
    check(who, { grade, fired }, handWritten(JSON.parse(text)), text);
  }
  return { inputs: texts.map((text) => inputOf(text)), run: assess };
}

/** Of each rule that fired, its clause, and every fact that is proved is the one that was given. */
function checkProof({ assessment, rules }, facts) {
  const read = rules.flatMap((proof) => proof.read);
  const found = { fired: rules.map(({ rule }) => rule), clauses: rules.map(({ source }) => source.en) };
  const clauses = assessment.fired.map((id) => `clause ${id}`);
  check("pratique", found, { fired: assessment.fired, clauses }, JSON.stringify(facts));
  const given = read.map(({ fact }) => ({ fact, answer: facts[fact] }));
  check("pratique", read, given, JSON.stringify(facts));
  if (rules.length > 0 && read.length < rules.length) throw new Disagreement("pratique", "a rule that read nothing");
}

/** Two passes, as two functions, so that what the engine learns of one stays with it. A contender may be asynchronous. */
function contest(ours, theirs) {
  const isAsync = theirs.run(theirs.inputs[0]) instanceof Promise;
  const awaited = async () => {
    for (let index = 0; index < theirs.inputs.length; index++) do_not_optimize(await theirs.run(theirs.inputs[index]));
  };
  const plain = () => {
    for (let index = 0; index < theirs.inputs.length; index++) do_not_optimize(theirs.run(theirs.inputs[index]));
  };
  return {
    operations: ours.inputs.length,
    ours: () => {
      for (let index = 0; index < ours.inputs.length; index++) do_not_optimize(ours.run(ours.inputs[index]));
    },
    theirs: isAsync ? awaited : plain,
  };
}

function check(who, found, expected, input) {
  if (isDeepStrictEqual(found, expected)) return;
  throw new Disagreement(who, `${JSON.stringify(found)} instead of ${JSON.stringify(expected)} of ${input}`);
}
