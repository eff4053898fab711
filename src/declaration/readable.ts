import type { AnyLeaf, AnyReference } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { namedBy } from "../logic/references-in.js";
import type { Reader, Scope } from "../logic/scope.js";
import { AS_OF, DECLARED_AT } from "./columns.js";
import type { Item } from "./items.js";

/** What a condition may read where it stands. */
export interface Readable {
  /** The items of the declaration, by path with dots, and their kinds as facts. */
  readonly items: ReadonlyMap<string, Item>;
  readonly table: FactTable;
  /** The items of each list's rows. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, Item>>;
  /** Those that stand earlier in the form; left out, all may be read. */
  readonly earlier: ReadonlySet<string> | undefined;
  /** The lists whose rows are at hand, the innermost last, and which items of its row stand earlier. */
  readonly within: readonly string[];
  readonly earlierInRow: ReadonlySet<string> | undefined;
}

/** What a reference names, as far as it is there, and what is wrong with naming it where it does. */
export interface NamedItem {
  readonly kind: FactKind | undefined;
  readonly item: Item | undefined;
  readonly problem: "unknown-item" | "later-item" | undefined;
}

/** What a reference names; `undefined` when it names nothing, or several things at once. */
export function itemNamed(reference: unknown, readable: Readable): NamedItem | undefined {
  const named = namedBy(reference);
  if (named === undefined) return undefined;
  const [name, holder] = named;
  if (holder === "facts" && (name === AS_OF || name === DECLARED_AT))
    return { kind: { kind: "instant" }, item: undefined, problem: undefined };
  const { items, table, lists, earlier, within, earlierInRow } = readable;
  const list = within.at(-1) ?? "";
  const rows = Object.hasOwn(table, list) ? table[list] : undefined;
  const [known, kinds, before] =
    holder === "facts"
      ? [items, table, earlier]
      : [lists.get(list), rows?.kind === "list" ? rows.of : {}, earlierInRow];
  const item = known?.get(name);
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (item === undefined || kind === undefined) return { kind: undefined, item, problem: "unknown-item" };
  const isLater = before !== undefined && !before.has(name);
  return { kind, item, problem: isLater ? "later-item" : undefined };
}

/** What may be read inside the rows of the list that a leaf names. */
export function rowOf({ fact }: AnyLeaf, readable: Readable): Readable | undefined {
  return fact === undefined ? undefined : { ...readable, within: [...readable.within, fact], earlierInRow: undefined };
}

/** Where conditions find kinds and no answers. */
export function scopeOf(readable: Readable): Scope<undefined> {
  const reader = (reference: AnyReference): Reader<undefined> => {
    const { kind } = itemNamed(reference, readable) ?? {};
    if (kind === undefined) throw new TypeError("lintForm: expected an item that is known, got another name");
    return { kind, value: () => undefined, day: () => Number.NaN, milliseconds: () => Number.NaN };
  };
  return {
    reader,
    elements: (reference) => ({ scope: scopeOf(rowOf(reference, readable) ?? readable), at: () => undefined }),
  };
}
