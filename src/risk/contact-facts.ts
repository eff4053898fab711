import { type Answer, absent, given } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";

/** What the person is whom others met: an asymptomatic infection is reckoned from sampling, the others from onset. */
export const INDEX_CASE_KINDS = {
  suspected: { en: "suspected case", zh: "疑似病例" },
  confirmed: { en: "confirmed case", zh: "确诊病例" },
  asymptomatic: { en: "asymptomatic infection", zh: "无症状感染者" },
} as const satisfies Readonly<Record<string, Text>>;
/** Suspected, confirmed or asymptomatic. */
export type IndexCaseKind = keyof typeof INDEX_CASE_KINDS;

/** Settings that the list of close contacts names without asking how near: to have been in one of them is close range. */
export const LISTED_CONTACT_SETTINGS = {
  "living-together": { en: "living together", zh: "共同居住生活" },
  "direct-care": { en: "caring for the case, or treating or nursing it", zh: "直接照顾或提供诊疗、护理" },
  visiting: { en: "visiting the case", zh: "探视病例" },
  "aerosol-generating-care": {
    en: "in the room during care that may make aerosols",
    zh: "在同一空间内实施可能产生气溶胶的诊疗活动",
  },
  "closed-space-dining-or-recreation": {
    en: "eating or recreation together in a closed space, or serving there",
    zh: "密闭环境下共餐、共同娱乐或提供相应服务",
  },
  "attendant-on-board": { en: "caring for the case on board", zh: "在交通工具上照料护理" },
  "travelling-companion": { en: "travelling with the case", zh: "同行人员" },
  "contaminated-environment": {
    en: "exposed to an environment or objects that the case contaminated",
    zh: "暴露于被污染的环境或物品",
  },
  "judged-by-investigators": { en: "judged a close contact by the investigators", zh: "现场调查人员评估认为符合" },
} as const satisfies Readonly<Record<string, Text>>;

/** Settings that are shared, and in which how near decides. */
export const SHARED_CONTACT_SETTINGS = {
  "same-office": { en: "same office, workshop or team", zh: "同一办公室、车间、班组" },
  "same-classroom": { en: "same classroom", zh: "同一教室" },
  lift: { en: "same lift", zh: "同乘电梯" },
  toilet: { en: "same toilet", zh: "共用卫生间" },
  "same-conveyance": { en: "same conveyance", zh: "同乘交通工具" },
  "health-care": { en: "same place of care, without caring for the case", zh: "同一诊疗场所（未直接诊疗护理）" },
  "daily-life": { en: "daily life, without living together", zh: "日常生活接触（未同住）" },
  "public-place": { en: "same public place", zh: "共同暴露于公共场所" },
} as const satisfies Readonly<Record<string, Text>>;

/** Where people met, in the words of the definitions of 2022; `elsewhere` is no setting that they name. */
export const CONTACT_SETTINGS = /* @__PURE__ */ Object.assign({}, LISTED_CONTACT_SETTINGS, SHARED_CONTACT_SETTINGS, {
  elsewhere: { en: "another place", zh: "其他场所" },
} as const) satisfies Readonly<Record<string, Text>>;
/** Where people met. */
export type ContactSetting = keyof typeof CONTACT_SETTINGS;

/** What is known of an encounter, whoever met. */
export const ENCOUNTER_FACTS = {
  encounterFrom: { kind: "date", label: { en: "first day of the encounter", zh: "接触起始日期" } },
  encounterUntil: { kind: "date", label: { en: "last day of the encounter", zh: "接触结束日期" } },
  closeRange: { kind: "yes-no", label: { en: "whether it was at close range", zh: "是否近距离接触" } },
  effectiveProtection: {
    kind: "yes-no",
    label: { en: "whether there was effective protection", zh: "是否采取有效防护" },
  },
} as const satisfies FactTable;

const INDEX_CASE_FACTS = {
  indexCaseKind: {
    kind: "choice",
    options: /* @__PURE__ */ Object.keys(INDEX_CASE_KINDS) as IndexCaseKind[],
    names: INDEX_CASE_KINDS,
    label: { en: "kind of case", zh: "病例类型" },
  },
  onsetOn: { kind: "date", label: { en: "day of onset of the case", zh: "病例发病日期" } },
  sampledOn: { kind: "date", label: { en: "day of sampling of the infection", zh: "标本采样日期" } },
  isolatedOn: { kind: "date", label: { en: "day on which the case was isolated", zh: "病例隔离日期" } },
} as const satisfies FactTable;
const SETTING_FACTS = {
  setting: {
    kind: "choice",
    options: /* @__PURE__ */ Object.keys(CONTACT_SETTINGS) as ContactSetting[],
    names: CONTACT_SETTINGS,
    label: { en: "setting of the encounter", zh: "接触场景" },
  },
} as const satisfies FactTable;
/** The facts about one encounter with one case that the definitions of contacts read. */
export const CONTACT_FACTS = /* @__PURE__ */ Object.assign(
  {},
  INDEX_CASE_FACTS,
  ENCOUNTER_FACTS,
  SETTING_FACTS,
) satisfies FactTable;
/** The facts about one encounter with one case. */
export type ContactFacts = Facts<typeof CONTACT_FACTS>;

/** The person whom others met. What is left out was not asked, but without `isolatedOn` nobody isolated the case. */
export interface IndexCase {
  readonly kind: Answer<IndexCaseKind>;
  readonly onsetOn?: Answer<CalendarDate>;
  /** Day of the sample that showed an asymptomatic infection. */
  readonly sampledOn?: Answer<CalendarDate>;
  /** Last day on which anybody could meet the case, that day included. */
  readonly isolatedOn?: Answer<CalendarDate>;
}

/** One encounter; what is left out was not asked. */
export interface Encounter {
  /** Its day or, of several days on end, the first. */
  readonly on: Answer<CalendarDate>;
  /** Of several days on end, the last, included; left out, it was one day. */
  readonly until?: Answer<CalendarDate>;
  readonly closeRange?: Answer<"yes" | "no">;
  readonly effectiveProtection?: Answer<"yes" | "no">;
  readonly setting?: Answer<ContactSetting>;
}

const NOT_ASKED = /* @__PURE__ */ absent("not-asked");
const UNKNOWN = /* @__PURE__ */ absent("asked-unknown");
const NOT_APPLICABLE = /* @__PURE__ */ absent("not-applicable");

/**
 * The facts about one encounter with one case, every one always there. Of a case whose kind is known, the day from which
 * it is not reckoned is not applicable. An encounter that ends before it begins has no days that are known.
 *
 * @example
 * const facts = contactFacts({ kind: "confirmed" }, { on: calendarDate("2022-07-08") });
 * [facts.onsetOn, facts.sampledOn] // => [{ absent: "not-asked" }, { absent: "not-applicable" }]
 */
export function contactFacts(indexCase: IndexCase, encounter: Encounter): ContactFacts {
  const kind = given(indexCase.kind);
  return {
    indexCaseKind: indexCase.kind,
    onsetOn: kind === "asymptomatic" ? NOT_APPLICABLE : (indexCase.onsetOn ?? NOT_ASKED),
    sampledOn: kind === "suspected" || kind === "confirmed" ? NOT_APPLICABLE : (indexCase.sampledOn ?? NOT_ASKED),
    isolatedOn: indexCase.isolatedOn ?? NOT_APPLICABLE,
    ...encounterFacts(encounter),
    setting: encounter.setting ?? NOT_ASKED,
  };
}

/** The facts about an encounter, whoever met. */
export function encounterFacts(encounter: Encounter): Facts<typeof ENCOUNTER_FACTS> {
  const { on, until = on, closeRange = NOT_ASKED, effectiveProtection = NOT_ASKED } = encounter;
  const [first, last] = [given(on), given(until)];
  const isReversed = first !== undefined && last !== undefined && last < first;
  return {
    encounterFrom: isReversed ? UNKNOWN : on,
    encounterUntil: isReversed ? UNKNOWN : until,
    closeRange,
    effectiveProtection,
  };
}
