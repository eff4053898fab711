import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { exitEntryCard5, exitEntryCard9, exitEntryCard10 } from "../../../src/declaration/index.js";
import {
  fever2023,
  feverAndMedicine2020,
  quarantine2020,
  quarantineClassB,
  quarantineEdition8,
  quarantineEdition9,
  quarantineTwentyMeasures,
  travellerTrigger2020,
  travellerTrigger2020April,
  travellerTrigger2020January,
  travellerTrigger2023,
  travellerTrigger2023November,
  withOverlays,
} from "../../../src/risk/index.js";
import {
  threeChecks2020,
  travellerScreening2020April,
  travellerScreening2020January,
  travellerScreening2023,
  travellerScreening2023November,
} from "../../../src/screening/index.js";
import type {
  ArrivingInfection,
  ProtocolConduct,
  ScreeningProtocol,
} from "../../../src/statistics/screening-protocol.js";

/** The same chance under every measure. */
export const everywhere = (share: number) => ({
  "central-quarantine": share,
  "home-quarantine": share,
  "home-monitoring": share,
});

/** Quilty and colleagues 2020 (Euro Surveill 25(5):2000080): incubation 5.2/4.1, onset to severe 9.1/14.7, 17 % without symptoms. */
export const covid2020: ArrivingInfection = {
  incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
  infectious: { meanDays: 9.1, varianceSquareDays: 14.7 },
  ages: "equal-travellers",
  symptomatic: 0.83,
  fever: 1,
  tookMedicine: 0,
  knowsContact: 0,
  fromAffectedArea: 0,
  laboratory: [{ daysSinceExposure: 0, sensitivity: 1 }],
  antigen: [{ daysSinceExposure: 0, sensitivity: 1 }],
  testFactorWithoutSymptoms: 1,
};

/** Made up, with every part of the model in use. */
export const madeUp: ArrivingInfection = {
  ...covid2020,
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
  antigen: [
    { daysSinceExposure: 3, sensitivity: 0 },
    { daysSinceExposure: 6, sensitivity: 0.75 },
    { daysSinceExposure: 12, sensitivity: 0.1 },
  ],
  testFactorWithoutSymptoms: 0.62,
};

/** A thermometer, and nothing else; whoever is sampled is found. */
export const thermometerAlone: ProtocolConduct = {
  tellsTruth: { symptoms: 0, contact: 0, stays: 0, medicine: 0, unasked: 0 },
  thermalSensitivity: 0.86,
  patrolSensitivity: 0,
  surveySensitivity: 0,
  examinationSensitivity: 0,
  sampledOnExamination: 1,
  examinedAfterNegativeTest: 1,
  dayCount: "start-is-day-1",
  onsetFound: everywhere(0),
  keepsTo: everywhere(1),
};

export const madeUpConduct: ProtocolConduct = {
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

/** The protocols of six days, by the day. */
export const protocols = {
  january2020: {
    grounds: travellerTrigger2020January,
    on: calendarDate("2020-02-01"),
    flow: travellerScreening2020January,
  },
  march2020: {
    form: exitEntryCard5,
    grounds: withOverlays(travellerTrigger2020, [feverAndMedicine2020]),
    on: calendarDate("2020-03-20"),
    flow: threeChecks2020,
  },
  april2020: {
    form: exitEntryCard5,
    grounds: withOverlays(travellerTrigger2020April, [feverAndMedicine2020]),
    on: calendarDate("2020-04-10"),
    flow: travellerScreening2020April,
    schedule: quarantine2020,
  },
  edition8: {
    form: exitEntryCard5,
    grounds: travellerTrigger2020April,
    on: calendarDate("2021-06-01"),
    flow: travellerScreening2020April,
    schedule: quarantineEdition8,
  },
  edition9: {
    form: exitEntryCard9,
    grounds: travellerTrigger2020April,
    on: calendarDate("2022-09-15"),
    flow: travellerScreening2020April,
    schedule: quarantineEdition9,
  },
  twentyMeasures: {
    form: exitEntryCard9,
    grounds: travellerTrigger2020April,
    on: calendarDate("2022-11-20"),
    flow: travellerScreening2020April,
    schedule: quarantineTwentyMeasures,
  },
  classB: {
    form: exitEntryCard10,
    grounds: withOverlays(travellerTrigger2023, [fever2023]),
    on: calendarDate("2023-02-01"),
    flow: travellerScreening2023,
    schedule: quarantineClassB,
  },
  unasked: {
    grounds: withOverlays(travellerTrigger2023November, [fever2023]),
    on: calendarDate("2023-11-15"),
    flow: travellerScreening2023November,
    schedule: quarantineClassB,
  },
} as const satisfies Record<string, ScreeningProtocol>;

/** The chances of a conduct at each step: the larger, the more it finds. */
export const CHANCES_TO_FIND = [
  "thermalSensitivity",
  "patrolSensitivity",
  "surveySensitivity",
  "examinationSensitivity",
  "sampledOnExamination",
  "examinedAfterNegativeTest",
] as const;
