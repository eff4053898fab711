import type { FormRule } from "./form.js";

/*
 * The contradiction catalogue: rules that many forms share, each for the items by which a form asks. A form lists those
 * that it takes over beside its own. Answers that are not there contradict nothing.
 */

/** Where a form asks for stays: the list, and in its rows the first and the last day. */
export interface Stays {
  readonly list: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Nobody is born after the day on which they declare.
 *
 * @example
 * const atDesk = { asOf: instant("2020-03-18T12:00:00+08:00"), timeZone: "Asia/Shanghai" };
 * const { findings } = examine(exitEntryCard5, { birthDate: "2020-03-19" }, atDesk);
 * findings.find(({ rule }) => rule === "birth-date-in-future")?.code // => "out-of-range"
 */
export function birthDateInFuture(birthDate: string): FormRule {
  return {
    id: "birth-date-in-future",
    code: "out-of-range",
    at: birthDate,
    when: { fact: birthDate, after: { fact: "declaredAt" } },
    text: { en: "a day not after the declaration", zh: "不晚于申报日的日期" },
  };
}

/**
 * A stay ends on the day it starts or later.
 *
 * @example
 * const travelHistory = [{ from: "2020-03-05", to: "2020-03-04" }];
 * const { findings } = examine(exitEntryCard5, { travelHistory });
 * findings.find(({ rule }) => rule === "stay-ends-before-it-starts")?.path // => ["travelHistory", 0, "to"]
 */
export function stayEndsBeforeItStarts({ list, from, to }: Stays): FormRule {
  return {
    id: "stay-ends-before-it-starts",
    code: "contradictory",
    forEach: list,
    at: to,
    when: { item: to, before: { item: from } },
    text: { en: "a stay that ends on or after the day it starts", zh: "停留结束日不早于开始日" },
  };
}

/**
 * A history of stays holds none that is still to come. Who declares the evening before crossing writes down the next day
 * too, as the last of a stay or as that of a change of planes: both days of a stay may lie so many days after the day of
 * the declaration, and not more.
 *
 * @param days one, where a declaration is made within 24 hours of the crossing; two, where it may be made earlier or on
 * the other side of the date line
 * @example
 * const atDesk = { asOf: instant("2020-03-18T12:00:00+08:00"), timeZone: "Asia/Shanghai" };
 * const travelHistory = [{ from: "2020-03-18", to: "2020-03-19" }, { from: "2020-03-19", to: "2020-03-20" }];
 * const { findings } = examine(exitEntryCard4, { travelHistory }, atDesk);
 * findings.filter(({ rule }) => rule === "stay-in-future").map(({ path }) => path[1]) // => [1]
 */
export function stayInFuture({ list, from, to }: Stays, days = 1): FormRule {
  const latest = { fact: "declaredAt", plus: { days } } as const;
  return {
    id: "stay-in-future",
    code: "contradictory",
    forEach: list,
    at: from,
    when: {
      any: [
        { item: from, after: latest },
        { item: to, after: latest },
      ],
    },
    text: {
      en: `a stay that begins and ends at most ${days} ${days === 1 ? "day" : "days"} after the declaration`,
      zh: `开始和结束均不晚于申报后第${days}天的停留`,
    },
  };
}

/**
 * Nobody is in two places at once; the day of moving on may stand in both stays. It is not for those who go away from a
 * place and come back to it on the same day, as drivers at the border do.
 *
 * @example
 * const stays = { list: "travelHistory", from: "from", to: "to" };
 * const edition = { ...exampleEdition, id: "card", series: "card" };
 * const card = extendForm(exitEntryCard5, edition, { rules: [staysOverlap(stays)] });
 * const isAsked = (...travelHistory) =>
 *   examine(card, { travelHistory }).findings.some(({ rule }) => rule === "stays-overlap");
 * isAsked({ from: "2020-03-01", to: "2020-03-05" }, { from: "2020-03-05", to: "2020-03-09" }) // => false
 * isAsked({ from: "2020-03-01", to: "2020-03-05" }, { from: "2020-03-04", to: "2020-03-09" }) // => true
 */
export function staysOverlap({ list, from, to }: Stays): FormRule {
  return {
    id: "stays-overlap",
    code: "contradictory",
    severity: "ask",
    at: list,
    when: { fact: list, overlap: { from, to } },
    text: { en: "stays that follow one another", zh: "前后相接、互不重叠的停留" },
  };
}

/**
 * The stays account for every day of the look-back window, which ends with the day of the declaration. Who declares after
 * midnight on board must write that day down as well, as the last of the stay before it.
 *
 * @example
 * const stays = { list: "travelHistory", from: "from", to: "to" };
 * const window = { days: 3, dayCount: "start-is-day-1" };
 * const edition = { ...exampleEdition, id: "card", series: "card" };
 * const card = extendForm(exitEntryCard5, edition, { rules: [staysLeaveDaysUncovered(stays, window)] });
 * const atDesk = { asOf: instant("2020-03-18T12:00:00+08:00"), timeZone: "Asia/Shanghai" };
 * const isAsked = (from) =>
 *   examine(card, { travelHistory: [{ from, to: "2020-03-18" }] }, atDesk)
 *     .findings.some(({ rule }) => rule === "stays-leave-days-uncovered");
 * [isAsked("2020-03-16"), isAsked("2020-03-17")] // => [false, true]
 */
export function staysLeaveDaysUncovered(
  { list, from, to }: Stays,
  window: { readonly days: number; readonly dayCount: "start-is-day-0" | "start-is-day-1" },
): FormRule {
  return {
    id: "stays-leave-days-uncovered",
    code: "contradictory",
    severity: "ask",
    at: list,
    when: { not: { fact: list, covers: { from, to, window: { ...window, upTo: { fact: "declaredAt" } } } } },
    text: {
      en: `stays for every one of the last ${window.days} days`,
      zh: `过去${window.days}日中每一天的停留`,
    },
  };
}

/**
 * Who has no symptoms lists none.
 *
 * @example
 * const { findings } = examine(exitEntryCard5, { symptomsAny: "no", symptomsListed: ["fever"] });
 * findings.find(({ rule }) => rule === "symptoms-denied-but-listed")?.path // => ["symptomsListed"]
 */
export function symptomsDeniedButListed(symptomsAny: string, listed: string): FormRule {
  return {
    id: "symptoms-denied-but-listed",
    code: "contradictory",
    at: listed,
    when: {
      all: [
        { fact: symptomsAny, is: "no" },
        { fact: listed, count: { atLeast: 1 } },
      ],
    },
    text: { en: "no symptom listed where symptoms are denied", zh: "申报无症状时不应勾选症状" },
  };
}

/**
 * Who takes fever, cold or cough medicine takes it for something: the desk asks what for. The two questions must speak of
 * the same days; who had a cold a week ago rightly has no symptoms now.
 *
 * @example
 * const edition = { ...exampleEdition, id: "card", series: "card" };
 * const card = extendForm(exitEntryCard5, edition, { rules: [medicineWithoutSymptom("feverMedicine", "symptomsAny")] });
 * const { findings } = examine(card, { feverMedicine: "yes", symptomsAny: "no" });
 * findings.find(({ rule }) => rule === "medicine-without-symptom")?.severity // => "ask"
 */
export function medicineWithoutSymptom(medicine: string, symptomsAny: string): FormRule {
  return {
    id: "medicine-without-symptom",
    code: "contradictory",
    severity: "ask",
    at: symptomsAny,
    when: {
      all: [
        { fact: medicine, is: "yes" },
        { fact: symptomsAny, is: "no" },
      ],
    },
    text: { en: "the symptoms for which medicine was taken", zh: "服药所针对的症状" },
  };
}

/**
 * Who was not tested has no result.
 *
 * @example
 * const { findings } = examine(exitEntryCard4, { tested: "no", testResult: "negative" });
 * findings.find(({ rule }) => rule === "test-result-without-test")?.path // => ["testResult"]
 */
export function resultWithoutTest(tested: string, result: string): FormRule {
  return {
    id: "test-result-without-test",
    code: "contradictory",
    at: result,
    when: {
      all: [
        { fact: tested, is: "no" },
        { fact: result, known: true },
      ],
    },
    text: { en: "no result where no test was taken", zh: "未接受检测时不应填写检测结果" },
  };
}

/**
 * An illness is not declared before it begins: the date is a slip, and the desk asks.
 *
 * @example
 * const atDesk = { asOf: instant("2020-03-18T12:00:00+08:00"), timeZone: "Asia/Shanghai" };
 * const { findings } = examine(epidemiologicalSurvey, { onsetOn: "2020-03-19" }, atDesk);
 * findings.find(({ rule }) => rule === "onset-after-declaration")?.severity // => "ask"
 */
export function onsetAfterDeclaration(onset: string, list?: string): FormRule {
  const item = list === undefined ? { fact: onset } : { item: onset };
  return {
    id: "onset-after-declaration",
    code: "contradictory",
    severity: "ask",
    ...(list === undefined ? {} : { forEach: list }),
    at: onset,
    when: { ...item, after: { fact: "declaredAt" } },
    text: { en: "an onset not after the day of the declaration", zh: "不晚于申报日的发病日期" },
  };
}

/**
 * A leg arrives when it departs or later. Both are instants, so that it holds across time zones.
 *
 * @example
 * const times = { departedAt: "2022-03-18T08:00:00+08:00", arrivedAt: "2022-03-18T08:30:00+09:00" };
 * const { findings } = examine(crossBorderDriverDeclaration, times);
 * findings.find(({ rule }) => rule === "arrival-before-departure")?.path // => ["arrivedAt"]
 */
export function arrivalBeforeDeparture(departure: string, arrival: string, list?: string): FormRule {
  const isOfRow = list !== undefined;
  const left = isOfRow ? { item: arrival } : { fact: arrival };
  const right = isOfRow ? { item: departure } : { fact: departure };
  return {
    id: "arrival-before-departure",
    code: "contradictory",
    ...(isOfRow ? { forEach: list } : {}),
    at: arrival,
    when: { ...left, before: right },
    text: { en: "an arrival not before the departure", zh: "不早于出发时刻的到达时刻" },
  };
}

/**
 * Who is younger than the age of majority on the day of the declaration names a guardian.
 *
 * @example
 * const atDesk = { asOf: instant("2020-03-18T12:00:00+08:00"), timeZone: "Asia/Shanghai" };
 * const isAsked = (birthDate) =>
 *   examine(samplingConsent, { birthDate }, atDesk).findings.some(({ rule }) => rule === "minor-without-guardian");
 * [isAsked("2002-03-18"), isAsked("2002-03-19")] // => [false, true]
 */
export function minorWithoutGuardian(birthDate: string, guardian: string, years: number): FormRule {
  return {
    id: "minor-without-guardian",
    code: "contradictory",
    at: guardian,
    when: {
      all: [
        { fact: birthDate, after: { fact: "declaredAt", plus: { years: -years } } },
        { fact: guardian, known: false },
      ],
    },
    text: { en: `a guardian of whoever is younger than ${years}`, zh: `未满${years}周岁者的监护人` },
  };
}
