import type { FactTable } from "../logic/facts.js";
import { fill, inLanguage, type Language, type Text } from "../text.js";
import type { Policy } from "./policy.js";
import type { AssessmentProof, RuleProof } from "./prove.js";

const SENTENCES = {
  decided: { en: "Grade: {grade}.", zh: "结论：{grade}。" },
  nothing: {
    en: "No rule of {policy} applies, and nothing is open.",
    zh: "《{policy}》各项规则均未触发，且无待定事项。",
  },
  nothingSevere: {
    en: "No rule of {policy} applies, and nothing that is open can raise the grade.",
    zh: "《{policy}》各项规则均未触发，待定事项亦不会加重结论。",
  },
  fired: { en: "{text} ({source}).", zh: "{text}（依据：{source}）。" },
  undecided: { en: "Not decided yet: between {atLeast} and {atMost}.", zh: "尚未确定：介于{atLeast}与{atMost}之间。" },
  open: { en: "Open: {text}; needed: {facts}.", zh: "待定：{text}；尚需：{facts}。" },
} as const satisfies Record<string, Text>;

/**
 * An assessment in words, sentence by sentence: the grade, then each rule that gives it with its source or, while it is
 * not decided, each rule that can still raise the grade with the facts it needs. What the traveller wrote is not repeated.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * explain(travellerTrigger2020, prove(travellerTrigger2020, facts), "zh")[0]
 * // => "尚未确定：介于无触发因素与有触发因素之间。"
 */
export function explain<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  { assessment, rules }: AssessmentProof<Grade>,
  language: Language,
): string[] {
  const say = (sentence: keyof typeof SENTENCES, values: Readonly<Record<string, string>>) =>
    fill(SENTENCES[sentence][language], values);
  const grade = (name: Grade) => policy.grades[name][language];
  const fired = (truth: RuleProof) => say("fired", { text: truth.text[language], source: truth.source[language] });
  if (!assessment.decided) {
    const { atLeast, atMost, needs } = assessment;
    const rank = (name: Grade) => policy.gradesInOrder.indexOf(name);
    // A rule that cannot raise the grade any more is not worth asking for.
    const open = rules.filter((rule) => rule.truth === "undecided" && rank(rule.grade) > rank(atLeast));
    return [
      say("undecided", { atLeast: grade(atLeast), atMost: grade(atMost) }),
      ...rules.filter(({ truth }) => truth === "true").map(fired),
      ...open.map((rule) => say("open", { text: rule.text[language], facts: namesOf(rule, needs, policy, language) })),
    ];
  }
  const giving = rules.filter(({ rule }) => assessment.because.includes(rule));
  if (giving.length === 0) {
    const sentence = rules.some(({ truth }) => truth === "undecided") ? "nothingSevere" : "nothing";
    return [say("decided", { grade: grade(assessment.grade) }), say(sentence, { policy: titlesOf(policy, language) })];
  }
  return [say("decided", { grade: grade(assessment.grade) }), ...giving.map(fired)];
}

/** What the policy and its overlays are called. */
function titlesOf<Table extends FactTable>({ edition, overlays }: Policy<Table>, language: Language): string {
  const titles = [edition, ...overlays.map((overlay) => overlay.edition)].map(({ title }) => title[language]);
  return titles.join(language === "zh" ? "》《" : "; ");
}

/** What the facts that a rule still needs are called. */
function namesOf<Table extends FactTable>(
  { proof }: RuleProof,
  needs: readonly string[],
  { facts }: Policy<Table>,
  language: Language,
): string {
  const read = new Set<string>();
  const visit = (part: RuleProof["proof"]): void => {
    for (const { fact } of part.read) if (needs.includes(fact)) read.add(fact);
    for (const inner of part.parts) visit(inner);
  };
  visit(proof);
  const names = [...read].map((fact) =>
    inLanguage(facts[fact]?.label ?? { en: fact, zh: fact }, language, `fact.${fact}`),
  );
  return names.join(language === "zh" ? "、" : ", ");
}
