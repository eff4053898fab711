import type { Edition } from "../edition/edition.js";
import type { PolicyRule } from "../risk/policy.js";
import type { Language, Text } from "../text.js";
import { conditionInWords } from "./condition-in-words.js";
import type { Cell, ColumnHead, Literal } from "./dmn-cells.js";
import { type FeelTable, feelText, feelTexts } from "./dmn-names.js";
import { element, type Lines } from "./dmn-xml.js";
import { FactNames } from "./fact-names.js";

/** @internal A row of a table: what it asks, and the rule that it is of. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly rule: PolicyRule;
  /** Id of the edition in which the rule stands. */
  readonly edition: string;
}

/** @internal What the tables are written of, and in which language. */
export interface TableWriting {
  readonly language: Language;
  readonly table: FeelTable;
  /** The facts that the rules read, in the order of their table. */
  readonly read: readonly string[];
  /** Severest first. */
  readonly grades: readonly string[];
  readonly editions: readonly Edition[];
}

const NAMES = {
  grade: { en: "Grade", zh: "等级" },
  rule: { en: "Rule", zh: "规则" },
  text: { en: "Text", zh: "内容" },
  source: { en: "Source", zh: "出处" },
  edition: { en: "Edition", zh: "版本" },
} as const satisfies Readonly<Record<string, Text>>;

/** @internal A decision table in rule order, as the decision of its name: every row that holds, the severest first. */
export function tableDecision(name: string, label: string, rows: readonly TableRow[], writing: TableWriting): Lines {
  const { language, read, grades, editions } = writing;
  const heads = headsOf(rows, read);
  const rules = [...new Set(rows.map(({ rule }) => rule.id))];
  const table = element("decisionTable", { id: `${name}-table`, hitPolicy: "RULE ORDER" }, [
    ...heads.map((head, place) => inputElement(head, `${name}-input-${place + 1}`, writing)),
    outputElement(`${name}-grade`, "grade", grades, language),
    outputElement(`${name}-rule`, "rule", rules, language),
    ...(["text", "source", "edition"] as const).map((note) => element("annotation", { name: NAMES[note][language] })),
    ...rows.map((row, place) => rowElement(row, heads, `${name}-row-${place + 1}`, language)),
  ]);
  return element("decision", { id: name, name, label }, [
    element("variable", { id: `${name}-variable`, name, typeRef: "hits" }),
    ...read.map((fact, place) =>
      requirement(`${name}-needs-${place + 1}`, "requiredInput", inputId(fact, writing.table)),
    ),
    ...editions.map((_, place) =>
      element("authorityRequirement", { id: `${name}-authority-${place + 1}` }, [
        element("requiredAuthority", { href: `#source-${place + 1}` }),
      ]),
    ),
    table,
  ]);
}

/** @internal What one decision needs: another, or an input. */
export function requirement(id: string, kind: "requiredDecision" | "requiredInput", needed: string): Lines {
  return element("informationRequirement", { id }, [element(kind, { href: `#${needed}` })]);
}

/** @internal The identifier of a fact as an input. */
export function inputId(fact: string, table: FeelTable): string {
  return `fact-${[...table.keys()].indexOf(fact) + 1}`;
}

/** The columns: of facts in the order of their table, then those of conditions as they come. */
function headsOf(rows: readonly TableRow[], read: readonly string[]): readonly ColumnHead[] {
  const heads = new Map(rows.flatMap(({ cells }) => cells.map(({ head }) => [head.expression, head])));
  const place = ({ of }: ColumnHead) => (typeof of === "string" ? read.indexOf(of) : read.length);
  return [...heads.values()].sort((one, other) => place(one) - place(other));
}

function inputElement({ expression, type, of }: ColumnHead, id: string, writing: TableWriting): Lines {
  const { language, table } = writing;
  const names = new FactNames(Object.fromEntries([...table].map(([fact, { kind }]) => [fact, kind])));
  const askedInWords = ({ condition, isDenied }: Literal) => conditionInWords(condition, names, undefined, isDenied);
  const label = typeof of === "string" ? (table.get(of)?.kind.label?.[language] ?? of) : askedInWords(of)[language];
  return element("input", { id, label }, [
    element("inputExpression", { id: `${id}-expression`, typeRef: type }, [element("text", {}, expression)]),
  ]);
}

function outputElement(id: string, name: "grade" | "rule", values: readonly string[], language: Language): Lines {
  return element("output", { id, label: NAMES[name][language], name, typeRef: "string" }, [
    ...(values.length === 0
      ? []
      : [element("outputValues", { id: `${id}-values` }, [element("text", {}, feelTexts(values))])]),
  ]);
}

function rowElement({ cells, rule, edition }: TableRow, heads: readonly ColumnHead[], id: string, language: Language) {
  const tests = new Map(cells.map(({ head, text }) => [head.expression, text]));
  const entry = (name: string, part: string, text: string) =>
    element(name, part === "" ? {} : { id: `${id}-${part}` }, [element("text", {}, text)]);
  return element("rule", { id }, [
    ...heads.map(({ expression }, place) => entry("inputEntry", `test-${place + 1}`, tests.get(expression) ?? "-")),
    entry("outputEntry", "grade", feelText(rule.grade)),
    entry("outputEntry", "rule", feelText(rule.id)),
    ...[rule.text[language], rule.source[language], edition].map((text) => entry("annotationEntry", "", text)),
  ]);
}
