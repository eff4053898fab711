import { isCalendarDate } from "../calendar/calendar-date.js";
import { isCountryCode } from "../documents/country-code.js";
import type { AnyCondition, AnyLeaf } from "../logic/condition.js";
import { isLeaf } from "../logic/parts-of-condition.js";
import { referred } from "../logic/scope.js";
import type { Item } from "./items.js";
import { itemNamed, type Readable, rowOf } from "./readable.js";

/** Whether no answers can satisfy a condition, as far as its own words show. */
export function isNeverTrue(condition: AnyCondition, readable: Readable): boolean {
  if ("all" in condition)
    return condition.all.some((part) => isNeverTrue(part, readable)) || excludeEachOther(condition.all, readable);
  if ("any" in condition) return condition.any.every((part) => isNeverTrue(part, readable));
  if ("not" in condition) return "all" in condition.not && condition.not.all.length === 0;
  const { some, count, overlaps } = condition;
  const words = wordsOf(condition);
  const { item } = itemNamed(condition, readable) ?? {};
  if (words !== undefined) return !words.some((word) => item === undefined || canBe(item, word));
  if (Array.isArray(overlaps)) return !overlaps.some((word) => item === undefined || canBe(item, word));
  if (some !== undefined) return isNeverTrue(some, rowOf(condition, readable) ?? readable);
  if (count === undefined) return false;
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = count;
  return typeof atLeast === "number" && typeof atMost === "number" && (atLeast > atMost || atMost < 0);
}

/** The words that a leaf says its item is one of. */
function wordsOf({ is, in: members, includes }: AnyLeaf): readonly string[] | undefined {
  const [word] = [is, includes].filter((side) => typeof side === "string");
  if (word !== undefined) return [word];
  return Array.isArray(members) ? members : undefined;
}

/** Whether the answer to an item may be a word; what it may be by its options was looked at before. */
function canBe(item: Item, word: string): boolean {
  if (item.kind === "country" || (item.kind === "several" && item.of === "country")) return isCountryCode(word);
  if (item.kind === "several" && item.of === "date") return isCalendarDate(word);
  if (item.kind !== "text") return true;
  const { minimumLength = 1, maximumLength = word.length } = item;
  return word.trim() !== "" && word.length >= minimumLength && word.length <= maximumLength;
}

/** Whether some of the parts say of one item that it is this and that it is something else. */
function excludeEachOther(parts: readonly AnyCondition[], readable: Readable): boolean {
  const left = new Map<string, readonly string[]>();
  return parts.some((part) => {
    if (!isLeaf(part)) return false;
    const words = wordsOf(part);
    const kind = itemNamed(part, readable)?.kind?.kind;
    if (words === undefined || (kind !== "yes-no" && kind !== "choice" && kind !== "text")) return false;
    const key = JSON.stringify(referred(part));
    const common = words.filter((word) => left.get(key)?.includes(word) ?? true);
    left.set(key, common);
    return common.length === 0;
  });
}
