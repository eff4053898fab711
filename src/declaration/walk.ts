import { absent, isAbsent } from "../answer.js";
import { residentIdentityCheckCharacter } from "../documents/resident-identity-number.js";
import { decidingNames } from "../logic/because.js";
import type { Prepared } from "../logic/prepare.js";
import { FALSE, TRUE } from "../logic/truth.js";
import { isLeftOut, rowsFrom } from "./build.js";
import type { Columns, Row } from "./columns.js";
import type { RequiredItem } from "./completeness-recipe.js";
import { expect } from "./expectation.js";
import { finding } from "./finding.js";
import { hasPlace } from "./places.js";
import type { PlanItem, PlanRecord } from "./plan.js";
import { add, addAt, type Progress } from "./progress.js";
import { pathTo, UNREADABLE } from "./read-answers.js";
import { hasWord, namesOfWords, type WordTest } from "./word-test.js";

const NOT_APPLICABLE = absent("not-applicable");
/** What is expected of a row of a list that is none. */
const ROW = /* @__PURE__ */ expect("group");

/**
 * Goes through a whole declaration. An item whose requirement reads what stands after it waits until it is known which
 * of those apply, so that it does not matter whether they were taken out before.
 */
export function walkWhole(root: PlanRecord, progress: Progress): void {
  const { columns } = progress;
  walk(root, columns.root[0], columns.root, progress);
  for (const { item, row, previous, list, index, isMalformed, isUnreadable } of progress.waiting ?? []) {
    columns.row = row;
    columns.previous = previous;
    progress.list = list;
    progress.index = index;
    if (isRequired(item, progress)) count(item, row[item.slot], isMalformed, isUnreadable, progress);
  }
  progress.list = undefined;
}

/**
 * Goes through the items of a root, a group or a row in the form's order and says what is missing, malformed or does not
 * apply. The plain items are gone through only when some of them are not answered. In a group that cannot be read
 * nothing is missing besides.
 *
 * @param answered how many plain items of the record were answered
 */
function walk(record: PlanRecord, answered: unknown, row: Row, progress: Progress, isUnreadable = false): void {
  const { columns } = progress;
  // Who asks for the recipe, or says what is carried, asks about each item.
  const isEachAsked = progress.carries !== undefined || progress.recipe !== undefined;
  const areAllAnswered = answered === record.plain && !isEachAsked;
  if (!isEachAsked && typeof answered === "number" && answered > 0) {
    progress.required += answered;
    progress.answered += answered;
  }
  const items = areAllAnswered ? record.special : record.items;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as PlanItem;
    const value = row[item.slot];
    if (
      item.isSimple &&
      !isEachAsked &&
      (typeof value === "string" || (value === undefined && item.required === false))
    )
      continue;
    if (item.kind === "group") {
      walkGroup(item, value, row, progress, isUnreadable);
      continue;
    }
    columns.row = row;
    let isAsked = true;
    if (item.relevant !== undefined) {
      const { relevantBy } = item;
      const isRelevant = relevantBy !== undefined && hasWord(relevantBy, columns.root);
      const relevant = isRelevant ? TRUE : item.relevant.test(columns);
      if (relevant === FALSE && (value === undefined || !hasPlace(progress.standing, row, item.slot))) {
        leaveOut(item, row, progress);
        continue;
      }
      isAsked = relevant === TRUE;
    }
    const isPartlyRead = hasPlace(progress.partly, row, item.slot);
    if (value === UNREADABLE || isPartlyRead) addAt(progress, item, "malformed");
    const isMalformed = value === UNREADABLE || isPartlyRead || (item.kind === "list" && isBroken(item, value));
    if (isAsked && item.isRequiredByLater) {
      const { list, index } = progress;
      progress.waiting ??= [];
      progress.waiting.push({ item, row, previous: columns.previous, list, index, isMalformed, isUnreadable });
    } else if (isAsked && isRequired(item, progress)) count(item, value, isMalformed, isUnreadable, progress);
    if (item.kind === "number") checkBounds(item, value, progress);
    else if (item.isIdentifier !== false) checkIdentifier(item, value, progress);
    else if (item.kind === "list" && Array.isArray(value)) walkRows(item, value, progress);
  }
}

function walkGroup(group: PlanItem, value: unknown, row: Row, progress: Progress, isUnreadable: boolean): void {
  if (value === UNREADABLE) addAt(progress, group, "malformed");
  if (isLeftOut(group, value)) return;
  walk(group.record as PlanRecord, value, row, progress, isUnreadable || value === UNREADABLE);
}

function walkRows(list: PlanItem, rows: readonly (Row | undefined)[], progress: Progress): void {
  if (rows.length > list.maximumRows) addAt(progress, list, "malformed");
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) {
      add(progress, list.order, finding("malformed", [...list.path, index], list.label, ROW));
    } else {
      progress.list = list;
      progress.index = index;
      progress.columns.previous = index === 0 ? undefined : rows[index - 1];
      walk(list.record as PlanRecord, row[0], row, progress);
    }
  }
  progress.list = undefined;
}

/** Whether a list has rows that are no rows, or too many: it is there, and not usable. */
function isBroken(list: PlanItem, rows: unknown): boolean {
  if (!Array.isArray(rows)) return false;
  for (const row of rows) if (row === undefined) return true;
  return rows.length > list.maximumRows;
}

function isRequired(item: PlanItem, { columns, carries, list }: Progress): boolean {
  if (carries !== undefined && !carries.includes((list ?? item).path[0] as string)) return false;
  const { required, requiredBy } = item;
  if (typeof required === "boolean") return required;
  return requiredBy === undefined ? required.test(columns) === TRUE : hasWord(requiredBy, columns.root);
}

/** Counts an item that is required of this traveller. */
function count(item: PlanItem, value: unknown, isMalformed: boolean, isUnreadable: boolean, progress: Progress): void {
  const state = stateOf(value, isMalformed, isUnreadable);
  progress.required++;
  if (state === "missing") addAt(progress, item, "missing", reasonsFor(item, progress));
  else if (state !== "malformed") progress.answered++;
  if (state === "unknown") progress.unknown++;
  if (progress.recipe === undefined) return;
  const path = pathTo(item, progress.list, progress.index);
  progress.recipe.push({ path, section: item.section, state });
}

function stateOf(value: unknown, isMalformed: boolean, isUnreadable: boolean): RequiredItem["state"] {
  if (value === undefined) return isUnreadable ? "malformed" : "missing";
  if (isMalformed) return "malformed";
  // Of objects only absent answers and rows stand in a place.
  return typeof value === "object" && !Array.isArray(value) ? "unknown" : "answered";
}

/** The answers that make an item apply to this traveller, and be required. */
function reasonsFor(item: PlanItem, { columns }: Progress): readonly string[] | undefined {
  const { relevant, relevantBy, required, requiredBy } = item;
  if (relevant === undefined && typeof required === "boolean") return undefined;
  const whyRequired = typeof required === "boolean" ? [] : reasons(required, requiredBy, columns);
  return relevant === undefined ? whyRequired : [...reasons(relevant, relevantBy, columns), ...whyRequired];
}

function reasons(condition: Prepared<Columns>, words: WordTest | undefined, columns: Columns): string[] {
  return words === undefined ? decidingNames(condition, columns) : namesOfWords(words, columns.root);
}

/** Takes an answer out that does not apply; a blank or an absent answer simply does not apply. */
function leaveOut(item: PlanItem, row: Row, progress: Progress): void {
  const { slot, relevant } = item;
  const answer = row[slot];
  row[slot] = NOT_APPLICABLE;
  // What is reckoned with, the day or the instant, must go with the answer.
  if (item.kind === "date" || item.kind === "instant") row[slot + 1] = undefined;
  if (item.kind === "instant") row[slot + 2] = undefined;
  if (answer === undefined || (answer !== UNREADABLE && isAbsent(answer))) return;
  const because = relevant === undefined ? [] : decidingNames(relevant, progress.columns);
  addAt(progress, item, "not-applicable", because);
  progress.leftOut ??= [];
  progress.leftOut.push({ row, slot, answer });
  progress.removed ??= [];
  const path = pathTo(item, progress.list, progress.index);
  const given = item.kind === "list" && Array.isArray(answer) ? rowsFrom(item, answer) : answer;
  progress.removed.push({ path, answer: given, because });
}

function checkBounds(item: PlanItem, value: unknown, progress: Progress): void {
  if (typeof value === "number" && (value < item.minimum || value > item.maximum))
    addAt(progress, item, "out-of-range");
}

function checkIdentifier(item: PlanItem, value: unknown, progress: Progress): void {
  if (typeof value !== "string") return;
  if (typeof item.isIdentifier === "object" && item.isIdentifier.test(progress.columns) !== TRUE) return;
  if (value.slice(17).toUpperCase() !== residentIdentityCheckCharacter(value)) addAt(progress, item, "check-digit");
}
