import { isAbsent, type Text } from "pratique";
import {
  type ExaminationOptions,
  type Form,
  type GroupItem,
  type Item,
  type ItemTable,
  type ListItem,
  nextItems,
  type ScalarItem,
} from "pratique/declaration";
import { type Answers, isFilled, placeOf } from "./answers.ts";

/** Whether an item must be answered, as far as that is known; an answered one is asked no more. */
export type Need = "required" | "optional" | "open";

/** One part of the form as this traveller sees it. */
export type ShownItem =
  | { readonly kind: "field"; readonly place: string; readonly item: ScalarItem; readonly need: Need }
  | {
      readonly kind: "group";
      readonly place: string;
      readonly item: GroupItem;
      readonly need: Need;
      /** False of a group that may be left out and was not begun. */
      readonly isBegun: boolean;
      readonly items: readonly ShownItem[];
    }
  | {
      readonly kind: "list";
      readonly place: string;
      readonly item: ListItem;
      readonly need: Need;
      readonly rows: readonly (readonly ShownItem[])[];
    };

/** A section of the form with what is asked in it. */
export interface ShownSection {
  readonly name: string;
  readonly title: Text | undefined;
  readonly items: readonly ShownItem[];
}

/** How a form is looked at: at which moment, and where the person is at work. */
export interface ShownOptions extends ExaminationOptions {
  /** The place answered last: it stays, even where what was emptied there does not concern this traveller. */
  readonly answeredLast?: string | undefined;
}

/**
 * What of a form concerns this traveller, in the form's order: what is still asked of them, and whatever they answered,
 * if only to be told that it does not apply.
 */
export function shownItems(form: Form, typed: Answers, read: unknown, options: ShownOptions): ShownSection[] {
  const asked = new Map<string, Need>();
  for (const { path, required } of nextItems(form, read, options))
    asked.set(placeOf(path), required === "true" ? "required" : required === "false" ? "optional" : "open");
  const { answeredLast } = options;
  const isKept = (place: string) => asked.has(place) || place === answeredLast;
  return inSections(form, shownIn(form.items, typed, "", { needs: asked, isKept }));
}

/** What is asked now, and what is shown even when nothing is filled in there. */
interface Asked {
  readonly needs: ReadonlyMap<string, Need>;
  readonly isKept: (place: string) => boolean;
}

function shownIn(items: ItemTable, typed: Answers, around: string, asked: Asked): ShownItem[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const shown = shownAt(item, typed[name], around + name, asked);
    return shown === undefined ? [] : [shown];
  });
}

function shownAt(item: Item, typed: unknown, place: string, asked: Asked): ShownItem | undefined {
  const need = asked.needs.get(place) ?? needByTable(item);
  if (item.kind === "group") {
    const isBegun = item.required !== false || (typed !== undefined && !isAbsent(typed));
    const items = isBegun ? shownIn(item.items, recordIn(typed), `${place}.`, asked) : [];
    return items.length > 0 || asked.isKept(place) ? { kind: "group", place, item, need, isBegun, items } : undefined;
  }
  if (item.kind === "list") {
    const rows = Array.isArray(typed) ? typed : [];
    if (rows.length === 0 && !asked.isKept(place) && !isFilled(typed)) return undefined;
    const shown = rows.map((row, index) => shownIn(item.items, recordIn(row), `${place}.${index}.`, asked));
    return { kind: "list", place, item, need, rows: shown };
  }
  return asked.isKept(place) || isFilled(typed) ? { kind: "field", place, item, need } : undefined;
}

/** What the table alone says, where it does not depend on other answers. */
function needByTable({ required = true }: Item): Need {
  return typeof required === "boolean" ? (required ? "required" : "optional") : "open";
}

function recordIn(typed: unknown): Answers {
  return typeof typed === "object" && typed !== null && !isAbsent(typed) ? (typed as Answers) : {};
}

/** Items of one section stand together; a group without one is a section of its own. */
function inSections(form: Form, items: readonly ShownItem[]): ShownSection[] {
  const sections = new Map<string, { title: Text | undefined; items: ShownItem[] }>();
  for (const shown of items) {
    const { section, kind } = shown.item;
    const isAlone = section === undefined && kind === "group";
    const name = section ?? (isAlone ? shown.place : "");
    const title = section === undefined ? (isAlone ? shown.item.label : undefined) : form.sections?.[section];
    const found = sections.get(name);
    if (found === undefined) sections.set(name, { title, items: [shown] });
    else found.items.push(shown);
  }
  return [...sections].map(([name, section]) => ({ name, ...section }));
}
