import { absent, isAbsent } from "pratique";
import { aircraftHealthPart2005, examine, type Finding } from "pratique/declaration";
import { aircraftFeverGuide2005, assess, cdcIllPersonAircraft } from "pratique/risk";
import { celsiusFromFahrenheit } from "pratique/subjects";
import { type Asks, type Case, type Given, isRecord, NotAnswered } from "../case.ts";
import { numberIn, onlyKeys, recordIn, recordsIn, textIn, textsIn, word } from "../words.ts";

export const aircraftHealthPart: Asks = {
  "fever-guide": { given: ["temperature", "signs"], when: ["on"], answer: feverGuide },
  "check-health-part": {
    given: ["persons", "nil", "disinsecting", "signatureRequired", "signature"],
    when: ["on"],
    answer: checkHealthPart,
  },
  "cdc-ill-person": { given: ["fever", "signs", "notice"], when: ["on"], answer: cdcIllPerson },
};

const NOT_ASKED = absent("not-asked");

/** The signs of the guide are called as they are in the library; those of CDC are not all. */
const GUIDE_SIGNS = Object.fromEntries(aircraftFeverGuide2005.facts.signs.options.map((sign) => [sign, sign]));
const CDC_SIGNS: Readonly<Record<string, (typeof cdcIllPersonAircraft.facts.signs.options)[number]>> = {
  ...Object.fromEntries(cdcIllPersonAircraft.facts.signs.options.map((sign) => [sign, sign])),
  rash: "skin-rash",
  "decreased-consciousness": "decreased-consciousness-or-confusion-of-recent-onset",
  confusion: "decreased-consciousness-or-confusion-of-recent-onset",
  "unexplained-bruising": "unexplained-bruising-or-bleeding",
  "unexplained-bleeding": "unexplained-bruising-or-bleeding",
};

function feverGuide({ given }: Case) {
  const assessment = assess(aircraftFeverGuide2005, {
    temperatureTaken: "yes",
    celsius: given.temperature === null ? NOT_ASKED : celsiusIn(recordIn(given, "temperature")),
    feverAtLeast38: NOT_ASKED,
    signsGoneThrough: "yes",
    signs: signsIn(given, GUIDE_SIGNS),
    accompanyingSign: NOT_ASKED,
  });
  return { likelihoodRaised: assessment.decided ? assessment.grade === "likelihood-raised" : "undecided" };
}

function celsiusIn(temperature: Given): number {
  onlyKeys(temperature, "given.temperature", ["value", "unit"]);
  const toCelsius = word(
    { celsius: (value: number) => value, fahrenheit: celsiusFromFahrenheit },
    temperature.unit,
    "given.temperature.unit",
  );
  return toCelsius(numberIn(temperature, "value"));
}

function signsIn<Sign extends string>(given: Given, words: Readonly<Record<string, Sign>>) {
  return given.signs === undefined || given.signs === null
    ? NOT_ASKED
    : textsIn(given, "signs").map((sign) => word(words, sign, "given.signs"));
}

/** A measurement that was not taken is absent; of a notice that a case does not name there is none. */
function cdcIllPerson({ given }: Case) {
  const fever = recordIn(given, "fever");
  onlyKeys(fever, "given.fever", ["measured", "feelsWarm", "historyOfFever", "lastsOver48Hours"]);
  const assessment = assess(cdcIllPersonAircraft, {
    temperatureTaken: fever.measured === null || fever.measured === undefined ? "no" : "yes",
    celsius: fever.measured === null || fever.measured === undefined ? NOT_ASKED : numberIn(fever, "measured"),
    feelsWarm: yesNo(fever.feelsWarm),
    historyOfFever: yesNo(fever.historyOfFever),
    feverOver48Hours: yesNo(fever.lastsOver48Hours),
    signs: signsIn(given, CDC_SIGNS),
    notice: given.notice === undefined ? absent("not-applicable") : yesNo(given.notice),
  });
  return { ill: assessment.decided ? assessment.grade === "ill-person" : "undecided" };
}

function yesNo(value: unknown) {
  if (value === undefined || value === null) return NOT_ASKED;
  if (typeof value === "boolean") return value ? "yes" : "no";
  throw new NotAnswered("an answer that is neither true nor false");
}

function checkHealthPart({ given }: Case) {
  const { declaration, findings } = examine(aircraftHealthPart2005, {
    nil: given.nil,
    persons: (given.persons === null || given.persons === undefined ? [] : recordsIn(given, "persons")).map(person),
    treatments: treatments(given),
    signatureRequired: given.signatureRequired,
    ...signature(given),
  });
  const excluded = findings.filter(({ rule }) => rule === "listed-but-excluded").map(({ path }) => path[1]);
  const listed = isAbsent(declaration.persons) ? [] : declaration.persons;
  return {
    mustList: listed.filter((_, row) => !excluded.includes(row)).map((one) => (isAbsent(one) ? one : one.name)),
    problems: [...new Set(spoken(findings).map(problem))],
  };
}

/** The condition is one word in the cases and two items of the form: the exception, or the illness in words. */
function person(one: Given): Given {
  onlyKeys(one, "given.persons", ["name", "seat", "function", "condition", "disembarkedAt"]);
  const condition = textIn(one, "condition");
  const { name, seat, disembarkedAt } = one;
  const row = { name, seatOrFunction: seat ?? one.function, disembarkedAt };
  if (condition === "airsickness") return { ...row, excludedAs: "airsickness" };
  if (/(^|-by-)accident$/.test(condition)) return { ...row, excludedAs: "accident" };
  return { ...row, illness: condition };
}

/** The cases do not tell a treatment during the flight from the most recent one. */
function treatments({ disinsecting }: Given): unknown {
  if (disinsecting === null || disinsecting === undefined) return [];
  const records = Array.isArray(disinsecting) ? disinsecting : [disinsecting];
  return records.map((record) => {
    if (!isRecord(record)) throw new NotAnswered("given.disinsecting: no record");
    onlyKeys(record, "given.disinsecting", ["place", "date", "time", "method"]);
    return { kind: "disinsecting", ...record };
  });
}

function signature({ signature: given }: Given): Given {
  if (given === null || given === undefined) return {};
  if (!isRecord(given)) throw new NotAnswered("given.signature: no record");
  onlyKeys(given, "given.signature", ["name", "at"]);
  return { signedBy: given.name, signedAt: given.at };
}

/** The cases speak of a signature by its time: one that is missing altogether is said once. */
function spoken(findings: readonly Finding[]): readonly Finding[] {
  const isTimeMissing = findings.some(({ code, path }) => code === "missing" && path[0] === "signedAt");
  return isTimeMissing ? findings.filter(({ path }) => path[0] !== "signedBy") : findings;
}

function problem({ code, path: [item, ...inner], rule }: Finding): string {
  if (code === "contradictory" && rule !== undefined) return rule;
  const isMissing = code === "missing";
  if (isMissing && (item === "nil" || item === "persons") && inner.length === 0) return "neither-nil-nor-persons";
  if (isMissing && (item === "treatments" || item === "mostRecentDisinsecting")) return "disinsecting-details-missing";
  if (isMissing && item === "signedAt") return "signature-time-missing";
  throw new NotAnswered(`${code} at ${[item, ...inner].join(".")}`);
}
