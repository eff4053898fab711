import type { Item, ItemTable, ListItem, PrivacyClass, ScalarItem } from "../declaration/items.js";
import type { AnyCondition } from "../logic/condition.js";
import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Language, Text } from "../text.js";
import { ANSWER, conjunction, conjuncts } from "./fhir-questionnaire-conditions.js";
import { type Asked, conditionOf } from "./fhir-questionnaire-enabling.js";
import { freeName, nameFor } from "./fhir-questionnaire-names.js";
import { type FhirOption, optionsOf } from "./fhir-questionnaire-options.js";
import {
  DEEPEST_ITEM,
  extensionValue,
  type FhirObject,
  ITEM_CONTROL,
  MAX_OCCURS,
  NOTICE,
  objectsOf,
  SECTION,
  textUnder,
  fhirText,
} from "./fhir-questionnaire-parts.js";
import {
  canBeSeveral,
  type RawQuestion,
  type ReadScalar,
  SCALAR_LOST,
  scalarOf,
} from "./fhir-questionnaire-scalars.js";
import type { FhirAside, FhirItemWriting, FhirNotKept } from "./fhir-questionnaire-writing.js";

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

const OPEN_OPTION: Text = { en: "Other, in words", zh: "其他（请说明）" };
const OPEN_WORDS: Text = { en: "in words", zh: "文字说明" };

/** @internal What an item of a questionnaire says that a form does not. */
export const ITEM_LOST = /* @__PURE__ */ Object.assign({}, SCALAR_LOST, {
  "not-an-item": { en: "an item that is none", zh: "非项目内容" },
  "no-link-id": { en: "an item without a linkId; it was given one", zh: "缺少 linkId 的项目（已另行编号）" },
  "link-id-twice": {
    en: "a linkId that another item bears too; it was given another",
    zh: "重复的 linkId（已另行编号）",
  },
  "too-deep": { en: "items nested too deep", zh: "嵌套过深的项目" },
  "asks-nothing": { en: "words that ask nothing", zh: "不提问的文字" },
  condition: {
    en: "a condition that the form cannot hold; without it more are asked",
    zh: "表单无法表达的条件；略去后询问范围更大",
  },
  required: { en: "that one answer in the group is required", zh: "组内至少须有一项回答" },
  repeats: { en: "that it repeats inside rows; it is asked once", zh: "在行内重复；仅询问一次" },
  "no-text": { en: "words: it has none, and is called by its linkId", zh: "文字：无，以 linkId 代替" },
  beside: { en: "something that forms do not have", zh: "表单没有的内容" },
  initial: { en: "an answer filled in beforehand", zh: "预填回答" },
  readOnly: { en: "that it cannot be changed by who answers", zh: "填写人不可更改" },
  extension: { en: "an extension that forms do not have", zh: "表单没有的扩展" },
} as const satisfies Readonly<Record<string, Text>>);
type LostCode = keyof typeof ITEM_LOST;

/** @internal Reads the items of one questionnaire. */
export class FhirItemReader {
  readonly notKept: FhirNotKept[] = [];
  readonly asides: FhirAside[] = [];
  readonly sections: Record<string, Text> = {};
  notice: Text | undefined;
  private readonly written = new Map<string, FhirItemWriting>();
  private readonly questions = new Map<string, Asked>();
  private readonly linkIds = new Set<string>();

  private readonly root: FhirObject;
  private readonly language: Language;
  private readonly privacy: PrivacyClass;

  constructor(root: FhirObject, language: Language, privacy: PrivacyClass) {
    this.root = root;
    this.language = language;
    this.privacy = privacy;
  }

  /** The writings of all items by their paths. */
  writings(): Readonly<Record<string, FhirItemWriting>> {
    return Object.fromEntries(this.written);
  }

  form(items: readonly unknown[]): ItemTable {
    const table = new Map<string, Item>();
    const place = { prefix: "", list: undefined, section: undefined, outer: [], under: undefined };
    this.items(items, { ...place, parent: undefined, path: ["item"], depth: 0, table });
    return Object.fromEntries(table);
  }

  private lost(path: Path, code: LostCode, isBeside: boolean): void {
    this.notKept.push({ path, what: ITEM_LOST[code], isBeside });
  }

  private items(items: readonly unknown[], place: Place): void {
    items.forEach((raw, at) => {
      const path = [...place.path, at];
      if (!isRecord(raw)) this.lost(path, "not-an-item", false);
      else if (!asks(raw, 0) || place.depth > DEEPEST_ITEM) this.aside(raw, at, path, place);
      else if (this.isSection(raw, place)) this.section(raw, path, place);
      else this.item(raw, path, place);
    });
  }

  /** What asks nothing is kept where it stood; as far as a form has a place for such words, they are there too. */
  private aside(raw: FhirObject, at: number, path: Path, place: Place): void {
    this.asides.push({ ...(place.parent !== undefined && { in: place.parent }), at, raw });
    const text = textUnder(raw, "text", this.language);
    if (raw["linkId"] === NOTICE && place.parent === undefined && text !== undefined) this.notice ??= text;
    else if (!isHelp(raw)) this.lost(path, place.depth > DEEPEST_ITEM ? "too-deep" : "asks-nothing", true);
  }

  /** A group that stands for a section of a form, as `toQuestionnaire` writes it. */
  private isSection(raw: FhirObject, { depth }: Place): boolean {
    const { linkId } = raw;
    if (depth > 0 || typeof linkId !== "string" || !linkId.startsWith(SECTION) || this.linkIds.has(linkId))
      return false;
    const isPlain = Object.keys(raw).every((key) => ["linkId", "text", "_text", "type", "item"].includes(key));
    return raw["type"] === "group" && isPlain && textUnder(raw, "text", this.language) !== undefined;
  }

  private section(raw: FhirObject, path: Path, place: Place): void {
    const linkId = raw["linkId"] as string;
    this.linkIds.add(linkId);
    const name = linkId.slice(SECTION.length).replace(/:\d+$/, "") || "section";
    if (name !== "__proto__") this.sections[name] = textUnder(raw, "text", this.language) as Text;
    const inside = { ...place, parent: linkId, path: [...path, "item"], depth: place.depth + 1 };
    this.items(raw["item"] as unknown[], { ...inside, section: name === "__proto__" ? undefined : name });
  }

  private item(raw: FhirObject, path: Path, place: Place): void {
    const type = typeOf(raw);
    const linkId = this.linkId(raw, path);
    // What stands under an answer stands beside the question in the form, and so bears its whole name.
    const name = nameFor(linkId, place.under === undefined ? place.parent : undefined, place.table);
    const at = place.prefix + name;
    const text = textUnder(raw, "text", this.language);
    if (text === undefined) this.lost([...path, "text"], "no-text", false);
    const label = text ?? { en: linkId, zh: linkId };
    const { condition, isWhole } = conditionOf(raw, this.questions, place.list);
    if (!isWhole) this.lost([...path, "enableWhen"], "condition", true);
    const writing = { linkId, type, ...this.remembered(raw, place, label, condition) };
    const met: Met = { raw, linkId, type, path, at, label, condition, writing };
    if (type === "group") this.group(name, met, place);
    else this.question(name, met, place);
  }

  private linkId(raw: FhirObject, path: Path): string {
    const own = fhirText(raw["linkId"]);
    const isTwice = own !== undefined && this.linkIds.has(own);
    if (own === undefined || isTwice) this.lost([...path, "linkId"], isTwice ? "link-id-twice" : "no-link-id", false);
    const made = own ?? `item-${path.filter((step) => typeof step === "number").join("-")}`;
    const linkId = freeName(made, (name) => this.linkIds.has(name));
    this.linkIds.add(linkId);
    return linkId;
  }

  private remembered(raw: FhirObject, place: Place, label: Text, condition: AnyCondition | undefined) {
    const { required, repeats, enableWhen, enableBehavior, text, _text } = raw;
    return {
      ...(typeof required === "boolean" && { required }),
      ...(typeof repeats === "boolean" && { repeats }),
      ...(place.under !== undefined && { under: place.under }),
      text: { as: label, raw: { ...(text !== undefined && { text }), ...(_text !== undefined && { _text }) } },
      ...((enableWhen !== undefined || enableBehavior !== undefined) && {
        enableWhen: {
          as: condition,
          raw: {
            ...(enableWhen !== undefined && { enableWhen }),
            ...(enableBehavior !== undefined && { enableBehavior }),
          },
        },
      }),
    };
  }

  /** What a form does not have, beside it; the extensions that an item holds are not. */
  private also(
    raw: FhirObject,
    path: Path,
    held: readonly string[],
    isHeld: readonly string[],
  ): FhirObject | undefined {
    const also: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(raw)) {
      if (READ.has(key) || isHeld.includes(key) || key === "__proto__") continue;
      const extensions = key === "extension" && Array.isArray(value) ? (value as unknown[]) : undefined;
      const rest = extensions?.filter((one) => !(isRecord(one) && held.includes(one["url"] as string))) ?? value;
      if (extensions !== undefined && (rest as unknown[]).length === 0) continue;
      also[key] = rest;
      if (!IN_FORM.includes(key)) this.lost([...path, key], key in ITEM_LOST ? (key as LostCode) : "beside", true);
    }
    return Object.keys(also).length === 0 ? undefined : also;
  }

  private keep(at: string, writing: FhirItemWriting, also?: FhirObject): void {
    this.written.set(at, also === undefined ? writing : { ...writing, also });
  }

  private group(name: string, met: Met, place: Place): void {
    const { raw, path, at, label, condition, writing } = met;
    const isList = raw["repeats"] === true && place.list === undefined;
    if (raw["repeats"] === true && !isList) this.lost([...path, "repeats"], "repeats", true);
    const most = isList ? extensionValue(raw, MAX_OCCURS) : undefined;
    const maximumRows =
      typeof most === "number" && Number.isInteger(most) && most > 0 && most < 2 ** 30 ? most : undefined;
    const also = this.also(raw, path, maximumRows === undefined ? [] : [MAX_OCCURS], []);
    const own = isList || condition === undefined ? writing : { ...writing, when: condition };
    this.keep(at, own, also);
    const hint = this.hint(raw);
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
      this.lost([...path, "required"], "required", true);
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

  /** The help that stands under an item as a display of its own. */
  private hint(raw: FhirObject): Text | undefined {
    const help = objectsOf(raw["item"]).find(isHelp);
    return help === undefined ? undefined : textUnder(help, "text", this.language);
  }

  private question(name: string, met: Met, place: Place): void {
    const { raw, type, path, label } = met;
    const options = optionsOf(raw, this.root, this.language);
    const isRepeated = raw["repeats"] === true;
    const hasMore = objectsOf(raw["item"]).some((inner) => asks(inner, 0));
    const isRows = isRepeated && place.list === undefined && (hasMore || !canBeSeveral(type, options));
    const isSeveral = isRepeated && !isRows && canBeSeveral(type, options);
    if (isRepeated && !isRows && (!isSeveral || hasMore)) this.lost([...path, "repeats"], "repeats", true);
    const isRequired = isRows || raw["required"] === true;
    const question: RawQuestion = { raw, type, label, privacy: this.privacy, options, isRequired, isSeveral };
    const read = scalarOf(question);
    for (const problem of read.problems) this.lost(path, problem, true);
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
    const hint = this.hint(met.raw);
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
    const hint = this.hint(raw);
    this.keep(at, { ...met.writing, isOneQuestion: true }, this.also(raw, path, read.held, heldKeys(read, options)));
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
    const inside = { prefix: `${at}.`, list: at, section: undefined, outer: [], under: undefined, parent: linkId };
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
    const open = isOpen && listed !== undefined ? this.openOption(name, item, place) : undefined;
    const also = this.also(raw, path, read.held, heldKeys(read, options));
    const unitBeside = unit === undefined ? undefined : { unit: withoutGaps(unit) };
    this.keep(
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
    if (open !== undefined) this.keep(words as string, { linkId: writing.linkId, type: "string" });
    this.questions.set(writing.linkId, { path: at, list: place.list, inRow, item, options: listed, words, unit });
  }

  /** A choice with words of one's own: one option more, and an item that is asked with it. */
  private openOption(name: string, item: ScalarItem, place: Place) {
    if (item.kind !== "choice" && item.kind !== "choices") return undefined;
    const option = freeName("other", (code) => Object.hasOwn(item.options, code));
    const words = freeName(`${name}-words`, (other) => place.table.has(other));
    const at = place.prefix + name;
    const named = place.list === undefined ? { fact: at } : { item: at.slice(place.list.length + 1) };
    const asked = item.kind === "choice" ? { ...named, is: option } : { ...named, includes: option };
    const { label, privacy, section } = item;
    return {
      option,
      name: words,
      item: { ...item, options: { ...item.options, [option]: OPEN_OPTION } },
      words: {
        kind: "text",
        label: { en: `${label.en}: ${OPEN_WORDS.en}`, zh: `${label.zh}：${OPEN_WORDS.zh}` },
        ...(section !== undefined && { section }),
        privacy,
        relevantWhen: asked,
      } as const,
    };
  }
}

const READ: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "linkId",
  "type",
  "text",
  "_text",
  "required",
  "repeats",
  "enableWhen",
  "enableBehavior",
  "item",
]);
/** Kept beside because it is written again so; the form holds it as well. */
const IN_FORM: readonly string[] = ["answerValueSet", "answerConstraint"];

function heldKeys({ item }: ReadScalar, options: readonly FhirOption[] | undefined): string[] {
  const isListed = options !== undefined && (item.kind === "choice" || item.kind === "choices");
  const isLong = item.kind === "text" && item.maximumLength !== undefined;
  return [...(isListed ? ["answerOption"] : []), ...(isLong ? ["maxLength"] : [])];
}

function withoutGaps(part: FhirObject): FhirObject {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function isOwed(item: Item): boolean {
  return item.kind === "group" ? Object.values(item.items).some(isOwed) : item.required !== false;
}

/** Whether an item or something in it is a question. */
function asks(raw: FhirObject, depth: number): boolean {
  const type = typeOf(raw);
  if (type === "display") return false;
  if (type !== "group") return true;
  return depth <= DEEPEST_ITEM && objectsOf(raw["item"]).some((inner) => asks(inner, depth + 1));
}

/** The type; without one an item with items is a group. */
function typeOf(raw: FhirObject): string {
  const own = fhirText(raw["type"]);
  if (own !== undefined) return own;
  return Array.isArray(raw["item"]) && raw["item"].length > 0 ? "group" : "question";
}

/** A display that helps to answer what it stands under. */
function isHelp(raw: FhirObject): boolean {
  if (raw["type"] !== "display") return false;
  const control = extensionValue(raw, ITEM_CONTROL);
  return isRecord(control) && objectsOf(control["coding"]).some(({ code }) => code === "help");
}
