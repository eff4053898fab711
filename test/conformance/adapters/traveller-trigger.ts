import { type Answer, absent, isAbsent } from "pratique";
import { type CalendarDate, calendarDate, type Instant, instant } from "pratique/calendar";
import { type Editioned, type InForce, inForceOn } from "pratique/edition";
import * as risk from "pratique/risk";
import {
  assess,
  type DeclaredAnswers,
  type FeverScheme,
  feverUnder,
  type Overlay,
  type Policy,
  type PortMeasureFacts,
  type PortMeasureGrade,
  type PortMeasures,
  type PreDepartureTestFacts,
  policyInForceOn,
  portMeasureFacts,
  portMeasuresAfter,
  prove,
  travellerFacts,
  withOverlays,
} from "pratique/risk";
import { celsiusFromFahrenheit, type TemperatureReading } from "pratique/subjects";
import { type Asks, type Case, type Given, isRecord, NotAnswered } from "../case.ts";
import { editionsOf } from "../editions.ts";
import { decided, yesNo } from "../rulings.ts";
import { answerFor, listIn, numberIn, onlyKeys, recordsIn, textIn, word } from "../words.ts";
import { withParameters } from "./parameters.ts";

type TravellerPolicy = Policy<typeof risk.TRAVELLER_FACTS, "clear" | "triggered">;
type TravellerOverlay = Overlay<typeof risk.TRAVELLER_FACTS, "clear" | "triggered">;
type MeasurePolicy = Policy<typeof risk.PORT_MEASURE_FACTS, PortMeasureGrade>;
type TestPolicy = Policy<typeof risk.PRE_DEPARTURE_TEST_FACTS, "not-required" | "met" | "not-met">;

export const travellerTrigger: Asks = {
  trigger: {
    given: [
      "readingsInOrder",
      "symptoms",
      "feverMedicineTaken",
      "stays",
      "affectedAreas",
      "listAppliesOn",
      "lookBack",
      "contact",
      "declaration",
      "firstPassAlarmCelsius",
    ],
    when: ["on", "direction"],
    answer: trigger,
  },
  "crew-measures": { given: ["role", "leavesConveyance", "symptomatic"], when: ["on"], answer: crewMeasures },
  fever: { given: ["temperature", "readingsInOrder"], when: ["schemes", "on"], answer: fever },
  "pre-departure-test": {
    given: ["test", "tests", "departsAt", "arrivesAt"],
    when: ["on"],
    answer: preDepartureTest,
  },
};

/** What the rules of the library are called in the cases; `null` is one for which they have no word. */
const REASONS = {
  symptoms: "symptomatic",
  fever: "symptomatic",
  "affected-area": "affected-area",
  "contact-with-case": "contact-with-case",
  medication: "medication-masking",
  "universal-entry-testing": "universal-entry-testing",
  "abnormal-declaration": null,
  "self-declared": null,
};
const NEEDED = {
  axillaryCelsius: "axillary-temperature",
  firstPassCelsius: "temperature",
  contactWithCase: "contact-with-case",
  symptomsAny: "symptoms",
  symptomsListed: "symptoms",
  feverMedicine: "fever-medicine",
  stays: "stays",
  direction: "direction",
  declaration: "declaration",
};
const CONTACTS = { none: "no", "confirmed-case": "yes", "suspected-case": "yes" } as const;
const SITES = { axillary: "axillary", forehead: "forehead", camera: "camera" } as const;
const DIRECTIONS = { entry: "entry", exit: "exit" } as const;
const DECLARATIONS = { normal: "normal", abnormal: "abnormal" } as const;

function trigger({ given, when }: Case) {
  const on = calendarDate(textIn(when, "on"));
  const facts = factsOf(given, when, on);
  const { assessment, rules } = prove(policyFor(on, given), facts);
  const grounds = rules.filter(({ truth }) => truth === "true").map(({ rule }) => word(REASONS, rule, "rule"));
  return {
    triggered: assessment.decided ? assessment.grade === "triggered" : "undecided",
    reasons: [...new Set(grounds)].filter((reason) => reason !== null),
    ...measuresIn(portMeasuresOn(on, portMeasureFacts(facts, assessment))),
    get needed() {
      return assessment.decided ? [] : neededWords(assessment.needs);
    },
  };
}

/** A release that is not certain is not allowed as things stand. */
function measuresIn({ sampling, handOver, antigenTest, portRelease }: PortMeasures) {
  return {
    samplingRequired: decided(sampling),
    handOverRequired: decided(handOver),
    antigenTestRequired: decided(antigenTest),
    portReleaseAllowed: portRelease === "yes",
  };
}

/** Where no temperature was taken at all, any will do; where only the first pass was, an axillary one is needed. */
function neededWords(needs: readonly string[]): string[] {
  const named = needs.includes("firstPassCelsius") ? needs.filter((name) => name !== "axillaryCelsius") : needs;
  return [...new Set(named.map((name) => word(NEEDED, name, "needed fact")))];
}

/** The national rules of the day, illustrative ones included, with the parameters that the case states. */
function policyFor(on: CalendarDate, given: Given): TravellerPolicy {
  const parameters = {
    alarmCelsius: given.firstPassAlarmCelsius === undefined ? undefined : numberIn(given, "firstPassAlarmCelsius"),
    lookBack: given.lookBack,
  };
  const policies = editionsOf<TravellerPolicy>(risk, "cn-traveller-trigger");
  const overlays = ["cn-traveller-trigger-fever", "cn-traveller-trigger-card"].flatMap((series) =>
    editionsOf<TravellerOverlay>(risk, series),
  );
  const found = policyInForceOn(
    policies.map((policy) => withParameters(policy, parameters)),
    overlays.map((overlay) => withParameters(overlay, parameters)),
    { on, places: ["CN"], illustrative: true },
  );
  // A policy under which nothing was laid still has its rules to be made ready with the parameters.
  return withOverlays(oneOf(found, on), []);
}

function oneOf<Kept extends Editioned>(found: InForce<Kept>, on: CalendarDate): Kept {
  if ("edition" in found) return found.edition;
  throw new NotAnswered("none" in found ? `no policy in force on ${on}` : `several candidates for the policy of ${on}`);
}

function portMeasuresOn(on: CalendarDate, facts: PortMeasureFacts): PortMeasures {
  const policy = oneOf(inForceOn(editionsOf<MeasurePolicy>(risk, "cn-port-measures"), on), on);
  return portMeasuresAfter(prove(policy, facts));
}

function crewMeasures({ given, when }: Case) {
  word({ crew: true, seafarer: true }, given.role ?? "crew", "given.role");
  const on = calendarDate(textIn(when, "on"));
  const symptomatic = crewAnswer(given, "symptomatic");
  const facts: PortMeasureFacts = {
    direction: "entry",
    role: "crew",
    // What else may be a ground is not said of crew.
    triggered: symptomatic === "yes" ? "yes" : absent("not-asked"),
    leavesConveyance: crewAnswer(given, "leavesConveyance"),
    symptomatic,
  };
  const { portReleaseAllowed: _, ...measures } = measuresIn(portMeasuresOn(on, facts));
  return {
    ...measures,
    get threeChecks() {
      const policy = oneOf(inForceOn(editionsOf<MeasurePolicy>(risk, "cn-port-measures"), on), on);
      const named = prove(policy, facts).rules.find(({ rule }) => rule === "crew-leaving-conveyance");
      if (named === undefined) throw new NotAnswered(`nothing of crew in ${policy.edition.id}`);
      return named.truth === "undecided" ? named.truth : named.truth === "true";
    },
  };
}

/** Such an answer is true or false, or one of the words of the other answers. */
function crewAnswer(given: Given, name: string): Answer<"yes" | "no"> {
  const value = given[name];
  return value === "yes" || value === "no" ? value : yesNo(value ?? undefined, `given.${name}`);
}

/** What the schemes of the library are called in the cases. */
const SCHEMES: Readonly<Record<string, FeverScheme>> = {
  "china-axillary": risk.feverChinaAxillary2020,
  "china-consular-form": risk.feverChinaConsularForm2020,
  "consular-form": risk.feverChinaConsularForm2020,
  "ihr-aircraft": risk.feverIhrAircraft2005,
  ihr: risk.feverIhrAircraft2005,
  "ihr-annex-9": risk.feverIhrAircraft2005,
  cdc: risk.feverCdcAircraft2017,
  "us-cdc": risk.feverCdcAircraft2017,
  "cdc-aircraft": risk.feverCdcAircraft2017,
  "cdc-ill-person": risk.feverCdcAircraft2017,
  "infrared-alarm-2009": risk.feverInfraredAlarm2009,
};

function fever({ given, when }: Case) {
  const readings = [
    ...(given.temperature === undefined ? [] : [given.temperature]),
    ...(given.readingsInOrder === undefined ? [] : listIn(given, "readingsInOrder")),
  ].flatMap(temperatureIn);
  const names = listIn(when, "schemes").map(String);
  const read = feverUnder(
    names.map((name) => word(SCHEMES, name, "scheme")),
    readings,
  );
  return {
    meets: Object.fromEntries(
      names.map((name) => {
        const assessment = read[word(SCHEMES, name, "scheme").edition.id];
        return [name, assessment?.decided === true ? assessment.grade === "met" : "undecided"];
      }),
    ),
  };
}

/** Infrared is the first pass wherever it is pointed; of another site without a word the case is not answered. */
function siteOf({ site, instrument }: Given): TemperatureReading["site"] {
  const isFirstPass = typeof instrument === "string" && instrument.startsWith("infrared");
  if (isFirstPass && site !== "axillary")
    return site === "camera" || instrument.includes("camera") ? "camera" : "forehead";
  return word(SITES, site, "site");
}

/** One reading; a site of which no scheme speaks is handed on as none, and what was not measured as no reading. */
function temperatureIn(value: unknown) {
  if (value === null || isAbsent(answerFor(value))) return [];
  if (!isRecord(value)) throw new NotAnswered("given.temperature: no record");
  onlyKeys(value, "given.temperature", ["celsius", "fahrenheit", "site", "instrument"]);
  const site = SITES[value.site as keyof typeof SITES];
  const sited = site === undefined ? {} : { site };
  if (typeof value.fahrenheit === "number") return [{ celsius: celsiusFromFahrenheit(value.fahrenheit), ...sited }];
  if (value.celsius === undefined || value.celsius === null || isAbsent(answerFor(value.celsius))) return [];
  return [{ celsius: numberIn(value, "celsius"), ...sited }];
}

function preDepartureTest({ given, when }: Case) {
  const on = calendarDate(textIn(when, "on"));
  const found = inForceOn(editionsOf<TestPolicy>(risk, "cn-pre-departure-test"), on);
  if ("none" in found) return { required: false, met: undefined, reading: COUNTED_TO_DEPARTURE };
  const facts: PreDepartureTestFacts = { tests: testsIn(given), departsAt: instantIn(given.departsAt) };
  const possible = "edition" in found ? [found.edition] : found.candidates;
  const answers = possible.map((policy) => testAnswer(policy, facts));
  const [first, ...others] = answers;
  if (first === undefined || others.some(({ required, met }) => required !== first.required || met !== first.met))
    throw new NotAnswered(`several candidates for the test of ${on}`);
  return { ...first, reading: COUNTED_TO_DEPARTURE };
}

/** The texts do not say so: the library counts to the boarding of the journey. */
const COUNTED_TO_DEPARTURE = "counted-to-departure";

function testAnswer(policy: TestPolicy, facts: PreDepartureTestFacts) {
  const assessment = assess(policy, facts);
  if (!assessment.decided) return { required: assessment.atLeast !== "not-required", met: "undecided" as const };
  if (assessment.grade === "not-required") return { required: false, met: undefined };
  return { required: true, met: assessment.grade === "met" };
}

const KINDS = { "nucleic-acid": "nucleic-acid", antigen: "antigen" } as const;
const RESULTS = { negative: "negative", positive: "positive", pending: absent("asked-unknown") } as const;

function testsIn(given: Given): PreDepartureTestFacts["tests"] {
  // `null` in the place of a test says that there was none; what is left out was not asked.
  const stated = given.tests === undefined ? given.test : given.tests;
  if (stated === null || stated === "none") return [];
  const tests = answerFor(stated ?? "not-asked");
  if (isAbsent(tests)) return tests;
  return (Array.isArray(tests) ? tests : [tests]).map((test: unknown) => {
    if (!isRecord(test)) throw new NotAnswered("given.test: no record");
    onlyKeys(test, "given.test", ["kind", "result", "sampledAt"]);
    return {
      kind: wordOrAbsent(KINDS, test.kind, "kind"),
      result: wordOrAbsent<(typeof RESULTS)[keyof typeof RESULTS]>(RESULTS, test.result, "result"),
      sampledAt: instantIn(test.sampledAt),
    };
  });
}

function wordOrAbsent<Value>(vocabulary: Readonly<Record<string, Value>>, value: unknown, what: string): Answer<Value> {
  const answer = answerFor(value ?? "not-asked");
  return isAbsent(answer) ? answer : word(vocabulary, answer, what);
}

function instantIn(value: unknown): Answer<Instant> {
  const answer = answerFor(value ?? "not-asked");
  return isAbsent(answer) ? answer : instant(String(answer));
}

function factsOf(given: Given, when: Given, on: CalendarDate) {
  word({ "arrival-date": true }, given.listAppliesOn ?? "arrival-date", "given.listAppliesOn");
  const listed = given.affectedAreas === undefined ? [] : recordsIn(given, "affectedAreas");
  const affectedAreas = listed.map((area) => {
    onlyKeys(area, "given.affectedAreas", ["area", "from", "to"]);
    const until = area.to === null || area.to === undefined ? {} : { until: calendarDate(textIn(area, "to")) };
    return { country: textIn(area, "area"), from: calendarDate(textIn(area, "from")), ...until };
  });
  return travellerFacts({
    on,
    affectedAreas,
    readings: readingsOf(given, on),
    direction: wordOrAbsent(DIRECTIONS, when.direction, "when.direction"),
    declaration: wordOrAbsent(DECLARATIONS, given.declaration, "given.declaration"),
    answers: answersOf(given),
  });
}

function readingsOf(given: Given, on: CalendarDate): TemperatureReading[] {
  return (given.readingsInOrder === undefined ? [] : recordsIn(given, "readingsInOrder")).map((reading, index) => {
    onlyKeys(reading, "given.readingsInOrder", ["celsius", "fahrenheit", "site", "instrument"]);
    const at = instant(`${on}T06:${String(index).padStart(2, "0")}:00+08:00`);
    const celsius =
      reading.celsius === undefined
        ? celsiusFromFahrenheit(numberIn(reading, "fahrenheit"))
        : numberIn(reading, "celsius");
    return { at, celsius, site: siteOf(reading) };
  });
}

function answersOf(given: Given): DeclaredAnswers {
  const notAsked = absent("not-asked");
  const symptoms = answerFor(given.symptoms ?? "not-asked") as DeclaredAnswers["symptomsListed"];
  const contact = answerFor(given.contact ?? "not-asked");
  const medicine = answerFor(given.feverMedicineTaken ?? "not-asked");
  return {
    symptomsAny: isAbsent(symptoms) ? symptoms : symptoms.length > 0 ? "yes" : "no",
    symptomsListed: symptoms,
    travelHistory: staysOf(given),
    contactWithCase: isAbsent(contact) ? contact : word(CONTACTS, contact, "given.contact"),
    contactWithFebrilePerson: notAsked,
    communityCase: notAsked,
    clusterAtHomeOrOffice: notAsked,
    feverMedicine: isAbsent(medicine)
      ? medicine
      : word({ yes: "yes", no: "no" } as const, medicine, "feverMedicineTaken"),
    tested: notAsked,
    testResult: notAsked,
  };
}

function staysOf(given: Given): DeclaredAnswers["travelHistory"] {
  const stays = answerFor(given.stays ?? "not-asked");
  if (isAbsent(stays)) return stays;
  return recordsIn(given, "stays").map((stay) => {
    onlyKeys(stay, "given.stays", ["area", "from", "to"]);
    const to = answerFor(stay.to ?? "unknown");
    return {
      country: answerFor(textIn(stay, "area")),
      to: isAbsent(to) ? to : calendarDate(textIn(stay, "to")),
    };
  });
}
