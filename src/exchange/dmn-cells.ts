import type { AnyCondition, AnyLeaf } from "../logic/condition.js";
import { isReference } from "../logic/operand.js";
import { isLeaf } from "../logic/parts-of-condition.js";
import { conditionFeel, leafFeel, OPPOSITE_SIGNS, ORDER_SIGNS, ownText } from "./dmn-condition.js";
import { allOf, isKnown, whole } from "./dmn-feel.js";
import { feelTexts, mayNotApply, NOT_APPLICABLE } from "./dmn-names.js";
import { cellSide, type FeelScope, feelOperand, feelSide } from "./dmn-side.js";
import { otherWords, wordsAsked } from "./dmn-words.js";

/** @internal A part of a condition that is not taken apart further, and whether it is denied. */
export interface Literal {
  readonly condition: AnyCondition;
  readonly isDenied: boolean;
}

/** So many rows may come of what stands side by side; what would make more stays one part. */
const MOST_ROWS = 8;

/**
 * @internal A condition as rows of which one must be true as a whole. Where they would be too many, parts stay together.
 */
export function alternativesOf(condition: AnyCondition, isDenied = false): readonly (readonly Literal[])[] {
  if ("not" in condition) return alternativesOf(condition.not, !isDenied);
  if (isLeaf(condition)) return [[{ condition, isDenied }]];
  const parts = "all" in condition ? condition.all : condition.any;
  const rows = parts.map((part) => alternativesOf(part, isDenied));
  if ("all" in condition === isDenied) return rows.flat();
  const many = rows.reduce((product, { length }) => product * length, 1);
  const kept = rows.map((of, place) =>
    many > MOST_ROWS && of.length > 1 ? [[{ condition: parts[place] as AnyCondition, isDenied }]] : of,
  );
  return kept.reduce<readonly (readonly Literal[])[]>(
    (before, of) => before.flatMap((row) => of.map((further) => [...row, ...further])),
    [[]],
  );
}

/** @internal What stands at the head of a column. */
export interface ColumnHead {
  /** In FEEL. */
  readonly expression: string;
  readonly type: "string" | "number" | "date" | "dateTime" | "boolean" | "Any";
  /** What the column is of: a fact, by its own name, or a condition. */
  readonly of: string | Literal;
}

/** @internal What a row asks of one column. */
export interface Cell {
  readonly head: ColumnHead;
  readonly text: string;
}

/** @internal The cells of a row: a test of one fact in the column of the fact, anything else in a column of its own. */
export function cellsOf(row: readonly Literal[], scope: FeelScope, isSure: boolean): readonly Cell[] {
  const columns = new Map<string, { readonly head: ColumnHead; readonly literals: Literal[] }>();
  for (const literal of row) {
    const head = headOf(literal, scope, isSure);
    const column = columns.get(head.expression) ?? { head, literals: [] };
    const isNew = !column.literals.some((there) => JSON.stringify(there) === JSON.stringify(literal));
    if (isNew) column.literals.push(literal);
    columns.set(head.expression, column);
  }
  return [...columns.values()].map(({ head, literals }) => ({ head, text: cellText(head, literals, scope, isSure) }));
}

function headOf(literal: Literal, scope: FeelScope, isSure: boolean): ColumnHead {
  const { condition, isDenied } = literal;
  if (isLeaf(condition) && condition.fact !== undefined && asksItsFactOnly(condition, scope)) {
    const own = feelSide(condition, scope);
    const { kind } = own.kind;
    if (kind === "choices") return { expression: own.text, type: "Any", of: condition.fact };
    const isMoment = (kind === "date" || kind === "instant") && condition.known === undefined;
    if (!isMoment) return { expression: own.text, type: kind === "number" ? "number" : "string", of: condition.fact };
    const expression = ownText(own, orderOf(condition)?.[1] ?? "", scope);
    return { expression, type: expression === own.instant ? "dateTime" : "date", of: condition.fact };
  }
  const expression = conditionFeel(condition, scope, isDenied, isSure).text;
  return { expression, type: "boolean", of: literal };
}

/** Whether a leaf compares its fact with nothing but what stands in it; what is asked of a list needs an expression. */
function asksItsFactOnly(leaf: AnyLeaf, scope: FeelScope): boolean {
  const { kind } = feelSide(leaf, scope);
  if (leaf.known !== undefined) return true;
  if (kind.kind === "list" || leaf.within !== undefined || leaf.since !== undefined) return false;
  if (isReference(leaf.overlaps) || isReference(leaf.in)) return false;
  return !isReference(orderOf(leaf)?.[1] ?? leaf.is);
}

function orderOf(leaf: AnyLeaf) {
  for (const [name, signs] of Object.entries(ORDER_SIGNS)) {
    const operand = leaf[name as keyof typeof ORDER_SIGNS];
    if (operand !== undefined) return [signs, operand] as const;
  }
  return undefined;
}

function cellText(head: ColumnHead, literals: readonly Literal[], scope: FeelScope, isSure: boolean): string {
  if (typeof head.of !== "string") return "true";
  const [only, second] = literals;
  if (only !== undefined && second === undefined) return testText(only, scope, isSure);
  return expressionText(literals, scope, isSure);
}

/** A cell that comes to null would hold of a fact that is not known: a cell holds too where it equals its fact. */
function expressionText(literals: readonly Literal[], scope: FeelScope, isSure: boolean): string {
  const parts = literals.map(({ condition, isDenied }) => {
    const leaf = condition as AnyLeaf;
    return leafFeel(leaf, cellSide(feelSide(leaf, scope)), scope, isDenied, isSure);
  });
  return allOf(isSure ? [isKnown("?"), ...parts] : parts).text;
}

/** One test, in the short way of tables where there is one. */
function testText({ condition, isDenied }: Literal, scope: FeelScope, isSure: boolean): string {
  const leaf = condition as AnyLeaf;
  const { kind } = feelSide(leaf, scope);
  if (leaf.known !== undefined) {
    const lacking = mayNotApply(kind) ? `null, ${feelTexts([NOT_APPLICABLE])}` : "null";
    return leaf.known === isDenied ? lacking : `not(${lacking})`;
  }
  const words = wordsAsked(leaf);
  if (kind.kind === "yes-no" || kind.kind === "choice" || kind.kind === "text")
    return wordsText(words as readonly string[], otherWords(kind, words as readonly string[]), isDenied, isSure);
  if (kind.kind === "choices") return expressionText([{ condition, isDenied }], scope, isSure);
  const [signs, operand] = orderOf(leaf) as NonNullable<ReturnType<typeof orderOf>>;
  const { text } = feelOperand(operand, kind, scope);
  const tests = signs.map((sign) => `${isDenied ? OPPOSITE_SIGNS[sign] : sign} ${text}`);
  const test = signs.length === 1 || isDenied ? tests.join(", ") : `[${text}..${text}]`;
  return isSure ? test : `null, ${test}`;
}

/** Words that make a test true, or those that would make it false left out. */
function wordsText(
  words: readonly string[],
  others: readonly string[] | undefined,
  isDenied: boolean,
  isSure: boolean,
): string {
  const [those, opposite] = isDenied ? [others, words] : [words, others];
  if (isSure) return those === undefined ? noneOf(["null", feelTexts(words)]) : anyWord(those);
  return opposite === undefined
    ? ["null", ...(words.length > 0 ? [feelTexts(words)] : [])].join(", ")
    : noneOf(opposite.length > 0 ? [feelTexts(opposite)] : []);
}

function anyWord(words: readonly string[]): string {
  return words.length === 0 ? whole("false").text : feelTexts(words);
}

function noneOf(texts: readonly string[]): string {
  const said = texts.filter((text) => text !== "");
  return said.length === 0 ? "-" : `not(${said.join(", ")})`;
}
