import type { Answer } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { DAY_COUNTS } from "../calendar/day-count.js";
import type { Instant } from "../calendar/instant.js";
import type { AnyCondition } from "../logic/condition.js";
import type { Unit } from "../logic/facts.js";
import type { Text } from "../text.js";
import type { Handling } from "./handling.js";

/** What an answer tells about a person; exports and retention are decided by it. */
export const PRIVACY_CLASSES = ["identity", "contact", "travel", "health"] as const;
/** What an answer tells about a person. */
export type PrivacyClass = (typeof PRIVACY_CLASSES)[number];

/** What every item of a form has. */
interface ItemBase {
  readonly label: Text;
  /** What helps the traveller to answer, where the form says more than its label. */
  readonly hint?: Text;
  /** The section of the form in which it stands; of items inside a group or a list that of the outermost counts. */
  readonly section?: string;
  readonly privacy: PrivacyClass;
  /** Why it is asked and how long it is kept; left out, as the form says for its privacy class. */
  readonly handling?: Handling;
  /**
   * When the item concerns this traveller; left out, always. It may read items that stand before it in the form, by
   * `fact` (path with dots) or, inside a list, by `item`.
   */
  readonly relevantWhen?: AnyCondition;
  /** Whether it must be answered when it is relevant; left out, yes. It may read any item of the form. */
  readonly required?: boolean | AnyCondition;
}

/** An identifier that checks itself. */
export interface IdentifierCheck {
  readonly scheme: "resident-identity-number";
  /** When the answer is an identifier of this scheme; left out, always. */
  readonly when?: AnyCondition;
}

/** A line of writing. A string of blanks is no answer. */
export interface TextItem extends ItemBase {
  readonly kind: "text";
  /** Characters (UTF-16 code units), inclusive. */
  readonly minimumLength?: number;
  readonly maximumLength?: number;
  /** Regular expression that the whole answer must match. */
  readonly pattern?: string;
  readonly identifier?: IdentifierCheck;
}

/** A country, by its ISO 3166-1 alpha-3 code. */
export interface CountryItem extends ItemBase {
  readonly kind: "country";
}

/** A calendar date. */
export interface DateItem extends ItemBase {
  readonly kind: "date";
}

/** A point in time with its offset. */
export interface InstantItem extends ItemBase {
  readonly kind: "instant";
}

/** A question that is answered yes or no; on the way in `true` and `false` are read as such. */
export interface YesNoItem extends ItemBase {
  readonly kind: "yes-no";
  /** The stretch of time before the declaration that the question speaks of, for whoever compares editions. */
  readonly lookBack?:
    | { readonly hours: number }
    | { readonly days: number; readonly dayCount: keyof typeof DAY_COUNTS };
}

/** One of some options, or several; the options by code, in the order of the form. */
export interface ChoiceItem extends ItemBase {
  readonly kind: "choice" | "choices";
  readonly options: { readonly [code: string]: Text };
}

/** A number with its unit; bounds are inclusive, and a number outside them is `out-of-range`. */
export interface NumberItem extends ItemBase {
  readonly kind: "number";
  readonly unit: Unit;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
}

/**
 * Items that stand together under one name. What is relevant and required are its items; a group that is not required
 * may be left out as a whole, and then none of its items is missing.
 */
export interface GroupItem {
  readonly kind: "group";
  readonly label: Text;
  readonly hint?: Text;
  /** Left out, a group that stands by itself is a section of its own. */
  readonly section?: string;
  /** Left out, yes. */
  readonly required?: boolean;
  readonly items: ItemTable;
}

/** Rows of items, such as the stays of a journey; at least one row when required. */
export interface ListItem extends ItemBase {
  readonly kind: "list";
  readonly items: ItemTable;
  readonly maximumRows?: number;
}

/** Several answers of one kind, such as countries. */
export interface SeveralItem extends ItemBase {
  readonly kind: "several";
  readonly of: "text" | "country" | "date";
  readonly maximumRows?: number;
}

/** An item that bears one answer, or several of one kind. */
export type ScalarItem =
  | TextItem
  | CountryItem
  | DateItem
  | InstantItem
  | YesNoItem
  | ChoiceItem
  | NumberItem
  | SeveralItem;

/** One item of a form. */
export type Item = ScalarItem | GroupItem | ListItem;

/** The items of a form, by name, in the order of the form. */
export interface ItemTable {
  readonly [name: string]: Item;
}

/**
 * The answer to one item, as its table says. A group that may be left out is absent as a whole, and so is a row of a
 * list that cannot be read.
 */
export type AnswerTo<Kept extends Item> = Kept extends {
  readonly kind: "group";
  readonly items: infer Items extends ItemTable;
}
  ? Kept extends { readonly required: false }
    ? Answer<DeclarationOf<Items>>
    : DeclarationOf<Items>
  : Kept extends { readonly kind: "list"; readonly items: infer Items extends ItemTable }
    ? Answer<readonly Answer<DeclarationOf<Items>>[]>
    : Kept extends { readonly kind: "several"; readonly of: infer Of }
      ? Answer<readonly (Of extends "date" ? CalendarDate : string)[]>
      : Kept extends { readonly kind: "choice"; readonly options: infer Options }
        ? Answer<keyof Options & string>
        : Kept extends { readonly kind: "choices"; readonly options: infer Options }
          ? Answer<readonly (keyof Options & string)[]>
          : Kept extends { readonly kind: "date" }
            ? Answer<CalendarDate>
            : Kept extends { readonly kind: "instant" }
              ? Answer<Instant>
              : Kept extends { readonly kind: "yes-no" }
                ? Answer<"yes" | "no">
                : Kept extends { readonly kind: "number" }
                  ? Answer<number>
                  : Answer<string>;

/** A declaration as its form's table says: every item, always, with its answer or the reason it is absent. */
export type DeclarationOf<Items extends ItemTable> = {
  readonly [Name in keyof Items]: AnswerTo<Items[Name]>;
};
