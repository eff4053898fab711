import type { Form, FormRule } from "./form.js";
import { itemsOf } from "./item-at.js";
import type { Item } from "./items.js";

/** What may differ in how two forms ask one thing: the keys of an item. What stands in groups and lists is compared by itself. */
export const ITEM_ASPECTS = [
  "kind",
  "label",
  "hint",
  "section",
  "privacy",
  "handling",
  "options",
  "of",
  "unit",
  "lookBack",
  "relevantWhen",
  "required",
  "minimumLength",
  "maximumLength",
  "pattern",
  "identifier",
  "minimum",
  "maximum",
  "whole",
  "maximumRows",
] as const;
/** What may differ in how two forms ask one thing. */
export type ItemAspect = (typeof ITEM_ASPECTS)[number];

/** One difference between two forms, at an item or at a rule. */
export type FormDifference =
  | { readonly change: "added" | "dropped"; readonly path: string; readonly item: Item }
  | {
      readonly change: "asked-differently";
      readonly path: string;
      readonly before: Item;
      readonly after: Item;
      readonly aspects: readonly ItemAspect[];
    }
  | { readonly change: "rule-added" | "rule-dropped" | "rule-changed"; readonly rule: string };

/**
 * What two forms ask differently, as data: the items of the first in its order (dropped or asked differently), those that
 * only the second asks, then the rules. Paths are names joined by dots, through groups and the rows of lists. Items are
 * the same when they bear the same path. Two equal forms give an empty list.
 *
 * @example
 * const shorter = extendForm(exitEntryCard5, { ...exampleEdition, id: "short", series: "short" }, { drop: ["seatNumber"] });
 * compareForms(exitEntryCard5, shorter).map(({ change }) => change) // => ["dropped"]
 */
export function compareForms(before: Form, after: Form): FormDifference[] {
  const later = new Map(itemsOf(after.items).map(({ path, item }) => [path, item]));
  const earlier = itemsOf(before.items);
  const known = new Set(earlier.map(({ path }) => path));
  const differences = earlier.flatMap(({ path, item }): FormDifference[] => {
    const now = later.get(path);
    if (now === undefined) return [{ change: "dropped", path, item }];
    const aspects = differingAspects(item, now);
    return aspects.length === 0 ? [] : [{ change: "asked-differently", path, before: item, after: now, aspects }];
  });
  const added = [...later]
    .filter(([path]) => !known.has(path))
    .map(([path, item]): FormDifference => ({ change: "added", path, item }));
  return [...differences, ...added, ...differingRules(before, after)];
}

/** The keys in which two items differ. */
export function differingAspects(before: Item, after: Item): ItemAspect[] {
  return ITEM_ASPECTS.filter((aspect) => !isSame(aspectOf(before, aspect), aspectOf(after, aspect)));
}

/** The order of a form's options is part of what it asks; that of any other keys is not. */
function aspectOf(item: Item, aspect: ItemAspect): unknown {
  if (aspect === "options") return "options" in item ? Object.entries(item.options) : undefined;
  return (item as Partial<Record<ItemAspect, unknown>>)[aspect];
}

function differingRules(before: Form, after: Form): FormDifference[] {
  const earlier = rulesById(before);
  const later = rulesById(after);
  return [
    ...[...earlier].flatMap(([id, rules]): FormDifference[] => {
      const now = later.get(id);
      if (now === undefined) return [{ change: "rule-dropped", rule: id }];
      return isSame(rules, now) ? [] : [{ change: "rule-changed", rule: id }];
    }),
    ...[...later.keys()]
      .filter((id) => !earlier.has(id))
      .map((id): FormDifference => ({ change: "rule-added", rule: id })),
  ];
}

/** A rule may stand several times in a form under one id, as for two lists of stays. */
function rulesById({ rules = [] }: Form): ReadonlyMap<string, readonly FormRule[]> {
  const byId = new Map<string, FormRule[]>();
  for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  return byId;
}

/** Whether two parts of forms' tables say the same, in whatever order their keys stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return Object.is(one, other);
  const [parts, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    parts.length === others.size &&
    parts.every(([key, part]) => others.has(key) && isSame(part, others.get(key)))
  );
}
