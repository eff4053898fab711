import type { Item, ItemTable } from "./items.js";

/**
 * The item of a table at a path of names joined by dots, through groups and the rows of lists; `undefined` where the
 * table has none.
 *
 * @example
 * itemAt(exitEntryCard5.items, "travelHistory.from")?.kind // => "date"
 * itemAt(exitEntryCard5.items, "travelHistory.passport") // => undefined
 */
export function itemAt(items: ItemTable, path: string): Item | undefined {
  let table: ItemTable = items;
  let item: Item | undefined;
  for (const name of path.split(".")) {
    item = Object.hasOwn(table, name) ? table[name] : undefined;
    if (item === undefined) return undefined;
    table = item.kind === "group" || item.kind === "list" ? item.items : {};
  }
  return item;
}

/**
 * Every item of a table with its path, in the form's order: groups and lists before what stands in them.
 *
 * @example
 * const onsetOn = { kind: "date", label: { en: "Onset", zh: "发病日期" }, privacy: "health" };
 * const ill = { kind: "list", label: { en: "Ill persons", zh: "患病人员" }, privacy: "health", items: { onsetOn } };
 * itemsOf({ ill }).map(({ path }) => path) // => ["ill", "ill.onsetOn"]
 */
export function itemsOf(items: ItemTable, prefix = ""): { readonly path: string; readonly item: Item }[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const path = prefix + name;
    const inner = item.kind === "group" || item.kind === "list" ? itemsOf(item.items, `${path}.`) : [];
    return [{ path, item }, ...inner];
  });
}
