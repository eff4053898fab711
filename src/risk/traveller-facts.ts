import { type Answer, absent, given, isAbsent } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { FactKind, Facts, FactTable } from "../logic/facts.js";
import { highestCelsius, type TemperatureReading } from "../subjects/reading.js";
import type { Text } from "../text.js";

/** The symptoms of the card's list, in its words. */
const SYMPTOMS = {
  fever: { en: "Fever", zh: "发热" },
  fatigue: { en: "Fatigue", zh: "乏力" },
  "dry-cough": { en: "Dry cough", zh: "干咳" },
  sputum: { en: "Sputum", zh: "咳痰" },
  headache: { en: "Headache", zh: "头痛" },
  "sore-throat": { en: "Sore throat", zh: "咽痛" },
  "shortness-of-breath": { en: "Shortness of breath", zh: "气促" },
  dyspnoea: { en: "Dyspnoea", zh: "呼吸困难" },
  "chest-tightness": { en: "Chest tightness", zh: "胸闷" },
  "conjunctival-congestion": { en: "Conjunctival congestion", zh: "结膜充血" },
  diarrhoea: { en: "Diarrhoea", zh: "腹泻" },
  other: { en: "Other", zh: "其他" },
} as const satisfies Readonly<Record<string, Text>>;
type Symptom = keyof typeof SYMPTOMS;

/** Whether somebody leaves or enters the country. */
export const DIRECTION_FACT = {
  kind: "choice",
  options: ["exit", "entry"],
  names: { exit: { en: "exit", zh: "出境" }, entry: { en: "entry", zh: "入境" } },
  label: { en: "leaving or entering", zh: "出境或入境" },
} as const satisfies FactKind;

/** The facts about a traveller that grading policies read, with their kinds, units and names. */
export const TRAVELLER_FACTS = {
  on: { kind: "date", label: { en: "day of screening", zh: "查验日期" } },
  direction: DIRECTION_FACT,
  declaration: {
    kind: "choice",
    options: ["normal", "abnormal"],
    names: { normal: { en: "normal", zh: "正常" }, abnormal: { en: "abnormal", zh: "异常" } },
    label: { en: "outcome of the declaration check", zh: "健康申报核验结果" },
  },
  affectedCountries: {
    kind: "choices",
    options: [],
    label: { en: "countries on the list of affected areas that day", zh: "当日疫情严重国家（地区）名单" },
  },
  symptomsAny: { kind: "yes-no", label: { en: "whether there are symptoms", zh: "是否有症状" } },
  symptomsListed: {
    kind: "choices",
    options: /* @__PURE__ */ Object.keys(SYMPTOMS) as Symptom[],
    names: SYMPTOMS,
    label: { en: "symptoms", zh: "症状" },
  },
  stays: {
    kind: "list",
    label: { en: "stays of the last 14 days", zh: "14日内旅居史" },
    of: {
      country: { kind: "text", label: { en: "country", zh: "国家（地区）" } },
      to: { kind: "date", label: { en: "last day", zh: "结束日期" } },
    },
  },
  contactWithCase: { kind: "yes-no", label: { en: "contact with a case", zh: "接触病例情况" } },
  contactWithFebrilePerson: {
    kind: "yes-no",
    label: { en: "contact with people with fever or respiratory symptoms", zh: "接触发热或呼吸道症状者情况" },
  },
  communityCase: { kind: "yes-no", label: { en: "cases in the community", zh: "居住社区病例情况" } },
  clusterAtHomeOrOffice: {
    kind: "yes-no",
    label: { en: "cluster at home or in the office", zh: "家庭、办公室聚集发病情况" },
  },
  feverMedicine: {
    kind: "yes-no",
    label: { en: "fever, cold or cough medicine taken", zh: "服用退烧药、感冒药、止咳药情况" },
  },
  ownTest: {
    kind: "choice",
    options: ["positive", "negative", "not-tested"],
    names: {
      positive: { en: "positive", zh: "阳性" },
      negative: { en: "negative", zh: "阴性" },
      "not-tested": { en: "not tested", zh: "未检测" },
    },
    label: { en: "the traveller's own test", zh: "本人检测情况" },
  },
  axillaryTaken: { kind: "yes-no", label: { en: "axillary temperature taken", zh: "是否测量腋下体温" } },
  axillaryCelsius: { kind: "number", unit: "celsius", label: { en: "axillary temperature", zh: "腋下体温" } },
  firstPassCelsius: {
    kind: "number",
    unit: "celsius",
    label: { en: "temperature by camera or at the forehead", zh: "红外初筛体温" },
  },
} as const satisfies FactTable;

/** The facts about one traveller, every one always there. */
export type TravellerFacts = Facts<typeof TRAVELLER_FACTS>;

/** A country on the list of affected areas: both days are included, and an end left out is open. */
export interface AffectedArea {
  /** ISO 3166-1 alpha-3, as the cards write it. It is compared letter by letter: `IT` or `Italy` is equal to no stay. */
  readonly country: string;
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/** The answers of a declaration that grading reads, whatever form they come from. */
export interface DeclaredAnswers {
  readonly symptomsAny: Answer<"yes" | "no">;
  readonly symptomsListed: Answer<readonly Symptom[]>;
  readonly travelHistory: Answer<
    readonly Answer<{ readonly country: Answer<string>; readonly to: Answer<CalendarDate> }>[]
  >;
  readonly contactWithCase: Answer<"yes" | "no">;
  readonly contactWithFebrilePerson: Answer<"yes" | "no">;
  readonly communityCase: Answer<"yes" | "no">;
  readonly clusterAtHomeOrOffice: Answer<"yes" | "no">;
  readonly feverMedicine: Answer<"yes" | "no">;
  readonly tested: Answer<"yes" | "no">;
  readonly testResult: Answer<"positive" | "negative">;
}

/** What facts about a traveller are made of. */
export interface TravellerEvidence {
  /** The day at the point of entry on which the traveller is screened. */
  readonly on: CalendarDate;
  /** The list with the days on which it says each country is affected. */
  readonly affectedAreas: readonly AffectedArea[];
  readonly readings: readonly TemperatureReading[];
  readonly direction?: Answer<"exit" | "entry">;
  /**
   * What the check of the declaration came to. Since the card was lifted whoever declares nothing is `normal`, and whoever
   * declares a symptom or a disease of their own accord is `abnormal`.
   */
  readonly declaration?: Answer<"normal" | "abnormal">;
  /** The answers as given (`examine(…).answers`); left out for a traveller who never declared. */
  readonly answers?: DeclaredAnswers;
}

const NOT_ASKED = /* @__PURE__ */ absent("not-asked");
const NOT_APPLICABLE = /* @__PURE__ */ absent("not-applicable");
const UNREAD_STAY = /* @__PURE__ */ absent("asked-unknown");

/** The answers of somebody who owes no card: no question applies, and none is left open. */
export const NO_CARD_ANSWERS: DeclaredAnswers = {
  symptomsAny: NOT_APPLICABLE,
  symptomsListed: NOT_APPLICABLE,
  travelHistory: NOT_APPLICABLE,
  contactWithCase: NOT_APPLICABLE,
  contactWithFebrilePerson: NOT_APPLICABLE,
  communityCase: NOT_APPLICABLE,
  clusterAtHomeOrOffice: NOT_APPLICABLE,
  feverMedicine: NOT_APPLICABLE,
  tested: NOT_APPLICABLE,
  testResult: NOT_APPLICABLE,
};

/**
 * The facts about one traveller, every one always there, with its value or the reason it is absent.
 * A stay whose country or last day is not known is not known as a whole. The own test is the result that was given;
 * without one it is `not-tested` for who was not tested, and otherwise as unknown as the answers are. The temperatures
 * are the highest of their sites, in degrees Celsius. Who never declared was asked nothing.
 *
 * @throws RangeError when a temperature is no finite number.
 * @example
 * travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] }).feverMedicine
 * // => { absent: "not-asked" }
 */
export function travellerFacts(evidence: TravellerEvidence): TravellerFacts {
  const { on, affectedAreas, readings, answers, direction = NOT_ASKED, declaration = NOT_ASKED } = evidence;
  return {
    on,
    direction,
    declaration,
    affectedCountries: affectedAreas
      .filter(({ from, until }) => from <= on && (until === undefined || on <= until))
      .map(({ country }) => country),
    symptomsAny: answers?.symptomsAny ?? NOT_ASKED,
    symptomsListed: answers?.symptomsListed ?? NOT_ASKED,
    stays: answers === undefined ? NOT_ASKED : staysOf(answers.travelHistory),
    contactWithCase: answers?.contactWithCase ?? NOT_ASKED,
    contactWithFebrilePerson: answers?.contactWithFebrilePerson ?? NOT_ASKED,
    communityCase: answers?.communityCase ?? NOT_ASKED,
    clusterAtHomeOrOffice: answers?.clusterAtHomeOrOffice ?? NOT_ASKED,
    feverMedicine: answers?.feverMedicine ?? NOT_ASKED,
    ownTest: answers === undefined ? NOT_ASKED : ownTestOf(answers),
    axillaryTaken: readings.some(({ site }) => site === "axillary") ? "yes" : "no",
    axillaryCelsius: highestCelsius(readings, ["axillary"]) ?? NOT_ASKED,
    firstPassCelsius: highestCelsius(readings, ["camera", "forehead"]) ?? NOT_ASKED,
  };
}

function staysOf(travelHistory: DeclaredAnswers["travelHistory"]): TravellerFacts["stays"] {
  if (isAbsent(travelHistory)) return travelHistory;
  return travelHistory.map((stay) =>
    isAbsent(stay) || isAbsent(stay.country) || isAbsent(stay.to)
      ? UNREAD_STAY
      : { country: stay.country, to: stay.to },
  );
}

function ownTestOf({ tested, testResult }: DeclaredAnswers): TravellerFacts["ownTest"] {
  if (given(testResult) === "positive") return "positive";
  if (isAbsent(tested)) return tested;
  return tested === "no" ? "not-tested" : testResult;
}
