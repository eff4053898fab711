import { type CalendarDate, dayNumber } from "../calendar/calendar-date.js";
import type { Edition } from "../edition/edition.js";
import type { Text } from "../text.js";
import { declarationForm, type Form, type FormDefinition, type FormRule } from "./form.js";
import type { ItemTable } from "./items.js";

/** What a form asks differently from another, as plain data. Items are named at the outermost level of the form. */
export interface FormChanges {
  /** Items that are no longer asked. */
  readonly drop?: readonly string[];
  /** Items that are called otherwise and are otherwise the same. */
  readonly relabel?: { readonly [name: string]: Text };
  /** Items that are asked in their old place in another way. */
  readonly replace?: ItemTable;
  /** Items that are asked besides; they may not bear the name of one that stays. */
  readonly add?: ItemTable;
  /** The item after which the added ones stand; left out, they stand at the end. */
  readonly after?: string;
  readonly dropRules?: readonly string[];
  readonly rules?: readonly FormRule[];
}

/** The items of a form after its changes. */
export type Extended<
  Items extends ItemTable,
  Drop extends keyof Items,
  Replace extends ItemTable,
  Add extends ItemTable,
> = {
  readonly [Name in Exclude<keyof Items, Drop> | keyof Add]: Name extends keyof Add
    ? Add[Name]
    : Name extends keyof Replace
      ? Replace[Name]
      : Name extends keyof Items
        ? Items[Name]
        : never;
};

/** The names of a table's items; none where the compiler does not know them, as of a form that came as data. */
type KnownName<Items extends ItemTable> = string extends keyof Items ? never : keyof Items;

/** Changes to a form whose items the compiler knows. */
export interface TypedChanges<
  Items extends ItemTable,
  Drop extends keyof Items & string,
  Replace extends ItemTable,
  Add extends ItemTable,
> extends Pick<FormChanges, "dropRules" | "rules"> {
  readonly drop?: readonly Drop[];
  readonly relabel?: { readonly [Name in keyof Items]?: Text };
  readonly replace?: Replace & { readonly [Name in Exclude<keyof Replace, keyof Items>]: never };
  readonly add?: Add & { readonly [Name in keyof Add & Exclude<KnownName<Items>, Drop>]: never };
  readonly after?: Exclude<keyof Items & string, Drop>;
}

/**
 * A form with some items added, dropped, relabelled or replaced, as an edition of its own: a port asks one thing more
 * without copying the national form. The type of its declaration follows.
 *
 * @throws TypeError when an item to drop, relabel, replace or stand after does not exist, an added one does already, a
 * rule to drop does not exist, or what stays reads what was dropped.
 * @example
 * const form = extendForm(exitEntryCard5, { ...exampleEdition, id: "port-card", series: "port-card" }, { drop: ["seatNumber"] });
 * Object.hasOwn(form.items, "seatNumber") // => false
 */
export function extendForm<
  Items extends ItemTable,
  const Drop extends keyof Items & string = never,
  const Replace extends ItemTable = Record<never, never>,
  const Add extends ItemTable = Record<never, never>,
>(
  form: Form<Items>,
  edition: Edition,
  changes: TypedChanges<Items, Drop, Replace, Add>,
): Form<Extended<Items, Drop, Replace, Add>> {
  return changed(form, edition, changes as FormChanges) as unknown as Form<Extended<Items, Drop, Replace, Add>>;
}

/**
 * A form as it stood on a date: with the amendments of its edition that were in force by then, oldest first; those that
 * were still to come can be made to it later. Which items it has is then known only from its table.
 *
 * @example
 * amendedOn(exitEntryCard5, calendarDate("2020-04-01")) === exitEntryCard5 // => true
 */
export function amendedOn(form: Form, date: CalendarDate): Form {
  const { edition, amendments = {} } = form;
  const inForce = (edition.amendments ?? [])
    .filter(({ id, from }) => from <= date && Object.hasOwn(amendments, id))
    .sort((one, other) => dayNumber(one.from) - dayNumber(other.from))
    .map(({ id }) => id);
  const toCome = Object.fromEntries(Object.entries(amendments).filter(([id]) => !inForce.includes(id)));
  let amended = form;
  for (const id of inForce)
    amended = changed({ ...amended, amendments: toCome }, edition, amendments[id] as FormChanges);
  return amended;
}

function changed({ plan: _, at: __, ...definition }: Form, edition: Edition, changes: FormChanges): Form {
  const { drop = [], relabel = {}, replace = {}, add = {}, after, dropRules = [], rules = [] } = changes;
  const { items } = definition;
  const rulesSoFar = definition.rules ?? [];
  for (const name of [
    ...drop,
    ...Object.keys(relabel),
    ...Object.keys(replace),
    ...(after === undefined ? [] : [after]),
  ])
    if (!Object.hasOwn(items, name)) throw unknown("item", name);
  for (const id of dropRules) if (!rulesSoFar.some((rule) => rule.id === id)) throw unknown("rule", id);
  const kept: Record<string, ItemTable[string]> = {};
  const place = (table: ItemTable) => {
    for (const [name, item] of Object.entries(table)) {
      if (Object.hasOwn(kept, name)) throw new TypeError(`extendForm: expected a new name to add, got "${name}" again`);
      kept[name] = item;
    }
  };
  for (const [name, item] of Object.entries(items)) {
    if (!drop.includes(name)) place({ [name]: withLabel(replace[name] ?? item, relabel[name]) });
    if (name === after) place(add);
  }
  if (after === undefined) place(add);
  const rulesNow = [...rulesSoFar.filter(({ id }) => !dropRules.includes(id)), ...rules];
  return declarationForm({ ...definition, edition, items: kept, rules: rulesNow } as FormDefinition);
}

function withLabel(item: ItemTable[string], label: Text | undefined): ItemTable[string] {
  return label === undefined ? item : { ...item, label };
}

function unknown(what: string, name: string): TypeError {
  return new TypeError(`extendForm: expected an existing ${what} to change, got the name "${name}"`);
}
