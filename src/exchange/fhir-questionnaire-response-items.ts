import { isAbsent } from "../answer.js";
import type { Item, ItemTable } from "../declaration/items.js";
import { isRecord } from "../record.js";
import type { Language, Text } from "../text.js";
import { reasonExtension } from "./fhir-questionnaire-absence.js";
import { type FhirObject, fhirText, SECTION } from "./fhir-questionnaire-parts.js";
import {
  type FhirForm,
  type FhirLost,
  fhirValue,
  linkIdOf,
  valueTypeOf,
  writingAt,
} from "./fhir-questionnaire-writing.js";

/** @internal What the items of a response are written with. */
export interface AnswerWriter {
  readonly form: FhirForm;
  readonly language: Language;
  readonly sections: Readonly<Record<string, Text>>;
  readonly lost: FhirLost[];
}

const UNWRITTEN: Text = { en: "an answer that the item cannot bear", zh: "与项目不符的回答" };

/** @internal The items of the outermost level, those of one section in its group. */
export function formAnswers(writer: AnswerWriter, answers: FhirObject): FhirObject[] {
  const { form, sections, language } = writer;
  const written = new Map<string, FhirObject[]>();
  const runs = new Map<string, number>();
  let last: string | undefined;
  const out: FhirObject[] = [];
  for (const [name, item] of Object.entries(form.items)) {
    const section = item.section !== undefined && Object.hasOwn(sections, item.section) ? item.section : undefined;
    if (section !== undefined && section !== last) runs.set(section, (runs.get(section) ?? 0) + 1);
    last = section;
    const made = itemsOf(name, item, form.items, "", undefined, answers, writer);
    if (made.length === 0) continue;
    const run = section === undefined ? 1 : (runs.get(section) as number);
    const linkId = section === undefined ? undefined : `${SECTION}${section}${run === 1 ? "" : `:${run}`}`;
    const group = linkId === undefined ? undefined : written.get(linkId);
    if (linkId === undefined) out.push(...made);
    else if (group !== undefined) group.push(...made);
    else {
      const inside = [...made];
      written.set(linkId, inside);
      out.push({ linkId, text: (sections[section as string] as Text)[language], item: inside });
    }
  }
  return out;
}

/** The items of one table, of those that stand under one question or, without one, under none. */
function tableItems(
  items: ItemTable,
  prefix: string,
  under: string | undefined,
  answers: FhirObject,
  writer: AnswerWriter,
): FhirObject[] {
  return Object.entries(items).flatMap(([name, item]) => itemsOf(name, item, items, prefix, under, answers, writer));
}

/** What one item of the form comes to: one item or, for rows, one for each; none where nothing was answered. */
function itemsOf(
  name: string,
  item: Item,
  siblings: ItemTable,
  prefix: string,
  under: string | undefined,
  answers: FhirObject,
  writer: AnswerWriter,
): FhirObject[] {
  const { form, language } = writer;
  const path = prefix + name;
  const own = writingAt(form.writing, path);
  if (own?.under !== under || form.words.has(path)) return [];
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  const head = { linkId: linkIdOf(form.writing, path), text: item.label[language] };
  if (item.kind === "group") {
    const inner =
      isRecord(answer) && !isAbsent(answer) ? tableItems(item.items, `${path}.`, undefined, answer, writer) : [];
    if (inner.length > 0) return [{ ...head, item: inner }];
    // A group that may be left out is there, and its items are blank.
    if (item.required === false && isRecord(answer) && !isAbsent(answer)) return [head];
    return isAbsent(answer) ? [{ ...head, ...reasonExtension(answer.absent) }] : [];
  }
  if (item.kind === "list" && !isAbsent(answer)) return rowsOf(item.items, path, head, answer, writer);
  if (own?.open !== undefined && !isOptionThere(answer, own.open.option)) {
    const words = answers[own.open.item.slice(prefix.length)];
    const isAsked = isAbsent(words) && words.absent.startsWith("asked");
    if (fhirText(words) !== undefined || isAsked) writer.lost.push({ at: own.open.item, what: WORDS_ALONE });
  }
  const below = !form.parents.has(path) ? [] : tableItems(siblings, prefix, path, answers, writer);
  if (isAbsent(answer)) return [absentItem(item, path, head, answer.absent, below, writer)];
  const given = answersOf(item, path, answer, siblings, answers, prefix, writer);
  const isSome = Array.isArray(answer) && given.length < answer.length;
  if ((given.length === 0 || isSome) && answer !== undefined && answer !== null && answer !== "" && !isEmpty(answer))
    writer.lost.push({ at: path, what: UNWRITTEN });
  const [first, ...others] = given;
  if (first === undefined) return [];
  return [{ ...head, answer: [below.length > 0 ? { ...first, item: below } : first, ...others] }];
}

/** Words of one's own are an answer there only with the option that stands for them. */
const WORDS_ALONE: Text = { en: "words without the option that stands for them", zh: "未选对应选项的文字说明" };

function isOptionThere(answer: unknown, option: string): boolean {
  return Array.isArray(answer) ? answer.includes(option) : answer === option;
}

function isEmpty(answer: unknown): boolean {
  return Array.isArray(answer) && answer.length === 0;
}

/** What was asked has an answer that says why it has no value; what was not has none. */
function absentItem(
  item: Item,
  path: string,
  head: FhirObject,
  reason: Parameters<typeof reasonExtension>[0],
  below: FhirObject[],
  { form }: AnswerWriter,
): FhirObject {
  if (item.kind === "list" || reason === "not-asked" || reason === "not-applicable")
    return { ...head, ...reasonExtension(reason) };
  const type = valueTypeOf(item, writingAt(form.writing, path)?.type);
  const isComplex = ["Coding", "Quantity", "Reference", "Attachment"].includes(type);
  const value = { [`${isComplex ? "" : "_"}value${type}`]: reasonExtension(reason) };
  return { ...head, answer: [{ ...value, ...(below.length > 0 && { item: below }) }] };
}

/** Each row as an item of its own; a question that repeats is one item with an answer for each. */
function rowsOf(items: ItemTable, path: string, head: FhirObject, rows: unknown, writer: AnswerWriter): FhirObject[] {
  if (rows !== undefined && rows !== null && !Array.isArray(rows)) writer.lost.push({ at: path, what: UNWRITTEN });
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  if (writingAt(writer.form.writing, path)?.isOneQuestion === true) {
    const answer = list.flatMap((row) => oneAnswer(items, path, row, writer));
    return answer.length === 0 ? [] : [{ ...head, answer }];
  }
  return list.flatMap((row) => {
    if (isAbsent(row)) return [{ ...head, ...reasonExtension(row.absent) }];
    const item = isRecord(row) ? tableItems(items, `${path}.`, undefined, row, writer) : [];
    if (!isRecord(row)) writer.lost.push({ at: path, what: UNWRITTEN });
    return isRecord(row) ? [{ ...head, ...(item.length > 0 && { item }) }] : [];
  });
}

function oneAnswer(items: ItemTable, path: string, row: unknown, writer: AnswerWriter): FhirObject[] {
  if (!isRecord(row)) return [];
  const made = tableItems(items, `${path}.`, undefined, row, writer);
  const linkId = linkIdOf(writer.form.writing, path);
  const own = made.find((item) => item["linkId"] === linkId);
  const below = made.filter((item) => item !== own);
  const [first] = (own?.["answer"] ?? []) as FhirObject[];
  const reason = own?.["extension"];
  if (first === undefined && below.length === 0 && reason === undefined) return [];
  return [{ ...(first ?? (reason !== undefined && { extension: reason })), ...(below.length > 0 && { item: below }) }];
}

/** The values of an answer as FHIR's answers; an option that stands for words is the words. */
function answersOf(
  item: Item,
  path: string,
  answer: unknown,
  siblings: ItemTable,
  answers: FhirObject,
  prefix: string,
  { form }: AnswerWriter,
): FhirObject[] {
  const isMany = item.kind === "choices" || item.kind === "several";
  const values: readonly unknown[] = isMany ? (Array.isArray(answer) ? answer : []) : [answer];
  const open = writingAt(form.writing, path)?.open;
  return values.flatMap((value) => {
    if (open !== undefined && value === open.option) {
      const name = open.item.slice(prefix.length);
      const said = Object.hasOwn(siblings, name) && Object.hasOwn(answers, name) ? answers[name] : undefined;
      const words = fhirText(said);
      const reason = isAbsent(said) ? said.absent : "not-asked";
      return words === undefined ? [{ _valueString: reasonExtension(reason) }] : [{ valueString: words }];
    }
    if (!canBear(item, value)) return [];
    const [type, written] = fhirValue(form, path, item, value) ?? [];
    return type === undefined ? [] : [{ [`value${type}`]: written }];
  });
}

function canBear(item: Item, value: unknown): boolean {
  if (item.kind === "number") return typeof value === "number" && Number.isFinite(value);
  if (typeof value !== "string" || value.trim() === "") return false;
  if (item.kind === "yes-no") return value === "yes" || value === "no";
  return item.kind === "choice" || item.kind === "choices" ? Object.hasOwn(item.options, value) : true;
}
