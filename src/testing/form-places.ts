import type { Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import { type Columns, momentAt, momentOf, type Row } from "../declaration/columns.js";
import type { Form } from "../declaration/form.js";
import type { Item, ItemTable } from "../declaration/items.js";
import type { Plan, PlanItem, PlanRecord } from "../declaration/plan.js";
import { readAnswers } from "../declaration/read-answers.js";
import { isRecord } from "../record.js";
import type { Path } from "../result.js";

/** @internal A declaration while it is made: plain JSON, never changed in place. */
export type Draft = Readonly<Record<string, unknown>>;

/** @internal When a made-up declaration is looked at, and where. */
export interface Clock {
  readonly asOf: Instant;
  readonly timeZone: TimeZone | undefined;
}

/** @internal Which row of a list is at hand; `undefined` outside every list. */
export interface RowAt {
  readonly list: FormPlace;
  readonly index: number;
}

/** @internal An item of a form's table with what it is read by. */
export interface FormPlace {
  readonly item: Item;
  readonly plan: PlanItem;
  /** The list in whose rows it stands. */
  readonly list: FormPlace | undefined;
}

/** @internal An item where it stands in one draft. */
export interface Spot {
  readonly place: FormPlace;
  readonly path: Path;
  readonly row: RowAt | undefined;
}

/** @internal A form's table by name, as conditions name its items: by path with dots, and the same in the rows of a list. */
export interface FormPlaces {
  readonly form: Form;
  readonly plan: Plan;
  readonly root: ReadonlyMap<string, FormPlace>;
  /** By the name of the list, then of the item in its rows. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, FormPlace>>;
}

/** @internal The places of a form. */
export function formPlaces(form: Form): FormPlaces {
  const root = new Map<string, FormPlace>();
  const rows = new Map<string, Map<string, FormPlace>>();
  const visit = (items: ItemTable, record: PlanRecord, prefix: string, list: FormPlace | undefined, into = root) => {
    for (const [name, item] of Object.entries(items)) {
      const plan = record.byName.get(name) as PlanItem;
      const place = { item, plan, list };
      into.set(prefix + name, place);
      if (item.kind === "group") visit(item.items, plan.record as PlanRecord, `${prefix}${name}.`, list, into);
      if (item.kind !== "list") continue;
      const inner = new Map<string, FormPlace>();
      rows.set(prefix + name, inner);
      visit(item.items, plan.record as PlanRecord, "", place, inner);
    }
  };
  visit(form.items, form.plan.root, "", undefined);
  return { form, plan: form.plan, root, rows };
}

/** @internal The items that a list's rows have. */
export function rowItems(places: FormPlaces, list: FormPlace): ReadonlyMap<string, FormPlace> {
  return places.rows.get(list.plan.path.join(".")) ?? new Map();
}

/** @internal A key that a form's table does not have: `extraKey`, or longer where that is an item. */
export function keyOutside(items: ReadonlyMap<string, FormPlace>): string {
  let key = "extraKey";
  while (items.has(key)) key += "X";
  return key;
}

/** @internal The path of an item from the whole input. */
export function pathOf({ plan }: FormPlace, row: RowAt | undefined): Path {
  return row === undefined ? plan.path : [...row.list.plan.path, row.index, ...plan.path];
}

/** @internal What stands at a path. */
export function answerAtPath(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (Array.isArray(part) ? part[Number(key)] : isRecord(part) ? part[key] : undefined),
    draft,
  );
}

/** @internal The draft with another answer at a path, or with none where it is `undefined`. */
export function withAnswerAt(draft: Draft, path: Path, answer: unknown): Draft {
  return replaced(draft, path, answer) as Draft;
}

function replaced(part: unknown, [key, ...rest]: Path, answer: unknown): unknown {
  if (key === undefined) return answer;
  if (typeof key === "number") {
    const rows = Array.isArray(part) ? part.slice() : [];
    rows[key] = replaced(rows[key], rest, answer);
    return rows;
  }
  const { [key]: old, ...others } = isRecord(part) ? part : {};
  const next = replaced(old, rest, answer);
  if (next === undefined) return others;
  // A key that is there keeps its place, so that drafts differ in nothing but the answer.
  return isRecord(part) && Object.hasOwn(part, key) ? { ...part, [key]: next } : { ...others, [key]: next };
}

/** @internal How many rows a draft has in a list. */
export function rowCount(draft: Draft, list: FormPlace): number {
  const rows = answerAtPath(draft, list.plan.path);
  return Array.isArray(rows) ? rows.length : 0;
}

/** @internal Every item that the draft is asked, in the form's order: groups that are left out apart, each row of a list. */
export function spotsOf(places: FormPlaces, draft: Draft): Spot[] {
  const spots: Spot[] = [];
  const visit = (items: ReadonlyMap<string, FormPlace>, row: RowAt | undefined) => {
    const leftOut: string[] = [];
    for (const [name, place] of items) {
      if (leftOut.some((group) => name.startsWith(group))) continue;
      const path = pathOf(place, row);
      if (isLeftOutGroup(place, answerAtPath(draft, path))) leftOut.push(`${name}.`);
      spots.push({ place, path, row });
      if (place.item.kind === "list")
        for (let index = 0; index < rowCount(draft, place); index++)
          if (isRecord(answerAtPath(draft, [...path, index]))) visit(rowItems(places, place), { list: place, index });
    }
  };
  visit(places.root, undefined);
  return spots;
}

/** @internal Whether a group that may be left out is not there. */
export function isLeftOutGroup({ item }: FormPlace, answer: unknown): boolean {
  return item.kind === "group" && item.required === false && !isRecord(answer);
}

/** @internal A draft as the conditions of its form read it, with one row of a list at hand or none. */
export function columnsOfDraft({ plan }: FormPlaces, draft: Draft, clock: Clock, row?: RowAt): Columns {
  const { root } = readAnswers(plan.root, draft);
  const asOf = momentOf(clock.asOf);
  const declaredAt = plan.declaredAt === undefined ? undefined : momentAt(root, plan.declaredAt);
  const columns = {
    root,
    row: root,
    previous: undefined,
    asOf,
    declaredAt: declaredAt ?? asOf,
    timeZone: clock.timeZone,
  };
  return row === undefined ? columns : atRow(columns, row);
}

/** @internal The same columns with a row of a list at hand. */
export function atRow(columns: Columns, { list, index }: RowAt): Columns {
  const rows = columns.root[list.plan.slot] as readonly (Row | undefined)[] | undefined;
  return { ...columns, row: rows?.[index] ?? columns.root, previous: index === 0 ? undefined : rows?.[index - 1] };
}
