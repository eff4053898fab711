import type { Condition } from "../logic/condition.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";

/**
 * What an event may be, in the words of Annex 2. `any-other-event` is every other one, of unknown cause or source
 * included.
 */
export const EVENT_DISEASES = {
  smallpox: { en: "smallpox", zh: "天花" },
  poliomyelitis: { en: "poliomyelitis", zh: "脊髓灰质炎" },
  "human-influenza-new-subtype": { en: "human influenza caused by a new subtype", zh: "新亚型病毒引起的人流感" },
  sars: { en: "severe acute respiratory syndrome (SARS)", zh: "严重急性呼吸综合征（SARS）" },
  cholera: { en: "cholera", zh: "霍乱" },
  "pneumonic-plague": { en: "pneumonic plague", zh: "肺鼠疫" },
  "yellow-fever": { en: "yellow fever", zh: "黄热病" },
  "viral-haemorrhagic-fever": {
    en: "viral haemorrhagic fever (Ebola, Lassa, Marburg)",
    zh: "病毒性出血热（埃博拉、拉沙、马尔堡）",
  },
  "west-nile-fever": { en: "West Nile fever", zh: "西尼罗热" },
  "other-of-special-concern": {
    en: "another disease of special national or regional concern (dengue, Rift Valley fever, meningococcal disease)",
    zh: "国家或区域特别关注的其他疾病（登革热、裂谷热、脑膜炎球菌病）",
  },
  "cluster-of-severe-acute-respiratory-disease": {
    en: "cluster of severe acute respiratory disease of unknown or novel cause",
    zh: "原因不明或由新病因引起的严重急性呼吸道疾病聚集",
  },
  "any-other-event": {
    en: "any other event, of unknown cause or source included",
    zh: "其他任何事件（包括原因或来源不明的）",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What an event may be. */
export type EventDisease = keyof typeof EVENT_DISEASES;

const IMPACT = { en: "the public health impact of the event is serious", zh: "事件的公共卫生影响严重" } as const;
const UNEXPECTED = { en: "the event is unusual or unexpected", zh: "事件不寻常或意外" } as const;
const INTERNATIONAL = {
  en: "there is a significant risk of international spread",
  zh: "有国际传播的严重危险",
} as const;
const RESTRICTED = {
  en: "there is a significant risk of restrictions on international travel or trade",
  zh: "有限制国际旅行或贸易的严重危险",
} as const;

/** The four criteria of Annex 2, of which any two are enough. */
export const EVENT_CRITERIA = {
  seriousImpact: IMPACT,
  unusualOrUnexpected: UNEXPECTED,
  internationalSpread: INTERNATIONAL,
  travelOrTradeRestrictions: RESTRICTED,
} as const satisfies Readonly<Record<string, Text>>;
/** One of the four criteria. */
export type EventCriterion = keyof typeof EVENT_CRITERIA;

/** The facts about an event that the editions of Annex 2 read. */
export const EVENT_FACTS = {
  disease: {
    kind: "choice",
    options: /* @__PURE__ */ Object.keys(EVENT_DISEASES) as EventDisease[],
    names: EVENT_DISEASES,
    label: { en: "what the event is", zh: "事件所涉疾病" },
  },
  poliovirus: {
    kind: "choice",
    options: ["wild-type", "other"],
    names: {
      "wild-type": { en: "wild-type", zh: "野毒株" },
      other: { en: "another type", zh: "其他毒株" },
    },
    label: { en: "type of poliovirus", zh: "脊髓灰质炎病毒类型" },
  },
  cases: { kind: "number", unit: "persons", label: { en: "number of cases", zh: "病例数" } },
  seriousImpact: { kind: "yes-no", label: IMPACT },
  unusualOrUnexpected: { kind: "yes-no", label: UNEXPECTED },
  internationalSpread: { kind: "yes-no", label: INTERNATIONAL },
  travelOrTradeRestrictions: { kind: "yes-no", label: RESTRICTED },
} as const satisfies FactTable;
/** What is known of an event, every fact always there. */
export type EventFacts = Facts<typeof EVENT_FACTS>;

/** What an assessment of an event may come to, once it is decided. */
export const EVENT_GRADES = {
  "not-now-reassess": {
    en: "not to be notified now; to be assessed again when more is known",
    zh: "目前不予通报；获得更多信息后重新评估",
  },
  notify: { en: "to be notified to WHO within 24 hours", zh: "须在24小时内向世界卫生组织通报" },
} as const satisfies Readonly<Record<string, Text>>;
/** A decided assessment of an event. */
export type EventGrade = keyof typeof EVENT_GRADES;

const SERIOUS = { fact: "seriousImpact", is: "yes" } as const;
const UNUSUAL = { fact: "unusualOrUnexpected", is: "yes" } as const;
const SPREAD = { fact: "internationalSpread", is: "yes" } as const;
const RESTRICTIONS = { fact: "travelOrTradeRestrictions", is: "yes" } as const;

/** Any two of the four criteria: one of the six pairs is met. */
export const TWO_OF_FOUR = {
  any: [
    { all: [SERIOUS, UNUSUAL] },
    { all: [SERIOUS, SPREAD] },
    { all: [SERIOUS, RESTRICTIONS] },
    { all: [UNUSUAL, SPREAD] },
    { all: [UNUSUAL, RESTRICTIONS] },
    { all: [SPREAD, RESTRICTIONS] },
  ],
} as const satisfies Condition<typeof EVENT_FACTS>;

/** The diseases of which one case is always notified, in every edition; poliomyelitis differs from one to the other. */
export const ALWAYS_NOTIFIED = ["smallpox", "human-influenza-new-subtype", "sars"] as const;

/** The diseases for which the four criteria are always gone through. */
export const ALWAYS_ASSESSED = [
  "cholera",
  "pneumonic-plague",
  "yellow-fever",
  "viral-haemorrhagic-fever",
  "west-nile-fever",
  "other-of-special-concern",
] as const satisfies readonly EventDisease[];
