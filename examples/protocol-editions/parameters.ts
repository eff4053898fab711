import type { Text } from "pratique";
import type { ArrivingInfection, ProtocolConduct } from "pratique/statistics";

/** The infected who arrive. The numbers of papers are named in `SOURCES`; all others are made up. */
export const INFECTION: ArrivingInfection = {
  incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
  infectious: { meanDays: 9.1, varianceSquareDays: 14.7 },
  ages: "equal-travellers",
  symptomatic: 0.83,
  fever: 0.6,
  tookMedicine: 0.1,
  knowsContact: 0.2,
  fromAffectedArea: 0.5,
  laboratory: [
    { daysSinceExposure: 1, sensitivity: 0 },
    { daysSinceExposure: 4, sensitivity: 0.5 },
    { daysSinceExposure: 7, sensitivity: 0.8 },
    { daysSinceExposure: 20, sensitivity: 0.4 },
  ],
  antigen: [
    { daysSinceExposure: 2, sensitivity: 0 },
    { daysSinceExposure: 6, sensitivity: 0.7 },
    { daysSinceExposure: 14, sensitivity: 0.1 },
  ],
  testFactorWithoutSymptoms: 0.62,
};

/** How well each step is done. */
export const CONDUCT: ProtocolConduct = {
  tellsTruth: { symptoms: 0.25, contact: 0.25, stays: 0.95, medicine: 0.25, unasked: 0.1 },
  thermalSensitivity: 0.7,
  patrolSensitivity: 0.1,
  surveySensitivity: 0.5,
  examinationSensitivity: 0.8,
  sampledOnExamination: 0.8,
  examinedAfterNegativeTest: 0.5,
  dayCount: "start-is-day-1",
  onsetFound: { "central-quarantine": 0.7, "home-quarantine": 0.7, "home-monitoring": 0.7 },
  keepsTo: { "central-quarantine": 1, "home-quarantine": 0.9, "home-monitoring": 0 },
};

/** Where the numbers come from. */
export const SOURCES: readonly Text[] = [
  {
    en: "Quilty and colleagues 2020: incubation 5.2 days (variance 4.1), onset to severe illness 9.1 (14.7), 17 % without symptoms; here the infection ends where theirs turns severe",
    zh: "Quilty等2020年：潜伏期5.2天（方差4.1），发病至重症9.1天（方差14.7），17%无症状；此处以转重之时为感染结束",
  },
  {
    en: "Gostic and colleagues 2020: thermometer 70 %, 20 % know of their exposure, 25 % of them say so",
    zh: "Gostic等2020年：测温灵敏度70%，20%知晓暴露，其中25%如实申报",
  },
  {
    en: "Clifford and colleagues 2021: 70 % of symptoms found in quarantine, tests 0.62 times as sensitive without symptoms",
    zh: "Clifford等2021年：隔离中症状发现率70%，无症状者检测灵敏度为0.62倍",
  },
  {
    en: "Made up: everything else, such as the sensitivity of the tests by day, the patrol, the survey, fever and medicine, stays, and that nobody keeps to health monitoring at home",
    zh: "虚构：其余各项，如逐日检测灵敏度、巡查、流调、发热与服药、旅居史申报，以及无人遵守居家健康监测",
  },
];
