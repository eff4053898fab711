import type { Truth } from "../logic/truth.js";
import type { Language, Text } from "../text.js";
import type { CertLogicRuleProof } from "./certlogic.js";
import type { CertLogicExpression } from "./certlogic-expression.js";
import { CERTLOGIC_LABELS } from "./certlogic-labels.js";
import type { CertLogicNode, CertLogicUnit } from "./certlogic-node.js";
import type { CertLogicProof } from "./certlogic-proof.js";

/**
 * The proof of an expression in words, a line for each part that says yes or no, the parts of a part indented below it. The
 * rule's own values are said; of the data it is said where they were read, and never what they were.
 *
 * @example
 * const read = readCertLogic({ ">=": [{ var: "payload.v.0.dn" }, { var: "payload.v.0.sd" }] });
 * const data = { payload: { v: [{ dn: 1, sd: 2 }] } };
 * read.ok && explainCertLogic(read.value, proveCertLogic(read.value, data), "en") // => ["the number of the dose is at least the doses of the course: no"]
 */
export function explainCertLogic(
  expression: CertLogicExpression,
  proof: CertLogicProof,
  language: Language,
): readonly string[] {
  const lines: string[] = [];
  const nodes = nodesOf(expression.root);
  const say = (part: CertLogicProof, depth: number) => {
    const node = nodes.get(part.at.join("\n"));
    const isSaid = node !== undefined && (depth === 0 || SAYS_YES_OR_NO.has(part.operation));
    if (isSaid) lines.push(`${"  ".repeat(depth)}${headOf(node, language)}${ended(part, language)}`);
    for (const below of part.parts) say(below, isSaid ? depth + 1 : depth);
  };
  say(proof, 0);
  return lines;
}

/**
 * Every rule that applies, in words: its identifier, what it says in the language (English, or its first description, where
 * it has none), what it came to, and the lines of its proof below.
 *
 * @example
 * const read = fromCertLogic({ id: "TR-EU-0000", description: "At most one test.", logic: { "!": [{ var: "payload.t.1" }] } });
 * const proved = read.ok ? proveCertLogicRules(read.value, { t: [{}] }, { at: instant("2021-07-01T12:00:00Z") }).rules : [];
 * explainCertLogicRules(proved, "en")[0] // => "TR-EU-0000 At most one test.: yes"
 */
export function explainCertLogicRules(rules: readonly CertLogicRuleProof[], language: Language): readonly string[] {
  return rules.flatMap(({ rule, proof, truth, missing, faults }) => {
    const said = [language, "en"].map((tag) => rule.descriptions.find((one) => one.language.split("-")[0] === tag));
    const description = said.find((one) => one !== undefined) ?? rule.descriptions[0];
    const title = description === undefined ? rule.identifier : `${rule.identifier} ${description.text}`;
    const lines = explainCertLogic(rule.logic, proof, language);
    return [`${title}${ended({ truth, missing, faults }, language)}`, ...lines.map((line) => `  ${line}`)];
  });
}

const SAYS_YES_OR_NO: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["if", "and", "!", "===", "in", "<", ">", "<=", ">="],
  ...["before", "after", "not-after", "not-before"],
]);

function nodesOf(root: CertLogicNode): ReadonlyMap<string, CertLogicNode> {
  const nodes = new Map<string, CertLogicNode>();
  const add = (node: CertLogicNode) => {
    nodes.set(node.at.join("\n"), node);
    node.operands.forEach(add);
  };
  add(root);
  return nodes;
}

const TRUTHS: Readonly<Record<Truth, Text>> = {
  true: { en: ": yes", zh: "：是" },
  false: { en: ": no", zh: "：否" },
  undecided: { en: ": not decided", zh: "：待定" },
};
const MISSING: Text = { en: ", missing ", zh: "，缺少" };
const FAULTY: Text = { en: ", cannot be evaluated", zh: "，无法求值" };

function ended({ truth, missing, faults }: Pick<CertLogicProof, "truth" | "missing" | "faults">, language: Language) {
  const lacks = missing.map((path) => labelOf(path, language)).join(language === "en" ? ", " : "、");
  return [
    TRUTHS[truth][language],
    ...(missing.length > 0 ? [MISSING[language], lacks] : []),
    ...(faults.length > 0 ? [FAULTY[language]] : []),
  ].join("");
}

function labelOf(path: string, language: Language): string {
  const place = path.replace(/^payload\.([vtr])\.0/, "payload.$1");
  return (Object.hasOwn(CERTLOGIC_LABELS, place) ? CERTLOGIC_LABELS[place]?.[language] : undefined) ?? path;
}

const BETWEEN: Readonly<Record<string, Text>> = {
  "===": { en: " is ", zh: "为" },
  in: { en: " is one of ", zh: "属于" },
  "+": { en: " + ", zh: "＋" },
  "<": { en: " is less than ", zh: "小于" },
  ">": { en: " is more than ", zh: "大于" },
  "<=": { en: " is at most ", zh: "不大于" },
  ">=": { en: " is at least ", zh: "不小于" },
  before: { en: " is before ", zh: "早于" },
  after: { en: " is after ", zh: "晚于" },
  "not-after": { en: " is not after ", zh: "不晚于" },
  "not-before": { en: " is not before ", zh: "不早于" },
  and: { en: " and ", zh: "，且" },
};

/** What is said of a part on a line of its own: the parts of `and` and the ways of `if` have lines of theirs below. */
function headOf(node: CertLogicNode, language: Language): string {
  const [guard] = node.operands;
  if (node.operation === "and") return language === "en" ? "all of these" : "以下各项均成立";
  if (node.operation !== "if" || guard === undefined) return phrase(node, language);
  const said = phrase(guard, language);
  if (guard.operation === "var")
    return language === "en" ? `depending on whether ${said} is given` : `视有无“${said}”而定`;
  return language === "en" ? `depending on whether ${said}` : `视“${said}”而定`;
}

function phrase(node: CertLogicNode, language: Language): string {
  const { operation, operands, value } = node;
  const said = operands.map((operand) => inBrackets(operand, phrase(operand, language), language));
  const [first = "", second = "", third = ""] = said;
  const isEnglish = language === "en";
  switch (operation) {
    case "literal":
      return typeof value === "boolean"
        ? TRUTHS[value ? "true" : "false"][language].slice(isEnglish ? 2 : 1)
        : String(value);
    case "var":
      return labelOf(String(value), language);
    case "list":
      return listed(said, isEnglish ? ", " : "、");
    case "if":
      return isEnglish ? `if ${first}: ${second}, otherwise ${third}` : `若${first}：${second}，否则${third}`;
    case "!":
      return isEnglish ? `not: ${first}` : `非：${first}`;
    case "plusTime":
      return later(first, Number(value), node.unit, language);
    case "dccDateOfBirth":
      return isEnglish ? `${first}, at the latest` : `${first}（最晚）`;
    case "extractFromUVCI":
      return isEnglish ? `part ${value} of ${first}` : `${first}的第${value}段`;
    case "reduce":
      return isEnglish ? `${first} counted through` : `${first}逐项归并`;
    default:
      return said.join(BETWEEN[operation]?.[language] ?? " ");
  }
}

/** What has parts of its own stands in brackets within another part. */
function inBrackets(node: CertLogicNode, said: string, language: Language): string {
  if (node.operation !== "and" && node.operation !== "if") return said;
  return language === "en" ? `(${said})` : `（${said}）`;
}

const MOST_LISTED = 6;

function listed(said: readonly string[], comma: string): string {
  const shown = said.slice(0, MOST_LISTED).join(comma);
  return `[${said.length > MOST_LISTED ? `${shown}${comma}…` : shown}]`;
}

const UNITS: Readonly<Record<CertLogicUnit, Text>> = {
  year: { en: "year", zh: "年" },
  month: { en: "month", zh: "个月" },
  day: { en: "day", zh: "天" },
  hour: { en: "hour", zh: "小时" },
};

function later(said: string, amount: number, unit: CertLogicUnit, language: Language): string {
  if (amount === 0) return said;
  const count = Math.abs(amount);
  if (language === "zh") return `${said}${amount > 0 ? "后" : "前"}${count}${UNITS[unit].zh}`;
  return `${count} ${UNITS[unit].en}${count === 1 ? "" : "s"} ${amount > 0 ? "after" : "before"} ${said}`;
}
