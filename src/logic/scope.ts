import { isAbsent } from "../answer.js";
import { MILLISECONDS_PER_DAY, scanDay, scanInstant } from "../calendar/scan.js";
import type { AnyReference } from "./condition.js";
import type { FactKind, FactTable } from "./facts.js";

/** Reads one fact out of whatever holds the facts. */
export interface Reader<Frame> {
  readonly kind: FactKind;
  /** The answer as it stands: a value, an absent answer, or `undefined`. */
  readonly value: (frame: Frame) => unknown;
  /** For a date or an instant: its day number; NaN when there is none. An instant counts on the day it was written. */
  readonly day: (frame: Frame) => number;
  /** For an instant, or the start of a date in UTC: milliseconds since 1970; NaN when there is none. */
  readonly milliseconds: (frame: Frame) => number;
}

/** The elements of a list fact, each a frame of its own. */
export interface Elements<Frame> {
  readonly scope: Scope<Frame>;
  /** The frame of the element at a place, or `undefined` when that element is absent as a whole. */
  at(frame: Frame, index: number): Frame | undefined;
}

/**
 * How conditions find their facts. A declaration keeps its answers in columns and a policy reads an object of facts:
 * both evaluate the same conditions, each through its own scope.
 */
export interface Scope<Frame> {
  /** @throws TypeError when the condition names a fact that the table does not have. */
  reader(reference: AnyReference): Reader<Frame>;
  /** @throws TypeError when the fact is no list. */
  elements(reference: AnyReference): Elements<Frame>;
}

/** An object of facts, and inside a list its element and the one before it. */
export interface FactsFrame {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly item: Readonly<Record<string, unknown>> | undefined;
  readonly previous: Readonly<Record<string, unknown>> | undefined;
}

/** The scope of an object of facts, as a policy reads it. A name that the table lacks has no kind: `checkCondition` says so. */
export function factsScope(table: FactTable, element: FactTable = {}): Scope<FactsFrame> {
  const reader = (reference: AnyReference): Reader<FactsFrame> => {
    const name = nameOf(reference);
    const holder = holderOf(reference);
    const kinds = holder === "facts" ? table : element;
    const kind = (Object.hasOwn(kinds, name) ? kinds[name] : undefined) as FactKind;
    const value =
      name in Object.prototype
        ? (frame: FactsFrame) => answerOf(frame[holder], name)
        : (frame: FactsFrame) => frame[holder]?.[name];
    return {
      kind,
      value,
      day: kind?.kind === "instant" ? (frame) => writtenDayOf(value(frame)) : (frame) => dayOf(value(frame)),
      milliseconds:
        kind?.kind === "date"
          ? (frame) => dayOf(value(frame)) * MILLISECONDS_PER_DAY
          : (frame) => instantOf(value(frame)),
    };
  };
  return {
    reader,
    elements: (reference) => {
      const { kind, value } = reader(reference);
      return {
        scope: factsScope(table, (kind as ListKind).of),
        at: (frame, index) => {
          const list = value(frame) as readonly unknown[];
          const item = list[index];
          if (!isElement(item)) return undefined;
          const previous = list[index - 1];
          return { facts: frame.facts, item, previous: isElement(previous) ? previous : undefined };
        },
      };
    },
  };
}

type ListKind = Extract<FactKind, { readonly kind: "list" }>;

/** The part of a frame that holds a fact: the subject, the element of the list at hand, or the element before it. */
export type Holder = "facts" | "item" | "previous";

/**
 * The name that a reference bears and the part of the frame that holds it.
 *
 * @throws TypeError when it names nothing, or several things at once.
 */
export function referred(reference: AnyReference): [name: string, holder: Holder] {
  const { fact, item, previous } = reference;
  const named = [fact, item, previous].filter((name) => name !== undefined);
  if (named.length !== 1)
    throw new TypeError(
      `prepareCondition: expected a reference with fact, item or previous, got ${named.length} of them`,
    );
  return [nameOf(reference), holderOf(reference)];
}

/** The name that a sound reference bears. */
export function nameOf({ fact, item, previous }: AnyReference): string {
  return (fact ?? item ?? previous) as string;
}

/** The part of the frame that holds what a sound reference names. */
export function holderOf({ fact, item }: AnyReference): Holder {
  return fact !== undefined ? "facts" : item !== undefined ? "item" : "previous";
}

/** The answer to a fact that bears a name which every object has something by, such as `constructor`. */
export function answerOf(facts: object | null | undefined, name: string): unknown {
  if (facts === undefined || facts === null || (name in Object.prototype && !Object.hasOwn(facts, name)))
    return undefined;
  return (facts as Readonly<Record<string, unknown>>)[name];
}

/** Whether something is known of an element of a list. */
export function isElement(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !isAbsent(value);
}

function dayOf(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  return value.length === 10 || !Number.isNaN(scanInstant(value)) ? scanDay(value, 0) : Number.NaN;
}

/** A date says nothing of an instant: it is none. */
function writtenDayOf(value: unknown): number {
  return typeof value === "string" && !Number.isNaN(scanInstant(value)) ? scanDay(value, 0) : Number.NaN;
}

function instantOf(value: unknown): number {
  return typeof value === "string" ? scanInstant(value) : Number.NaN;
}
