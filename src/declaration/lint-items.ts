import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import { AS_OF, DECLARED_AT } from "./columns.js";
import { factTableOf } from "./fact-table.js";
import { DEEPEST, type FormIssueCode, type Report } from "./form-issue.js";
import type { Item, ItemTable } from "./items.js";
import { lintBounds } from "./lint-bounds.js";
import { lintCondition } from "./lint-condition.js";
import { lintHandling, lintText } from "./lint-texts.js";
import type { Readable } from "./readable.js";

/** An item where it stands in the definition. */
export interface PlacedItem {
  readonly name: string;
  readonly item: Item;
  readonly path: Path;
}

/** The items of a form as its rules find them, and the sections in which they stand. */
export interface KnownItems extends Readable {
  readonly sections: ReadonlySet<string>;
}

/** Every kind of item, and the key of a table of its own that it must have. */
const KINDS: Readonly<Record<Item["kind"], "options" | "items" | undefined>> = {
  text: undefined,
  country: undefined,
  date: undefined,
  instant: undefined,
  "yes-no": undefined,
  choice: "options",
  choices: "options",
  number: undefined,
  several: undefined,
  group: "items",
  list: "items",
};

/** The items of one table of the definition, each with its place; none where there is no table. */
export function placedItems(items: unknown, path: Path): PlacedItem[] {
  if (!isRecord(items)) return [];
  return Object.entries(items as ItemTable).map(([name, item]) => ({ name, item, path: [...path, name] }));
}

/**
 * Reports what is wrong with the items of a form, in its order, and then with what requires them. Items that are none are
 * reported and passed over.
 *
 * @param sections the sections that the form has
 * @param declaredAt the name of the item that says when the declaration was made, which is no longer reserved
 */
export function lintItems(
  placed: readonly PlacedItem[],
  sections: ReadonlySet<string>,
  declaredAt: string | undefined,
  report: Report,
): KnownItems {
  if (placed.length === 0) report("no-items", ["items"]);
  const sound = soundItems(placed, 1, false, report);
  // Conditions name the items of a group, and not the group itself.
  for (const { name, item, path } of sound)
    if (item.kind !== "group" && (name === AS_OF || (name === DECLARED_AT && declaredAt !== name)))
      report("reserved-name", path);
  const table = tableOf(sound);
  const lists = new Map<string, Map<string, Item>>();
  const items = new Map<string, Item>();
  index(table, "", items, lists);
  const all: Readable = {
    items,
    lists,
    table: factTableOf(table, ""),
    within: [],
    earlier: undefined,
    earlierInRow: undefined,
  };
  const walk: Walk = { sections, used: new Set(), later: [], report };
  const earlier = new Set<string>();
  lintTable(sound, { readable: { ...all, earlier }, placed: earlier, prefix: "", section: undefined }, walk);
  for (const look of walk.later) look();
  return { ...all, sections: walk.used };
}

/** Without the items that are none, or whose names a table cannot hold; those are reported. */
function soundItems(placed: readonly PlacedItem[], level: number, isInList: boolean, report: Report): PlacedItem[] {
  return placed.flatMap(({ name, item, path }): PlacedItem[] => {
    const problem = problemOf(name, item, level, isInList);
    if (problem !== undefined) report(problem, path);
    if (problem !== undefined && problem !== "wrong-name") return [];
    if (item.kind !== "group" && item.kind !== "list") return [{ name, item, path }];
    const inner = placedItems(item.items, [...path, "items"]);
    if (inner.length === 0) report("no-items", [...path, "items"]);
    const items = tableOf(soundItems(inner, level + 1, isInList || item.kind === "list", report));
    return [{ name, item: { ...item, items }, path }];
  });
}

function problemOf(name: string, item: unknown, level: number, isInList: boolean): FormIssueCode | undefined {
  if (name === "__proto__") return "reserved-name";
  if (!isRecord(item)) return "malformed";
  const { kind } = item as { readonly kind?: unknown };
  const own = typeof kind === "string" && Object.hasOwn(KINDS, kind) ? KINDS[kind as Item["kind"]] : null;
  if (own === null || (own !== undefined && !isRecord(item[own]))) return "malformed";
  if (kind === "list" && isInList) return "list-inside-list";
  if (level > DEEPEST) return "too-deep";
  return isName(name) ? undefined : "wrong-name";
}

/** Dots join names to paths, and names that are whole numbers are moved before the others by every engine. */
function isName(name: string): boolean {
  return name.trim() !== "" && !name.includes(".") && !/^\d+$/.test(name);
}

/** Lists every item that conditions can name, whatever stands before what. */
function index(
  table: ItemTable,
  prefix: string,
  items: Map<string, Item>,
  lists: Map<string, Map<string, Item>>,
): void {
  for (const [name, item] of Object.entries(table)) {
    items.set(prefix + name, item);
    if (item.kind === "group") index(item.items, `${prefix}${name}.`, items, lists);
    if (item.kind !== "list") continue;
    const rows = new Map<string, Item>();
    lists.set(prefix + name, rows);
    index(item.items, "", rows, lists);
  }
}

/** What is the same wherever an item stands. */
interface Walk {
  readonly sections: ReadonlySet<string>;
  readonly used: Set<string>;
  /** What waits until every item has its place. */
  readonly later: (() => void)[];
  readonly report: Report;
}

/** Where a table of items stands. */
interface Standing {
  readonly readable: Readable;
  /** The items of the form, or of the row, that stand earlier. */
  readonly placed: Set<string>;
  readonly prefix: string;
  readonly section: string | undefined;
}

function lintTable(placed: readonly PlacedItem[], standing: Standing, walk: Walk): void {
  for (const { name, item, path } of placed) {
    const dotted = standing.prefix + name;
    lintOwn(item, path, standing, walk);
    const section = standing.section ?? item.section ?? (item.kind === "group" ? name : undefined);
    if (section !== undefined) walk.used.add(section);
    if (item.section !== undefined && !walk.sections.has(item.section))
      walk.report("unknown-section", [...path, "section"]);
    if (item.kind === "group" || item.kind === "list")
      lintTable(placedItems(item.items, [...path, "items"]), { ...inside(item, dotted, standing), section }, walk);
    if (item.kind !== "group") standing.placed.add(dotted);
  }
}

/** Inside a group the same items are at hand, inside the rows of a list those of the row besides. */
function inside(item: Item, dotted: string, standing: Standing): Omit<Standing, "section"> {
  if (item.kind === "group") return { ...standing, prefix: `${dotted}.` };
  const placed = new Set<string>();
  return { readable: { ...standing.readable, within: [dotted], earlierInRow: placed }, placed, prefix: "" };
}

/** What one item says by itself, and what it reads of the others. */
function lintOwn(item: Item, path: Path, { readable }: Standing, { later, report }: Walk): void {
  lintText(item.label, [...path, "label"], report);
  if (item.hint !== undefined) lintText(item.hint, [...path, "hint"], report);
  if ("options" in item) {
    const options = Object.entries(item.options);
    if (options.length === 0) report("no-options", [...path, "options"]);
    for (const [code, text] of options) lintText(text, [...path, "options", code], report);
  }
  lintBounds(item, path, report);
  if (item.kind === "group") return;
  const { relevantWhen, required, handling } = item;
  if (handling !== undefined) lintHandling(handling, [...path, "handling"], report);
  if (relevantWhen !== undefined) lintCondition(relevantWhen, [...path, "relevantWhen"], readable, report);
  const when = item.kind === "text" ? item.identifier?.when : undefined;
  if (when !== undefined) lintCondition(when, [...path, "identifier", "when"], readable, report);
  if (required === undefined || typeof required === "boolean") return;
  const whole: Readable = { ...readable, earlier: undefined, earlierInRow: undefined };
  later.push(() => lintCondition(required, [...path, "required"], whole, report));
}

function tableOf(placed: readonly PlacedItem[]): ItemTable {
  return Object.fromEntries(placed.map(({ name, item }) => [name, item]));
}
