import { isCalendarDate } from "../calendar/calendar-date.js";
import { isInstant } from "../calendar/instant.js";
import { itemAt } from "../declaration/item-at.js";
import type { Item } from "../declaration/items.js";
import type { AnyCondition, AnyLeaf } from "../logic/condition.js";
import { type FhirObject, isSameData } from "./fhir-questionnaire-parts.js";
import { type FhirForm, fhirValue, linkIdOf, placeOf, writingAt } from "./fhir-questionnaire-writing.js";

/*
 * Relevance as FHIR's enableWhen: one row of comparisons, all of which or any of which must hold. A comparison there is
 * true or false; ours may be undecided, and an item is asked when its condition is true. So a condition is said as the
 * comparisons that hold exactly when it is true: "not yes" of a yes-no question is said as "no".
 */

/** What a condition comes to: comparisons of which all, or of which any must hold. One that says the same has both. */
interface Said {
  readonly all?: readonly FhirObject[];
  readonly any?: readonly FhirObject[];
}
const UNSAID: Said = {};

/** @internal The parts of a condition of which all must be true. */
export function conjuncts(condition: AnyCondition | undefined): readonly AnyCondition[] {
  if (condition === undefined) return [];
  return "all" in condition ? condition.all : [condition];
}

/** @internal One condition out of the parts of which all must be true. */
export function conjunction(parts: readonly AnyCondition[]): AnyCondition | undefined {
  return parts.length < 2 ? parts[0] : { all: parts };
}

/** @internal A condition without the parts that it begins with because of what it stands in. */
export function withoutOuter(
  condition: AnyCondition | undefined,
  outer: readonly AnyCondition[],
): AnyCondition | undefined {
  const parts = conjuncts(condition);
  const isThere = outer.every((part, at) => isSameData(part, parts[at]));
  return isThere ? conjunction(parts.slice(outer.length)) : condition;
}

/**
 * @internal A condition as enableWhen and enableBehavior. Where not all of it can be said, what can be of an `all` is, and
 * `isWhole` is false: then more are asked than the form asks.
 */
export function enableWhenOf(
  form: FhirForm,
  list: string | undefined,
  condition: AnyCondition,
): { readonly fields: FhirObject; readonly isWhole: boolean } {
  const { all, any } = say(form, list, condition, false);
  const isAnyShorter = any !== undefined && (all === undefined || any.length <= all.length);
  if (isAnyShorter) return { fields: fieldsOf(any, "any"), isWhole: true };
  if (all !== undefined) return { fields: fieldsOf(all, "all"), isWhole: true };
  const partly = conjuncts(condition).flatMap((part) => say(form, list, part, false).all ?? []);
  return { fields: fieldsOf(partly, "all"), isWhole: false };
}

function fieldsOf(enableWhen: readonly FhirObject[], enableBehavior: "all" | "any"): FhirObject {
  if (enableWhen.length === 0) return {};
  return enableWhen.length === 1 ? { enableWhen } : { enableWhen, enableBehavior };
}

function say(form: FhirForm, list: string | undefined, condition: AnyCondition, isNegated: boolean): Said {
  if ("not" in condition) return say(form, list, condition.not, !isNegated);
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const different = isNegated ? undefined : unequal(form, list, parts);
    if (different !== undefined) return one(different);
    const isAll = "all" in condition !== isNegated;
    return together(
      parts.map((part) => say(form, list, part, isNegated)),
      isAll ? "all" : "any",
    );
  }
  return sayLeaf(form, list, condition, isNegated);
}

function together(parts: readonly Said[], behavior: "all" | "any"): Said {
  const [only] = parts;
  if (only === undefined) return UNSAID;
  if (parts.length === 1) return only;
  const rows: FhirObject[] = [];
  for (const part of parts) {
    const said = part[behavior];
    if (said === undefined) return UNSAID;
    rows.push(...said);
  }
  return { [behavior]: rows };
}

function one(row: FhirObject): Said {
  return { all: [row], any: [row] };
}

/** FHIR's `!=` holds where nothing was answered too: `any` of not known and not equal. */
function unequal(form: FhirForm, list: string | undefined, parts: readonly AnyCondition[]): FhirObject | undefined {
  const [unknown, other] = parts;
  if (parts.length !== 2 || unknown === undefined || other === undefined) return undefined;
  if (!("known" in unknown) || unknown.known !== false || !("not" in other)) return undefined;
  const leaf = other.not as AnyLeaf;
  if (leaf.fact !== unknown.fact || leaf.item !== unknown.item) return undefined;
  const question = questionOf(form, list, leaf);
  const side = leaf.is ?? leaf.includes;
  return question === undefined || side === undefined ? undefined : compared(form, question, "!=", side);
}

interface Question {
  readonly path: string;
  readonly item: Item;
}

/** The item that a leaf asks about; `undefined` where it asks about none that FHIR can ask about. */
function questionOf({ items }: FhirForm, list: string | undefined, { fact, item }: AnyLeaf): Question | undefined {
  const path = fact ?? (list === undefined || item === undefined ? undefined : `${list}.${item}`);
  const found = path === undefined ? undefined : itemAt(items, path);
  return path === undefined || found === undefined ? undefined : { path, item: found };
}

function sayLeaf(form: FhirForm, list: string | undefined, leaf: AnyLeaf, isNegated: boolean): Said {
  const question = questionOf(form, list, leaf);
  if (question === undefined) return UNSAID;
  const { item } = question;
  if (item.kind === "list") return sayOfRows(form, question, leaf, isNegated);
  if (item.kind === "group") return UNSAID;
  if (leaf.known !== undefined) return one(exists(form, question, leaf.known !== isNegated));
  // Of what does not apply our comparisons are false; there it has no answer, as what was left blank.
  if (isNegated && !isAskedOfAll(form, question)) return UNSAID;
  if (item.kind === "number") return sayOrder(form, question, leaf, isNegated, NUMBERS);
  if (item.kind === "date" || item.kind === "instant") return sayOrder(form, question, leaf, isNegated, MOMENTS);
  return sayWords(form, question, leaf, isNegated);
}

function isAskedOfAll(form: FhirForm, { path, item }: Question): boolean {
  const { list } = placeOf(form.items, path);
  const isListAsked = list === undefined || !hasCondition(itemAt(form.items, list));
  return isListAsked && !hasCondition(item);
}

function hasCondition(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== "group" && item.relevantWhen !== undefined;
}

/** "Some row": a comparison there holds when at least one answer fits. */
function sayOfRows(form: FhirForm, { path }: Question, { some, known, count }: AnyLeaf, isNegated: boolean): Said {
  const isQuestion = writingAt(form.writing, path)?.isOneQuestion === true;
  const item = itemAt(form.items, `${path}.${ANSWER}`);
  if (isQuestion && item !== undefined && known !== undefined)
    return one(exists(form, { path: `${path}.${ANSWER}`, item }, known !== isNegated));
  if (some === undefined || isNegated || count !== undefined) return UNSAID;
  const { all, any } = say(form, path, some, false);
  // Of several comparisons each could hold in another row.
  return any?.every(isOfOneAnswer) === true && (all === undefined || all.length === 1) ? { any } : UNSAID;
}

function isOfOneAnswer({ operator, answerBoolean }: FhirObject): boolean {
  return operator !== "!=" && (operator !== "exists" || answerBoolean === true);
}

/** @internal The name of the answer in the rows of a list that is one question. */
export const ANSWER = "answer";

function exists({ writing }: FhirForm, { path }: Question, answerBoolean: boolean): FhirObject {
  return { question: linkIdOf(writing, path), operator: "exists", answerBoolean };
}

function compared(form: FhirForm, { path, item }: Question, operator: string, side: unknown): FhirObject | undefined {
  const value = fhirValue(form, path, item, side);
  if (value === undefined || value[0] === "Attachment") return undefined;
  const [type, answer] = value;
  return { question: linkIdOf(form.writing, path), operator, [`answer${type === "Uri" ? "String" : type}`]: answer };
}

/** The comparison that holds where one holds, and where it does not. */
type Operators = Readonly<Record<string, readonly [holds: string, not: string | undefined]>>;
const NUMBERS: Operators = {
  is: ["=", undefined],
  atLeast: [">=", "<"],
  above: [">", "<="],
  atMost: ["<=", ">"],
  below: ["<", ">="],
};
const MOMENTS: Operators = {
  is: ["=", undefined],
  before: ["<", ">="],
  after: [">", "<="],
  onOrBefore: ["<=", ">"],
  onOrAfter: [">=", "<"],
};

function sayOrder(form: FhirForm, question: Question, leaf: AnyLeaf, isNegated: boolean, operators: Operators): Said {
  for (const [key, [holds, not]] of Object.entries(operators)) {
    const side = leaf[key as keyof AnyLeaf];
    if (side === undefined) continue;
    if (typeof side === "object" || !isOfKind(question.item, side)) return UNSAID;
    if (isNegated && not === undefined) return noneOf(form, question, [side]);
    return saidBy(compared(form, question, isNegated ? (not as string) : holds, side));
  }
  return UNSAID;
}

/** Our instants may be compared with days, by the day that they were written with; there only with instants. */
function isOfKind({ kind }: Item, side: unknown): boolean {
  return kind === "number" || (kind === "date" ? isCalendarDate(side) : isInstant(side));
}

function saidBy(row: FhirObject | undefined): Said {
  return row === undefined ? UNSAID : one(row);
}

function sayWords(form: FhirForm, question: Question, leaf: AnyLeaf, isNegated: boolean): Said {
  const { item } = question;
  const words = wordsIn(leaf);
  if (words === undefined) return leaf.count?.atLeast === 1 && !isNegated ? one(exists(form, question, true)) : UNSAID;
  const options = closedOptions(item);
  if (options === undefined) return isNegated ? noneOf(form, question, words) : oneOf(form, question, words);
  const holding = options.filter((option) => words.includes(option) !== isNegated);
  const rest = options.filter((option) => !holding.includes(option));
  const equal = oneOf(form, question, holding).any;
  if (equal?.length === 1) return { all: equal, any: equal };
  const unequalToRest = noneOf(form, question, rest).all;
  return { ...(equal && { any: equal }), ...(unequalToRest && { all: unequalToRest }) };
}

/** The words that a comparison is with; `undefined` where it is with the answer to another item, or none of words. */
function wordsIn({ is, in: members, includes, overlaps, count }: AnyLeaf): readonly string[] | undefined {
  if (count !== undefined) return undefined;
  const side = members ?? overlaps ?? is ?? includes;
  if (Array.isArray(side)) return side as readonly string[];
  return typeof side === "string" ? [side] : undefined;
}

/** What else may be answered, where that can be listed and only one thing is answered. */
function closedOptions(item: Item): readonly string[] | undefined {
  if (item.kind === "yes-no") return ["yes", "no"];
  return item.kind === "choice" ? Object.keys(item.options) : undefined;
}

function oneOf(form: FhirForm, question: Question, words: readonly unknown[]): Said {
  const rows = words.map((word) => compared(form, question, "=", word));
  return together(rows.map(saidBy), "any");
}

/** Answered, and with none of these: FHIR's `!=` alone holds where nothing was answered too. */
function noneOf(form: FhirForm, question: Question, words: readonly unknown[]): Said {
  const rows = words.map((word) => compared(form, question, "!=", word));
  return together([one(exists(form, question, true)), ...rows.map(saidBy)], "all");
}
