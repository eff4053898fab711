import type { FactTable } from "../logic/facts.js";
import { fill, type Language, type Text } from "../text.js";
import type { Assessment } from "./assess.js";
import type { OfficerVerdict, Standing } from "./officer-verdict.js";
import type { Policy } from "./policy.js";

const SENTENCES = {
  decided: { en: "Computed: {grade}.", zh: "系统结论：{grade}。" },
  undecided: {
    en: "Computed: not decided yet, between {atLeast} and {atMost}; needed: {facts}.",
    zh: "系统结论：尚未确定，介于{atLeast}与{atMost}之间；尚需：{facts}。",
  },
  rule: { en: "{text} ({source}).", zh: "{text}（依据：{source}）。" },
  officer: {
    en: "Said by {by}, {at}: {grade}. The officer's reason: {reason}",
    zh: "{by}于{at}认定：{grade}。关员所述理由：{reason}",
  },
  true: { en: "The two agree.", zh: "两者一致。" },
  false: { en: "The two differ; both stand.", zh: "两者不一致，均予保留。" },
  openAgreement: {
    en: "Whether the two agree is not decided yet.",
    zh: "两者是否一致尚未确定。",
  },
  facts: {
    en: "Since the officer's verdict these facts have changed: {facts}.",
    zh: "关员认定之后，下列情况已变化：{facts}。",
  },
  policy: {
    en: "The officer's verdict was given under other rules ({before}) than those of now ({now}).",
    zh: "关员认定所依规则（{before}）与现行规则（{now}）不同。",
  },
  before: { en: "What was computed then: {said}.", zh: "当时的系统结论：{said}。" },
  undecidedBefore: { en: "not decided, between {atLeast} and {atMost}", zh: "尚未确定，介于{atLeast}与{atMost}之间" },
} as const satisfies Record<string, Text>;

/**
 * What is computed and what an officer said, sentence by sentence: both grades with their reasons, whether they differ, and
 * what has changed since. The reason is the officer's own words; what the traveller answered is not said.
 *
 * @example
 * const before = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * const said = { grade: "clear", reason: "seen and well", by: "officer 7", at: instant("2020-03-18T06:20:00+08:00") };
 * const verdict = officerVerdict(travellerTrigger2020, before, said);
 * const now = standing(travellerTrigger2020, { ...before, contactWithCase: "yes" }, verdict);
 * explainStanding(travellerTrigger2020, now, "en")[3] // => "The two differ; both stand."
 */
export function explainStanding<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  { computed, officer, agree, changedFacts, policyChanged }: Standing<Grade>,
  language: Language,
): string[] {
  const say = (sentence: keyof typeof SENTENCES, values: Readonly<Record<string, string>> = {}) =>
    fill(SENTENCES[sentence][language], values);
  const sentences = sayComputed(policy, computed, language);
  if (officer === undefined || agree === undefined) return sentences;
  const { by, at, reason } = officer;
  sentences.push(say("officer", { by, at, reason, grade: gradeName(policy, officer.grade, language) }));
  sentences.push(say(agree === "undecided" ? "openAgreement" : agree));
  if (changedFacts.length > 0) sentences.push(say("facts", { facts: factNames(policy, changedFacts, language) }));
  if (policyChanged) {
    const now = [policy.edition.id, ...policy.overlays.map(({ edition }) => edition.id)];
    sentences.push(say("policy", { before: [officer.policy, ...officer.overlays].join(" + "), now: now.join(" + ") }));
  }
  if (changedFacts.length > 0 || policyChanged)
    sentences.push(say("before", { said: sayThen(policy, officer, language) }));
  return sentences;
}

function sayComputed<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  computed: Assessment<Grade>,
  language: Language,
): string[] {
  const grade = (name: Grade) => gradeName(policy, name, language);
  if (!computed.decided)
    return [
      fill(SENTENCES.undecided[language], {
        atLeast: grade(computed.atLeast),
        atMost: grade(computed.atMost),
        facts: factNames(policy, computed.needs, language),
      }),
    ];
  const giving = policy.prepared.filter(({ rule }) => computed.because.includes(rule.id));
  return [
    fill(SENTENCES.decided[language], { grade: grade(computed.grade) }),
    ...giving.map(({ rule: { text, source } }) =>
      fill(SENTENCES.rule[language], { text: text[language], source: source[language] }),
    ),
  ];
}

function sayThen<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  { computed }: OfficerVerdict<Grade>,
  language: Language,
): string {
  const grade = (name: Grade) => gradeName(policy, name, language);
  return computed.decided
    ? grade(computed.grade)
    : fill(SENTENCES.undecidedBefore[language], { atLeast: grade(computed.atLeast), atMost: grade(computed.atMost) });
}

/** A verdict given under other rules may have a grade that the policy of now does not: its code stands for it. */
function gradeName<Table extends FactTable, Grade extends string>(
  { grades }: Policy<Table, Grade>,
  grade: Grade,
  language: Language,
): string {
  return Object.hasOwn(grades, grade) ? grades[grade][language] : grade;
}

function factNames<Table extends FactTable, Grade extends string>(
  { facts }: Policy<Table, Grade>,
  names: readonly string[],
  language: Language,
): string {
  return names.map((name) => facts[name]?.label?.[language] ?? name).join(language === "zh" ? "、" : ", ");
}
