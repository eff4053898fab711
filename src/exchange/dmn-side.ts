import type { AnyOperand, AnyReference } from "../logic/condition.js";
import type { FactKind } from "../logic/facts.js";
import { isReference } from "../logic/operand.js";
import type { FeelFact, FeelTable } from "./dmn-names.js";
import { feelNumber, feelText } from "./dmn-names.js";

/** @internal Where an expression finds its facts: those of the subject, and inside a list those of the element at hand. */
export interface FeelScope {
  readonly facts: FeelTable;
  readonly element: FeelTable;
  /** How the element at hand, and the one before it, are written. */
  readonly item: string;
  readonly previous: string;
  /** How many lists it stands in. */
  readonly depth: number;
}

/** @internal Outside every list. */
export function feelScope(facts: FeelTable): FeelScope {
  return { facts, element: new Map(), item: "", previous: "", depth: 0 };
}

/** @internal A fact as an expression reads it, or what it is compared with. */
export interface FeelSide {
  readonly kind: FactKind;
  readonly of: FeelTable;
  /** As it was given. */
  readonly text: string;
  /** As a day, or as an instant: null when it is none. */
  readonly day: string;
  readonly instant: string;
}

/** @internal The fact that a reference names. */
export function feelSide(reference: AnyReference, { facts, element, item, previous }: FeelScope): FeelSide {
  if (reference.fact !== undefined) return sideOf(facts.get(reference.fact) as FeelFact, "");
  if (reference.item !== undefined) return sideOf(element.get(reference.item) as FeelFact, `${item}.`);
  return sideOf(element.get(reference.previous as string) as FeelFact, `${previous}.`);
}

function sideOf({ name, kind, of }: FeelFact, before: string): FeelSide {
  const text = before + name;
  const instant = `date and time(${text})`;
  return { kind, of, text, instant, day: kind.kind === "instant" ? `date(${instant})` : `date(${text})` };
}

/** @internal The fact of a column, which the cells of the column call `?`. */
export function cellSide({ kind, of }: FeelSide): FeelSide {
  return { kind, of, text: "?", day: "?", instant: "?" };
}

/** @internal The other side of an order, and what of it may not be known. */
export interface FeelOperand {
  readonly text: string;
  readonly unknown: readonly string[];
}

/** @internal Whether moments are compared as days: when either is a date. */
export function isByDay(own: FactKind, other: AnyOperand, scope: FeelScope): boolean {
  if (own.kind === "date") return true;
  return isReference(other) ? feelSide(other, scope).kind.kind === "date" : String(other).length === 10;
}

/** @internal What a number or a moment is compared with. */
export function feelOperand(operand: AnyOperand, own: FactKind, scope: FeelScope): FeelOperand {
  if (typeof operand === "number") return { text: feelNumber(operand), unknown: [] };
  if (own.kind === "number") {
    const { text } = feelSide(operand as AnyReference, scope);
    return { text, unknown: [text] };
  }
  const byDay = isByDay(own, operand, scope);
  if (typeof operand === "string") return { text: momentText(operand, byDay), unknown: [] };
  const side = feelSide(operand, scope);
  const text = byDay ? side.day : side.instant;
  const { years = 0, days = 0 } = operand.plus ?? {};
  return { text: text + shiftText(years, "Y") + shiftText(days, "D"), unknown: [text] };
}

function momentText(moment: string, byDay: boolean): string {
  return byDay ? `date(${feelText(moment.slice(0, 10))})` : `date and time(${feelText(instantText(moment))})`;
}

/** @internal FEEL, unlike us, asks for the seconds of an instant. */
export function instantText(moment: string): string {
  return moment.charAt(16) === ":" ? moment : `${moment.slice(0, 16)}:00${moment.slice(16)}`;
}

function shiftText(by: number, unit: "Y" | "D"): string {
  return by === 0 ? "" : ` ${by < 0 ? "-" : "+"} duration("P${feelNumber(Math.abs(by))}${unit}")`;
}

/** @internal A moment so many days or hours before another. */
export function feelBefore(operand: FeelOperand, length: string): FeelOperand {
  return { ...operand, text: `${operand.text} - duration("${length}")` };
}
