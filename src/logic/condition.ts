import type { DAY_COUNTS } from "../calendar/day-count.js";
import type { FactKind, FactTable, FactValue } from "./facts.js";

/** Names a fact: of the subject, of the element of the list at hand, or of the element before it. */
export type Reference<Table extends FactTable = FactTable, Element extends FactTable = FactTable> =
  | { readonly fact: keyof Table & string }
  | { readonly item: keyof Element & string }
  | { readonly previous: keyof Element & string };

/**
 * A window that ends at another fact. In days: from so many days before it, by the named day count, up to and
 * including it. In hours: from so many hours before it up to it, both ends included.
 */
export type Window<Table extends FactTable, Element extends FactTable> =
  | {
      readonly days: number;
      readonly dayCount: keyof typeof DAY_COUNTS;
      readonly upTo: Reference<Table, Element>;
    }
  | { readonly hours: number; readonly upTo: Reference<Table, Element> };

/** A number of elements; both bounds are inclusive. */
export interface CountBounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

type Ordered<Value, Table extends FactTable, Element extends FactTable> =
  | { readonly before: Value | Reference<Table, Element> }
  | { readonly after: Value | Reference<Table, Element> }
  | { readonly onOrBefore: Value | Reference<Table, Element> }
  | { readonly onOrAfter: Value | Reference<Table, Element> }
  /** Inside the window. */
  | { readonly within: Window<Table, Element> }
  /** Inside the window or later. */
  | { readonly since: Window<Table, Element> };

/** What may be asked of a fact, by its kind. `known` is true when there is an answer, and never undecided. */
export type Comparison<Kind extends FactKind, Table extends FactTable, Element extends FactTable> =
  | { readonly known: boolean }
  | (Kind["kind"] extends "yes-no" | "choice" | "text"
      ?
          | { readonly is: FactValue<Kind> | Reference<Table, Element> }
          | { readonly in: readonly FactValue<Kind>[] | Reference<Table, Element> }
      : Kind["kind"] extends "choices"
        ?
            | { readonly includes: FactValue<Kind> extends readonly (infer Option)[] ? Option : string }
            | { readonly overlaps: FactValue<Kind> | Reference<Table, Element> }
            | { readonly count: CountBounds }
        : Kind["kind"] extends "number"
          ?
              | { readonly is: number | Reference<Table, Element> }
              | { readonly atLeast: number | Reference<Table, Element> }
              | { readonly above: number | Reference<Table, Element> }
              | { readonly atMost: number | Reference<Table, Element> }
              | { readonly below: number | Reference<Table, Element> }
          : Kind["kind"] extends "date" | "instant"
            ? Ordered<FactValue<Kind>, Table, Element> | { readonly is: FactValue<Kind> | Reference<Table, Element> }
            : Kind extends { readonly kind: "list"; readonly of: infer Of extends FactTable }
              ?
                  | { readonly some: Condition<Table, Of> }
                  | { readonly every: Condition<Table, Of> }
                  | { readonly count: CountBounds & { readonly of?: Condition<Table, Of> } }
              : never);

type FactLeaf<Table extends FactTable, Element extends FactTable> = {
  [Name in keyof Table & string]: { readonly fact: Name } & Comparison<Table[Name], Table, Element>;
}[keyof Table & string];

type ItemLeaf<Table extends FactTable, Element extends FactTable> = {
  [Name in keyof Element & string]: { readonly item: Name } & Comparison<Element[Name], Table, Element>;
}[keyof Element & string];

/** No element is at hand outside the conditions of a list. */
export type NoElement = Record<never, never>;

/**
 * A condition over named facts, as plain data. It is true, false or undecided: a fact that is absent leaves what
 * reads it undecided, except `not-applicable`, which makes every comparison false.
 * `all` of nothing is true, `any` of nothing is false.
 */
export type Condition<Table extends FactTable = FactTable, Element extends FactTable = NoElement> =
  | { readonly all: readonly Condition<Table, Element>[] }
  | { readonly any: readonly Condition<Table, Element>[] }
  | { readonly not: Condition<Table, Element> }
  | FactLeaf<Table, Element>
  | ItemLeaf<Table, Element>;

/**
 * A condition whose facts are not known to the compiler, as it comes out of JSON or stands in a form's own table.
 * It is checked against a fact table when it is prepared.
 */
export type AnyCondition =
  | { readonly all: readonly AnyCondition[] }
  | { readonly any: readonly AnyCondition[] }
  | { readonly not: AnyCondition }
  | AnyLeaf;

/** A leaf of such a condition: what it reads and the one thing it asks of it. */
export interface AnyLeaf {
  readonly fact?: string;
  readonly item?: string;
  readonly previous?: string;
  readonly known?: boolean;
  readonly is?: AnyOperand;
  readonly in?: readonly string[] | AnyReference;
  readonly includes?: string;
  readonly overlaps?: readonly string[] | AnyReference;
  readonly atLeast?: AnyOperand;
  readonly above?: AnyOperand;
  readonly atMost?: AnyOperand;
  readonly below?: AnyOperand;
  readonly before?: AnyOperand;
  readonly after?: AnyOperand;
  readonly onOrBefore?: AnyOperand;
  readonly onOrAfter?: AnyOperand;
  readonly within?: AnyWindow;
  readonly since?: AnyWindow;
  readonly some?: AnyCondition;
  readonly every?: AnyCondition;
  readonly count?: CountBounds & { readonly of?: AnyCondition };
}

export interface AnyReference {
  readonly fact?: string;
  readonly item?: string;
  readonly previous?: string;
}

export type AnyOperand = string | number | AnyReference;

export interface AnyWindow {
  readonly days?: number;
  readonly hours?: number;
  readonly dayCount?: string;
  readonly upTo: AnyReference;
}
