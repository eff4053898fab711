import type { Item, ItemTable, ListItem, PrivacyClass, ScalarItem } from "../declaration/items.js";
import type { AnyCondition } from "../logic/condition.js";
import { isRecord, withoutGaps } from "../record.js";
import type { Path } from "../result.js";
import type { Language, Text } from "../text.js";
import { heldKeys } from "./fhir-questionnaire-beside.js";
import { ANSWER, conjunction, conjuncts } from "./fhir-questionnaire-conditions.js";
import { type Asked, conditionOf } from "./fhir-questionnaire-enabling.js";
import { nameFor } from "./fhir-questionnaire-names.js";
import { openOption } from "./fhir-questionnaire-open.js";
import { type FhirOption, optionsOf } from "./fhir-questionnaire-options.js";
import {
  DEEPEST_ITEM,
  extensionValue,
  type FhirObject,
  MAX_OCCURS,
  NOTICE,
  objectsOf,
  SECTION,
  textUnder,
} from "./fhir-questionnaire-parts.js";
import { helpUnder, isAsking, isHelp, rawType } from "./fhir-questionnaire-raw-items.js";
import { FhirItemRecord, rememberedOf } from "./fhir-questionnaire-record.js";
import { canBeSeveral, type RawQuestion, type ReadScalar, scalarOf } from "./fhir-questionnaire-scalars.js";
import type { FhirItemWriting } from "./fhir-questionnaire-writing.js";

/** Where items stand while they are read. */
interface Place {
  /** Path in the form of what they stand in, with a dot behind it. */
  readonly prefix: string;
  readonly list: string | undefined;
  readonly section: string | undefined;
  /** The conditions of what they stand in, which the form puts on each of them. */
  readonly outer: readonly AnyCondition[];
  /** The question under whose answer they stand. */
  readonly under: string | undefined;
  /** The linkId of what they stand in. */
  readonly parent: string | undefined;
  readonly path: Path;
  readonly depth: number;
  /** The table that they are read into. */
  readonly table: Map<string, Item>;
}

/** An item with its words, its name and what is remembered of it. */
interface Met {
  readonly raw: FhirObject;
  readonly linkId: string;
  readonly type: string;
  readonly path: Path;
  readonly at: string;
  readonly label: Text;
  readonly condition: AnyCondition | undefined;
  readonly writing: FhirItemWriting;
}

/** @internal Reads the items of one questionnaire. */
export class FhirItemReader {
  readonly record = new FhirItemRecord();
  readonly sections: Record<string, Text> = {};
  notice: Text | undefined;
  private readonly questions = new Map<string, Asked>();

  private readonly root: FhirObject;
  private readonly language: Language | undefined;
  private readonly privacy: PrivacyClass;

  constructor(root: FhirObject, language: Language | undefined, privacy: PrivacyClass) {
    this.root = root;
    this.language = language;
    this.privacy = privacy;
  }

  form(items: readonly unknown[]): ItemTable {
    const table = new Map<string, Item>();
    const place = { prefix: "", list: undefined, section: undefined, outer: [], under: undefined };
    this.items(items, { ...place, parent: undefined, path: ["item"], depth: 0, table });
    return Object.fromEntries(table);
  }

  private items(items: readonly unknown[], place: Place): void {
    items.forEach((raw, at) => {
      const path = [...place.path, at];
      if (!isRecord(raw)) this.record.lost(path, "not-an-item", false);
      else if (!isAsking(raw) || place.depth > DEEPEST_ITEM) this.aside(raw, at, path, place);
      else if (this.isSection(raw, place)) this.section(raw, path, place);
      else this.item(raw, path, place);
    });
  }

  /** What asks nothing is kept where it stood; as far as a form has a place for such words, they are there too. */
  private aside(raw: FhirObject, at: number, path: Path, place: Place): void {
    this.record.asides.push({ ...(place.parent !== undefined && { in: place.parent }), at, raw });
    const text = textUnder(raw, "text", this.language);
    if (raw["linkId"] === NOTICE && place.parent === undefined && text !== undefined) this.notice ??= text;
    else if (!isHelp(raw)) this.record.lost(path, place.depth > DEEPEST_ITEM ? "too-deep" : "asks-nothing", true);
  }

  /** A group that stands for a section of a form, as `toQuestionnaire` writes it. */
  private isSection(raw: FhirObject, { depth }: Place): boolean {
    const { linkId } = raw;
    if (depth > 0 || typeof linkId !== "string" || !linkId.startsWith(SECTION) || this.record.linkIds.has(linkId))
      return false;
    const isPlain = Object.keys(raw).every((key) => ["linkId", "text", "_text", "type", "item"].includes(key));
    return raw["type"] === "group" && isPlain && textUnder(raw, "text", this.language) !== undefined;
  }

  private section(raw: FhirObject, path: Path, place: Place): void {
    const linkId = raw["linkId"] as string;
    this.record.linkIds.add(linkId);
    const name = linkId.slice(SECTION.length).replace(/:\d+$/, "") || "section";
    if (name !== "__proto__") this.sections[name] = textUnder(raw, "text", this.language) as Text;
    const inside = { ...place, parent: linkId, path: [...path, "item"], depth: place.depth + 1 };
    this.items(raw["item"] as unknown[], { ...inside, section: name === "__proto__" ? undefined : name });
  }

  private item(raw: FhirObject, path: Path, place: Place): void {
    const type = rawType(raw);
    const linkId = this.record.linkId(raw, path);
    // What stands under an answer stands beside the question in the form, and so bears its whole name.
    const name = nameFor(linkId, place.under === undefined ? place.parent : undefined, place.table);
    const at = place.prefix + name;
    const text = textUnder(raw, "text", this.language);
    if (text === undefined) this.record.lost([...path, "text"], "no-text", false);
    const label = text ?? { en: linkId, zh: linkId };
    const { condition, isWhole, isSaid } = conditionOf(raw, this.questions, place.list);
    if (!isWhole) this.record.lost([...path, "enableWhen"], "condition", true);
    if (!isSaid) this.record.lost([...path, "enableBehavior"], "behavior", true);
    const writing = { linkId, type, ...rememberedOf(raw, place.under, label, condition) };
    const met: Met = { raw, linkId, type, path, at, label, condition, writing };
    if (type === "group") this.group(name, met, place);
    else this.question(name, met, place);
  }

  private group(name: string, met: Met, place: Place): void {
    const { raw, path, at, label, condition, writing } = met;
    const isList = raw["repeats"] === true && place.list === undefined;
    if (raw["repeats"] === true && !isList) this.record.lost([...path, "repeats"], "repeats", true);
    const most = isList ? extensionValue(raw, MAX_OCCURS) : undefined;
    const maximumRows =
      typeof most === "number" && Number.isInteger(most) && most > 0 && most < 2 ** 30 ? most : undefined;
    const also = this.record.also(raw, path, maximumRows === undefined ? [] : [MAX_OCCURS], []);
    const own = isList || condition === undefined ? writing : { ...writing, when: condition };
    this.record.keep(at, own, also);
    const hint = helpUnder(raw, this.language);
    const base = { label, ...(hint !== undefined && { hint }), ...this.sectionOf(place) };
    const table = new Map<string, Item>();
    // It is in its place before what stands in it, so that the order is that of the questionnaire.
    place.table.set(name, { kind: "group", label, items: {} });
    const outer = isList ? [] : [...place.outer, ...conjuncts(condition)];
    const inside = { list: isList ? at : place.list, section: undefined, outer, under: undefined, parent: met.linkId };
    const depth = place.depth + 1;
    this.items(raw["item"] as unknown[], { ...inside, prefix: `${at}.`, path: [...path, "item"], depth, table });
    const items = Object.fromEntries(table);
    if (raw["required"] === true && !isList && !Object.values(items).some(isOwed))
      this.record.lost([...path, "required"], "required", true);
    const relevantWhen = conjunction([...place.outer, ...conjuncts(condition)]);
    const rows: ListItem = {
      kind: "list",
      ...base,
      privacy: this.privacy,
      ...(raw["required"] !== true && { required: false }),
      ...(relevantWhen !== undefined && { relevantWhen }),
      ...(maximumRows !== undefined && { maximumRows }),
      items,
    };
    place.table.set(name, isList ? rows : { kind: "group", ...base, items });
  }

  private sectionOf({ section }: Place): { readonly section?: string } {
    return section === undefined ? {} : { section };
  }

  private question(name: string, met: Met, place: Place): void {
    const { raw, type, path, label } = met;
    const options = optionsOf(raw, this.root, this.language);
    const isRepeated = raw["repeats"] === true;
    const hasMore = objectsOf(raw["item"]).some((inner) => isAsking(inner));
    const isRows = isRepeated && place.list === undefined && (hasMore || !canBeSeveral(type, options));
    const isSeveral = isRepeated && !isRows && canBeSeveral(type, options);
    if (isRepeated && !isRows && (!isSeveral || hasMore)) this.record.lost([...path, "repeats"], "repeats", true);
    const isRequired = isRows || raw["required"] === true;
    const question: RawQuestion = { raw, type, label, privacy: this.privacy, options, isRequired, isSeveral };
    const read = scalarOf(question);
    for (const problem of read.problems) this.record.lost(path, problem, true);
    if (isRows) this.answers(name, met, read, options, place);
    else this.scalar(name, met, read, options, place);
  }

  /** One answer in one item, and what stands under it beside it. */
  private scalar(
    name: string,
    met: Met,
    read: ReadScalar,
    options: readonly FhirOption[] | undefined,
    place: Place,
  ): void {
    const relevantWhen = conjunction([...place.outer, ...conjuncts(met.condition)]);
    const hint = helpUnder(met.raw, this.language);
    const item = {
      ...read.item,
      ...(hint !== undefined && { hint }),
      ...this.sectionOf(place),
      ...(relevantWhen !== undefined && { relevantWhen }),
    } as ScalarItem;
    this.put(name, met, { ...read, item }, options, place);
    const inRow = place.list === undefined ? met.at : met.at.slice(place.list.length + 1);
    const known: AnyCondition = place.list === undefined ? { fact: met.at, known: true } : { item: inRow, known: true };
    const inside = { under: met.at, parent: met.linkId, outer: [...place.outer, known], depth: place.depth + 1 };
    if (Array.isArray(met.raw["item"]))
      this.items(met.raw["item"], { ...place, ...inside, path: [...met.path, "item"] });
  }

  /** Each answer of a question that repeats in a row, with what stands under it. */
  private answers(
    name: string,
    met: Met,
    read: ReadScalar,
    options: readonly FhirOption[] | undefined,
    place: Place,
  ): void {
    const { raw, at, label, linkId, path, condition } = met;
    const isRequired = raw["required"] === true;
    const relevantWhen = conjunction([...place.outer, ...conjuncts(condition)]);
    const hint = helpUnder(raw, this.language);
    this.record.keep(
      at,
      { ...met.writing, isOneQuestion: true },
      this.record.also(raw, path, read.held, heldKeys(raw, read, options)),
    );
    const table = new Map<string, Item>();
    const list = (items: ItemTable): ListItem => ({
      kind: "list",
      label,
      ...(hint !== undefined && { hint }),
      ...this.sectionOf(place),
      privacy: this.privacy,
      ...(!isRequired && { required: false }),
      ...(relevantWhen !== undefined && { relevantWhen }),
      items,
    });
    place.table.set(name, list({}));
    const outer = [{ item: ANSWER, known: true }];
    const inside = { prefix: `${at}.`, list: at, section: undefined, outer, under: undefined, parent: linkId };
    const inner: Place = { ...inside, path: [...path, "item"], depth: place.depth + 1, table };
    const plain = { linkId, type: met.type };
    this.put(ANSWER, { ...met, at: `${at}.${ANSWER}`, writing: plain, raw: {} }, read, options, inner);
    if (Array.isArray(raw["item"])) this.items(raw["item"], inner);
    place.table.set(name, list(Object.fromEntries(table)));
  }

  /** Puts an item in its table and remembers how it was asked, with an item for words of one's own where they will do. */
  private put(
    name: string,
    met: Met,
    read: ReadScalar,
    options: readonly FhirOption[] | undefined,
    place: Place,
  ): void {
    const { at, writing, raw, path } = met;
    const { item, isOpen, unit } = read;
    const listed = item.kind === "choice" || item.kind === "choices" ? options : undefined;
    const open = isOpen && listed !== undefined ? openOption(name, item, place) : undefined;
    const also = this.record.also(raw, path, read.held, heldKeys(raw, read, options));
    const unitBeside = unit === undefined ? undefined : { unit: withoutGaps(unit) };
    this.record.keep(
      at,
      {
        ...writing,
        ...(listed !== undefined && { options: listed.map(({ code, raw: option }) => ({ code, raw: option })) }),
        ...(open !== undefined && { open: { option: open.option, item: place.prefix + open.name } }),
      },
      also === undefined ? unitBeside : { ...also, ...unitBeside },
    );
    place.table.set(name, open === undefined ? item : open.item);
    if (open !== undefined) place.table.set(open.name, open.words);
    const inRow = place.list === undefined ? at : at.slice(place.list.length + 1);
    const words = open === undefined ? undefined : place.prefix + open.name;
    if (open !== undefined) this.record.keep(words as string, { linkId: writing.linkId, type: "string" });
    this.questions.set(writing.linkId, { path: at, list: place.list, inRow, item, options: listed, words, unit });
  }
}

function isOwed(item: Item): boolean {
  return item.kind === "group" ? Object.values(item.items).some(isOwed) : item.required !== false;
}
