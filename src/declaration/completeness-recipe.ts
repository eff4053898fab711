import type { Path } from "../result.js";
import type { Completeness, Examination } from "./examination.js";
import { itemsOf } from "./item-at.js";
import type { ItemTable } from "./items.js";
import { walkWhole } from "./walk.js";

/** One item that was required of this traveller, and how it was answered. */
export interface RequiredItem {
  readonly path: Path;
  /** The section of the form; `undefined` where the form has none. */
  readonly section: string | undefined;
  readonly state: "answered" | "unknown" | "missing" | "malformed";
}

/** What a completeness is made of: item by item and section by section, both in the form's order. */
export interface CompletenessRecipe {
  readonly items: readonly RequiredItem[];
  readonly sections: readonly (Completeness & { readonly section: string | undefined })[];
}

/**
 * What the completeness of a declaration is made of: every item that was required of this traveller and how it was
 * answered, and the share of each section. The items of all sections together are those that the completeness counts.
 * Sections of a form that required nothing have no share, so that desks and editions can be compared section by section.
 *
 * @example
 * const recipe = completenessRecipe(examine(exitEntryCard5, { direction: "entry", name: "SHI Li" }));
 * recipe.items.find(({ path }) => path[0] === "name")?.state // => "answered"
 * recipe.sections[0]?.section // => "basic-information"
 */
export function completenessRecipe(examination: Examination): CompletenessRecipe {
  const { form, progress } = examination.looked;
  const items: RequiredItem[] = [];
  walkWhole(form.plan.root, { ...progress, found: undefined, waiting: undefined, recipe: items });
  items.sort(inOrderOf(form.items));
  const sections = new Map(Object.keys(form.sections ?? {}).map((name) => [name as string | undefined, NO_ITEMS]));
  for (const { section, state } of items) sections.set(section, withItem(sections.get(section) ?? NO_ITEMS, state));
  return { items, sections: [...sections].map(([section, completeness]) => ({ section, ...completeness })) };
}

const NO_ITEMS: Completeness = { required: 0, answered: 0, unknown: 0, share: undefined };

function withItem(sum: Completeness, state: RequiredItem["state"]): Completeness {
  const required = sum.required + 1;
  const answered = sum.answered + (state === "answered" || state === "unknown" ? 1 : 0);
  const unknown = sum.unknown + (state === "unknown" ? 1 : 0);
  return { required, answered, unknown, share: answered / required };
}

/** The order of a form, and in a list of its rows: what had to wait until the rest was known comes back to its place. */
function inOrderOf(items: ItemTable): (one: RequiredItem, other: RequiredItem) => number {
  const orders = new Map(itemsOf(items).map(({ path }, order) => [path, order]));
  const orderAt = (path: Path) => orders.get(path.filter((part) => typeof part === "string").join(".")) ?? -1;
  const rowOf = (path: Path) => path.findIndex((part) => typeof part === "number");
  return ({ path: one }, { path: other }) => {
    const row = rowOf(one);
    const areRowsOfOneList =
      row > 0 && row === rowOf(other) && one.slice(0, row).join(".") === other.slice(0, row).join(".");
    const rows = areRowsOfOneList ? Number(one[row]) - Number(other[row]) : 0;
    return rows === 0 ? orderAt(one) - orderAt(other) : rows;
  };
}
