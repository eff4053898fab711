import { scanDay, scanInstant } from "../calendar/scan.js";
import { absence } from "../logic/compare.js";
import type { FactKind, Facts, FactTable } from "../logic/facts.js";
import { answerOf, isElement } from "../logic/scope.js";
import { FALSE } from "../logic/truth.js";
import type { Policy } from "../risk/policy.js";
import type { Language } from "../text.js";
import { type FeelTable, feelTable, mayNotApply, NOT_APPLICABLE, wordsIn } from "./dmn-names.js";
import { instantText } from "./dmn-side.js";
import { inputId } from "./dmn-table.js";
import { element, type Lines } from "./dmn-xml.js";

/** A fact as an input of a decision: what JSON can hold, `null` for what is not known. */
export type DmnInput =
  | string
  | number
  | null
  | readonly (string | null)[]
  | readonly (Readonly<Record<string, DmnInput>> | null)[];

/**
 * The facts of one subject as the inputs of the document that `toDmn` makes of the policy, by the names of the inputs. A
 * fact that is absent, or cannot be read as its kind, is `null`; a yes-no or a choice that does not apply is
 * `"not-applicable"`, which is equal to no option, and any other fact that does not apply is `null`: its rules stay open.
 * Days and instants are ISO 8601 texts.
 *
 * @example
 * dmnInputs(portMeasures2023, { direction: "entry", triggered: "yes" }).triggered // => "yes"
 * dmnInputs(feverInfraredAlarm2009, {}).infraredCelsius // => null
 * @see OMG, Decision Model and Notation 1.3
 */
export function dmnInputs<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Partial<Facts<Table>>,
): Readonly<Record<string, DmnInput>> {
  return inputsOf(feelTable(policy.facts), facts);
}

function inputsOf(table: FeelTable, facts: object): Readonly<Record<string, DmnInput>> {
  return Object.fromEntries(
    [...table].map(([fact, { name, kind, of }]) => [name, inputOf(answerOf(facts, fact), kind, of)]),
  );
}

function inputOf(answer: unknown, kind: FactKind, of: FeelTable): DmnInput {
  const lacking = absence(answer);
  if (lacking !== undefined) return lacking === FALSE && mayNotApply(kind) ? NOT_APPLICABLE : null;
  if (kind.kind === "number") return typeof answer === "number" && Number.isFinite(answer) ? answer : null;
  if (kind.kind === "list")
    return Array.isArray(answer)
      ? Array.from(answer, (element) => (isElement(element) ? inputsOf(of, element) : null))
      : null;
  if (kind.kind === "choices") {
    const options = wordsIn(kind);
    return Array.isArray(answer) ? Array.from(answer, (option) => wordOrNull(option, options)) : null;
  }
  if (kind.kind === "date") return typeof answer === "string" && isDay(answer) ? answer.slice(0, 10) : null;
  if (kind.kind === "instant") return typeof answer === "string" && isInstant(answer) ? instantText(answer) : null;
  return wordOrNull(answer, wordsIn(kind));
}

function wordOrNull(answer: unknown, options: readonly string[] | undefined): string | null {
  return typeof answer === "string" && (options === undefined || options.includes(answer)) ? answer : null;
}

function isInstant(text: string): boolean {
  return !Number.isNaN(scanInstant(text));
}

/** An instant counts as the day on which it was written. */
function isDay(text: string): boolean {
  return text.length === 10 ? !Number.isNaN(scanDay(text, 0)) : isInstant(text);
}

/** @internal The types of the inputs that are no plain text or number, and of what the decisions come to. */
export function itemElements(table: FeelTable, read: readonly string[]): Lines[] {
  const texts = { grade: "string", rule: "string" };
  const lists = read.flatMap((fact) => {
    const { kind, of } = table.get(fact) as NonNullable<ReturnType<FeelTable["get"]>>;
    const id = inputId(fact, table);
    return kind.kind === "list" ? [itemElement(rowsType(id), partsOf(of, id), true)] : [];
  });
  const bounds = { atLeast: "string", atMost: "string", because: "texts" };
  return [
    element("itemDefinition", { id: "type-texts", name: "texts", isCollection: "true" }, [
      element("typeRef", {}, "string"),
    ]),
    itemElement("hits", componentElements("hits", texts), true),
    itemElement("assessment", componentElements("assessment", bounds), false),
    ...lists,
  ];
}

function itemElement(name: string, parts: readonly Lines[], isCollection: boolean): Lines {
  return element(
    "itemDefinition",
    { id: `type-${name}`, name, isCollection: isCollection ? "true" : undefined },
    parts,
  );
}

function componentElements(of: string, types: Readonly<Record<string, string>>): Lines[] {
  return Object.entries(types).map(([name, type]) =>
    element("itemComponent", { id: `type-${of}-${name}`, name }, [element("typeRef", {}, type)]),
  );
}

/** What the elements of a list hold; a list within a list is spelt out in its place. */
function partsOf(table: FeelTable, before: string): Lines[] {
  return [...table.values()].map(({ name, kind, of }) => {
    const id = `${before}-${name}`;
    return kind.kind === "list"
      ? element("itemComponent", { id: `type-${id}`, name, isCollection: "true" }, partsOf(of, id))
      : element("itemComponent", { id: `type-${id}`, name }, [element("typeRef", {}, typeOf(kind, id))]);
  });
}

/** A name that FEEL reads as one word. */
function rowsType(id: string): string {
  return `${id.replaceAll("-", "_")}_rows`;
}

function typeOf(kind: FactKind, id: string): string {
  if (kind.kind === "list") return rowsType(id);
  if (kind.kind === "choices") return "texts";
  return kind.kind === "number" ? "number" : "string";
}

/** @internal The facts that a policy reads, each as an input with its label and what it may be. */
export function inputElements(table: FeelTable, read: readonly string[], language: Language): Lines[] {
  return read.map((fact) => {
    const { name, kind } = table.get(fact) as NonNullable<ReturnType<FeelTable["get"]>>;
    const id = inputId(fact, table);
    return element("inputData", { id, name, label: kind.label?.[language] ?? fact }, [
      element("description", {}, meaningOf(kind, language)),
      element("variable", { id: `${id}-variable`, name, typeRef: typeOf(kind, id) }),
    ]);
  });
}

/** What an input may be: its options, its unit, how a moment is written. */
function meaningOf(kind: FactKind, language: Language): string {
  const between = { en: "; ", zh: "；" }[language];
  const named = (kind.kind === "choice" || kind.kind === "choices") && kind.options.length > 0 ? kind.options : [];
  const names = "names" in kind ? kind.names : undefined;
  if (named.length > 0)
    return named
      .map((option) => `${option}${names?.[option] === undefined ? "" : ` (${names[option][language]})`}`)
      .join(between);
  switch (kind.kind) {
    case "yes-no":
      return ["yes", "no"].join(between);
    case "number":
      return kind.unit;
    case "date":
      return "YYYY-MM-DD";
    case "instant":
      return "YYYY-MM-DDThh:mm:ss±hh:mm";
    case "list":
      return { en: "rows", zh: "各行" }[language];
    default:
      return { en: "text", zh: "文本" }[language];
  }
}
