import type { FactKind, FactTable } from "../logic/facts.js";
import type { ItemTable, ScalarItem } from "./items.js";

/** The kinds of the facts that conditions may name: items by path with dots, the rows of a list by item. */
export function factTableOf(items: ItemTable, prefix: string): FactTable {
  const table: Record<string, FactKind> = {};
  for (const [name, item] of Object.entries(items)) {
    if (item.kind === "group") Object.assign(table, factTableOf(item.items, `${prefix}${name}.`));
    else if (item.kind === "list") table[prefix + name] = { kind: "list", of: factTableOf(item.items, "") };
    else table[prefix + name] = factKindOf(item);
  }
  return table;
}

function factKindOf(item: ScalarItem): FactKind {
  switch (item.kind) {
    case "country":
      return { kind: "text" };
    case "several":
      return { kind: "choices", options: [] };
    case "choice":
    case "choices":
      return { kind: item.kind, options: Object.keys(item.options) };
    case "number":
      return { kind: "number", unit: item.unit };
    default:
      return { kind: item.kind };
  }
}
