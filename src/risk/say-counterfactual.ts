import type { FactTable } from "../logic/facts.js";
import { withUnit } from "../logic/units-in-words.js";
import { fill, type Language, type Text } from "../text.js";
import type { Counterfactual } from "./counterfactuals.js";
import type { FactChange } from "./fact-changes.js";
import type { MomentBound, NeededAnswer, NumberBound } from "./needed-answer.js";
import type { Policy } from "./policy.js";

const SENTENCES = {
  would: { en: "It would be “{grade}” if: {changes}.", zh: "若{changes}，则结论为“{grade}”。" },
  change: { en: "{fact}: {needed}", zh: "“{fact}”{needed}" },
  oneOf: { en: "{words}", zh: "为{words}" },
  otherThan: { en: "other than {words}", zh: "为{words}以外" },
  wordOf: { en: "an answer that agrees with “{fact}”", zh: "与“{fact}”一致" },
  wordNotOf: { en: "an answer that does not agree with “{fact}”", zh: "与“{fact}”不一致" },
  atLeast: { en: "{bound} or more", zh: "不低于{bound}" },
  above: { en: "above {bound}", zh: "高于{bound}" },
  atMost: { en: "{bound} or less", zh: "不高于{bound}" },
  below: { en: "below {bound}", zh: "低于{bound}" },
  onDay: { en: "{bound}", zh: "为{bound}" },
  from: { en: "{bound} or later", zh: "不早于{bound}" },
  until: { en: "{bound} or earlier", zh: "不晚于{bound}" },
  any: { en: "any answer", zh: "有任一答案" },
  with: { en: "also {words}", zh: "另有{words}" },
  withAny: { en: "{count} more", zh: "增加{count}项" },
  withOf: { en: "also what “{fact}” holds", zh: "另有“{fact}”所列内容" },
  fewerOptions: { en: "without {count} of those there are", zh: "少去其中{count}项" },
  none: { en: "none", zh: "为空" },
  moreElements: { en: "{count} more", zh: "增加{count}条" },
  fewerElements: { en: "without {count} of the {of} there are", zh: "去除原有{of}条中的{count}条" },
  reordered: { en: "in another order", zh: "调整顺序" },
  lateEnough: { en: "late enough after what “{fact}” holds", zh: "较“{fact}”所列日期足够晚" },
  earlyEnough: { en: "early enough for what “{fact}” holds", zh: "较“{fact}”所列日期足够早" },
  answer: { en: "“{fact}”", zh: "“{fact}”" },
  sameDay: { en: "the day of “{fact}”", zh: "“{fact}”当日" },
  daysBefore: { en: "{count} days before “{fact}”", zh: "“{fact}”前{count}天" },
  daysAfter: { en: "{count} days after “{fact}”", zh: "“{fact}”后{count}天" },
  sameInstant: { en: "the time of “{fact}”", zh: "“{fact}”之时" },
  hoursBefore: { en: "{count} hours before “{fact}”", zh: "“{fact}”前{count}小时" },
  hoursAfter: { en: "{count} hours after “{fact}”", zh: "“{fact}”后{count}小时" },
} as const satisfies Record<string, Text>;

const YES_NO: Readonly<Record<string, Text>> = { yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" } };

/**
 * What would have to be otherwise for another grade, in one sentence. It names facts by their labels and bounds by what the
 * policy says; a bound that follows from another answer is told by how far it lies from that, so that nothing a traveller
 * wrote is repeated.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * const { found } = counterfactuals(travellerTrigger2020, facts, { to: "triggered" });
 * sayCounterfactual(travellerTrigger2020, found[0], "en")
 * // => "It would be “ground for the three screenings” if: whether there are symptoms: yes."
 */
export function sayCounterfactual<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  { grade, changes }: Counterfactual<Grade>,
  language: Language,
): string {
  const said = changes.map((change) =>
    say("change", language, {
      fact: change.label[language],
      needed: neededIn(change, policy.facts, language).join(language === "zh" ? "，" : ", "),
    }),
  );
  return say("would", language, {
    grade: policy.grades[grade][language],
    changes: said.join(language === "zh" ? "；" : "; "),
  });
}

function say(
  sentence: keyof typeof SENTENCES,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(SENTENCES[sentence][language], values);
}

/** What an answer has to be, part by part. */
function neededIn({ fact: changed, to, from }: FactChange, table: FactTable, language: Language): readonly string[] {
  const labelled = (fact: string) => (table[fact]?.label ?? { en: fact, zh: fact })[language];
  const kind = table[changed];
  const named = (word: string) =>
    (kind !== undefined && "names" in kind ? kind.names?.[word]?.[language] : undefined) ?? word;
  switch (to.kind) {
    case "one-of":
    case "other-than":
      return [wordsIn({ ...to, words: to.words.map(named) }, labelled, language)];
    case "number":
      return numberIn(to, labelled, language);
    case "moment":
      return momentIn(to, labelled, language);
    case "options": {
      const before = Array.isArray(from) ? from.length : 0;
      if (to.with.length === 0 && to.without.length === before) return [say("none", language)];
      const more = to.with.length === 0 ? [] : [optionsIn({ ...to, with: to.with.map(named) }, labelled, language)];
      // Which of the traveller's own options go is in the data; the sentence says how many.
      const fewer = to.without.length === 0 ? [] : [say("fewerOptions", language, { count: to.without.length })];
      return [...more, ...fewer];
    }
    case "elements": {
      const of = Array.isArray(from) ? from.length : 0;
      if (to.with.length === 0 && to.without.length === 0) return [say(of === 0 ? "none" : "reordered", language)];
      const fewer = say("fewerElements", language, { count: to.without.length, of });
      const more = say("moreElements", language, { count: to.with.length });
      return [...(to.without.length === 0 ? [] : [fewer]), ...(to.with.length === 0 ? [] : [more])];
    }
  }
}

function listed(words: readonly string[], language: Language, joined = { en: ", ", zh: "、" }): string {
  return words.map((word) => YES_NO[word]?.[language] ?? word).join(joined[language]);
}

function optionsIn(
  { with: more, withOf, withAnyOther }: Extract<NeededAnswer, { kind: "options" }>,
  labelled: Labelled,
  language: Language,
): string {
  if (withOf !== undefined) return say("withOf", language, { fact: labelled(withOf) });
  if (withAnyOther) return say("withAny", language, { count: more.length });
  return say("with", language, { words: listed(more, language) });
}

type Labelled = (fact: string) => string;

function wordsIn(
  { kind, words, wordsOf }: Extract<NeededAnswer, { kind: "one-of" | "other-than" }>,
  labelled: Labelled,
  language: Language,
): string {
  const isOther = kind === "other-than";
  if (wordsOf !== undefined) return say(isOther ? "wordNotOf" : "wordOf", language, { fact: labelled(wordsOf) });
  if (words.length === 0) return say("any", language);
  if (isOther) return say("otherThan", language, { words: listed(words, language) });
  return say("oneOf", language, { words: listed(words, language, { en: " or ", zh: "或" }) });
}

function numberIn(
  { unit, atLeast, above, atMost, below }: Extract<NeededAnswer, { kind: "number" }>,
  labelled: Labelled,
  language: Language,
): readonly string[] {
  const bound = ({ value, answerTo }: NumberBound) =>
    answerTo === undefined ? withUnit(value, unit)[language] : say("answer", language, { fact: labelled(answerTo) });
  if (atLeast !== undefined && atLeast.value === atMost?.value)
    return [say("onDay", language, { bound: bound(atLeast) })];
  const parts = Object.entries({ atLeast, above, atMost, below }).flatMap(([name, value]) =>
    value === undefined ? [] : [say(name as "atLeast", language, { bound: bound(value) })],
  );
  return parts.length === 0 ? [say("any", language)] : parts;
}

function momentIn(
  { from, until }: Extract<NeededAnswer, { kind: "moment" }>,
  labelled: Labelled,
  language: Language,
): readonly string[] {
  const bound = ({ at, measuredFrom }: MomentBound): string => {
    if (measuredFrom === undefined) return at;
    const { fact, days, hours } = measuredFrom;
    const count = hours ?? days ?? 0;
    const way = count === 0 ? "same" : count < 0 ? "before" : "after";
    const sentence =
      hours === undefined
        ? ({ same: "sameDay", before: "daysBefore", after: "daysAfter" } as const)
        : ({ same: "sameInstant", before: "hoursBefore", after: "hoursAfter" } as const);
    return say(sentence[way], language, { count: Math.abs(count), fact: labelled(fact) });
  };
  const isCounted =
    from?.measuredFrom === undefined || (from.measuredFrom.days ?? from.measuredFrom.hours) !== undefined;
  if (from !== undefined && from.at === until?.at && isCounted) return [say("onDay", language, { bound: bound(from) })];
  /** A bound that follows from an element of a list is not told in days: which element is not said. */
  const part = (end: MomentBound | undefined, sentence: "from" | "until"): readonly string[] => {
    if (end === undefined) return [];
    const { fact, days, hours } = end.measuredFrom ?? { days: 0 };
    if (fact === undefined || days !== undefined || hours !== undefined)
      return [say(sentence, language, { bound: bound(end) })];
    return [say(sentence === "from" ? "lateEnough" : "earlyEnough", language, { fact: labelled(fact) })];
  };
  const parts = [...part(from, "from"), ...part(until, "until")];
  return parts.length === 0 ? [say("any", language)] : parts;
}
