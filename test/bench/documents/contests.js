import { isDeepStrictEqual } from "node:util";
import { do_not_optimize } from "mitata";
import { Disagreement } from "../disagreement.js";
import { numbers } from "./numbers.js";
import { zones } from "./zones.js";

const COUNT = 256;
const SEED = 9303;

// A contender is imported only in the process that measures it.
const RESIDENT_ID = { stdnum: () => import("./stdnum.js"), validator: () => import("./validator.js") };

export const documentsContests = [
  { names: ["read mrz"], against: "mrz", prepare: prepareZones },
  ...Object.keys(RESIDENT_ID).map((against) => ({
    names: ["resident id"],
    against,
    prepare: () => prepareNumbers(against),
  })),
];

async function prepareZones() {
  const all = zones(COUNT, SEED);
  const ours = await import("./pratique.js");
  const theirs = await import("./mrz.js");
  for (const { lines, says } of all) {
    check("pratique", ours.saysOf(ours.readZone(lines)), says, lines);
    check("mrz", theirs.saysOf(theirs.readZone(lines)), says, lines);
  }
  const inputs = all.map(({ lines }) => lines);
  return { "read mrz": contest(inputs, ours.readZone, theirs.readZone) };
}

/** The others say yes or no; ours says the parts as well, and every fault. */
async function prepareNumbers(against) {
  const all = numbers(COUNT, SEED);
  const ours = await import("./pratique.js");
  const theirs = await RESIDENT_ID[against]();
  for (const { number, isValid } of all) {
    check("pratique", ours.isValidNumber(ours.readNumber(number)), isValid, number);
    check(against, theirs.isValidNumber(theirs.readNumber(number)), isValid, number);
  }
  const inputs = all.map(({ number }) => number);
  return { "resident id": contest(inputs, ours.readNumber, theirs.readNumber) };
}

/** Two passes over the same inputs, as two functions, so that what the engine learns of one stays with it. */
function contest(inputs, ours, theirs) {
  return {
    operations: inputs.length,
    ours: () => {
      for (let index = 0; index < inputs.length; index++) do_not_optimize(ours(inputs[index]));
    },
    theirs: () => {
      for (let index = 0; index < inputs.length; index++) do_not_optimize(theirs(inputs[index]));
    },
  };
}

function check(who, found, expected, input) {
  if (isDeepStrictEqual(found, expected)) return;
  throw new Disagreement(who, `${JSON.stringify(found)} instead of ${JSON.stringify(expected)} of ${input}`);
}
