import { do_not_optimize } from "mitata";
import { Disagreement } from "../disagreement.js";
import { CONTENDERS, pratique, pratiqueOnCards } from "./contenders.js";
import { declarations } from "./declarations.js";
import { firstExamination } from "./first-examination.js";

const COUNT = 256;

export const declarationContests = [
  ...["hand-written", "JSON.parse", "zod", "zod-compile", "ajv", "typebox", "valibot"].map((against) => ({
    names: ["examine valid", "examine 3 errors"],
    against,
    prepare: () => prepareExamination(against),
  })),
  ...["hand-written", "JSON.parse"].map((against) => ({
    names: ["examine valid + declaration"],
    against,
    prepare: () => prepareRecord(against),
  })),
  { names: ["examine card"], against: "JSON.parse", prepare: prepareCard },
  ...["zod", "ajv"].map((against) => ({
    names: ["first examination"],
    against,
    prepare: async () => ({ "first examination": firstExamination(against) }),
  })),
];

async function prepareExamination(against) {
  const valid = declarations(COUNT, 7);
  const wrong = declarations(COUNT, 11, { withErrors: true });
  const ours = await pratique();
  checkVerdicts("pratique", ours, [...valid, ...wrong]);
  if (against === "JSON.parse")
    return {
      "examine valid": contest(parsed(valid), ours.count, texts(valid), JSON.parse),
      "examine 3 errors": contest(parsed(wrong), ours.count, texts(wrong), JSON.parse),
    };
  const theirs = await CONTENDERS[against]();
  checkVerdicts(against, theirs, [...valid, ...wrong]);
  return {
    "examine valid": contest(parsed(valid), ours.count, parsed(valid), theirs.count),
    "examine 3 errors": contest(parsed(wrong), ours.count, parsed(wrong), theirs.count),
  };
}

async function prepareRecord(against) {
  const valid = declarations(COUNT, 7);
  const ours = await pratique();
  checkVerdicts("pratique", ours, valid);
  for (const declaration of parsed(valid)) checkRecord(ours.record(declaration), declaration);
  if (against === "JSON.parse")
    return { "examine valid + declaration": contest(parsed(valid), ours.record, texts(valid), JSON.parse) };
  const theirs = await CONTENDERS[against]();
  checkVerdicts(against, theirs, valid);
  return { "examine valid + declaration": contest(parsed(valid), ours.record, parsed(valid), theirs.count) };
}

async function prepareCard() {
  const { cards } = await import("./cards.js");
  const ours = await pratiqueOnCards();
  const filled = cards(COUNT, 5).map((text) => ({ text, places: [] }));
  checkVerdicts("pratique", ours, filled);
  return { "examine card": contest(parsed(filled), ours.count, texts(filled), JSON.parse) };
}

/** Two passes over the same inputs. They are two functions, so that what the engine learns of one stays with it. */
function contest(ourInputs, ours, theirInputs, theirs) {
  return {
    operations: ourInputs.length,
    ours: () => {
      for (let index = 0; index < ourInputs.length; index++) do_not_optimize(ours(ourInputs[index]));
    },
    theirs: () => {
      for (let index = 0; index < theirInputs.length; index++) do_not_optimize(theirs(theirInputs[index]));
    },
  };
}

function texts(cases) {
  return cases.map(({ text }) => text);
}

function parsed(cases) {
  return cases.map(({ text }) => JSON.parse(text));
}

/** Every issue where it is expected, and none elsewhere. */
function checkVerdicts(who, { count, places }, cases) {
  for (const { text, places: expected } of cases) {
    const found = places(JSON.parse(text)).toSorted().join(", ");
    const wanted = expected.toSorted().join(", ");
    if (found !== wanted) throw new Disagreement(who, `[${found}] instead of [${wanted}] in ${text}`);
    if ((count(JSON.parse(text)) === 0) !== (expected.length === 0))
      throw new Disagreement(who, `what is timed says otherwise than what is compared, in ${text}`);
  }
}

/** Some answers of every depth stand where they stood. */
function checkRecord(record, { declarationId, traveller, itinerary }) {
  const isKept =
    record.declarationId === declarationId &&
    record.traveller.nationality === traveller.nationality &&
    record.itinerary.legs.length === itinerary.legs.length &&
    record.itinerary.legs[0].departsAt === itinerary.legs[0].departsAt;
  if (!isKept) throw new Disagreement("pratique", `the record of ${declarationId} is not what was declared`);
}
