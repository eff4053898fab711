import type { FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";

/** What an area can be called. An edition says which of these it knows, what each means and what is done there. */
export const AREA_CLASSES = {
  low: { en: "low-risk area", zh: "低风险区" },
  medium: { en: "medium-risk area", zh: "中风险区" },
  high: { en: "high-risk area", zh: "高风险区" },
  monitoring: { en: "area under health monitoring", zh: "健康监测区域" },
  precaution: { en: "precaution zone", zh: "防范区" },
  control: { en: "control zone", zh: "管控区" },
  lockdown: { en: "lockdown zone", zh: "封控区" },
} as const satisfies Readonly<Record<string, Text>>;
/** What an area can be called. */
export type AreaClassName = keyof typeof AREA_CLASSES;

/** An area's class, or that it has none: not yet drawn, or lifted. */
export const AREA_STANDINGS = {
  "not-drawn": { en: "not drawn", zh: "未划定" },
  lifted: { en: "lifted", zh: "已解除" },
  ...AREA_CLASSES,
} as const satisfies Readonly<Record<string, Text>>;
/** An area's class, or that it has none. */
export type AreaStanding = keyof typeof AREA_STANDINGS;

/** How an area came to its class: drawn as such, or lowered to it from high risk. */
export const AREA_ORIGINS = ["original", "downgraded-from-high"] as const;
/** How an area came to its class. */
export type AreaOrigin = (typeof AREA_ORIGINS)[number];

/** How a round of testing was done. */
export const ROUND_METHODS = ["laboratory", "antigen"] as const;
/** What a round of testing of the whole area came to. */
export const ROUND_RESULTS = ["all-negative", "some-positive", "pending"] as const;
/** What a round of testing of the whole area came to. */
export type RoundResult = (typeof ROUND_RESULTS)[number];

const ROUND_FACTS = {
  clearDay: { kind: "number", unit: "days" },
  clockDay: { kind: "number", unit: "days" },
  daysBefore: { kind: "number", unit: "days" },
  method: { kind: "choice", options: ROUND_METHODS },
  result: { kind: "choice", options: ROUND_RESULTS },
} as const satisfies FactTable;

/**
 * What the rules on lowering and lifting an area read. Days are counted to the day on which its class would change:
 * clear days are those wholly past since the last new infection, so that the day after it is clear day 1; `daysBefore`
 * of a round held the day before is 1, and of a contact exposed that day 1 day has passed.
 */
export const AREA_FACTS = {
  clearDays: { kind: "number", unit: "days", label: { en: "days without a new infection", zh: "无新增感染者的天数" } },
  daysInClass: { kind: "number", unit: "days", label: { en: "days in the present class", zh: "处于当前类别的天数" } },
  origin: {
    kind: "choice",
    options: AREA_ORIGINS,
    label: { en: "how the area came to its class", zh: "当前类别的由来" },
  },
  clockDays: { kind: "number", unit: "days", label: { en: "days of the lockdown clock", zh: "封控计时天数" } },
  rounds: { kind: "list", of: ROUND_FACTS, label: { en: "rounds of testing", zh: "核酸（抗原）筛查轮次" } },
  contacts: {
    kind: "list",
    of: { daysSinceExposure: { kind: "number", unit: "days" }, daysSinceTransfer: { kind: "number", unit: "days" } },
    label: { en: "close contacts", zh: "密切接触者" },
  },
  lastContacts: {
    kind: "list",
    of: { testNegative: { kind: "yes-no" } },
    label: { en: "the close contacts who were, or may have been, exposed last", zh: "（可能的）最后一批密切接触者" },
  },
  openLockdownZones: {
    kind: "number",
    unit: "count",
    label: { en: "lockdown zones open in the county", zh: "本县（区）未解封的封控区数" },
  },
  openControlZones: {
    kind: "number",
    unit: "count",
    label: { en: "control zones open in the county", zh: "本县（区）未解封的管控区数" },
  },
  openHighRiskAreas: {
    kind: "number",
    unit: "count",
    label: { en: "high-risk areas left in the county", zh: "本县（区）现有高风险区数" },
  },
  openMediumRiskAreas: {
    kind: "number",
    unit: "count",
    label: { en: "medium-risk areas left in the county", zh: "本县（区）现有中风险区数" },
  },
} as const satisfies FactTable;
/** The table of what the rules on areas read. */
export type AreaFacts = typeof AREA_FACTS;

/** What is asked of a positive before it begins the count of clear days anew. */
export const AREA_INFECTION_FACTS = {
  amongHomeIsolated: {
    kind: "yes-no",
    label: { en: "found among people already isolated at home", zh: "在已居家隔离人员中检出" },
  },
  spreadOutsideHousehold: {
    kind: "yes-no",
    label: { en: "spread outside the household", zh: "已造成家庭以外的传播" },
  },
} as const satisfies FactTable;
/** The table of what is asked of a positive. */
export type AreaInfectionFacts = typeof AREA_INFECTION_FACTS;
