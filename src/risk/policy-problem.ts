import type { Issue, Path } from "../result.js";
import { type Catalogue, fill, inLanguage, type Language, type Text } from "../text.js";

/**
 * How much a problem matters. An error: `definePolicy` would refuse the policy, or a rule does nothing that anybody can
 * have meant. A warning: it grades, and probably not as it was meant. A note: worth knowing, and often meant.
 */
export const PROBLEM_SEVERITIES = ["error", "warning", "note"] as const;
/** Error, warning or note. */
export type ProblemSeverity = (typeof PROBLEM_SEVERITIES)[number];

/** What can be wrong with a policy; `{…}` is filled in. */
export const POLICY_PROBLEMS = {
  malformed: ["error", { en: "{place}: expected {expected}.", zh: "{place}：应为{expected}。" }],
  "wrong-name": ["error", { en: "{place}: expected {expected}.", zh: "{place}：应为{expected}。" }],
  blank: ["error", { en: "{place}: is blank.", zh: "{place}：为空。" }],
  "missing-text": ["warning", { en: "{place}: expected {expected}.", zh: "{place}：应为{expected}。" }],
  "rule-without-source": [
    "warning",
    { en: "Rule {rules} names no source in both languages.", zh: "规则{rules}未以中英文注明依据。" },
  ],
  "wrong-date": [
    "error",
    { en: "{place}: expected a real day, written YYYY-MM-DD.", zh: "{place}：应为真实日期，格式为YYYY-MM-DD。" },
  ],
  "dates-out-of-order": [
    "error",
    { en: "{place}: lies before the day that it follows.", zh: "{place}：早于其应晚于的日期。" },
  ],
  "too-deep": [
    "error",
    { en: "{place}: more than {most} levels, one inside another.", zh: "{place}：嵌套超过{most}层。" },
  ],
  "malformed-fact": ["error", { en: "Fact {fact}: expected {expected}.", zh: "事实{fact}：应为{expected}。" }],
  "unknown-fact": [
    "error",
    { en: "{place}: the policy has no fact {fact}.", zh: "{place}：分级规则中没有事实{fact}。" },
  ],
  "unknown-grade": [
    "error",
    {
      en: "Rule {rules} gives a grade that the policy does not have.",
      zh: "规则{rules}给出的等级不在分级规则所列等级之中。",
    },
  ],
  "duplicate-id": [
    "error",
    { en: "{place}: another already bears the id {rules}.", zh: "{place}：编号{rules}已被使用。" },
  ],
  "malformed-condition": ["error", { en: "{place}: expected {expected}.", zh: "{place}：应为{expected}。" }],
  "other-series": [
    "error",
    {
      en: "{place}: the overlay is laid over policies of another series.",
      zh: "{place}：该叠加规则针对其他系列的分级规则。",
    },
  ],
  "unknown-rule": [
    "error",
    { en: "{place}: replaces {rules}, which is no rule below it.", zh: "{place}：所替代的{rules}不是其下的规则。" },
  ],
  "unreachable-rule": [
    "error",
    { en: "Rule {rules} can never be true, whatever the facts are.", zh: "规则{rules}在任何情况下都不成立。" },
  ],
  contradiction: [
    "error",
    {
      en: "{place}: no facts can make this part true; what it asks excludes itself.",
      zh: "{place}：该部分自相矛盾，任何情况下都不成立。",
    },
  ],
  "always-true-rule": [
    "warning",
    { en: "Rule {rules} is true of everybody whose facts are known.", zh: "规则{rules}对事实已知的所有人都成立。" },
  ],
  "duplicate-rule": [
    "warning",
    {
      en: "Rules {rules} give the same grade and always come to the same.",
      zh: "规则{rules}等级相同，且结果总是一致。",
    },
  ],
  "shadowed-rule": [
    "note",
    {
      en: "Rule {rules} never changes the grade: whenever it is true, so is another that is at least as severe.",
      zh: "规则{rules}从不改变等级：其成立时，总有不低于其等级的另一规则成立。",
    },
  ],
  overlap: [
    "note",
    {
      en: "Rules {rules} give different grades and can both be true ({witness}): the severer one wins.",
      zh: "规则{rules}等级不同而可同时成立（{witness}）：以较重者为准。",
    },
  ],
  gap: [
    "warning",
    {
      en: "No rule speaks of {witness}, and it is graded mildest.",
      zh: "没有规则涉及{witness}，因而按最轻等级处理。",
    },
  ],
  "undecidable-rule": [
    "warning",
    {
      en: "Rule {rules} stays undecided although nothing that can still be learned changes it ({witness}).",
      zh: "规则{rules}始终待定，但无论再得知什么，其结果都不会改变（{witness}）。",
    },
  ],
  "decided-while-open": [
    "note",
    {
      en: "Rule {rules} is decided while a fact is unknown that would decide it otherwise ({witness}; then {other}).",
      zh: "规则{rules}在某项事实未知时即已判定，而该事实得知后结论会不同（{witness}；其后{other}）。",
    },
  ],
  "threshold-in-wrong-unit": [
    "warning",
    {
      en: "{place}: {value} is no likely number of {unit}; expected {expected}.",
      zh: "{place}：{value}不像单位为{unit}的数值，应为{expected}。",
    },
  ],
  "not-monotone": [
    "error",
    {
      en: "The policy says that more risk in {fact} never lowers the grade, and it does: {witness}, then {other}.",
      zh: "分级规则称{fact}风险增加不会降低等级，实际却会降低：{witness}，其后{other}。",
    },
  ],
  "overlay-lowers-grade": [
    "note",
    {
      en: "{place}: with the overlay the grade is milder ({witness}).",
      zh: "{place}：叠加后等级变轻（{witness}）。",
    },
  ],
  "not-exhausted": [
    "warning",
    {
      en: "Rules {rules} have more fact patterns than were looked at: what is not reported of them may still be there.",
      zh: "规则{rules}的事实组合多于已检查的数量：未报告的问题仍可能存在。",
    },
  ],
} as const satisfies Readonly<Record<string, readonly [ProblemSeverity, Text]>>;
/** What can be wrong with a policy. */
export type PolicyProblemCode = keyof typeof POLICY_PROBLEMS;

/** Facts by name, as a subject may have them; a fact that is not named is not known. */
export type FactPattern = Readonly<Record<string, unknown>>;

/** One thing that is wrong with a policy, or worth knowing of it. */
export interface PolicyProblem extends Issue {
  readonly code: PolicyProblemCode;
  readonly severity: ProblemSeverity;
  /** Path into the policy's definition. */
  readonly path: Path;
  /** The rules it speaks of, by their ids. */
  readonly rules: readonly string[];
  /** The fact it speaks of, by its name; inside a list, the list and the name, with a dot between them. */
  readonly fact?: string;
  /** Facts that show it. */
  readonly witness?: FactPattern;
  /** The facts of the witness with one thing otherwise, where two patterns show it. */
  readonly other?: FactPattern;
  readonly expected?: Text;
  /** The threshold, where it is one, and its unit. */
  readonly value?: number;
  readonly unit?: string;
}

/** What a problem is about, beside its code and its place. */
export type ProblemDetails = Partial<Omit<PolicyProblem, "code" | "path">>;

/** Takes what is found wrong. */
export type ReportProblem = (code: PolicyProblemCode, path: Path, details?: ProblemDetails) => void;

/** Makes a problem. */
export function policyProblem(code: PolicyProblemCode, path: Path, details: ProblemDetails = {}): PolicyProblem {
  return { code, severity: POLICY_PROBLEMS[code][0], path, rules: [], ...details };
}

/**
 * What a problem of a policy says to its author, in one language. A further language gives a catalogue with the places
 * `policy-problem.<code>` and `policy-problem.nothing-known`; what it lacks is said in English.
 *
 * @example
 * const [found] = lintPolicy({ ...travellerTrigger2020, rules: [{ ...travellerTrigger2020.rules[2], grade: "purple" }] });
 * found && sayPolicyProblem(found, "en") // => "Rule contact-with-case gives a grade that the policy does not have."
 */
export function sayPolicyProblem(problem: PolicyProblem, language: Language | Catalogue): string {
  const { code, path, rules, fact = "", witness = {}, other = {}, expected, value = "", unit = "" } = problem;
  const isChinese = language === "zh";
  const template = inLanguage(POLICY_PROBLEMS[code][1], language, `policy-problem.${code}`);
  return fill(template, {
    place: path.length === 0 ? "·" : path.join("."),
    rules: rules.map((rule) => (isChinese ? `“${rule}”` : rule)).join(isChinese ? "、" : ", "),
    fact,
    witness: patternInWords(witness, language),
    other: patternInWords(other, language),
    expected: expected === undefined ? "" : inLanguage(expected, language, `policy-problem.${code}.expected`),
    value,
    unit,
    most: DEEPEST,
  });
}

/** How deep conditions may be nested. */
export const DEEPEST = 32;

const NOTHING_KNOWN: Text = { en: "nothing known", zh: "各项未知" };

/** Facts in a row, by their names: the words of an author. */
function patternInWords(pattern: FactPattern, language: Language | Catalogue): string {
  const known = Object.entries(pattern);
  if (known.length === 0) return inLanguage(NOTHING_KNOWN, language, "policy-problem.nothing-known");
  return known
    .map(([name, answer]) => `${name} = ${typeof answer === "string" ? answer : JSON.stringify(answer)}`)
    .join("; ");
}
