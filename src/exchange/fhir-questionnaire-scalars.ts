import type { Item, PrivacyClass, ScalarItem } from "../declaration/items.js";
import { preparePattern } from "../declaration/pattern.js";
import { isRecord } from "../record.js";
import type { Text } from "../text.js";
import type { FhirOption } from "./fhir-questionnaire-options.js";
import {
  COUNTRIES,
  extensionValue,
  type FhirObject,
  fhirText,
  MAX_OCCURS,
  numberOf,
  STRUCTURE,
  UNIT,
  unitOfUcum,
} from "./fhir-questionnaire-parts.js";

/** @internal A question of a questionnaire, before it is an item. */
export interface RawQuestion {
  readonly raw: FhirObject;
  readonly type: string;
  readonly label: Text;
  readonly privacy: PrivacyClass;
  readonly options: readonly FhirOption[] | undefined;
  readonly isRequired: boolean;
  /** Whether several answers may stand in one item. */
  readonly isSeveral: boolean;
}

/** @internal A question as an item, the extensions that it holds, and what it cannot hold. */
export interface ReadScalar {
  readonly item: ScalarItem;
  readonly held: readonly string[];
  readonly isOpen: boolean;
  readonly unit: FhirObject | undefined;
  readonly problems: readonly (keyof typeof SCALAR_LOST)[];
}

/** @internal What a question says that its item does not. */
export const SCALAR_LOST = {
  "as-text": { en: "its type; the answer is held as a text", zh: "类型；回答以文字保存" },
  "outside-options": {
    en: "its options, which stand outside the questionnaire; the answer is held as a text",
    zh: "选项（定义在问卷之外）；回答以文字保存",
  },
  "unknown-type": {
    en: "its type, which FHIR does not have; the answer is held as a text",
    zh: "类型（FHIR中不存在）；回答以文字保存",
  },
  unit: { en: "its unit; the number is held as a count", zh: "单位；数值按个数保存" },
  bounds: { en: "a bound or pattern of the answers", zh: "回答的界限或格式" },
  "option-order": { en: "the order of its options", zh: "选项顺序" },
} as const satisfies Readonly<Record<string, Text>>;

const TEXTS: readonly string[] = ["string", "text"];
/** Held as text: what a form has no kind for. */
const AS_TEXT: readonly string[] = ["url", "reference", "attachment", "question", "time"];
const CHOICES: readonly string[] = ["choice", "open-choice", "coding"];
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?";

/** @internal Whether several answers of a question can stand in one item; else each stands in a row. */
export function canBeSeveral(type: string, options: readonly FhirOption[] | undefined): boolean {
  return (
    type === "date" ||
    options !== undefined ||
    !["boolean", "decimal", "integer", "quantity", "dateTime", "time"].includes(type)
  );
}

/** @internal A question as the item that holds its answer. */
export function scalarOf(question: RawQuestion): ReadScalar {
  const { raw, type, label, privacy, isRequired } = question;
  const base = { label, privacy, ...(!isRequired && { required: false }) };
  const plain = { held: [] as readonly string[], isOpen: false, unit: undefined, problems: [] };
  switch (type) {
    case "boolean":
      return { ...plain, item: { kind: "yes-no", ...base } };
    case "date":
      return question.isSeveral ? several(question, "date", base) : { ...plain, item: { kind: "date", ...base } };
    case "dateTime":
      return { ...plain, item: { kind: "instant", ...base } };
    case "integer":
    case "decimal":
    case "quantity":
      return numberItem(question, base);
    default:
      if (CHOICES.includes(type) || question.options !== undefined) return choiceItem(question, base);
      return textItem(raw, question, base);
  }
}

type Base = Pick<Exclude<Item, { kind: "group" }>, "label" | "privacy" | "required">;

function several(question: RawQuestion, of: "text" | "country" | "date", base: Base): ReadScalar {
  const most = wholeOf(extensionValue(question.raw, MAX_OCCURS));
  const item: ScalarItem = { kind: "several", of, ...base, ...(most !== undefined && { maximumRows: most }) };
  const isBounded = question.raw["maxLength"] !== undefined;
  return {
    item,
    held: most === undefined ? [] : [MAX_OCCURS],
    isOpen: false,
    unit: undefined,
    problems: isBounded ? ["bounds"] : [],
  };
}

/** A bound that counts something. */
function wholeOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) && number >= 1 && number < 2 ** 30 ? number : undefined;
}

function numberItem({ raw, type }: RawQuestion, base: Base): ReadScalar {
  const [least, most] = ["minValue", "maxValue"].map((name) => extensionValue(raw, STRUCTURE + name));
  const [minimum, maximum] = [boundOf(least), boundOf(most)];
  const areOrdered = minimum === undefined || maximum === undefined || minimum <= maximum;
  const coding = extensionValue(raw, UNIT);
  const unit = isRecord(coding) ? unitOfUcum(coding["code"]) : type === "quantity" ? undefined : "count";
  const item: ScalarItem = {
    kind: "number",
    unit: unit ?? "count",
    ...base,
    ...(type === "integer" && { whole: true }),
    ...(areOrdered && minimum !== undefined && { minimum }),
    ...(areOrdered && maximum !== undefined && { maximum }),
  };
  const held = areOrdered
    ? [
        ...(minimum === undefined ? [] : [`${STRUCTURE}minValue`]),
        ...(maximum === undefined ? [] : [`${STRUCTURE}maxValue`]),
      ]
    : [];
  // The unit is written again as it stood.
  const own = isRecord(coding)
    ? { unit: coding["display"] ?? coding["code"], system: coding["system"], code: coding["code"] }
    : undefined;
  const isUnbound = (least !== undefined && minimum === undefined) || (most !== undefined && maximum === undefined);
  const problems = [
    ...(unit === undefined ? (["unit"] as const) : []),
    ...(!areOrdered || isUnbound ? (["bounds"] as const) : []),
  ];
  return { item, held, isOpen: false, unit: own, problems };
}

function boundOf(value: unknown): number | undefined {
  return numberOf(isRecord(value) ? value["value"] : value);
}

function choiceItem(question: RawQuestion, base: Base): ReadScalar {
  const { raw, type, options, isSeveral } = question;
  const isCountry = options === undefined && raw["answerValueSet"] === COUNTRIES && type !== "open-choice";
  if (isCountry && isSeveral) return several(question, "country", base);
  if (isCountry) return { item: { kind: "country", ...base }, held: [], isOpen: false, unit: undefined, problems: [] };
  if (options === undefined) {
    const read = textItem(raw, question, base);
    return { ...read, problems: [...read.problems, "outside-options"] };
  }
  const constraint = raw["answerConstraint"];
  const isOpen = type === "open-choice" || constraint === "optionsOrString" || constraint === "optionsOrType";
  const table = Object.fromEntries(options.map(({ code, label }) => [code, label]));
  const isMoved = Object.keys(table).some((code, at) => code !== options[at]?.code);
  const item: ScalarItem = { kind: isSeveral ? "choices" : "choice", options: table, ...base };
  return { item, held: [], isOpen, unit: undefined, problems: isMoved ? ["option-order"] : [] };
}

function textItem(raw: FhirObject, question: RawQuestion, base: Base): ReadScalar {
  const { type, isSeveral } = question;
  const isText = TEXTS.includes(type);
  const problem =
    isText || CHOICES.includes(type) ? [] : AS_TEXT.includes(type) ? ["as-text" as const] : ["unknown-type" as const];
  const regex = `${STRUCTURE}regex`;
  const pattern = fhirText(extensionValue(raw, regex));
  const least = `${STRUCTURE}minLength`;
  const minimum = wholeOf(extensionValue(raw, least));
  const maximum = wholeOf(raw["maxLength"]);
  if (isSeveral) {
    const read = several(question, "text", base);
    const isBounded = pattern !== undefined || minimum !== undefined;
    return { ...read, problems: [...problem, ...read.problems, ...(isBounded ? (["bounds"] as const) : [])] };
  }
  const isPattern = pattern !== undefined && isText && isExpression(pattern);
  const areOrdered = minimum === undefined || maximum === undefined || minimum <= maximum;
  const item: ScalarItem = {
    kind: "text",
    ...base,
    ...(type === "time" ? { pattern: TIME } : isPattern && { pattern }),
    ...(areOrdered && minimum !== undefined && isText && { minimumLength: minimum }),
    ...(maximum !== undefined && isText && { maximumLength: maximum }),
  };
  const isLost =
    (pattern !== undefined && !isPattern) ||
    !areOrdered ||
    (raw["maxLength"] !== undefined && item.maximumLength === undefined);
  return {
    item,
    held: [...(isPattern ? [regex] : []), ...(item.minimumLength === undefined ? [] : [least])],
    isOpen: false,
    unit: undefined,
    problems: [...problem, ...(isLost ? (["bounds"] as const) : [])],
  };
}

/** A class that does not end is no expression either way. */
const ESCAPES_AND_CLASSES = /\\.|\[(?:\\.|[^\]\\])*(?:\]|$)/gu;
/** Repetition without an end, of a group or of more than a few; what looks around or back. */
const UNBOUNDED = /[*+]|\{\d+,\}|\)\{|\(\?[^:]|\{(?:\d*,)?\d{3,}\}/u;

/** Whether it is an expression that no text takes long to match: it came from outside. */
function isExpression(pattern: string): boolean {
  if (pattern.length > 200) return false;
  const bones = pattern.replace(ESCAPES_AND_CLASSES, "c");
  const ranges = bones.match(/\{\d+,\d+\}/gu)?.length ?? 0;
  const options = bones.replaceAll("(?:", "(").match(/\?/gu)?.length ?? 0;
  if (UNBOUNDED.test(bones) || /\\[1-9kpPbB]/u.test(pattern)) return false;
  if (ranges > 3 || options > 6) return false;
  try {
    return preparePattern(pattern).expression !== undefined;
  } catch {
    return false;
  }
}
