import type { AnyCondition } from "../logic/condition.js";
import type { FactTable } from "../logic/facts.js";
import { prepareIn } from "../logic/prepare.js";
import type { Path } from "../result.js";
import { AS_OF, columnsScope, DECLARED_AT } from "./columns.js";
import { expectationOf, expectationOfRule } from "./expectation.js";
import { factTableOf } from "./fact-table.js";
import type { FormDefinition, FormRule } from "./form.js";
import type { Item, ItemTable } from "./items.js";
import { preparePattern } from "./pattern.js";
import type { Plan, PlanItem, PlanRecord, PlanRule } from "./plan.js";
import { wordTestOf } from "./word-test.js";

/** Longer than any text or list can be, and still a small integer, which is compared faster than infinity. */
const NO_LIMIT = 2 ** 30 - 1;

/** Prepares a form's table. @throws TypeError when the table contradicts itself. */
export function planOf(form: FormDefinition): Plan {
  const table = factTableOf(form.items, "");
  if (Object.hasOwn(table, AS_OF) || (Object.hasOwn(table, DECLARED_AT) && form.declaredAt !== DECLARED_AT))
    throw new TypeError(`declarationForm: expected no item of the reserved name ${AS_OF} or ${DECLARED_AT}, got one`);
  const builder: Builder = { table, slots: new Map(), lists: new Map(), order: 0, later: [] };
  const place = {
    path: [],
    list: undefined,
    prefix: "",
    element: undefined,
    places: builder.slots,
    section: undefined,
  };
  const root = recordOf(form.items, builder, place);
  for (const finish of builder.later) finish();
  const rules = (form.rules ?? []).map((rule) => planRule(rule, builder));
  const declaredAt = form.declaredAt === undefined ? undefined : builder.slots.get(form.declaredAt);
  if (form.declaredAt !== undefined && declaredAt?.kind !== "instant")
    throw new TypeError("declarationForm: expected declaredAt to name an instant item, got another name");
  return { root, rules, declaredAt };
}

interface Builder {
  readonly table: FactTable;
  /** Items of the declaration as a whole so far, by path with dots. */
  readonly slots: Map<string, PlanItem>;
  /** Items of each list's rows so far, by path with dots. */
  readonly lists: Map<string, Map<string, PlanItem>>;
  order: number;
  /** What waits until every item has its place. */
  readonly later: (() => void)[];
}

/** Where a record stands: its path and dotted prefix, and the columns that its items share. */
interface Place {
  readonly path: Path;
  /** The path of the list in whose rows it stands. */
  readonly list: Path | undefined;
  readonly prefix: string;
  readonly element: FactTable | undefined;
  readonly places: Map<string, PlanItem>;
  readonly section: string | undefined;
}

function recordOf(items: ItemTable, builder: Builder, place: Place, shared?: { width: number }): PlanRecord {
  const columns = shared ?? { width: 1 };
  const entries = Object.entries(items);
  const planned = entries.map(([name, item], at) =>
    planItem(name, item, (at + 1) % entries.length, builder, place, columns),
  );
  return {
    path: place.path,
    items: planned,
    special: planned.filter(({ plain }) => plain === 0),
    plain: planned.filter(({ plain }) => plain === 1).length,
    names: planned.map(({ name }) => name),
    byName: new Map(planned.map((item) => [item.name, item])),
    blank: new Array<undefined>(columns.width).fill(undefined),
  };
}

/** How many places an item takes: its answer's, and those of what a date or an instant was read into. */
const PLACES: { readonly [kind in Item["kind"]]?: number } = { date: 2, instant: 3 };

function planItem(
  name: string,
  item: Item,
  next: number,
  builder: Builder,
  place: Place,
  columns: { width: number },
): PlanItem {
  const dotted = place.prefix + name;
  const path = [...place.path, name];
  const scope = columnsScope(builder.table, builder.slots, builder.lists, place.element, place.places);
  const bearer = [...(place.list ?? []), ...path].join(".");
  const prepare = (condition: AnyCondition) => madeFor(bearer, () => prepareIn(condition, scope));
  const slot = columns.width;
  const section = place.section ?? item.section ?? (item.kind === "group" ? name : undefined);
  columns.width += PLACES[item.kind] ?? 1;
  const base = item.kind === "group" ? undefined : item;
  const text = item.kind === "text" ? item : undefined;
  const number = item.kind === "number" ? item : undefined;
  const rows = item.kind === "list" || item.kind === "several" ? item : undefined;
  const planned: PlanItem = {
    kind: item.kind,
    slot,
    next,
    isSimple: isSimple(item),
    plain: isSimple(item) && item.required !== false ? 1 : 0,
    minimumLength: text?.minimumLength ?? 0,
    maximumLength: text?.maximumLength ?? NO_LIMIT,
    pattern: text?.pattern === undefined ? undefined : madeFor(bearer, () => preparePattern(text.pattern as string)),
    options: item.kind === "choice" || item.kind === "choices" ? Object.keys(item.options).filter(isNoBlank) : [],
    isWhole: number?.whole === true,
    maximumRows: rows?.maximumRows ?? NO_LIMIT,
    of: item.kind === "several" ? item.of : "text",
    name,
    label: item.label,
    path,
    whole: place.list === undefined ? path : [...place.list, 0, ...path],
    order: builder.order++,
    expectation: expectationOf(item),
    relevant: base?.relevantWhen === undefined ? undefined : prepare(base.relevantWhen),
    relevantBy: base?.relevantWhen === undefined ? undefined : wordTestOf(base.relevantWhen, builder.slots),
    required: item.required !== false,
    requiredBy: undefined,
    isRequiredByLater: false,
    section,
    isIdentifier: text?.identifier?.when === undefined ? text?.identifier !== undefined : prepare(text.identifier.when),
    minimum: number?.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: number?.maximum ?? Number.POSITIVE_INFINITY,
    record: subRecord(item, dotted, path, builder, { ...place, section }, columns),
  };
  place.places.set(dotted, planned);
  const required = base?.required;
  if (typeof required === "object")
    builder.later.push(() => {
      planned.required = prepare(required);
      planned.requiredBy = wordTestOf(required, builder.slots);
      // Of the list in whose rows it stands it may read rows that stand after.
      const readsItsList = namesIn(required).some((name) => builder.lists.get(name) === place.places);
      planned.isRequiredByLater = readsItsList || readsLater(required, planned, builder.slots, place.places);
    });
  return planned;
}

/** What is made ready; a mistake in it is told with the item or the rule that bears it. */
function madeFor<Made>(bearer: string, make: () => Made): Made {
  try {
    return make();
  } catch (mistake) {
    throw new TypeError(`${(mistake as Error).message}, at "${bearer}"`);
  }
}

/** A blank is no answer, were it among the options. */
function isNoBlank(option: string): boolean {
  return option.trim() !== "";
}

function isSimple(item: Item): boolean {
  if (item.kind === "group" || item.kind === "list" || item.kind === "number") return false;
  if (item.kind === "text" && item.identifier !== undefined) return false;
  return item.relevantWhen === undefined && typeof item.required !== "object";
}

function subRecord(
  item: Item,
  dotted: string,
  path: Path,
  builder: Builder,
  place: Place,
  columns: { width: number },
): PlanRecord | undefined {
  if (item.kind === "group") return recordOf(item.items, builder, { ...place, path, prefix: `${dotted}.` }, columns);
  if (item.kind !== "list") return undefined;
  if (place.element !== undefined)
    throw new TypeError(`declarationForm: expected no list inside the rows of a list, got "${dotted}"`);
  const places = new Map<string, PlanItem>();
  builder.lists.set(dotted, places);
  const { section } = place;
  return recordOf(item.items, builder, {
    path: [],
    list: path,
    prefix: "",
    element: factTableOf(item.items, ""),
    places,
    section,
  });
}

function planRule(rule: FormRule, builder: Builder): PlanRule {
  const list = rule.forEach === undefined ? undefined : builder.slots.get(rule.forEach);
  const places = rule.forEach === undefined ? builder.slots : builder.lists.get(rule.forEach);
  const at = places?.get(rule.at);
  if (places === undefined || at === undefined)
    throw new TypeError(
      `declarationForm: expected rule "${rule.id}" to stand at an item of the form, got another name`,
    );
  const rows = rule.forEach === undefined ? undefined : builder.table[rule.forEach];
  const element = rows?.kind === "list" ? rows.of : undefined;
  const scope = columnsScope(builder.table, builder.slots, builder.lists, element, places);
  const facts = namesIn(rule.when, ["fact"]);
  return {
    rule,
    expectation: expectationOfRule(rule.id, rule.text),
    when: madeFor(rule.id, () => prepareIn(rule.when, scope)),
    at,
    list,
    standing: slotsOf(rule.forEach === undefined ? facts : namesIn(rule.when, ["item"]), places),
    standingBefore: rule.forEach === undefined ? [] : slotsOf(namesIn(rule.when, ["previous"]), places),
    standingOutside: rule.forEach === undefined ? [] : slotsOf(facts, builder.slots),
    standingInRows: rowsRead(rule.when, builder),
    readsAsOf: facts.includes(AS_OF),
    readsDeclaredAt: facts.includes(DECLARED_AT),
  };
}

/** Whether a condition of an item reads one that stands after it, or the item itself: of a list its rows do. */
function readsLater(condition: AnyCondition, { order }: PlanItem, ...places: ReadonlyMap<string, PlanItem>[]): boolean {
  return namesIn(condition).some((name) => places.some((items) => (items.get(name)?.order ?? -1) >= order));
}

/** The lists that a condition asks something of, and what it reads in their rows; periods name their ends by themselves. */
function rowsRead(condition: AnyCondition, { slots, lists }: Builder): PlanRule["standingInRows"] {
  const inRows = namesIn(condition, ["item", "previous", "from", "to"]);
  return namesIn(condition, ["fact"]).flatMap((name) => {
    const [list, rows] = [slots.get(name), lists.get(name)];
    return list === undefined || rows === undefined ? [] : [{ list: list.slot, places: slotsOf(inRows, rows) }];
  });
}

function slotsOf(names: readonly string[], places: ReadonlyMap<string, PlanItem>): number[] {
  return names.flatMap((name) => places.get(name)?.slot ?? []);
}

/** The facts that a condition names, each once: of the declaration, of the row at hand, of the row before. */
function namesIn(
  condition: AnyCondition | undefined,
  holders: readonly string[] = ["fact", "item", "previous"],
): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === "string") {
        if (holders.includes(key)) names.add(value);
      } else visit(value);
    }
  };
  visit(condition);
  return [...names];
}
