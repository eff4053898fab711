import { absent, isAbsent } from "pratique";
import { type CalendarDate, calendarDate, instant } from "pratique/calendar";
import { inForceOn } from "pratique/edition";
import * as risk from "pratique/risk";
import { type DeclaredAnswers, type Overlay, type Policy, prove, travellerFacts, withOverlays } from "pratique/risk";
import type { TemperatureReading } from "pratique/subjects";
import type { Asks, Case, Given } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import { answerFor, numberIn, onlyKeys, recordsIn, textIn, word } from "../words.ts";
import { withParameters } from "./parameters.ts";

type TravellerPolicy = Policy<typeof risk.TRAVELLER_FACTS, "clear" | "triggered">;
type TravellerOverlay = Overlay<typeof risk.TRAVELLER_FACTS, "clear" | "triggered">;

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
};

/** What the grounds of the library are called in the cases. */
const REASONS = {
  symptoms: "symptomatic",
  fever: "symptomatic",
  "affected-area": "affected-area",
  "contact-with-case": "contact-with-case",
  medication: "medication-masking",
};
const NEEDED = {
  axillaryCelsius: "axillary-temperature",
  firstPassCelsius: "temperature",
  contactWithCase: "contact-with-case",
  symptomsAny: "symptoms",
  symptomsListed: "symptoms",
  feverMedicine: "fever-medicine",
  stays: "stays",
};
const CONTACTS = { none: "no", "confirmed-case": "yes", "suspected-case": "yes" } as const;
const SITES = { axillary: "axillary", forehead: "forehead", camera: "camera" } as const;

function trigger({ given, when }: Case) {
  const on = calendarDate(textIn(when, "on"));
  const { assessment, rules } = prove(policyFor(on, given), factsOf(given, on));
  const isClear = assessment.decided && assessment.grade === "clear";
  const grounds = rules.filter(({ truth }) => truth === "true").map(({ rule }) => word(REASONS, rule, "rule"));
  return {
    triggered: assessment.decided ? !isClear : "undecided",
    reasons: [...new Set(grounds)],
    portReleaseAllowed: isClear,
    get needed() {
      return assessment.decided ? [] : neededWords(assessment.needs);
    },
  };
}

/** Where no temperature was taken at all, any will do; where only the first pass was, an axillary one is needed. */
function neededWords(needs: readonly string[]): string[] {
  const named = needs.includes("firstPassCelsius") ? needs.filter((name) => name !== "axillaryCelsius") : needs;
  return [...new Set(named.map((name) => word(NEEDED, name, "needed fact")))];
}

/** The published policy of the day with the overlay on fever, both with the parameters that the case states. */
function policyFor(on: CalendarDate, given: Given): TravellerPolicy {
  const policy = editionOn(editionsOf<TravellerPolicy>(risk, "cn-traveller-trigger"), on, "policy");
  const fever = inForceOn(editionsOf<TravellerOverlay>(risk, "cn-traveller-trigger-fever"), on);
  const overlays = "edition" in fever ? [fever.edition] : [];
  const parameters = {
    alarmCelsius: given.firstPassAlarmCelsius === undefined ? undefined : numberIn(given, "firstPassAlarmCelsius"),
    lookBack: given.lookBack,
  };
  return withOverlays(
    withParameters(policy, parameters),
    overlays.map((overlay) => withParameters(overlay, parameters)),
  );
}

function factsOf(given: Given, on: CalendarDate) {
  word({ "arrival-date": true }, given.listAppliesOn ?? "arrival-date", "given.listAppliesOn");
  word({ normal: true }, given.declaration ?? "normal", "given.declaration");
  const listed = given.affectedAreas === undefined ? [] : recordsIn(given, "affectedAreas");
  const affectedAreas = listed.map((area) => {
    onlyKeys(area, "given.affectedAreas", ["area", "from", "to"]);
    const until = area.to === null || area.to === undefined ? {} : { until: calendarDate(textIn(area, "to")) };
    return { country: textIn(area, "area"), from: calendarDate(textIn(area, "from")), ...until };
  });
  return travellerFacts({ on, affectedAreas, readings: readingsOf(given, on), answers: answersOf(given) });
}

function readingsOf(given: Given, on: CalendarDate): TemperatureReading[] {
  return recordsIn(given, "readingsInOrder").map((reading, index) => {
    onlyKeys(reading, "given.readingsInOrder", ["celsius", "site", "instrument"]);
    const at = instant(`${on}T06:${String(index).padStart(2, "0")}:00+08:00`);
    return { at, celsius: numberIn(reading, "celsius"), site: word(SITES, reading.site, "site") };
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
