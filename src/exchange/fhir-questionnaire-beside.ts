import { isRecord } from "../record.js";
import type { Text } from "../text.js";
import type { FhirOption } from "./fhir-questionnaire-options.js";
import type { FhirObject } from "./fhir-questionnaire-parts.js";
import { type ReadScalar, SCALAR_LOST } from "./fhir-questionnaire-scalars.js";

/** @internal What an item of a questionnaire says that a form does not. */
export const ITEM_LOST = /* @__PURE__ */ Object.assign({}, SCALAR_LOST, {
  "not-an-item": { en: "an item that is none", zh: "非项目内容" },
  "no-link-id": { en: "an item without a linkId; it was given one", zh: "缺少linkId的项目（已另行编号）" },
  "link-id-twice": {
    en: "a linkId that another item bears too; it was given another",
    zh: "重复的linkId（已另行编号）",
  },
  "too-deep": { en: "items nested too deep", zh: "嵌套过深的项目" },
  "asks-nothing": { en: "words that ask nothing", zh: "不提问的文字" },
  condition: {
    en: "a condition that the form cannot hold; without it more are asked",
    zh: "申报表无法表达的条件；略去后询问范围更大",
  },
  behavior: {
    en: "whether all or any of its conditions must hold: nothing says so; read as all",
    zh: "多个条件须全部还是任一满足（未注明，按全部处理）",
  },
  required: { en: "that one answer in the group is required", zh: "组内至少须有一项回答" },
  repeats: { en: "that it repeats inside rows; it is asked once", zh: "在行内重复；仅询问一次" },
  "no-text": { en: "words: it has none, and is called by its linkId", zh: "文字：无，以linkId代替" },
  beside: { en: "something that forms do not have", zh: "申报表没有的内容" },
  initial: { en: "an answer filled in beforehand", zh: "预填回答" },
  readOnly: { en: "that it cannot be changed by who answers", zh: "填写人不可更改" },
  extension: { en: "an extension that forms do not have", zh: "申报表没有的扩展" },
} as const satisfies Readonly<Record<string, Text>>);
/** @internal */
export type ItemLostCode = keyof typeof ITEM_LOST;

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

/**
 * @internal What of an item a form does not have, to be kept beside it, and what of that is to be told.
 *
 * @param extensions the addresses of the extensions that the form holds
 * @param keys the keys that the form holds
 */
export function besideOf(
  raw: FhirObject,
  extensions: readonly string[],
  keys: readonly string[],
): { readonly also: FhirObject | undefined; readonly told: readonly (readonly [key: string, code: ItemLostCode])[] } {
  const also: Record<string, unknown> = {};
  const told: [string, ItemLostCode][] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (READ.has(key) || keys.includes(key) || key === "__proto__") continue;
    const all = key === "extension" && Array.isArray(value) ? (value as unknown[]) : undefined;
    const rest = all?.filter((one) => !(isRecord(one) && extensions.includes(one["url"] as string))) ?? value;
    if (all !== undefined && (rest as unknown[]).length === 0) continue;
    also[key] = rest;
    if (!IN_FORM.includes(key)) told.push([key, Object.hasOwn(ITEM_LOST, key) ? (key as ItemLostCode) : "beside"]);
  }
  return { also: Object.keys(also).length === 0 ? undefined : also, told };
}

/** @internal The keys of a question that its item holds. Options of which one names nothing are kept as they stand. */
export function heldKeys(
  raw: FhirObject,
  { item }: ReadScalar,
  options: readonly FhirOption[] | undefined,
): readonly string[] {
  const isWhole = !Array.isArray(raw["answerOption"]) || raw["answerOption"].length === options?.length;
  const isListed = isWhole && (item.kind === "choice" || item.kind === "choices");
  const isLong = item.kind === "text" && item.maximumLength !== undefined;
  return [...(isListed ? ["answerOption"] : []), ...(isLong ? ["maxLength"] : [])];
}
