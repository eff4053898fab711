import { calendarDate } from "pratique/calendar";
import { exitEntryCard9 } from "pratique/declaration";
import { quarantineEdition9, travellerTrigger2020April } from "pratique/risk";
import { travellerScreening2020April } from "pratique/screening";
import { gamma, generator } from "./simulation.js";

// The same model of a protocol by drawing travellers: sampling of everyone who enters, then quarantine under edition 9.

export const edition9 = {
  form: exitEntryCard9,
  grounds: travellerTrigger2020April,
  on: calendarDate("2022-09-15"),
  flow: travellerScreening2020April,
  schedule: quarantineEdition9,
};

/** Made up. */
export const madeUpInfection = {
  incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
  infectious: { meanDays: 9.1, varianceSquareDays: 14.7 },
  ages: "equal-travellers",
  symptomatic: 0.7,
  fever: 0.6,
  tookMedicine: 0.25,
  knowsContact: 0.15,
  fromAffectedArea: 0.4,
  laboratory: [
    { daysSinceExposure: 1, sensitivity: 0 },
    { daysSinceExposure: 5, sensitivity: 0.7 },
    { daysSinceExposure: 8, sensitivity: 0.9 },
    { daysSinceExposure: 20, sensitivity: 0.3 },
  ],
  antigen: [{ daysSinceExposure: 0, sensitivity: 0.5 }],
  testFactorWithoutSymptoms: 0.62,
};
export const madeUpConduct = {
  tellsTruth: { symptoms: 0.4, contact: 0.5, stays: 0.95, medicine: 0.3, unasked: 0.2 },
  thermalSensitivity: 0.7,
  patrolSensitivity: 0.15,
  surveySensitivity: 0.6,
  examinationSensitivity: 0.8,
  sampledOnExamination: 0.75,
  examinedAfterNegativeTest: 0.5,
  dayCount: "start-is-day-1",
  onsetFound: { "central-quarantine": 0.9, "home-quarantine": 0.6, "home-monitoring": 0.4 },
  keepsTo: { "central-quarantine": 1, "home-quarantine": 0.8, "home-monitoring": 0.3 },
};

const PHASES = [
  { measure: "central-quarantine", until: 7, testedOn: [0, 1, 2, 4, 6] },
  { measure: "home-monitoring", until: 10, testedOn: [9] },
];

function sensitivityAt(points, at) {
  const after = points.findIndex(({ daysSinceExposure }) => daysSinceExposure > at);
  if (after === 0) return points[0].sensitivity;
  if (after < 0) return points.at(-1).sensitivity;
  const [low, high] = [points[after - 1], points[after]];
  const part = (at - low.daysSinceExposure) / (high.daysSinceExposure - low.daysSinceExposure);
  return (1 - part) * low.sensitivity + part * high.sensitivity;
}

/** The shares of so many infected travellers who arrive. */
export function simulateProtocol(infection, conduct, travellers) {
  const random = generator(20220628);
  const counts = { foundByChecks: 0, foundByTestAtPort: 0, foundInQuarantine: 0, noLongerInfectious: 0, letThrough: 0 };
  for (let traveller = 0; traveller < travellers; traveller++) {
    const onset = gamma(random, infection.incubation);
    const end = onset + gamma(random, infection.infectious);
    const arrival = random() * end;
    const everIll = random() < infection.symptomatic;
    const factor = everIll ? 1 : infection.testFactorWithoutSymptoms;
    const isFound = (day) => random() < factor * sensitivityAt(infection.laboratory, arrival + day);
    if (isFound(0)) counts.foundByTestAtPort++;
    else if (everIll && arrival > onset && random() < conduct.examinationSensitivity) counts.foundByChecks++;
    else if (random() < infection.knowsContact * conduct.surveySensitivity) counts.foundByChecks++;
    else counts[afterHandOver(random, conduct, { arrival, onset: everIll ? onset : Infinity, end, isFound })]++;
  }
  return Object.fromEntries(Object.entries(counts).map(([outcome, count]) => [outcome, count / travellers]));
}

function afterHandOver(random, conduct, { arrival, onset, end, isFound }) {
  let begins = 0;
  for (const { measure, until, testedOn } of PHASES) {
    if (random() >= conduct.keepsTo[measure]) break;
    const day = Math.max(0, onset - arrival);
    const begun = day < until && (day > begins || begins === 0);
    if ((begun && random() < conduct.onsetFound[measure]) || testedOn.some(isFound)) return "foundInQuarantine";
    begins = until;
  }
  return arrival + begins < end ? "letThrough" : "noLongerInfectious";
}
