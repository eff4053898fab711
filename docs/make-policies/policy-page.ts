import type { Text } from "pratique";
import type { Editioned } from "pratique/edition";
import type { AnyCondition, FactTable } from "pratique/logic";
import type { Overlay, Policy, PolicyRule } from "pratique/risk";
import { conditionInLines } from "../in-words/condition-in-words.ts";
import { editionPage } from "../in-words/edition-page.ts";
import { code, sideBySide, stacked, table } from "../in-words/markdown.ts";
import { joined, saidAndAsked, same } from "../in-words/phrase.ts";
import { FactNames, kindInWords, placedFacts } from "./fact-names.ts";
import { isOverlay, isPolicy, type KnownPolicy } from "./known-editions.ts";
import { jurisdictionRow, overlaysOf, overRow, replacesRows } from "./place-rows.ts";

/** What a rule is written in: the facts it reads and the grades it gives, of the policy or of the one it is laid over. */
interface Terms {
  readonly facts: FactTable;
  readonly grades: Readonly<Record<string, Text>>;
}

/** The page of one policy, or of the rules laid over one, as a decision table. */
export function policyPage(policy: KnownPolicy, all: readonly Editioned[]): string {
  const { edition, rules } = policy;
  const terms = termsOf(policy, all);
  if (isOverlay(policy))
    return editionPage(edition, all, decisionTable(rules, terms), [
      overRow(policiesUnder(policy, all)),
      jurisdictionRow(policy.jurisdiction),
      ...replacesRows(policy.replaces),
    ]);
  const over = all.filter(isOverlay).filter((overlay) => overlay.over === edition.series);
  return editionPage(edition, all, [
    ...gradesOf(terms),
    ...decisionTable(rules, terms),
    ...factsOf(terms, rules),
    ...monotoneOf(policy, terms),
    ...overlaysOf(over),
  ]);
}

/** An overlay is written in the terms of the latest policy of the series that it is laid over. */
function termsOf(policy: KnownPolicy, all: readonly Editioned[]): Terms {
  const written = isOverlay(policy) ? policiesUnder(policy, all).at(-1) : policy;
  if (written === undefined) throw new TypeError("policyPage: expected a policy under an overlay, got none");
  return written;
}

function policiesUnder({ over, rules }: Overlay, all: readonly Editioned[]): Policy[] {
  return all
    .filter(isPolicy)
    .filter(({ edition, grades }) => edition.series === over && rules.every(({ grade }) => grade in grades));
}

function gradesOf({ grades }: Terms): string[] {
  const rows = Object.entries(grades).map(([grade, text], rank) => [String(rank), code(grade), ...sideBySide(text)]);
  return [
    "## Grades · 等级",
    "From mildest to severest: the severest grade of the rules that are met holds, and without any the first. While a rule that would give a severer grade is open, there is no grade. · 由轻到重排列：取所有成立规则中最重的等级；无规则成立时为第一级。若有可能导致更重等级的规则尚未确定，则不作出结论。",
    table(["Rank · 次序", "Grade · 等级", "English", "中文"], rows),
  ];
}

function decisionTable(rules: readonly PolicyRule[], { facts, grades }: Terms): string[] {
  const names = new FactNames(facts);
  const order = Object.keys(grades);
  const severestFirst = [...rules].sort((one, other) => order.indexOf(other.grade) - order.indexOf(one.grade));
  const rows = severestFirst.map((rule) => {
    // The types of the rules are those of a table that is not known here; the data are the same.
    const when = conditionInLines(rule.when as AnyCondition, names);
    const grade = stacked(grades[rule.grade] ?? same(rule.grade));
    return [code(rule.id), grade, ...sideBySide(saidAndAsked(rule.text, when)), stacked(rule.source)];
  });
  return [
    "## Rules, severest first · 规则（由重到轻）",
    table(["Rule · 规则", "Grade · 等级", "When", "条件", "Clause · 依据"], rows),
  ];
}

function factsOf({ facts }: Terms, rules: readonly PolicyRule[]): string[] {
  const names = new FactNames(facts);
  const read = new Set(rules.flatMap(({ when }) => factsIn(when)));
  const placed = placedFacts(facts).filter(([path]) => read.has(path.replace(/\..*/, "")));
  const rows = placed.map(([path, fact]) => {
    const [en, zh] = sideBySide(names.name(path));
    const [kind, leibie] = sideBySide(kindInWords(path, fact, names));
    return [code(path), `${en}: ${kind}`, `${zh}：${leibie}`];
  });
  return ["## Facts it reads · 所需事实", table(["Fact · 事实", "English", "中文"], rows)];
}

/** The facts of the subject that a condition names, wherever in it. */
function factsIn(condition: unknown): string[] {
  if (typeof condition !== "object" || condition === null) return [];
  return Object.entries(condition).flatMap(([key, part]) => (key === "fact" ? [String(part)] : factsIn(part)));
}

/** Which way an answer moves. */
const DIRECTIONS: Readonly<Record<string, Text>> = {
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
  more: { en: "more, or higher", zh: "更多或更高" },
  less: { en: "fewer, or lower", zh: "更少或更低" },
  later: { en: "later", zh: "更晚" },
  earlier: { en: "earlier", zh: "更早" },
};

function monotoneOf(
  { monotone }: { readonly monotone?: Readonly<Record<string, unknown>> },
  { facts }: Terms,
): string[] {
  if (monotone === undefined) return [];
  const names = new FactNames(facts);
  const rows = Object.entries(monotone).map(([fact, way]) => {
    const riskier = Array.isArray(way)
      ? joined(
          way.map((option) => names.option(fact, String(option))),
          { en: " < ", zh: " < " },
        )
      : (DIRECTIONS[String(way)] ?? same(String(way)));
    return [code(fact), ...sideBySide(names.name(fact)), stacked(riskier)];
  });
  return [
    "## Where risk lies · 风险方向",
    "An answer moved this way never lowers the grade. · 答案朝此方向变化，等级只升不降。",
    table(["Fact · 事实", "English", "中文", "Riskier · 风险更高"], rows),
  ];
}
