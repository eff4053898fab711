import type { Prepared } from "../logic/prepare.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import type { Columns } from "./columns.js";
import type { Expectation } from "./finding.js";
import type { FormRule } from "./form.js";
import type { Item, SeveralItem } from "./items.js";
import type { Pattern } from "./pattern.js";
import type { WordTest } from "./word-test.js";

/*
 * A form is prepared once: every item gets a place in one row of places, conditions are bound to those places and
 * options to sets, so that an examination reads each answer once and looks nothing up by name.
 */

/**
 * One item, ready to be read. Items of every kind have every key, in one order: what reads them then never has to find
 * out what shape it was given, which costs more than the reading.
 */
export interface PlanItem {
  readonly name: string;
  readonly kind: Item["kind"];
  readonly label: Text;
  /** Path from the record: the root, or the row of a list. */
  readonly path: Path;
  /** Path from the whole input; of what stands in a row, with 0 in place of which of them. */
  readonly whole: Path;
  /**
   * Place in the row of places. The next one holds a date's day number or an instant's milliseconds, and the one after
   * that the number of the day with which an instant was written down.
   */
  readonly slot: number;
  /** Which item of its record is expected after it; the first after the last. */
  readonly next: number;
  /** Position in the form, by which findings are ordered. */
  readonly order: number;
  readonly expectation: Expectation;
  readonly relevant: Prepared<Columns> | undefined;
  /** What that comes to where it asks for one of some words and no more. */
  readonly relevantBy: WordTest | undefined;
  /** Set when the whole form is planned: it may read items that stand after. */
  required: Prepared<Columns> | boolean;
  requiredBy: WordTest | undefined;
  /** Whether that reads an item which stands after, and so may still be found not to apply. */
  isRequiredByLater: boolean;
  /** The section of the form in which it or its outermost group or list stands. */
  readonly section: string | undefined;
  readonly minimumLength: number;
  readonly maximumLength: number;
  readonly pattern: Pattern | undefined;
  readonly isIdentifier: Prepared<Columns> | boolean;
  readonly options: readonly string[];
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
  readonly maximumRows: number;
  /** What each of several answers is. */
  readonly of: SeveralItem["of"];
  /** It is always relevant, required always or never, and no number, identifier, list or group. */
  readonly isSimple: boolean;
  /** 1 where nothing but an answer is asked of it: it is simple and required. 0 elsewhere. */
  readonly plain: 0 | 1;
  /** The items of a group, in the same columns, or of a list's rows, in columns of their own. */
  readonly record: PlanRecord | undefined;
}

export interface PlanRecord {
  /** Path from the root, or from the row. */
  readonly path: Path;
  readonly items: readonly PlanItem[];
  /** The items that are not plain, and how many are: when all of those are answered nobody need look at them again. */
  readonly special: readonly PlanItem[];
  readonly plain: number;
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, PlanItem>;
  /** A blank row of places; of a root or of a list's rows. */
  readonly blank: readonly unknown[];
}

export interface PlanRule {
  readonly rule: FormRule;
  readonly expectation: Expectation;
  readonly when: Prepared<Columns>;
  readonly at: PlanItem;
  readonly list: PlanItem | undefined;
  /** Places whose answers stand in the contradiction, in the columns of the rule's record. */
  readonly standing: readonly number[];
  /** For a rule on rows: places that it reads in the row before. */
  readonly standingBefore: readonly number[];
  /** For a rule on rows: places of the declaration as a whole that it reads besides. */
  readonly standingOutside: readonly number[];
  /** For what it asks of a list as a whole: the list's place, and places that it reads in each of the rows. */
  readonly standingInRows: readonly { readonly list: number; readonly places: readonly number[] }[];
  readonly readsAsOf: boolean;
  readonly readsDeclaredAt: boolean;
}

export interface Plan {
  readonly root: PlanRecord;
  readonly rules: readonly PlanRule[];
  readonly declaredAt: PlanItem | undefined;
}
