import type { FactTable } from "../logic/facts.js";
import { fill, type Language, type Text } from "../text.js";
import type { FactStanding, NextFact } from "./next-facts.js";
import type { Policy } from "./policy.js";

const SENTENCES = {
  ask: { en: "Ask for: {fact}{standing}.", zh: "请询问：{fact}{standing}。" },
  settles: { en: "It can settle: {rules}.", zh: "可据以确定：{rules}。" },
  between: { en: "The grade can then be: {grades}.", zh: "结论届时可为：{grades}。" },
  alone: { en: "One answer is enough for: {grades}.", zh: "仅凭一项答案即可得出：{grades}。" },
} as const satisfies Record<string, Text>;

const STANDINGS: Readonly<Record<FactStanding, Text>> = {
  "not-asked": { en: "", zh: "" },
  "asked-unknown": { en: " (asked before, not known)", zh: "（已询问，不详）" },
  "asked-declined": { en: " (asked before, declined)", zh: "（已询问，拒答）" },
  unreadable: { en: " (the answer could not be read)", zh: "（原答案无法识读）" },
  "partly-known": { en: " (known in part)", zh: "（部分已知）" },
};

/**
 * Why a fact is asked for, sentence by sentence: what became of the question so far, the rules that its answer can settle,
 * the grades to which it can lead.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * sayNextFact(travellerTrigger2020, nextFacts(travellerTrigger2020, facts)[0], "en")[1]
 * // => "It can settle: Symptoms were declared."
 */
export function sayNextFact<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  { label, standing, reason }: NextFact<Grade>,
  language: Language,
): string[] {
  const join = (words: readonly string[]) => words.join(language === "zh" ? "、" : "; ");
  const grades = (names: readonly Grade[]) => join(names.map((grade) => policy.grades[grade][language]));
  const rules = policy.prepared.filter(({ rule }) => reason.rules.includes(rule.id));
  const say = (sentence: keyof typeof SENTENCES, values: Readonly<Record<string, string>>) =>
    fill(SENTENCES[sentence][language], values);
  return [
    say("ask", { fact: label[language], standing: STANDINGS[standing][language] }),
    ...(rules.length === 0 ? [] : [say("settles", { rules: join(rules.map(({ rule }) => rule.text[language])) })]),
    ...(reason.grades.length === 0 ? [] : [say("between", { grades: grades(reason.grades) })]),
    ...(reason.decidesAlone.length === 0 ? [] : [say("alone", { grades: grades(reason.decidesAlone) })]),
  ];
}
