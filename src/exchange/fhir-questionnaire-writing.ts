import { itemAt } from "../declaration/item-at.js";
import type { ChoiceItem, Item, ItemTable } from "../declaration/items.js";
import type { AnyCondition } from "../logic/condition.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { COUNTRY_SYSTEM, type FhirObject, UCUM, UCUM_UNITS } from "./fhir-questionnaire-parts.js";

/** How one item was written in a questionnaire, as far as a form does not say it. */
export interface FhirItemWriting {
  readonly linkId: string;
  /** The type there; left out, what the item's kind comes to. */
  readonly type?: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  /** Its words as they stood, for as long as the item is called so. */
  readonly text?: { readonly as: Text; readonly raw: FhirObject };
  /** Its conditions as they stood, for as long as the item is relevant on the same. */
  readonly enableWhen?: { readonly as: AnyCondition | undefined; readonly raw: FhirObject };
  /** Of a group: the condition that its items bear because a group of a form has none. */
  readonly when?: AnyCondition;
  /** The path of the question under whose answer it stands. */
  readonly under?: string;
  /** Each option as it stood, by its code in the form, in the order of the questionnaire. */
  readonly options?: readonly { readonly code: string; readonly raw: FhirObject }[];
  /** The option that stands for words of one's own, and the item that holds them. */
  readonly open?: { readonly option: string; readonly item: string };
  /** A list whose rows are the answers of one question, each with what stands under it. */
  readonly isOneQuestion?: true;
  /** Whatever else stood there. */
  readonly also?: FhirObject;
}

/** Something in a questionnaire that asks nothing: where it stood, and as what. */
export interface FhirAside {
  /** The linkId of what it stood in; left out, at the outermost level. */
  readonly in?: string;
  /** Which of the items there it was. */
  readonly at: number;
  readonly raw: FhirObject;
}

/** How a questionnaire was written: what its form does not hold, so that it can be written again as it was. Plain data. */
export interface FhirWriting {
  /** The questionnaire without its items. */
  readonly root: FhirObject;
  /** By the path of the item in the form, with dots. */
  readonly items: Readonly<Record<string, FhirItemWriting>>;
  readonly asides: readonly FhirAside[];
}

/** Something that one side says and the other cannot. */
export interface FhirLost {
  /** The item of the form, by its path with dots; empty for the form as a whole. */
  readonly at: string;
  readonly what: Text;
}

/** Something in a questionnaire that the form does not hold. */
export interface FhirNotKept {
  /** Where it stands in the questionnaire. */
  readonly path: Path;
  readonly what: Text;
  /** Whether it is kept beside the form, so that it is written again with the questionnaire. */
  readonly isBeside: boolean;
}

/** @internal The writing of an item; `undefined` for one that no questionnaire wrote. */
export function writingAt(writing: FhirWriting | undefined, path: string): FhirItemWriting | undefined {
  return writing !== undefined && Object.hasOwn(writing.items, path) ? writing.items[path] : undefined;
}

/** @internal The linkId of an item: the one it came with, or its path. */
export function linkIdOf(writing: FhirWriting | undefined, path: string): string {
  return writingAt(writing, path)?.linkId ?? path;
}

/** @internal A form as FHIR is written from it or read into it. */
export interface FhirForm {
  readonly id: string;
  readonly items: ItemTable;
  readonly writing: FhirWriting | undefined;
  /** The paths of the questions under whose answers others stand. */
  readonly parents: ReadonlySet<string>;
  /** The paths of items that another one writes: the words of an option that stands for them. */
  readonly words: ReadonlySet<string>;
}

/** @internal A form with how its questionnaire was written. */
export function fhirForm(id: string, items: ItemTable, writing?: FhirWriting | undefined): FhirForm {
  const all = Object.values(writing?.items ?? {});
  const parents = new Set(all.flatMap((item) => item.under ?? []));
  return { id, items, writing, parents, words: new Set(all.flatMap(({ open }) => open?.item ?? [])) };
}

/** @internal What type of value an item has there, as the names of FHIR's choices of types say it (`valueCoding`). */
export function valueTypeOf(item: Item, type: string | undefined): string {
  const own = type === undefined ? undefined : VALUE_TYPES[type];
  switch (item.kind) {
    case "yes-no":
      return "Boolean";
    case "date":
      return "Date";
    case "instant":
      return "DateTime";
    case "number":
      return type === "quantity" ? "Quantity" : item.whole === true ? "Integer" : "Decimal";
    case "choice":
    case "choices":
    case "country":
      return "Coding";
    case "several":
      return own ?? (item.of === "country" ? "Coding" : item.of === "date" ? "Date" : "String");
    default:
      return own ?? "String";
  }
}

const VALUE_TYPES: Readonly<Record<string, string>> = {
  time: "Time",
  url: "Uri",
  reference: "Reference",
  attachment: "Attachment",
  choice: "Coding",
  "open-choice": "String",
  coding: "Coding",
};

/** @internal A value of an item as FHIR's type and value; `undefined` for an option that stands for words of one's own. */
export function fhirValue(form: FhirForm, path: string, item: Item, value: unknown): [string, unknown] | undefined {
  const own = writingAt(form.writing, path);
  if (item.kind === "choice" || item.kind === "choices") return optionValue(form, path, item, String(value));
  const type = valueTypeOf(item, own?.type);
  switch (type) {
    case "Boolean":
      return [type, value === "yes"];
    case "Coding":
      return [type, isCountries(item) ? { system: COUNTRY_SYSTEM, code: value } : { code: value }];
    case "Quantity":
      return [type, { value, ...quantityUnit(form, path, item) }];
    case "Reference":
      return [type, { reference: value }];
    case "Attachment":
      return [type, { url: value }];
    case "DateTime":
      return [type, withSeconds(String(value))];
    default:
      return [type, value];
  }
}

/** @internal FHIR writes an instant with its seconds always. */
export function withSeconds(instant: string): string {
  return instant.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, "$1:00");
}

function isCountries(item: Item): boolean {
  return item.kind === "country" || (item.kind === "several" && item.of === "country");
}

/** The option as it was written, or with our own code and system. */
function optionValue(form: FhirForm, path: string, item: ChoiceItem, code: string): [string, unknown] | undefined {
  const own = writingAt(form.writing, path);
  if (own?.open?.option === code) return undefined;
  const raw = own?.options?.find((option) => option.code === code)?.raw;
  const [type, value] = Object.entries(raw ?? {}).find(([key]) => key.startsWith("value")) ?? [];
  if (type !== undefined) return [type.slice("value".length), value];
  return ["Coding", { system: optionSystem(form.id, path), code, display: item.options[code]?.en ?? code }];
}

/** @internal The system of the codes of an item's options: they mean something there only. */
export function optionSystem(form: string, path: string): string {
  return `urn:pratique:options:${form}:${path}`;
}

function quantityUnit({ writing }: FhirForm, path: string, item: Item): FhirObject {
  const own = writingAt(writing, path)?.also?.["unit"];
  if (own !== undefined) return own as FhirObject;
  const unit = item.kind === "number" ? item.unit : "count";
  return unit === "count" ? {} : { unit, system: UCUM, code: UCUM_UNITS[unit] };
}

/** @internal Where an item stands: in which list, and by which path from the row. */
export function placeOf(items: ItemTable, path: string): { readonly list: string | undefined; readonly inRow: string } {
  const names = path.split(".");
  for (let depth = 1; depth < names.length; depth++) {
    const list = names.slice(0, depth).join(".");
    if (itemAt(items, list)?.kind === "list") return { list, inRow: names.slice(depth).join(".") };
  }
  return { list: undefined, inRow: path };
}
