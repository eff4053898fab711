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
export const AREA_STANDINGS = /* @__PURE__ */ Object.assign(
  { "not-drawn": { en: "not drawn", zh: "未划定" }, lifted: { en: "lifted", zh: "已解除" } } as const,
  AREA_CLASSES,
) satisfies Readonly<Record<string, Text>>;
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
  clearDay: {
    kind: "number",
    unit: "days",
    label: { en: "clear day on which the round was held", zh: "本轮检测在无新增感染者的第几天" },
  },
  clockDay: {
    kind: "number",
    unit: "days",
    label: { en: "day of the lockdown clock on which the round was held", zh: "本轮检测在封控计时的第几天" },
  },
  daysBefore: {
    kind: "number",
    unit: "days",
    label: { en: "days from the round to the change of class", zh: "本轮检测距类别调整的天数" },
  },
  method: {
    kind: "choice",
    options: ROUND_METHODS,
    names: {
      laboratory: { en: "nucleic acid test in the laboratory", zh: "核酸检测" },
      antigen: { en: "antigen test", zh: "抗原检测" },
    },
    label: { en: "method of the round", zh: "本轮检测方法" },
  },
  result: {
    kind: "choice",
    options: ROUND_RESULTS,
    names: {
      "all-negative": { en: "all negative", zh: "全部阴性" },
      "some-positive": { en: "some positive", zh: "有阳性" },
      pending: { en: "pending", zh: "结果未出" },
    },
    label: { en: "result of the round", zh: "本轮检测结果" },
  },
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
    names: {
      original: { en: "drawn as such", zh: "直接划定" },
      "downgraded-from-high": { en: "lowered from high risk", zh: "由高风险区降级" },
    },
    label: { en: "how the area came to its class", zh: "当前类别的由来" },
  },
  clockDays: { kind: "number", unit: "days", label: { en: "days of the lockdown clock", zh: "封控计时天数" } },
  rounds: { kind: "list", of: ROUND_FACTS, label: { en: "rounds of testing", zh: "核酸（抗原）筛查轮次" } },
  contacts: {
    kind: "list",
    of: {
      daysSinceExposure: {
        kind: "number",
        unit: "days",
        label: { en: "days since the contact's last exposure", zh: "距末次暴露的天数" },
      },
      daysSinceTransfer: {
        kind: "number",
        unit: "days",
        label: { en: "days since the contact was taken to isolation", zh: "距转运隔离的天数" },
      },
    },
    label: { en: "close contacts", zh: "密切接触者" },
  },
  lastContacts: {
    kind: "list",
    of: { testNegative: { kind: "yes-no", label: { en: "whether the test was negative", zh: "核酸检测是否阴性" } } },
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
