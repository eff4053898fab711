import type { DAY_COUNTS } from "../calendar/day-count.js";
import type { FactKind, FactTable, FactValue } from "./facts.js";

/** The names of a table whose facts are of one of the kinds. */
export type NamesOf<Table extends FactTable, Kind extends FactKind["kind"]> = {
  [Name in keyof Table & string]: [Extract<Table[Name]["kind"], Kind>] extends [never] ? never : Name;
}[keyof Table & string];

/** Names a fact of one of the kinds: of the subject, of the element of the list at hand, or of the element before it. */
export type Reference<
  Table extends FactTable = FactTable,
  Element extends FactTable = FactTable,
  Kind extends FactKind["kind"] = FactKind["kind"],
> =
  | { readonly fact: NamesOf<Table, Kind> }
  | { readonly item: NamesOf<Element, Kind> }
  | { readonly previous: NamesOf<Element, Kind> };

/** So many days or years later or, when negative, earlier; 29 February becomes 28 February in a year without one. */
export interface DateShift {
  readonly days?: number;
  readonly years?: number;
}

/** A day or an instant held by another fact, or one that lies so much before or after it. */
export type Moment<Table extends FactTable, Element extends FactTable> = Reference<
  Table,
  Element,
  "date" | "instant"
> & {
  readonly plus?: DateShift;
};

/** Days that end with the day of another fact: from so many before it, by the named day count, up to and including it. */
export interface DayWindow<Table extends FactTable, Element extends FactTable> {
  readonly days: number;
  readonly dayCount: keyof typeof DAY_COUNTS;
  readonly upTo: Reference<Table, Element, "date" | "instant">;
}

/** Hours that end at another instant: from so many before it up to it, both ends included. */
export interface HourWindow<Table extends FactTable, Element extends FactTable> {
  readonly hours: number;
  readonly upTo: Reference<Table, Element, "instant">;
}

/** A window that ends at another fact, in days or, between instants, in hours. */
export type Window<Table extends FactTable, Element extends FactTable> =
  | DayWindow<Table, Element>
  | HourWindow<Table, Element>;

/** A number of elements; both bounds are inclusive. */
export interface CountBounds<Bound = number> {
  readonly atLeast?: Bound;
  readonly atMost?: Bound;
}

/** What may be asked of a yes-no, a choice or a text. */
export type WordComparison<Kind extends FactKind, Table extends FactTable, Element extends FactTable> =
  | { readonly is: FactValue<Kind> | Reference<Table, Element, "yes-no" | "choice" | "text"> }
  | { readonly in: readonly FactValue<Kind>[] | Reference<Table, Element, "choices"> };

/** What may be asked of several options. */
export type ChoicesComparison<Kind extends FactKind, Table extends FactTable, Element extends FactTable> =
  | { readonly includes: FactValue<Kind> extends readonly (infer Option)[] ? Option : string }
  | { readonly overlaps: FactValue<Kind> | Reference<Table, Element, "choices"> }
  | { readonly count: CountBounds };

/** What may be asked of a number. */
export type NumberComparison<Table extends FactTable, Element extends FactTable> =
  | { readonly is: number | Reference<Table, Element, "number"> }
  | { readonly atLeast: number | Reference<Table, Element, "number"> }
  | { readonly above: number | Reference<Table, Element, "number"> }
  | { readonly atMost: number | Reference<Table, Element, "number"> }
  | { readonly below: number | Reference<Table, Element, "number"> };

/** What may be asked of a day or an instant; a window of hours only of an instant. */
export type OrderComparison<Value, Span, Table extends FactTable, Element extends FactTable> =
  | { readonly is: Value | Moment<Table, Element> }
  | { readonly before: Value | Moment<Table, Element> }
  | { readonly after: Value | Moment<Table, Element> }
  | { readonly onOrBefore: Value | Moment<Table, Element> }
  | { readonly onOrAfter: Value | Moment<Table, Element> }
  /** Inside the window. */
  | { readonly within: Span }
  /** Inside the window or later. */
  | { readonly since: Span };

/** The two items of an element between which a period lies, both days included. */
export interface Period<Element extends FactTable> {
  readonly from: NamesOf<Element, "date">;
  readonly to: NamesOf<Element, "date">;
}

/** What may be asked of a list. */
export type ListComparison<Table extends FactTable, Element extends FactTable> =
  /** Two of the periods share more than the day on which one ends and the other begins. */
  | { readonly overlap: Period<Element> }
  /** Every day of the window lies in a period. */
  | { readonly covers: Period<Element> & { readonly window: DayWindow<Table, NoElement> } }
  | { readonly some: Condition<Table, Element> }
  | { readonly every: Condition<Table, Element> }
  /** How many elements there are or, with `of`, of how many that is true; a bound may be a fact that counts. */
  | {
      readonly count: CountBounds<number | Reference<Table, NoElement, "number">> & {
        readonly of?: Condition<Table, Element>;
      };
    };

/** What may be asked of a fact, by its kind. `known` is true when there is an answer, and never undecided. */
export type Comparison<Kind extends FactKind, Table extends FactTable, Element extends FactTable> =
  | { readonly known: boolean }
  | (Kind["kind"] extends "yes-no" | "choice" | "text"
      ? WordComparison<Kind, Table, Element>
      : Kind["kind"] extends "choices"
        ? ChoicesComparison<Kind, Table, Element>
        : Kind["kind"] extends "number"
          ? NumberComparison<Table, Element>
          : Kind["kind"] extends "date"
            ? OrderComparison<FactValue<Kind>, DayWindow<Table, Element>, Table, Element>
            : Kind["kind"] extends "instant"
              ? OrderComparison<FactValue<Kind>, Window<Table, Element>, Table, Element>
              : Kind extends { readonly kind: "list"; readonly of: infer Of extends FactTable }
                ? ListComparison<Table, Of>
                : never);

/** Names a fact of the subject and asks one thing of it. */
export type FactLeaf<Table extends FactTable, Element extends FactTable> = {
  [Name in keyof Table & string]: { readonly fact: Name } & Comparison<Table[Name], Table, Element>;
}[keyof Table & string];

/** Names a fact of the element at hand and asks one thing of it. */
export type ItemLeaf<Table extends FactTable, Element extends FactTable> = {
  [Name in keyof Element & string]: { readonly item: Name } & Comparison<Element[Name], Table, Element>;
}[keyof Element & string];

/** No element is at hand outside the conditions of a list. */
export type NoElement = Record<never, never>;

/**
 * A condition over named facts, as plain data. It is true, false or undecided: a fact that is absent, or cannot be
 * read as its kind, leaves what reads it undecided, except `not-applicable`, which makes every comparison false. A word that
 * is none of a choice's options cannot be read: it may be any of them misspelt.
 * `all` of nothing is true, `any` of nothing is false.
 *
 * An element of a list that is absent as a whole leaves what is asked of it undecided, but counts where only elements
 * are counted. `some`, `every` and `count` whose condition reads `previous` speak of each element with the one before
 * it: the first element, which has none, is not looked at, so that of a single stay `every` is true and `some` false.
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
  readonly count?: CountBounds<number | AnyReference> & { readonly of?: AnyCondition };
  readonly overlap?: AnyPeriod;
  readonly covers?: AnyPeriod & { readonly window: AnyWindow };
}

/** The two items between which a period lies. */
export interface AnyPeriod {
  readonly from: string;
  readonly to: string;
}

/** Names a fact by exactly one of the three. */
export interface AnyReference {
  readonly fact?: string;
  readonly item?: string;
  readonly previous?: string;
}

/** The other side of such a comparison: a value, or the fact that holds one. */
export type AnyOperand = string | number | (AnyReference & { readonly plus?: DateShift });

/** Such a window: of hours, or of days with their count. */
export interface AnyWindow {
  readonly days?: number;
  readonly hours?: number;
  readonly dayCount?: string;
  readonly upTo: AnyReference;
}
