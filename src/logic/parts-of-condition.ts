import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "./condition.js";

/** Everything that can be asked of a fact; a leaf asks one thing. */
export const COMPARISONS = [
  "known",
  "is",
  "in",
  "includes",
  "overlaps",
  "atLeast",
  "above",
  "atMost",
  "below",
  "before",
  "after",
  "onOrBefore",
  "onOrAfter",
  "within",
  "since",
  "some",
  "every",
  "count",
  "overlap",
  "covers",
] as const satisfies readonly Exclude<keyof AnyLeaf, keyof AnyReference>[];

/** A part of a condition, and the place where it stands in it. */
export type Placed<Part> = readonly [place: Path, part: Part];

/** The parts of `all`, `any` and `not`, each with its place; a leaf has none, and what is no condition `undefined`. */
export function partsOfCondition(condition: unknown): Placed<unknown>[] | undefined {
  if (!isRecord(condition)) return undefined;
  if (isLeaf(condition as object)) return [];
  const [key, other] = Object.keys(condition);
  if (key === undefined || other !== undefined) return undefined;
  const held = condition[key];
  if (key === "not") return [[["not"], held]];
  return Array.isArray(held) ? held.map((part, index) => [[key, index], part]) : undefined;
}

/** Whether a condition compares, and does not join others. */
export function isLeaf(condition: AnyCondition): condition is AnyLeaf {
  return !("all" in condition || "any" in condition || "not" in condition);
}

/** What a condition asks, without what joins it; what is asked of elements stays within what is asked of their list. */
export function leavesOf(condition: AnyCondition): readonly AnyLeaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "not" in condition ? leavesOf(condition.not) : [condition];
}

/** The condition on the elements of a list; `undefined` for a leaf that asks nothing of each. */
export function partOfElements({ some, every, count }: AnyLeaf): AnyCondition | undefined {
  return some ?? every ?? count?.of;
}

/** The condition on the elements of a list, with its place. */
export function placedPartOfElements({ some, every, count }: AnyLeaf): Placed<AnyCondition> | undefined {
  if (some !== undefined) return [["some"], some];
  if (every !== undefined) return [["every"], every];
  return count?.of === undefined ? undefined : [["count", "of"], count.of];
}

/** A leaf that asks of the elements of its list what is true of all: whatever was asked of them is left out. */
export function withoutElements(leaf: AnyLeaf): AnyLeaf {
  const anything: AnyCondition = { all: [] };
  const { some, every, count } = leaf;
  return {
    ...leaf,
    ...(some === undefined ? {} : { some: anything }),
    ...(every === undefined ? {} : { every: anything }),
    ...(count?.of === undefined ? {} : { count: { ...count, of: anything } }),
  };
}
