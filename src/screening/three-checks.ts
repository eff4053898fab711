import type { Text } from "../text.js";
import type { ProtocolStep } from "./coverage.js";

/*
 * What several editions of traveller screening say in the same way: the three checks, what follows them, and what is
 * promised of them. Each is a constant or a function of its own, so that whoever bundles one edition gets no other.
 */

/** The checks of declaration and temperature; where the patrol leads is for each edition to say. */
export const CHECK_MOVES = {
  arrived: {
    "declaration-clear": "declared",
    "declaration-flagged": "declared-flagged",
    "declaration-returned": "arrived",
  },
  declared: { "temperature-normal": "measured", "temperature-raised": "measured-flagged" },
  "declared-flagged": { "temperature-normal": "measured-flagged", "temperature-raised": "measured-flagged" },
} as const;

/** What the statuses up to the end of the checks are called. */
export const CHECK_STATUSES = {
  arrived: { en: "arrived", zh: "已到达" },
  declared: { en: "declaration checked", zh: "申报已查验" },
  "declared-flagged": { en: "declaration flagged", zh: "申报有异常" },
  measured: { en: "temperature measured", zh: "已测温" },
  "measured-flagged": { en: "flagged at declaration or temperature", zh: "申报或测温有异常" },
} as const;

/** What the events of the checks are called. */
export const CHECK_EVENTS = {
  "declaration-clear": { en: "declaration checked, nothing found", zh: "申报查验无异常" },
  "declaration-flagged": { en: "declaration checked, flagged", zh: "申报查验异常" },
  "declaration-returned": { en: "declaration returned to be completed", zh: "申报退回补填" },
  "temperature-normal": { en: "temperature normal", zh: "体温正常" },
  "temperature-raised": { en: "temperature raised", zh: "体温升高" },
  "patrol-clear": { en: "medical patrol, nothing found", zh: "医学巡查无异常" },
  "patrol-flagged": { en: "medical patrol, flagged", zh: "医学巡查异常" },
} as const;

/** The three screenings from the referral to the sample. */
export const SCREENING_MOVES = {
  referred: { "survey-completed": "surveyed" },
  surveyed: { "examination-completed": "examined" },
  examined: { "sample-taken": "sampled", "sample-compelled": "sampled" },
} as const;

/** What the statuses of the three screenings are called. */
export const SCREENING_STATUSES = {
  referred: { en: "referred to the three screenings", zh: "转入三排" },
  surveyed: { en: "survey completed", zh: "已完成流行病学调查" },
  examined: { en: "medically screened", zh: "已完成医学排查" },
  sampled: { en: "sampled", zh: "已采样" },
} as const;

/** What the events of the three screenings are called. */
export const SCREENING_EVENTS = {
  "survey-completed": { en: "epidemiological survey completed", zh: "完成流行病学调查" },
  "examination-completed": { en: "medical screening completed", zh: "完成医学排查" },
  "sample-taken": { en: "sample taken", zh: "采样" },
  "sample-compelled": { en: "sample taken by compulsion", zh: "强制采样" },
} as const;

/** What may follow the medical screening where a sample is taken only if it calls for one. */
export const EXAMINATION_MOVES = {
  examined: {
    "sample-taken": "sampled",
    "sample-compelled": "sampled",
    "excluded-on-examination": "cleared",
    "treatment-card-issued": "cleared",
    suspected: "awaiting-transfer",
  },
  sampled: {
    excluded: "cleared",
    "treatment-card-issued": "cleared",
    confirmed: "awaiting-transfer",
    suspected: "awaiting-transfer",
  },
} as const;

/** What these events are called, beside those of the screenings and of the classification. */
export const TREATMENT_CARD_EVENT = {
  "treatment-card-issued": { en: "priority treatment card issued", zh: "发给就诊方便卡" },
} as const;

/** An exclusion for which no sample was needed. */
export const EXCLUDED_ON_EXAMINATION_EVENT = {
  "excluded-on-examination": { en: "disease excluded by the medical screening", zh: "经医学排查排除" },
} as const;

/** What it is called to be free to go. */
export const CLEARED_STATUS = { cleared: { en: "cleared", zh: "可放行" } } as const;

/** What the last statuses are called. */
export const LAST_STATUSES = {
  "awaiting-transfer": { en: "awaiting transfer", zh: "待转运" },
  released: { en: "released", zh: "已放行" },
  transferred: { en: "transferred", zh: "已转运" },
} as const;

/** What the last events are called. */
export const LAST_EVENTS = {
  released: { en: "released", zh: "放行" },
  transferred: { en: "transferred", zh: "转运" },
} as const;

/** Where the classification into the four groups leads. */
export const FOUR_GROUP_MOVES = {
  confirmed: "awaiting-transfer",
  suspected: "awaiting-transfer",
  symptomatic: "awaiting-transfer",
  "close-contact": "awaiting-transfer",
} as const;

/** What the classifications are called. */
export const CLASSIFICATION_EVENTS = {
  excluded: { en: "disease excluded", zh: "排除" },
  confirmed: { en: "confirmed case", zh: "确诊病例" },
  suspected: { en: "suspected case", zh: "疑似病例" },
  symptomatic: { en: "symptomatic person", zh: "有症状人员" },
  "close-contact": { en: "close contact", zh: "密切接触者" },
} as const;

/** How a sample is taken: with consent, or by compulsion where a risk is imminent. */
export const SAMPLE_PARTICULARS = {
  "sample-taken": [
    {
      name: "consent",
      label: { en: "consent to sampling", zh: "采样知情同意" },
      oneOf: ["obtained", "guardian"],
    },
  ],
  "sample-compelled": [
    {
      name: "imminentRisk",
      label: { en: "evidence of an imminent risk to public health", zh: "紧迫公共卫生风险的证据" },
    },
  ],
} as const;

/** The laboratory's result on which a classification rests. */
export const RESULT_PARTICULARS = {
  excluded: [
    {
      name: "laboratoryResult",
      label: { en: "negative result of the laboratory", zh: "实验室阴性结果" },
      oneOf: ["negative"],
    },
  ],
  confirmed: [
    {
      name: "laboratoryResult",
      label: { en: "positive result of the laboratory", zh: "实验室阳性结果" },
      oneOf: ["positive"],
    },
  ],
} as const;

/** Whom a traveller is handed to. */
export const RECEIVER = { name: "receiver", label: { en: "the named receiver", zh: "接收单位及接收人" } } as const;

/** The events that show that a sample was taken. */
export const SAMPLE_EVENTS = ["sample-taken", "sample-compelled"] as const;

/** The check of the declaration, owed to everyone. */
export const DECLARATION_STEP = {
  step: "declaration",
  label: { en: "declaration check", zh: "申报查验" },
  events: ["declaration-clear", "declaration-flagged"],
  owedTo: "everyone",
} as const satisfies ProtocolStep;

/** The temperature check, owed to everyone. */
export const TEMPERATURE_STEP = {
  step: "temperature",
  label: { en: "temperature screening", zh: "体温监测" },
  events: ["temperature-normal", "temperature-raised"],
  owedTo: "everyone",
} as const satisfies ProtocolStep;

/** The medical patrol, owed to everyone. */
export const PATROL_STEP = {
  step: "patrol",
  label: { en: "medical patrol", zh: "医学巡查" },
  events: ["patrol-clear", "patrol-flagged"],
  owedTo: "everyone",
} as const satisfies ProtocolStep;

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

const CONSENT_SOURCE = {
  en: "IHR (2005), Articles 23.3 and 31.2",
  zh: "《国际卫生条例（2005）》第二十三条第三款、第三十一条第二款",
} as const;
const RECEIVER_SOURCE = {
  en: "Questions put to port customs by the discipline inspection, March 2020",
  zh: "2020年3月驻署纪检监察对口岸海关的监督提问",
} as const;

/** A promise in one line. */
export function promise<const Id extends string, const Holds>(
  id: Id,
  en: string,
  zh: string,
  source: Text,
  holds: Holds,
) {
  return { id, text: { en, zh }, source, holds } as const;
}

/** The declaration is checked, and none passes for clear that was not found so. */
export function declarationPromises(source: Text) {
  return [
    promise(
      "declaration-before-the-end",
      "nobody leaves the flow without the check of the declaration",
      "未经申报查验不得结束",
      source,
      { kind: "every-path", through: { events: ["declaration-clear", "declaration-flagged"] } },
    ),
  ] as const;
}

/** Temperature and patrol are checked, and what was found at any check is neither made up nor overwritten. */
export function checkPromises(source: Text) {
  return [
    promise(
      "temperature-before-the-end",
      "nobody leaves the flow without the temperature check",
      "未经体温监测不得结束",
      source,
      { kind: "every-path", through: { events: ["temperature-normal", "temperature-raised"] } },
    ),
    promise(
      "patrol-before-the-end",
      "nobody leaves the flow without the medical patrol",
      "未经医学巡查不得结束",
      source,
      { kind: "every-path", through: { events: ["patrol-clear", "patrol-flagged"] } },
    ),
    promise(
      "normal-temperature-was-measured",
      "no temperature passes for normal that was not measured as normal",
      "未测得体温正常不得视为正常",
      source,
      { kind: "every-path", to: ["measured"], through: { events: ["temperature-normal"] } },
    ),
    promise("ground-before-referral", "nobody is referred without a ground", "无触发因素者不转入后续排查", source, {
      kind: "every-path",
      to: ["referred"],
      through: { events: ["declaration-flagged", "temperature-raised", "patrol-flagged"] },
    }),
    promise(
      "temperature-flag-stays",
      "a raised temperature is not measured anew until it is normal",
      "体温升高不得重新记录为正常",
      source,
      { kind: "never-after", event: "temperature-raised", never: "temperature-normal" },
    ),
    promise(
      "patrol-flag-stays",
      "what the patrol flagged is not patrolled anew until it is clear",
      "巡查异常不得重新记录为无异常",
      source,
      { kind: "never-after", event: "patrol-flagged", never: "patrol-clear" },
    ),
    promise(
      "temperature-settles",
      "a normal temperature is settled and takes the traveller on",
      "体温正常即告完成，不重复",
      source,
      { kind: "never-after", event: "temperature-normal", never: "temperature-normal" },
    ),
    promise(
      "patrol-settles",
      "a clear patrol is settled and takes the traveller on",
      "巡查无异常即告完成，不重复",
      source,
      { kind: "never-after", event: "patrol-clear", never: "patrol-clear" },
    ),
  ] as const;
}

/** Whoever was flagged comes nowhere that is meant for the others, but through what the edition names. */
export function flagPromises<const Status extends string, const Event extends string>(
  source: Text,
  to: Status,
  through: readonly Event[],
) {
  const holds = { kind: "every-path", to: [to], through: { events: through } } as const;
  return [
    promise(
      "flagged-declaration-is-followed-up",
      "a flagged declaration is followed up, whatever the other checks find",
      "申报异常者无论其他查验结果均须跟进",
      source,
      { ...holds, from: "declared-flagged" },
    ),
  ] as const;
}

/** Survey, medical screening and sample, each before a classification and in their order. */
export function screeningPromises(source: Text) {
  return [
    promise(
      "survey-before-sample",
      "nobody is sampled without the epidemiological survey",
      "未经流行病学调查不得采样",
      source,
      { kind: "every-path", to: ["sampled"], through: { events: ["survey-completed"] } },
    ),
    ...samplePromises(source),
  ] as const;
}

/** The medical screening before the sample, and no sample but with consent or for an imminent risk. */
export function samplePromises(source: Text) {
  return [
    promise(
      "examination-before-sample",
      "nobody is sampled without the medical screening",
      "未经医学排查不得采样",
      source,
      { kind: "every-path", to: ["sampled"], through: { events: ["examination-completed"] } },
    ),
    ...consentPromises(source),
  ] as const;
}

/** No sample but with consent or for an imminent risk; nobody counts as sampled who was not, and nobody is sampled twice. */
export function consentPromises(source: Text) {
  return [
    promise(
      "sampled-by-a-sample",
      "nobody counts as sampled of whom no sample was taken",
      "未采样者不得视为已采样",
      source,
      { kind: "every-path", to: ["sampled"], through: { events: SAMPLE_EVENTS } },
    ),
    promise("sampled-once", "whoever was sampled is not sent back", "采样后不退回前序环节", source, {
      kind: "never-after",
      event: "sample-taken",
      never: "sample-taken",
    }),
    promise(
      "compelled-once",
      "whoever was sampled by compulsion is not sent back",
      "强制采样后不退回前序环节",
      source,
      { kind: "never-after", event: "sample-compelled", never: "sample-compelled" },
    ),
    promise("consent-before-sample", "no sample is taken without consent", "未经同意不得采样", CONSENT_SOURCE, {
      kind: "carries",
      event: "sample-taken",
      particulars: ["consent"],
    }),
    promise(
      "no-compulsion-without-imminent-risk",
      "nobody is sampled by compulsion without evidence of an imminent risk",
      "无紧迫风险证据不得强制采样",
      CONSENT_SOURCE,
      { kind: "carries", event: "sample-compelled", particulars: ["imminentRisk"] },
    ),
  ] as const;
}

/** No exclusion and no confirmation without the laboratory's result. */
export function resultPromises(source: Text) {
  return [
    promise(
      "result-before-exclusion",
      "nothing is excluded after a sample without the laboratory's result",
      "采样后未得实验室结果不得排除",
      source,
      { kind: "carries", event: "excluded", particulars: ["laboratoryResult"] },
    ),
    promise(
      "result-before-confirmation",
      "no case is confirmed without the laboratory's result",
      "未得实验室结果不得确诊",
      source,
      { kind: "carries", event: "confirmed", particulars: ["laboratoryResult"] },
    ),
  ] as const;
}

/** No case is released, and nobody is transferred to nobody in particular. */
export function casePromises(source: Text) {
  return [
    promise("no-release-of-confirmed", "no confirmed case is released", "确诊病例不得放行", source, {
      kind: "never-after",
      event: "confirmed",
      never: "released",
    }),
    promise("no-release-of-suspected", "no suspected case is released", "疑似病例不得放行", source, {
      kind: "never-after",
      event: "suspected",
      never: "released",
    }),
    promise(
      "cases-end-in-a-transfer",
      "whoever awaits transfer ends in a transfer and nowhere else",
      "待转运者须转运",
      source,
      { kind: "every-path", from: "awaiting-transfer", through: { statuses: ["transferred"] } },
    ),
    promise(
      "no-transfer-of-the-excluded",
      "nobody in whom the disease was excluded is transferred",
      "已排除者不转运",
      source,
      { kind: "never-after", event: "excluded", never: "transferred" },
    ),
  ] as const;
}

/** Symptoms and close contact are grounds for a transfer of their own. */
export function fourGroupPromises(source: Text) {
  return [
    ...casePromises(source),
    promise("no-release-of-symptomatic", "nobody with symptoms is released", "有症状人员不得放行", source, {
      kind: "never-after",
      event: "symptomatic",
      never: "released",
    }),
    promise("no-release-of-close-contact", "no close contact is released", "密切接触者不得放行", source, {
      kind: "never-after",
      event: "close-contact",
      never: "released",
    }),
  ] as const;
}

/** Where the medical screening decides: what it may come to, and how nobody is cleared or transferred otherwise. */
export function examinationPromises(source: Text) {
  return [
    ...samplePromises(source),
    ...resultPromises(source),
    ...casePromises(source),
    enteredBy(
      "examined-by-an-examination",
      { en: "nobody counts as examined who was not", zh: "未经医学排查不得视为已排查" },
      source,
      "examined",
      ["examination-completed"],
    ),
    enteredBy(
      "cleared-by-patrol-or-exclusion",
      {
        en: "nobody is cleared but by a clear patrol, an exclusion or a priority treatment card",
        zh: "非巡查无异常、排除或发给就诊方便卡不得列为可放行",
      },
      source,
      "cleared",
      ["patrol-clear", "excluded-on-examination", "excluded", "treatment-card-issued"],
    ),
    enteredBy(
      "transfer-of-cases",
      { en: "nobody but a suspected or confirmed case awaits transfer", zh: "仅疑似或确诊病例待转运" },
      source,
      "awaiting-transfer",
      ["confirmed", "suspected"],
    ),
    promise(
      "no-transfer-of-the-excluded-on-examination",
      "nobody in whom the medical screening excluded the disease is transferred",
      "经医学排查排除者不转运",
      source,
      { kind: "never-after", event: "excluded-on-examination", never: "transferred" },
    ),
    promise(
      "no-transfer-with-a-treatment-card",
      "nobody who was given a priority treatment card is transferred",
      "领取就诊方便卡者不转运",
      source,
      { kind: "never-after", event: "treatment-card-issued", never: "transferred" },
    ),
  ] as const;
}

/** Whoever is released was released, whoever is transferred was transferred, and once. */
export function endPromises(source: Text) {
  return [
    enteredBy(
      "released-by-a-release",
      { en: "nobody counts as released who was not", zh: "未经放行不得视为已放行" },
      source,
      "released",
      ["released"],
    ),
    enteredBy(
      "transferred-by-a-transfer",
      { en: "nobody counts as transferred who was not", zh: "未经转运不得视为已转运" },
      source,
      "transferred",
      ["transferred"],
    ),
    promise("released-once", "nobody is released twice", "同一人员不得重复放行", source, {
      kind: "never-after",
      event: "released",
      never: "released",
    }),
    promise("transferred-once", "nobody is transferred twice", "同一人员不得重复转运", source, {
      kind: "never-after",
      event: "transferred",
      never: "transferred",
    }),
  ] as const;
}

/** Nobody is transferred to nobody in particular. */
export function receiverPromises() {
  return [
    promise("named-receiver", "nobody is transferred to nobody in particular", "转运须具体到接收人", RECEIVER_SOURCE, {
      kind: "carries",
      event: "transferred",
      particulars: ["receiver"],
    }),
  ] as const;
}

/** Statuses that are entered by certain events alone. */
export function enteredBy<const Status extends string, const Event extends string>(
  id: string,
  { en, zh }: Text,
  source: Text,
  to: Status,
  events: readonly Event[],
) {
  return promise(id, en, zh, source, { kind: "every-path", to: [to], through: { events } } as const);
}

/** Outcomes that are reached from certain statuses alone. */
export function reachedFrom<const Status extends string, const Before extends string>(
  id: string,
  { en, zh }: Text,
  source: Text,
  to: Status,
  statuses: readonly Before[],
) {
  return promise(id, en, zh, source, { kind: "every-path", to: [to], through: { statuses } } as const);
}
