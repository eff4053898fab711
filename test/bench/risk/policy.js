// The 25 rules as a policy of this library: what is compared is what the ifs of `hand-written.js` compare.
import { definePolicy } from "pratique/risk";
import { CHOLERA, OUTBREAK_A, OUTBREAK_B, PURPOSES, ROLES, TEST_RESULTS, YELLOW_FEVER } from "./travellers.js";

const text = (words) => ({ en: words, zh: words });
const yesNo = { kind: "yes-no" };
const celsius = { kind: "number", unit: "celsius" };
const days = { kind: "number", unit: "days" };
const hours = { kind: "number", unit: "hours" };
const count = { kind: "number", unit: "count" };

export const FACTS = {
  fever: yesNo,
  cough: yesNo,
  breathlessness: yesNo,
  rash: yesNo,
  diarrhoea: yesNo,
  bleeding: yesNo,
  jaundice: yesNo,
  symptomCount: count,
  celsius,
  ageYears: { kind: "number", unit: "years" },
  nationality: { kind: "text" },
  visited: { kind: "choices", options: [] },
  daysSinceExit: days,
  contactDays: days,
  daysSinceOnset: days,
  testResult: { kind: "choice", options: TEST_RESULTS },
  testAgeHours: hours,
  measlesDoses: count,
  yellowFeverDoses: count,
  covidDoses: count,
  daysSinceDose: days,
  immunocompromised: yesNo,
  pregnant: yesNo,
  role: { kind: "choice", options: ROLES },
  animals: yesNo,
  careFacility: yesNo,
  documentDaysLeft: days,
  purpose: { kind: "choice", options: PURPOSES },
  stayHours: hours,
  declaredHoursBefore: hours,
};

const yes = (fact) => ({ fact, is: "yes" });
const is = (fact, word) => ({ fact, is: word });
const isIn = (fact, words) => ({ fact, in: words });
const atLeast = (fact, bound) => ({ fact, atLeast: bound });
const atMost = (fact, bound) => ({ fact, atMost: bound });
const above = (fact, bound) => ({ fact, above: bound });
const below = (fact, bound) => ({ fact, below: bound });
const overlaps = (fact, words) => ({ fact, overlaps: words });
const all = (...parts) => ({ all: parts });
const any = (...parts) => ({ any: parts });

const RULES = [
  ["R01", "critical", all(atLeast("celsius", 38), overlaps("visited", OUTBREAK_A), atMost("daysSinceExit", 21))],
  ["R02", "critical", all(atMost("contactDays", 21), any(yes("fever"), yes("bleeding")))],
  ["R03", "critical", all(yes("bleeding"), atLeast("celsius", 37.5))],
  ["R04", "high", all(overlaps("visited", OUTBREAK_A), atMost("daysSinceExit", 21))],
  ["R05", "high", all(overlaps("visited", OUTBREAK_B), yes("cough"), atLeast("celsius", 37.8))],
  ["R06", "high", all(yes("breathlessness"), yes("cough"), atMost("daysSinceOnset", 14))],
  ["R07", "high", all(is("testResult", "positive"), atMost("testAgeHours", 72))],
  ["R08", "high", all(yes("rash"), yes("fever"), below("measlesDoses", 2))],
  ["R09", "high", all(yes("diarrhoea"), overlaps("visited", CHOLERA))],
  ["R10", "high", all(yes("jaundice"), overlaps("visited", YELLOW_FEVER), is("yellowFeverDoses", 0))],
  ["R11", "moderate", all(overlaps("visited", YELLOW_FEVER), is("yellowFeverDoses", 0), atLeast("ageYears", 1))],
  ["R12", "moderate", all(atLeast("celsius", 37.5), below("celsius", 38))],
  ["R13", "moderate", atLeast("symptomCount", 3)],
  ["R14", "moderate", is("testResult", "inconclusive")],
  ["R15", "moderate", all(above("testAgeHours", 72), atLeast("symptomCount", 1))],
  ["R16", "moderate", all(atLeast("ageYears", 65), atLeast("symptomCount", 1))],
  ["R17", "moderate", any(yes("immunocompromised"), all(yes("pregnant"), atLeast("symptomCount", 1)))],
  ["R18", "moderate", all(isIn("role", ["crew", "health-worker"]), atMost("contactDays", 14))],
  ["R19", "moderate", all(yes("animals"), yes("fever"))],
  ["R20", "moderate", all(yes("careFacility"), atMost("daysSinceExit", 14))],
  ["R21", "low", below("documentDaysLeft", 30)],
  ["R22", "low", all(is("purpose", "transit"), atMost("stayHours", 24))],
  ["R23", "low", isIn("nationality", ["JPN", "SGP", "NZL", "AUS"])],
  ["R24", "low", all(atLeast("covidDoses", 2), atMost("daysSinceDose", 270))],
  ["R25", "low", all(below("declaredHoursBefore", 6), { not: is("role", "crew") })],
];

export const benchPolicy = definePolicy({
  edition: {
    id: "bench-2026",
    series: "bench",
    title: text("25 rules over 30 facts"),
    authority: text("nobody"),
    status: "illustrative",
    from: "2026-01-01",
    source: "made up",
  },
  facts: FACTS,
  grades: { low: text("low"), moderate: text("moderate"), high: text("high"), critical: text("critical") },
  rules: RULES.map(([id, grade, when]) => ({ id, grade, when, text: text(id), source: text(`clause ${id}`) })),
});
