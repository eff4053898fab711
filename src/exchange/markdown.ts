import type { Edition, Editioned } from "../edition/edition.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactTable, Unit } from "../logic/facts.js";
import { unitName, withUnit } from "../logic/units-in-words.js";
import type { Policy, PolicyRule } from "../risk/policy.js";
import { LANGUAGES, type Language, type Text } from "../text.js";
import { conditionInLines, conditionInWords } from "./condition-in-words.js";
import { FactNames, kindInWords, placedFacts } from "./fact-names.js";
import type { ConditionNames } from "./leaf-in-words.js";
import { editionPage, firstDayInWords, languageNames, STATUSES } from "./markdown-edition.js";
import { code, escaped, headed, sideBySide, stacked, table } from "./markdown-text.js";
import { countInWords } from "./moment-in-words.js";
import { COMMA, joined, phrase, quoted, saidAndAsked, same } from "./phrase.js";

/** What a rule is written in: the facts it reads and the grades it gives. */
export interface PolicyTerms {
  readonly facts: FactTable;
  readonly grades: Readonly<Record<string, Text>>;
}

/** What stands on the page of a policy besides what it says itself. */
export interface PolicyMarkdownOptions {
  /** In one language, or side by side in both, which is how it is when left out. */
  readonly languages?: readonly [Language, ...Language[]];
  /** The editions that have pages, named by their ids: the page leads to those before and after it. */
  readonly editions?: readonly Editioned[];
  /** Headings, tables and paragraphs at its end, in Markdown already. */
  readonly further?: readonly string[];
}

/**
 * A policy as a page of Markdown (with GitHub's tables): what it is and where it comes from, its grades, its rules with what
 * they ask in words, the facts that it reads, and where risk lies. Rules that are laid over it stand among its own. Texts are
 * shown as they stand: nothing in them is taken for Markdown or HTML.
 *
 * @example
 * toMarkdown(feverInfraredAlarm2009, { languages: ["zh"] }).includes("| `threshold` |") // => true
 * @see CommonMark 0.31; GitHub Flavored Markdown, tables
 */
export function toMarkdown<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  { languages = LANGUAGES, editions = [], further = [] }: PolicyMarkdownOptions = {},
): string {
  const plain = policy as unknown as Policy;
  const { edition, monotone, overlays, prepared } = plain;
  const rules = prepared.map(({ rule }) => rule);
  const over = overlays.map((overlay) => [
    headed({ en: "Laid over it", zh: "叠加规则" }, languages),
    ...sideBySide(overlay.edition.title, languages).map((title) => `${title} (${code(overlay.edition.id)})`),
  ]);
  const blocks = [
    ...gradesOf(plain, languages),
    ...rulesOf(rules, plain, languages),
    ...factsOf(plain, languages),
    ...(monotone === undefined ? [] : monotoneOf(monotone, plain, languages)),
    ...further,
  ];
  return editionPage(edition, editions, blocks, over, languages);
}

function gradesOf({ grades }: PolicyTerms, languages: readonly Language[]): string[] {
  const rows = Object.entries(grades).map(([grade, text], rank) => [
    String(rank),
    code(grade),
    ...sideBySide(text, languages),
  ]);
  const order: Text = {
    en: "From mildest to severest: the severest grade of the rules that are met holds, and without any the first. While a rule that would give a severer grade is open, there is no grade.",
    zh: "由轻到重排列：取所有成立规则中最重的等级；无规则成立时为第一级。若有可能导致更重等级的规则尚未确定，则不作出结论。",
  };
  const heads = [headed({ en: "Rank", zh: "次序" }, languages), headed({ en: "Grade", zh: "等级" }, languages)];
  return [
    `## ${headed({ en: "Grades", zh: "等级" }, languages)}`,
    headed(order, languages),
    table([...heads, ...languageNames(languages)], rows),
  ];
}

const WHEN: Readonly<Record<Language, string>> = { en: "When", zh: "条件" };

/** The rules of a policy, or of what is laid over one, as a table: the severest first. */
function rulesOf(
  rules: readonly PolicyRule[],
  { facts, grades }: PolicyTerms,
  languages: readonly Language[] = LANGUAGES,
): string[] {
  const names = new FactNames(facts);
  const order = Object.keys(grades);
  const severestFirst = [...rules].sort((one, other) => order.indexOf(other.grade) - order.indexOf(one.grade));
  const rows = severestFirst.map((rule) => {
    // The types of the rules are those of a table that is not known here; the data are the same.
    const when = conditionInLines(rule.when as AnyCondition, names);
    const grade = stacked(grades[rule.grade] ?? same(rule.grade), languages);
    const said = sideBySide(saidAndAsked(rule.text, when), languages);
    return [code(rule.id), grade, ...said, stacked(rule.source, languages)];
  });
  const heads = [headed({ en: "Rule", zh: "规则" }, languages), headed({ en: "Grade", zh: "等级" }, languages)];
  const asked = languages.map((language) => WHEN[language]);
  return [
    `## ${headed({ en: "Rules, severest first", zh: "规则（由重到轻）" }, languages)}`,
    table([...heads, ...asked, headed({ en: "Clause", zh: "条款" }, languages)], rows),
  ];
}

function factsOf({ facts, prepared }: Policy, languages: readonly Language[]): string[] {
  const names = new FactNames(facts);
  const read = new Set(prepared.flatMap(({ reads }) => reads.map(({ name }) => name)));
  const placed = placedFacts(facts).filter(([path]) => read.has(path.replace(/\..*/, "")));
  const rows = placed.map(([path, fact]) => {
    const said = phrase(
      { en: "{name}: {kind}", zh: "{name}：{kind}" },
      { name: names.name(path), kind: kindInWords(path, fact, names) },
    );
    return [code(path), ...sideBySide(said, languages)];
  });
  const head = headed({ en: "Fact", zh: "事实" }, languages);
  return [
    `## ${headed({ en: "Facts it reads", zh: "所需事实" }, languages)}`,
    table([head, ...languageNames(languages)], rows),
  ];
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
  monotone: Readonly<Record<string, unknown>>,
  { facts }: PolicyTerms,
  languages: readonly Language[],
): string[] {
  const names = new FactNames(facts);
  const rows = Object.entries(monotone).map(([fact, way]) => {
    const options = Array.isArray(way) ? way.map((option) => names.option(fact, String(option))) : undefined;
    const riskier =
      options === undefined ? (DIRECTIONS[String(way)] ?? same(String(way))) : joined(options, same(" < "));
    return [code(fact), ...sideBySide(names.name(fact), languages), stacked(riskier, languages)];
  });
  const moved: Text = {
    en: "An answer moved this way never lowers the grade.",
    zh: "答案朝此方向变化，等级只升不降。",
  };
  const heads = [headed({ en: "Fact", zh: "事实" }, languages), ...languageNames(languages)];
  return [
    `## ${headed({ en: "Where risk lies", zh: "风险方向" }, languages)}`,
    headed(moved, languages),
    table([...heads, headed({ en: "Riskier", zh: "风险更高" }, languages)], rows),
  ];
}

/** What the parts of a page do. Texts come in both languages, unless fewer are asked for; cells are Markdown already. */
export interface MarkdownParts {
  /** A code, a path, a pattern. */
  code(text: string): string;
  /** A text shown as it stands, also within a cell; what stands between backticks is code already. */
  escaped(text: string): string;
  /** A text as cells of a row, one for each language. */
  sideBySide(text: Text, languages?: readonly Language[]): string[];
  /** A text in one cell, one language below the other. */
  stacked(text: Text, languages?: readonly Language[]): string;
  /** A table: its heading and its rows, cell by cell. */
  table(heading: readonly string[], rows: readonly (readonly string[])[]): string;
  /** The page of an edition: what it is, by `further` lines too, and then its blocks; `all` are the editions with pages. */
  editionPage(
    edition: Edition,
    all: readonly Editioned[],
    blocks: readonly string[],
    further?: readonly (readonly string[])[],
    languages?: readonly Language[],
  ): string;
  /** Since when an edition was in force. */
  firstDayInWords(edition: Edition): Text;
  /** What stands behind an edition. */
  readonly STATUSES: Readonly<Record<Edition["status"], Text>>;
  /** Rules as a table, the severest first. */
  rulesOf(rules: readonly PolicyRule[], terms: PolicyTerms, languages?: readonly Language[]): string[];
  /** What the facts of a table are called in conditions. */
  factNames(table: FactTable): ConditionNames;
  /** What a condition asks, as one clause; `list` is the path of the list in whose row it stands. */
  conditionInWords(condition: AnyCondition, names: ConditionNames, list?: string, isDenied?: boolean): Text;
  /** The same, each of its outermost parts on a line of its own. */
  conditionInLines(condition: AnyCondition, names: ConditionNames, isDenied?: boolean): Text;
  /** How days are counted back from the day at which one looks. */
  countInWords(dayCount: string | undefined): Text;
  /** What a unit is called; `undefined` of a mere count. */
  unitName(unit: Unit): Text | undefined;
  /** A number with its unit: 38 °C, 1 day. */
  withUnit(number: number, unit: Unit): Text;
  /** A template with its blanks filled, from texts or from what reads the same in every language. */
  phrase(template: Text, values?: Readonly<Record<string, Text | string | number>>): Text;
  /** Texts in a row, with what stands between two of them. */
  joined(texts: readonly Text[], between: Text): Text;
  /** What a rule says in words, and below it what is asked for it. */
  saidAndAsked(text: Text, when: Text): Text;
  /** What reads the same in every language. */
  same(text: string | number): Text;
  /** A name in quotation marks. */
  quoted(text: Text): Text;
  /** What stands between the parts of an enumeration. */
  readonly COMMA: Text;
}

/**
 * The parts of which such a page is made, for the pages of other editions and for rules in words.
 *
 * @example
 * markdownParts.escaped("a | b < c") // => "a \\| b \\< c"
 * @see CommonMark 0.31; GitHub Flavored Markdown, tables
 */
export const markdownParts: MarkdownParts = {
  code,
  escaped,
  sideBySide,
  stacked,
  table,
  editionPage,
  firstDayInWords,
  STATUSES,
  rulesOf,
  factNames: (table) => new FactNames(table),
  conditionInWords,
  conditionInLines,
  countInWords,
  unitName,
  withUnit,
  phrase,
  joined,
  saidAndAsked,
  same,
  quoted,
  COMMA,
};
