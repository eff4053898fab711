// The travellers who are graded: yes and no are booleans for the contenders and words for us, and each side gets its own.
import { COUNTRIES } from "../declaration/countries.js";
import { chooserFrom } from "../random.js";

export const OUTBREAK_A = ["COD", "UGA", "GIN", "SLE", "LBR", "GAB", "COG", "SSD"];
export const OUTBREAK_B = ["SAU", "ARE", "QAT", "OMN", "YEM"];
export const YELLOW_FEVER = "AGO BEN BFA BRA CMR CAF TCD CIV ETH GHA KEN MLI NER NGA PER SEN TGO VEN".split(" ");
export const CHOLERA = ["HTI", "YEM", "MOZ", "ZMB", "SDN"];
export const TEST_RESULTS = ["negative", "positive", "inconclusive", "none"];
export const ROLES = ["traveller", "crew", "health-worker"];
export const PURPOSES = ["tourism", "business", "transit", "return"];

const LISTED = [...OUTBREAK_A, ...OUTBREAK_B, ...YELLOW_FEVER, ...CHOLERA];
const LONG_AGO = 9999;

/** So many travellers, of whom each is the text of one object: all written with the same keys in the same order. */
export function travellers(count, seed) {
  const chooser = chooserFrom(seed);
  return Array.from({ length: count }, () => JSON.stringify(traveller(chooser)));
}

function traveller({ random, below, oneOf, isLikely }) {
  const isIll = isLikely(0.3);
  const symptoms = {
    fever: isIll && isLikely(0.5),
    cough: isIll && isLikely(0.5),
    breathlessness: isIll && isLikely(0.3),
    rash: isIll && isLikely(0.2),
    diarrhoea: isIll && isLikely(0.2),
    bleeding: isIll && isLikely(0.05),
    jaundice: isIll && isLikely(0.1),
  };
  return {
    ...symptoms,
    symptomCount: Object.values(symptoms).filter((has) => has).length,
    celsius: Math.round((isIll ? 37 + random() * 2.5 : 36 + random() * 1.3) * 10) / 10,
    ageYears: below(90),
    nationality: oneOf(COUNTRIES),
    visited: Array.from({ length: 1 + below(4) }, () => oneOf(isLikely(0.15) ? LISTED : COUNTRIES)),
    daysSinceExit: below(60),
    contactDays: isLikely(0.1) ? below(30) : LONG_AGO,
    daysSinceOnset: isIll ? below(20) : LONG_AGO,
    testResult: oneOf(["negative", "negative", "negative", "positive", "inconclusive", "none"]),
    testAgeHours: below(120),
    measlesDoses: below(3),
    yellowFeverDoses: below(2),
    covidDoses: below(4),
    daysSinceDose: below(600),
    immunocompromised: isLikely(0.03),
    pregnant: isLikely(0.02),
    role: oneOf(["traveller", "traveller", "traveller", "crew", "health-worker"]),
    animals: isLikely(0.05),
    careFacility: isLikely(0.05),
    documentDaysLeft: below(2000),
    purpose: oneOf(PURPOSES),
    stayHours: below(500),
    declaredHoursBefore: below(72),
  };
}

/** The same traveller as the facts of a policy, read from text as they arrive. */
export function factsOf(text) {
  const words = JSON.parse(text, (_, value) => (typeof value === "boolean" ? (value ? "yes" : "no") : value));
  return JSON.parse(JSON.stringify(words));
}
