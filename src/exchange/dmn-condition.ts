import type { AnyCondition, AnyLeaf, AnyOperand } from "../logic/condition.js";
import { reachInDays } from "../logic/order.js";
import { allOf, anyOf, type Feel, orUnknown, whole } from "./dmn-feel.js";
import { listFeel } from "./dmn-lists.js";
import { feelNumber, feelText, mayNotApply, NOT_APPLICABLE } from "./dmn-names.js";
import {
  type FeelOperand,
  type FeelScope,
  type FeelSide,
  feelBefore,
  feelOperand,
  feelSide,
  isByDay,
} from "./dmn-side.js";
import { choicesFeel, wordFeel } from "./dmn-words.js";

/**
 * @internal A condition in FEEL, true when it is so or, when not sure, when it may be so for all that is known: of what is
 * not known nothing is so, and it may be.
 *
 * @param isDenied whether it stands under `not`
 */
export function conditionFeel(condition: AnyCondition, scope: FeelScope, isDenied: boolean, isSure: boolean): Feel {
  if ("not" in condition) return conditionFeel(condition.not, scope, !isDenied, isSure);
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const written = parts.map((part) => conditionFeel(part, scope, isDenied, isSure));
    return "all" in condition !== isDenied ? allOf(written) : anyOf(written);
  }
  return leafFeel(condition, feelSide(condition, scope), scope, isDenied, isSure);
}

/** @internal One leaf of a condition, its own fact written as it is told. */
export function leafFeel(leaf: AnyLeaf, own: FeelSide, scope: FeelScope, isDenied: boolean, isSure: boolean): Feel {
  if (leaf.known !== undefined) return knownFeel(own, leaf.known !== isDenied);
  switch (own.kind.kind) {
    case "list":
      return listFeel(leaf, own, scope, conditionFeel, isDenied, isSure);
    case "choices":
      return choicesFeel(leaf, own, scope, isDenied, isSure);
    case "number":
    case "date":
    case "instant":
      return orderFeel(leaf, own, scope, isDenied, isSure);
    default:
      return wordFeel(leaf, own, scope, isDenied, isSure);
  }
}

function knownFeel({ text, kind }: FeelSide, isKnown: boolean): Feel {
  const lacking = ["null", ...(mayNotApply(kind) ? [feelText(NOT_APPLICABLE)] : [])];
  return isKnown
    ? allOf(lacking.map((none) => whole(`${text} != ${none}`)))
    : anyOf(lacking.map((none) => whole(`${text} = ${none}`)));
}

/** @internal A sign of an order, and what it is compared with. */
type Comparison = readonly [sign: string, operand: FeelOperand];

/** @internal The signs of each comparison: all of them are asked. */
export const ORDER_SIGNS = {
  is: [">=", "<="],
  atLeast: [">="],
  above: [">"],
  atMost: ["<="],
  below: ["<"],
  onOrAfter: [">="],
  after: [">"],
  onOrBefore: ["<="],
  before: ["<"],
} as const;

/** @internal What is said by denying a sign. */
export const OPPOSITE_SIGNS: Readonly<Record<string, string>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" };

function orderFeel(leaf: AnyLeaf, own: FeelSide, scope: FeelScope, isDenied: boolean, isSure: boolean): Feel {
  const [text, comparisons] = comparisonsOf(leaf, own, scope);
  const parts = comparisons.map(([sign, operand]) =>
    whole(`${text} ${isDenied ? OPPOSITE_SIGNS[sign] : sign} ${operand.text}`),
  );
  const asked = isDenied ? anyOf(parts) : allOf(parts);
  if (isSure) return asked;
  return orUnknown([...new Set([text, ...comparisons.flatMap(([, { unknown }]) => unknown)])], asked);
}

function comparisonsOf(leaf: AnyLeaf, own: FeelSide, scope: FeelScope): [text: string, comparisons: Comparison[]] {
  const window = leaf.within ?? leaf.since;
  if (window !== undefined) {
    const { hours, days, dayCount, upTo } = window;
    const isDays = hours === undefined;
    const side = feelSide(upTo, scope);
    const text = isDays ? side.day : side.instant;
    const end: FeelOperand = { text, unknown: [text] };
    const length = isDays ? Math.floor(reachInDays(days, dayCount)) : hours;
    const from = length === 0 ? end : feelBefore(end, durationText(length, isDays));
    const comparisons: Comparison[] = [[">=", from], ...(leaf.within === undefined ? [] : [["<=", end] as const])];
    return [isDays ? own.day : own.instant, comparisons];
  }
  for (const [name, signs] of Object.entries(ORDER_SIGNS)) {
    const operand = leaf[name as keyof typeof ORDER_SIGNS];
    if (operand === undefined) continue;
    const other = feelOperand(operand, own.kind, scope);
    return [ownText(own, operand, scope), signs.map((sign) => [sign, other])];
  }
  throw new TypeError("toDmn: expected a leaf that asks something, got another");
}

/** @internal How the own side of an order is read. */
export function ownText(own: FeelSide, operand: AnyOperand, scope: FeelScope): string {
  if (own.kind.kind === "number") return own.text;
  return isByDay(own.kind, operand, scope) ? own.day : own.instant;
}

function durationText(length: number, isDays: boolean): string {
  const sign = length < 0 ? "-" : "";
  const much = Math.abs(length);
  if (isDays) return `${sign}P${feelNumber(much)}D`;
  return Number.isInteger(much) ? `${sign}PT${feelNumber(much)}H` : `${sign}PT${feelNumber(much * 3600)}S`;
}
