import type { Edition } from "../edition/edition.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactTable } from "../logic/facts.js";
import type { Policy } from "../risk/policy.js";
import type { Language, Text } from "../text.js";
import { alternativesOf, cellsOf } from "./dmn-cells.js";
import { DIAGRAM_NAMESPACES, diagramElement } from "./dmn-diagram.js";
import { inputElements, itemElements } from "./dmn-inputs.js";
import { feelTable, feelText } from "./dmn-names.js";
import { feelScope } from "./dmn-side.js";
import { inputId, requirement, type TableRow, tableDecision } from "./dmn-table.js";
import { element, type Lines, xmlName } from "./dmn-xml.js";

const NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

const LABELS = {
  met: { en: "Rules that are met", zh: "成立的规则" },
  possible: { en: "Rules that are met, or may be met for all that is known", zh: "成立或可能成立的规则" },
  assessment: { en: "Between which grades, and because of which rules", zh: "等级范围及所依规则" },
  grade: { en: "Grade, or undecided", zh: "等级（或待定）" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * A policy, with what is laid over it, as a DMN 1.3 document for whoever runs decision tables: its decision `grade` gives
 * the grade that `assess` gives, or `"undecided"`.
 *
 * Two tables in rule order, severest first, come before it: `met` holds the rules that are true, `possible` also those that
 * what is not known may make true. `assessment` takes the severest of each (`atLeast`, `atMost`) and the rules that give the
 * first (`because`); `grade` is theirs when they are one. A plain test of a fact stands in the column of the fact, any other
 * condition in a column of its own. The inputs are those of `dmnInputs`. A drawing shows what needs what. Not carried over: which facts would decide what is
 * undecided, and where risk lies.
 *
 * @param language of the labels, texts and sources
 * @example
 * const xml = toDmn(feverInfraredAlarm2009, "en");
 * xml.includes("<text>&gt; 37</text>") // => true
 * @see OMG, Decision Model and Notation 1.3
 */
export function toDmn<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  language: Language,
): string {
  const { edition, overlays, gradesInOrder, grades, facts, prepared } = policy as unknown as Policy;
  const editions = [edition, ...overlays.map((overlay) => overlay.edition)];
  const table = feelTable(facts);
  const read = [...table.keys()].filter((name) =>
    prepared.some(({ reads }) => reads.some((fact) => fact.name === name)),
  );
  const rules = prepared.toSorted((one, other) => other.rank - one.rank);
  const rows = (isSure: boolean) =>
    rules.flatMap(({ rule, edition: { id } }) =>
      alternativesOf(rule.when as AnyCondition).map(
        (row): TableRow => ({ rule, edition: id, cells: cellsOf(row, feelScope(table), isSure) }),
      ),
    );
  const writing = { language, table, read, grades: gradesInOrder.toReversed(), editions };
  const id = xmlName(editions.map((each) => each.id).join("_"));
  const content = [
    element("description", {}, describe(editions, grades, language)),
    ...itemElements(table, read),
    ...editions.map(({ id, title, source }, place) =>
      element("knowledgeSource", { id: `source-${place + 1}`, name: title[language] }, [
        element("description", {}, source),
        element("type", {}, id),
      ]),
    ),
    ...inputElements(table, read, language),
    tableDecision("met", LABELS.met[language], rows(true), writing),
    tableDecision("possible", LABELS.possible[language], rows(false), writing),
    ...gradeDecisions(gradesInOrder[0] as string, language),
    drawing(
      read.map((fact) => inputId(fact, table)),
      editions.map((_, place) => `source-${place + 1}`),
    ),
  ];
  const attributes = {
    xmlns: NAMESPACE,
    ...DIAGRAM_NAMESPACES,
    id: `policy-${id}`,
    name: edition.title[language],
    namespace: `urn:pratique:policy:${id}`,
    exporter: "pratique",
  };
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...element("definitions", attributes, content), ""].join("\n");
}

/** Everything by which the policy would be cited, and its grades. */
function describe(editions: readonly Edition[], grades: Readonly<Record<string, Text>>, language: Language): string {
  const between = { en: "; ", zh: "；" }[language];
  const [first, last, published] = { en: ["from", "until", "published"], zh: ["施行", "截止", "公布"] }[language];
  const dated = (name: string | undefined, day: string | undefined) => (day === undefined ? [] : [`${name} ${day}`]);
  const cited = editions.map(({ id, title, authority, status, from, until, publishedOn, source }) =>
    [
      `${title[language]} (${id}, ${status})`,
      authority[language],
      ...dated(first, typeof from === "string" ? from : `${from.notBefore}/${from.notAfter}`),
      ...dated(last, until),
      ...dated(published, publishedOn),
      source,
    ].join(between),
  );
  const named = Object.entries(grades).map(([grade, text]) => `${grade} (${text[language]})`);
  return [...cited, named.join(" < ")].join("\n");
}

/** The grade at the top, and under each decision what it needs. */
function drawing(inputs: readonly string[], sources: readonly string[]): Lines {
  const needsOf = (by: string, kind: "needs" | "authority", all: readonly string[]) =>
    all.map((needed, place) => [`${by}-${kind}-${place + 1}`, by, needed] as const);
  const tables = ["met", "possible"] as const;
  return diagramElement(
    [["grade"], ["assessment"], tables, [...inputs, ...sources]],
    [
      ...needsOf("grade", "needs", ["assessment"]),
      ...needsOf("assessment", "needs", tables),
      ...tables.flatMap((by) => [...needsOf(by, "needs", inputs), ...needsOf(by, "authority", sources)]),
    ],
  );
}

/** What the two tables come to, and the grade. */
function gradeDecisions(mildest: string, language: Language): Lines[] {
  const severest = (hits: string) => `if ${hits}[1].grade = null then ${feelText(mildest)} else ${hits}[1].grade`;
  const entries = [
    `atLeast: ${severest("met")}`,
    `atMost: ${severest("possible")}`,
    "because: distinct values(met[item.grade = atLeast].rule)",
  ];
  const texts = {
    assessment: [`{ ${entries.join(", ")} }`, ["met", "possible"]],
    grade: ['if assessment.atLeast = assessment.atMost then assessment.atLeast else "undecided"', ["assessment"]],
  } as const;
  return (["assessment", "grade"] as const).map((name) => {
    const [text, needed] = texts[name];
    const type = name === "grade" ? "string" : "assessment";
    return element("decision", { id: name, name, label: LABELS[name][language] }, [
      element("variable", { id: `${name}-variable`, name, typeRef: type }),
      ...needed.map((other, place) => requirement(`${name}-needs-${place + 1}`, "requiredDecision", other)),
      element("literalExpression", { id: `${name}-expression`, typeRef: type }, [element("text", {}, text)]),
    ]);
  });
}
