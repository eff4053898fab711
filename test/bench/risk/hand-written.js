// The floor: the 25 rules as somebody would write them out, one after another.
import { CHOLERA, OUTBREAK_A, OUTBREAK_B, YELLOW_FEVER } from "./travellers.js";

export const inputOf = (text) => JSON.parse(text);

const GRADES = ["low", "moderate", "high", "critical"];
const [A, B, Y, C] = [OUTBREAK_A, OUTBREAK_B, YELLOW_FEVER, CHOLERA].map((countries) => new Set(countries));

function isAnyIn(visited, countries) {
  for (let at = 0; at < visited.length; at++) if (countries.has(visited[at])) return true;
  return false;
}

export function assess(facts) {
  const fired = [];
  let grade = 0;
  const { visited, celsius, symptomCount } = facts;
  const inOutbreak = isAnyIn(visited, A);
  const inYellowFever = isAnyIn(visited, Y);
  const isRecent = facts.daysSinceExit <= 21;
  if (celsius >= 38 && inOutbreak && isRecent) {
    fired.push("R01");
    grade = 3;
  }
  if (facts.contactDays <= 21 && (facts.fever || facts.bleeding)) {
    fired.push("R02");
    grade = 3;
  }
  if (facts.bleeding && celsius >= 37.5) {
    fired.push("R03");
    grade = 3;
  }
  if (inOutbreak && isRecent) {
    fired.push("R04");
    if (grade < 2) grade = 2;
  }
  if (facts.cough && celsius >= 37.8 && isAnyIn(visited, B)) {
    fired.push("R05");
    if (grade < 2) grade = 2;
  }
  if (facts.breathlessness && facts.cough && facts.daysSinceOnset <= 14) {
    fired.push("R06");
    if (grade < 2) grade = 2;
  }
  if (facts.testResult === "positive" && facts.testAgeHours <= 72) {
    fired.push("R07");
    if (grade < 2) grade = 2;
  }
  if (facts.rash && facts.fever && facts.measlesDoses < 2) {
    fired.push("R08");
    if (grade < 2) grade = 2;
  }
  if (facts.diarrhoea && isAnyIn(visited, C)) {
    fired.push("R09");
    if (grade < 2) grade = 2;
  }
  if (facts.jaundice && inYellowFever && facts.yellowFeverDoses === 0) {
    fired.push("R10");
    if (grade < 2) grade = 2;
  }
  if (inYellowFever && facts.yellowFeverDoses === 0 && facts.ageYears >= 1) {
    fired.push("R11");
    if (grade < 1) grade = 1;
  }
  if (celsius >= 37.5 && celsius < 38) {
    fired.push("R12");
    if (grade < 1) grade = 1;
  }
  if (symptomCount >= 3) {
    fired.push("R13");
    if (grade < 1) grade = 1;
  }
  if (facts.testResult === "inconclusive") {
    fired.push("R14");
    if (grade < 1) grade = 1;
  }
  if (facts.testAgeHours > 72 && symptomCount >= 1) {
    fired.push("R15");
    if (grade < 1) grade = 1;
  }
  if (facts.ageYears >= 65 && symptomCount >= 1) {
    fired.push("R16");
    if (grade < 1) grade = 1;
  }
  if (facts.immunocompromised || (facts.pregnant && symptomCount >= 1)) {
    fired.push("R17");
    if (grade < 1) grade = 1;
  }
  if ((facts.role === "crew" || facts.role === "health-worker") && facts.contactDays <= 14) {
    fired.push("R18");
    if (grade < 1) grade = 1;
  }
  if (facts.animals && facts.fever) {
    fired.push("R19");
    if (grade < 1) grade = 1;
  }
  if (facts.careFacility && facts.daysSinceExit <= 14) {
    fired.push("R20");
    if (grade < 1) grade = 1;
  }
  if (facts.documentDaysLeft < 30) fired.push("R21");
  if (facts.purpose === "transit" && facts.stayHours <= 24) fired.push("R22");
  const { nationality } = facts;
  if (nationality === "JPN" || nationality === "SGP" || nationality === "NZL" || nationality === "AUS")
    fired.push("R23");
  if (facts.covidDoses >= 2 && facts.daysSinceDose <= 270) fired.push("R24");
  if (facts.declaredHoursBefore < 6 && facts.role !== "crew") fired.push("R25");
  return { grade: GRADES[grade], fired };
}
