import type { Item, ItemTable, ListItem } from "../declaration/items.js";
import type { AnyCondition } from "../logic/condition.js";
import type { Language, Text } from "../text.js";
import { conjuncts, enableWhenOf, withoutOuter } from "./fhir-questionnaire-conditions.js";
import { fhirAnswerFields, fhirKindFields } from "./fhir-questionnaire-fields.js";
import {
  type FhirObject,
  type FhirVersion,
  ITEM_CONTROL,
  isSameData,
  objectsOf,
  SECTION,
  written,
} from "./fhir-questionnaire-parts.js";
import { type FhirForm, type FhirItemWriting, type FhirLost, writingAt } from "./fhir-questionnaire-writing.js";

/** @internal What items are written with, and where what cannot be said is told. */
export interface ItemWriter {
  readonly form: FhirForm;
  readonly version: FhirVersion;
  readonly language: Language;
  readonly sections: Readonly<Record<string, Text>>;
  readonly lost: FhirLost[];
}

/** Where items stand: the list in whose rows, and the conditions of what they stand in. */
interface Place {
  readonly prefix: string;
  readonly list: string | undefined;
  readonly outer: readonly AnyCondition[];
  /** The path of the question under whose answer they stand. */
  readonly under: string | undefined;
}

/** @internal The items of a form, those of one section together, with what asks nothing put back where it stood. */
export function formItems(writer: ItemWriter): FhirObject[] {
  const { items } = writer.form;
  const place: Place = { prefix: "", list: undefined, outer: [], under: undefined };
  const runs: { section: string | undefined; items: Record<string, Item> }[] = [];
  for (const [name, item] of Object.entries(items)) {
    const section = sectionOf(item, writer);
    const last = runs.at(-1);
    if (last !== undefined && last.section === section) last.items[name] = item;
    else runs.push({ section, items: { [name]: item } });
  }
  const linkIds = new Set<string>();
  const children = runs.flatMap((run) => {
    const inside = tableItems(run.items, place, writer);
    return run.section === undefined || inside.length === 0
      ? inside
      : [sectionGroup(run.section, inside, linkIds, writer)];
  });
  return withAsides(children, undefined, writer);
}

function sectionOf(item: Item, { sections }: ItemWriter): string | undefined {
  return item.section !== undefined && Object.hasOwn(sections, item.section) ? item.section : undefined;
}

/** A section may stand in several places of a form; each is a group of its own. */
function sectionGroup(name: string, item: FhirObject[], taken: Set<string>, writer: ItemWriter): FhirObject {
  let linkId = SECTION + name;
  for (let again = 2; taken.has(linkId); again++) linkId = `${SECTION}${name}:${again}`;
  taken.add(linkId);
  const title = writer.sections[name] as Text;
  return {
    linkId,
    ...written("text", title, writer.language),
    type: "group",
    item: withAsides(item, linkId, writer),
  };
}

function withAsides(children: FhirObject[], parent: string | undefined, { form }: ItemWriter): FhirObject[] {
  const asides = (form.writing?.asides ?? []).filter((aside) => aside.in === parent);
  for (const { at, raw } of [...asides].sort((one, other) => one.at - other.at)) children.splice(at, 0, raw);
  return children;
}

/** The items of a table that stand at a place, without those that another one writes. */
function tableItems(items: ItemTable, place: Place, writer: ItemWriter): FhirObject[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const path = place.prefix + name;
    const own = writingAt(writer.form.writing, path);
    if (own?.under !== place.under || writer.form.words.has(path)) return [];
    return [writtenItem(item, path, own, items, place, writer)];
  });
}

function writtenItem(
  item: Item,
  path: string,
  own: FhirItemWriting | undefined,
  siblings: ItemTable,
  place: Place,
  writer: ItemWriter,
): FhirObject {
  const linkId = own?.linkId ?? path;
  const children = childrenOf(item, path, own, siblings, place, writer);
  const fields = own?.isOneQuestion === true ? fhirAnswerFields(item as ListItem, path, own, writer) : undefined;
  const { extension, ...rest } = fields ?? fhirKindFields(item, path, own, writer);
  const extensions = [...objectsOf(extension), ...objectsOf(own?.also?.["extension"])];
  const { extension: _, unit: __, ...beside } = own?.also ?? {};
  const { answerConstraint, disabledDisplay, ...also } = beside;
  const isSaid = isSaidByType(rest["type"], answerConstraint) && disabledDisplay === undefined;
  if (writer.version === "R4" && !isSaid) writer.lost.push({ at: path, what: LOST.release });
  return {
    linkId,
    ...(extensions.length > 0 && { extension: extensions }),
    ...wordsOf(item.label, own, writer.language),
    ...rest,
    ...enabling(item, path, own, place, writer),
    ...demands(item, path, own, writer),
    ...(writer.version === "R4" ? also : beside),
    ...(children.length > 0 && { item: children }),
  };
}

/** Whether R4's type says what R5 says apart: a choice of its options only, or of other words too. */
function isSaidByType(type: unknown, constraint: unknown): boolean {
  if (constraint === undefined) return true;
  return type === "choice" ? constraint === "optionsOnly" : type === "open-choice" && constraint === "optionsOrString";
}

function wordsOf(label: Text, own: FhirItemWriting | undefined, language: Language): FhirObject {
  return own?.text !== undefined && isSameData(own.text.as, label) ? own.text.raw : written("text", label, language);
}

function childrenOf(
  item: Item,
  path: string,
  own: FhirItemWriting | undefined,
  siblings: ItemTable,
  place: Place,
  writer: ItemWriter,
): FhirObject[] {
  const linkId = own?.linkId ?? path;
  if (item.kind === "group") {
    const outer = [...place.outer, ...conjuncts(own?.when)];
    const inner = { ...place, prefix: `${path}.`, outer, under: undefined };
    return withAsides([...hintOf(item, linkId, own, writer), ...tableItems(item.items, inner, writer)], linkId, writer);
  }
  if (item.kind === "list") {
    const isQuestion = own?.isOneQuestion === true;
    const outer = isQuestion ? [{ item: "answer", known: true }] : [];
    const inner = { prefix: `${path}.`, list: path, outer, under: undefined };
    const rows = isQuestion ? withoutAnswer(item.items) : item.items;
    return withAsides([...hintOf(item, linkId, own, writer), ...tableItems(rows, inner, writer)], linkId, writer);
  }
  if (own === undefined) return hintOf(item, linkId, own, writer);
  if (!writer.form.parents.has(path)) return withAsides([], linkId, writer);
  const [key, name] = place.list === undefined ? ["fact", path] : ["item", path.slice(place.list.length + 1)];
  const known = { [key as string]: name, known: true };
  const inner = { ...place, outer: [...place.outer, known], under: path };
  return withAsides(tableItems(siblings, inner, writer), linkId, writer);
}

function withoutAnswer(items: ItemTable): ItemTable {
  return Object.fromEntries(Object.entries(items).filter(([name]) => name !== "answer"));
}

/** What helps to answer, as a display under the item. An item that came from a questionnaire has it among its asides. */
function hintOf(
  { hint }: Item,
  linkId: string,
  own: FhirItemWriting | undefined,
  { language }: ItemWriter,
): FhirObject[] {
  if (hint === undefined || own !== undefined) return [];
  const coding = [{ system: "http://hl7.org/fhir/questionnaire-item-control", code: "help" }];
  const extension = [{ url: ITEM_CONTROL, valueCodeableConcept: { coding } }];
  return [{ linkId: `${linkId}/help`, extension, ...written("text", hint, language), type: "display" }];
}

/** The conditions of an item beyond those of what it stands in. */
function enabling(
  item: Item,
  path: string,
  own: FhirItemWriting | undefined,
  place: Place,
  { form, lost }: ItemWriter,
): FhirObject {
  const condition = item.kind === "group" ? own?.when : withoutOuter(item.relevantWhen, place.outer);
  if (own?.enableWhen !== undefined && isSameData(own.enableWhen.as, condition)) return own.enableWhen.raw;
  if (condition === undefined) return {};
  const { fields, isWhole } = enableWhenOf(form, place.list, condition);
  if (!isWhole) lost.push({ at: path, what: LOST.condition });
  return fields;
}

/** @internal What of an item FHIR cannot say. */
export const LOST = {
  condition: {
    en: "when it applies: enableWhen cannot say it; more are asked than the form asks",
    zh: "适用条件：enableWhen无法表达，询问范围大于申报表",
  },
  required: {
    en: "when it must be answered: FHIR says only yes or no; it is written as not required",
    zh: "必填条件：FHIR只有必填与否，导出为非必填",
  },
  group: {
    en: "that the group may be left out with what is required in it",
    zh: "该组可整体不填（含组内必填项）",
  },
  release: {
    en: "which answers will do or how it is shown while it is not asked: R4 has no words for it",
    zh: "可接受的回答范围或未启用时的显示方式（R4无法表达）",
  },
  root: { en: "what only R5 has words for", zh: "仅R5可表达的内容" },
  identifier: { en: "the check of the identifier", zh: "证件号码校验" },
} as const satisfies Readonly<Record<string, Text>>;

/** What is required and how often, as it stood or as the form says it. */
function demands(item: Item, path: string, own: FhirItemWriting | undefined, { lost }: ItemWriter): FhirObject {
  if (item.kind === "text" && item.identifier !== undefined) lost.push({ at: path, what: LOST.identifier });
  if (item.kind === "group" && item.required === false && own === undefined) lost.push({ at: path, what: LOST.group });
  if (item.kind !== "group" && typeof item.required === "object") lost.push({ at: path, what: LOST.required });
  const isGroup = item.kind === "group";
  const required = own === undefined ? isRequired(item) : (own.required ?? (!isGroup && isRequired(item)));
  const repeats = own === undefined ? isRepeated(item) : (own.repeats ?? false);
  return {
    ...((required || own?.required !== undefined) && { required }),
    ...((repeats || own?.repeats !== undefined) && { repeats }),
  };
}

function isRequired(item: Item): boolean {
  if (item.kind !== "group") return item.required === undefined || item.required === true;
  return item.required !== false && Object.values(item.items).some(isOwedByAll);
}

function isOwedByAll(item: Item): boolean {
  return isRequired(item) && (item.kind === "group" || item.relevantWhen === undefined);
}

function isRepeated({ kind }: Item): boolean {
  return kind === "list" || kind === "several" || kind === "choices";
}
