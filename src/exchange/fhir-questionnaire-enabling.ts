import { isCalendarDate } from "../calendar/calendar-date.js";
import { isInstant } from "../calendar/instant.js";
import type { ScalarItem } from "../declaration/items.js";
import type { AnyCondition } from "../logic/condition.js";
import { isRecord } from "../record.js";
import { type FhirOption, optionFor } from "./fhir-questionnaire-options.js";
import { type FhirObject, fhirText, isInUnit, numberOf, valueIn } from "./fhir-questionnaire-parts.js";

/** @internal A question that was read: where its answer stands in the form. */
export interface Asked {
  /** Path in the form, with dots. */
  readonly path: string;
  /** The list in whose rows it stands, and its path there. */
  readonly list: string | undefined;
  readonly inRow: string;
  readonly item: ScalarItem;
  readonly options: readonly FhirOption[] | undefined;
  /** The item that holds words of one's own. */
  readonly words: string | undefined;
  readonly unit: FhirObject | undefined;
}

/** @internal What some enableWhen comes to: the condition as far as a form can hold it, and whether that is all of it. */
export interface Enabling {
  readonly condition: AnyCondition | undefined;
  readonly isWhole: boolean;
  /** Whether it is said if all or any of several must hold, as FHIR asks; where nothing is said, all must. */
  readonly isSaid: boolean;
}

/**
 * @internal The enableWhen of an item as a condition. A question that does not stand earlier, an operator or a value that
 * the form cannot compare is left out of an `all`; an `any` that lacks a part is left out as a whole, since with less of
 * it fewer would be asked.
 *
 * @param list the list in whose rows the item stands
 */
export function conditionOf(
  raw: FhirObject,
  questions: ReadonlyMap<string, Asked>,
  list: string | undefined,
): Enabling {
  const rows = Array.isArray(raw["enableWhen"]) ? (raw["enableWhen"] as unknown[]) : [];
  const parts = rows.map((row) => (isRecord(row) ? compared(row, questions, list) : undefined));
  const held = parts.filter((part) => part !== undefined);
  const isWhole = held.length === parts.length;
  const behavior = raw["enableBehavior"];
  const isSaid = rows.length < 2 || behavior === "any" || behavior === "all";
  const [only] = held;
  if (held.length < 2 && (isWhole || behavior !== "any")) return { condition: only, isWhole, isSaid };
  if (behavior === "any") return { condition: isWhole ? { any: held } : undefined, isWhole, isSaid };
  return { condition: { all: held }, isWhole, isSaid };
}

function compared(
  row: FhirObject,
  questions: ReadonlyMap<string, Asked>,
  list: string | undefined,
): AnyCondition | undefined {
  const asked = typeof row["question"] === "string" ? questions.get(row["question"]) : undefined;
  const [type, value] = valueIn(row, "answer") ?? [];
  if (asked === undefined || type === undefined || value === undefined) return undefined;
  const isInOther = asked.list !== undefined && asked.list !== list;
  const name = asked.list === undefined ? { fact: asked.path } : { item: asked.inRow };
  const operator = row["operator"];
  if (operator === "exists") {
    if (typeof value !== "boolean") return undefined;
    return isInOther ? existsInRows(asked.list as string, name, value) : { ...name, known: value };
  }
  const leaf = leafOf(asked, name, operator === "!=" ? "=" : operator, type, value);
  if (leaf === undefined) return undefined;
  if (operator !== "!=") return isInOther ? { fact: asked.list as string, some: leaf } : leaf;
  const subject = nameIn(leaf, name);
  const differs: AnyCondition = { any: [{ ...subject, known: false }, { not: leaf }] };
  return isInOther ? everyRow(asked.list as string, differs) : differs;
}

/** What a leaf is about: for words of one's own another item than the options. */
function nameIn(leaf: AnyCondition, name: FhirObject): FhirObject {
  if ("fact" in leaf && leaf.fact !== undefined) return { fact: leaf.fact };
  return "item" in leaf && leaf.item !== undefined ? { item: leaf.item } : name;
}

function everyRow(list: string, each: AnyCondition): AnyCondition {
  return {
    any: [
      { fact: list, known: false },
      { fact: list, every: each },
    ],
  };
}

function existsInRows(list: string, name: FhirObject, value: boolean): AnyCondition {
  const known = { ...name, known: value };
  return value ? { fact: list, some: known } : everyRow(list, known);
}

const ORDERS: Readonly<Record<string, readonly [number: string, moment: string]>> = {
  "=": ["is", "is"],
  ">": ["above", "after"],
  "<": ["below", "before"],
  ">=": ["atLeast", "onOrAfter"],
  "<=": ["atMost", "onOrBefore"],
};

/** One comparison with a value that the item can be compared with. */
function leafOf(
  asked: Asked,
  name: FhirObject,
  operator: unknown,
  type: string,
  value: unknown,
): AnyCondition | undefined {
  if (typeof operator !== "string" || !Object.hasOwn(ORDERS, operator)) return undefined;
  const [numeric, moment] = ORDERS[operator] as readonly [string, string];
  const { item, options } = asked;
  if (item.kind === "number") {
    const number =
      type === "Quantity" ? quantityOf(value, asked) : NUMBERS.includes(type) ? numberOf(value) : undefined;
    return number === undefined ? undefined : { ...name, [numeric]: number };
  }
  if (item.kind === "date") return type === "Date" && isCalendarDate(value) ? { ...name, [moment]: value } : undefined;
  if (item.kind === "instant")
    return type === "DateTime" && isInstant(value) ? { ...name, [moment]: value } : undefined;
  if (operator !== "=") return amongOptions(asked, name, numeric, value);
  if (item.kind === "yes-no")
    return type === "Boolean" && typeof value === "boolean" ? { ...name, is: value ? "yes" : "no" } : undefined;
  if (item.kind === "choice" || item.kind === "choices") {
    const option = optionFor(options ?? [], type, value);
    if (option === undefined) return wordsLeaf(asked, type, value);
    return item.kind === "choice" ? { ...name, is: option.code } : { ...name, includes: option.code };
  }
  const word = plainWord(type, value, item);
  if (word === undefined) return undefined;
  return item.kind === "several" ? { ...name, includes: word } : { ...name, is: word };
}

/** An order among options that are numbers: those that fit. */
function amongOptions({ item, options = [] }: Asked, name: FhirObject, order: string, value: unknown) {
  const side = numberOf(value);
  if (side === undefined || (item.kind !== "choice" && item.kind !== "choices")) return undefined;
  const fitting = options.filter(({ raw }) => {
    const [type = "", held] = valueIn(raw) ?? [];
    const number = NUMBERS.includes(type) ? numberOf(held) : undefined;
    if (number === undefined) return false;
    if (number === side) return order === "atLeast" || order === "atMost";
    return order === "above" || order === "atLeast" ? number > side : number < side;
  });
  const codes = fitting.map(({ code }) => code);
  if (codes.length === 0) return undefined;
  return item.kind === "choice" ? { ...name, in: codes } : { ...name, overlaps: codes };
}

const NUMBERS: readonly string[] = ["Integer", "Decimal"];

/** Words of one's own stand in an item beside the options. */
function wordsLeaf({ words, list }: Asked, type: string, value: unknown): AnyCondition | undefined {
  const word = type === "String" ? fhirText(value) : undefined;
  if (word === undefined || words === undefined) return undefined;
  return list === undefined ? { fact: words, is: word } : { item: words.slice(list.length + 1), is: word };
}

/** The number of a quantity in the unit of its question. */
function quantityOf(value: unknown, { unit }: Asked): number | undefined {
  if (!isRecord(value) || value["comparator"] !== undefined) return undefined;
  return unit === undefined || isInUnit(value, unit) ? numberOf(value["value"]) : undefined;
}

/** What is compared where an answer is held as text, or is one of several texts, countries or days. */
function plainWord(type: string, value: unknown, item: ScalarItem): string | undefined {
  if (item.kind === "several" && item.of === "date") return isCalendarDate(value) ? value : undefined;
  if (type === "Coding") return isRecord(value) ? fhirText(value["code"]) : undefined;
  if (type === "Reference") return isRecord(value) ? fhirText(value["reference"]) : undefined;
  return ["String", "Time", "Uri"].includes(type) ? fhirText(value) : undefined;
}
