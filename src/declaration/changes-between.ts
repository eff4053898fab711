import { type Absent, absent, isAbsent } from "../answer.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import type { Form } from "./form.js";
import type { DeclarationOf, Item, ItemTable, ListItem, ScalarItem } from "./items.js";

/** What became of an answer: it was given, it was taken back, or it is another one. */
export const ANSWER_CHANGES = ["answered", "withdrawn", "changed"] as const;
/** What became of an answer. */
export type AnswerChangeKind = (typeof ANSWER_CHANGES)[number];

/**
 * One answer that differs between two submissions of one traveller. It repeats what the traveller wrote: it is for the
 * desk, and not for a message or a log.
 */
export interface AnswerChange {
  /** Where the item or the row stands in the declaration. */
  readonly path: Path;
  /** The label of the item; of a whole row that of its list. */
  readonly label: Text;
  readonly change: AnswerChangeKind;
  /** The answer or the row as it was, or the reason it was absent. */
  readonly before: unknown;
  /** The answer or the row as it is now, or the reason it is absent. */
  readonly after: unknown;
}

const NOT_ASKED = absent("not-asked");

/**
 * What changed from one submission of a traveller to a later one, item by item in the form's order; nothing when they
 * say the same.
 *
 * Rows of a list are compared with the row at the same place: one that is more or fewer is `answered` or `withdrawn` as
 * a whole. A reason for which an answer is absent counts: from one's own "unknown" to a refusal is `changed`. Only
 * between not asked and not applicable nothing changed, for neither is anyone's word. Several options or several answers
 * are the same in another order, and an instant is the same when written with another offset.
 *
 * @param earlier the `declaration` of an examination by the form, or its `answers`
 * @param later the same of the later submission; an item that either lacks counts as not asked
 * @example
 * const earlier = examine(exitEntryCard5, { port: "CNPEK", symptomsAny: "no" }).declaration;
 * const later = examine(exitEntryCard5, { port: "CNPEK", symptomsAny: "yes", symptomsListed: ["fever"] }).declaration;
 * changesBetween(exitEntryCard5, earlier, later).map(({ path, change }) => [...path, change])
 * // => [["symptomsAny", "changed"], ["symptomsListed", "answered"]]
 */
export function changesBetween<Items extends ItemTable>(
  form: Form<Items>,
  earlier: NoInfer<DeclarationOf<Items>>,
  later: NoInfer<DeclarationOf<Items>>,
): readonly AnswerChange[] {
  const changes: AnswerChange[] = [];
  compareRecords(form.items, earlier, later, [], changes);
  return changes;
}

function compareRecords(items: ItemTable, before: object, after: object, path: Path, changes: AnswerChange[]): void {
  for (const [name, item] of Object.entries(items))
    compareAnswers(item, answerIn(before, name), answerIn(after, name), [...path, name], changes);
}

/** What a record says of an item; a group that was left out says of each of its items why it was. */
function answerIn(record: object, name: string): unknown {
  if (isAbsent(record)) return record;
  return (Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined) ?? NOT_ASKED;
}

function compareAnswers(item: Item, before: unknown, after: unknown, path: Path, changes: AnswerChange[]): void {
  if (item.kind === "group") compareRecords(item.items, before as object, after as object, path, changes);
  else if (item.kind === "list" && Array.isArray(before) && Array.isArray(after))
    compareRows(item, before, after, path, changes);
  else {
    const change = changeOf(before, after, item);
    if (change !== undefined) changes.push({ path, label: item.label, change, before, after });
  }
}

function compareRows(
  list: ListItem,
  earlier: readonly unknown[],
  later: readonly unknown[],
  path: Path,
  changes: AnswerChange[],
): void {
  for (let index = 0; index < Math.max(earlier.length, later.length); index++) {
    const before = earlier[index] ?? NOT_ASKED;
    const after = later[index] ?? NOT_ASKED;
    const place = [...path, index];
    if (!isAbsent(before) && !isAbsent(after))
      compareRecords(list.items, before as object, after as object, place, changes);
    else {
      const change = changeOf(before, after, list);
      if (change !== undefined) changes.push({ path: place, label: list.label, change, before, after });
    }
  }
}

function changeOf(before: unknown, after: unknown, item: ScalarItem | ListItem): AnswerChangeKind | undefined {
  if (isAbsent(before) && isAbsent(after)) return saidOf(before) === saidOf(after) ? undefined : "changed";
  if (isAbsent(before)) return "answered";
  if (isAbsent(after)) return "withdrawn";
  return isSame(before, after, item.kind) ? undefined : "changed";
}

/** What the traveller said of an absent answer; what does not apply was not asked. */
function saidOf({ absent: reason }: Absent): string {
  return reason === "not-applicable" ? "not-asked" : reason;
}

function isSame(before: unknown, after: unknown, kind: Item["kind"]): boolean {
  if (before === after) return true;
  if (kind === "instant") return epochMilliseconds(before as Instant) === epochMilliseconds(after as Instant);
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return before.every((one) => after.includes(one)) && after.every((one) => before.includes(one));
}
