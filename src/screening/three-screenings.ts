import { carries, stepPromises } from "../flow/promise.js";
import type { Text } from "../text.js";
import type { ProtocolStep } from "./coverage.js";

/*
 * The three screenings (三排) of whoever has a ground: survey, medical screening, sample. The sources name them in this order,
 * and none says that it binds: each may be done at any time after the referral, and once. What follows waits for all three.
 */

/** The epidemiological survey, owed to whoever has a ground. */
export const SURVEY_STEP = {
  step: "survey",
  label: { en: "epidemiological survey", zh: "流行病学调查" },
  events: ["survey-completed"],
  owedTo: "triggered",
} as const satisfies ProtocolStep;

/** The medical screening, owed to whoever has a ground. */
export const EXAMINATION_STEP = {
  step: "examination",
  label: { en: "medical screening", zh: "医学排查" },
  events: ["examination-completed"],
  owedTo: "triggered",
} as const satisfies ProtocolStep;

/** The events that show that a sample was taken. */
export const SAMPLE_EVENTS = ["sample-taken", "sample-compelled"] as const;

/** The sample for the laboratory, owed to whoever has a ground. */
export const SAMPLE_STEP = {
  step: "sample",
  label: { en: "laboratory sample", zh: "采样检测" },
  events: SAMPLE_EVENTS,
  owedTo: "triggered",
} as const satisfies ProtocolStep;

/** The sample for the laboratory, owed to everyone. */
export const SAMPLE_OF_EVERYONE_STEP = {
  step: "sample",
  label: { en: "laboratory sample", zh: "采样检测" },
  events: SAMPLE_EVENTS,
  owedTo: "everyone",
} as const satisfies ProtocolStep;

/** The three screenings from the referral on, in any order; `sampled` is whoever has all three. */
export const SCREENING_MOVES = {
  referred: {
    "survey-completed": "surveyed",
    "examination-completed": "examined-first",
    "sample-taken": "sampled-first",
    "sample-compelled": "sampled-first",
  },
  surveyed: {
    "examination-completed": "examined",
    "sample-taken": "examination-due",
    "sample-compelled": "examination-due",
  },
  "examined-first": { "survey-completed": "examined", "sample-taken": "survey-due", "sample-compelled": "survey-due" },
  "sampled-first": { "survey-completed": "examination-due", "examination-completed": "survey-due" },
  examined: { "sample-taken": "sampled", "sample-compelled": "sampled" },
  "survey-due": { "survey-completed": "sampled" },
  "examination-due": { "examination-completed": "sampled" },
} as const;

/** What the statuses of the three screenings are called. */
export const SCREENING_STATUSES = {
  referred: { en: "referred to the three screenings", zh: "转入三排" },
  surveyed: { en: "survey completed", zh: "已完成流行病学调查" },
  "examined-first": { en: "medically screened first", zh: "先行医学排查" },
  "sampled-first": { en: "sampled first", zh: "先行采样" },
  examined: { en: "medically screened", zh: "已完成医学排查" },
  "survey-due": { en: "all screened but the survey", zh: "仅余流行病学调查" },
  "examination-due": { en: "all screened but the medical screening", zh: "仅余医学排查" },
  sampled: { en: "sampled", zh: "已采样" },
} as const;

/** What the events of the three screenings are called. */
export const SCREENING_EVENTS = {
  "survey-completed": { en: "epidemiological survey completed", zh: "完成流行病学调查" },
  "examination-completed": { en: "medical screening completed", zh: "完成医学排查" },
  "sample-taken": { en: "sample taken", zh: "采样" },
  "sample-compelled": { en: "sample taken by compulsion", zh: "强制采样" },
} as const;

const CONSENT = {
  name: "consent",
  label: { en: "consent to sampling", zh: "采样知情同意" },
  oneOf: ["obtained", "guardian"],
} as const;
const IMMINENT_RISK = {
  name: "imminentRisk",
  label: { en: "evidence of an imminent risk to public health", zh: "紧迫公共卫生风险的证据" },
} as const;

/** How a sample is taken: with consent, or by compulsion where a risk is imminent. */
export const SAMPLE_PARTICULARS = { "sample-taken": [CONSENT], "sample-compelled": [IMMINENT_RISK] } as const;

const CONSENT_SOURCE = {
  en: "IHR (2005), Articles 23.3 and 31.2",
  zh: "《国际卫生条例（2005）》第二十三条第三款、第三十一条第二款",
} as const;

/** Survey, medical screening and sample are done, in whatever order, before anything follows. */
export function screeningPromises(source: Text) {
  return [
    ...stepPromises(SURVEY_STEP, source, ["sampled"]),
    ...stepPromises(EXAMINATION_STEP, source, ["sampled"]),
    ...samplePromises(source),
  ] as const;
}

/** Nobody counts as sampled who was not, nobody is sampled twice, and none but with consent or for an imminent risk. */
export function samplePromises(source: Text) {
  return [
    ...stepPromises(SAMPLE_STEP, source, ["sampled"]),
    carries("sample-taken", SCREENING_EVENTS["sample-taken"], CONSENT, CONSENT_SOURCE),
    carries("sample-compelled", SCREENING_EVENTS["sample-compelled"], IMMINENT_RISK, CONSENT_SOURCE),
  ] as const;
}
