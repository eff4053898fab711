import { isRecord } from "../record.js";
import type { Language, Text } from "../text.js";
import {
  DEEPEST_ITEM,
  extensionValue,
  type FhirObject,
  fhirText,
  ITEM_CONTROL,
  objectsOf,
  textUnder,
} from "./fhir-questionnaire-parts.js";

/** @internal Whether an item or something in it is a question. */
export function isAsking(raw: FhirObject, depth = 0): boolean {
  const type = rawType(raw);
  if (type === "display") return false;
  if (type !== "group") return true;
  return depth <= DEEPEST_ITEM && objectsOf(raw["item"]).some((inner) => isAsking(inner, depth + 1));
}

/** @internal The type; without one an item with items is a group. */
export function rawType(raw: FhirObject): string {
  const own = fhirText(raw["type"]);
  if (own !== undefined) return own;
  return Array.isArray(raw["item"]) && raw["item"].length > 0 ? "group" : "question";
}

/** @internal A display that helps to answer what it stands under. */
export function isHelp(raw: FhirObject): boolean {
  if (raw["type"] !== "display") return false;
  const control = extensionValue(raw, ITEM_CONTROL);
  return isRecord(control) && objectsOf(control["coding"]).some(({ code }) => code === "help");
}

/** @internal The help that stands under an item as a display of its own. */
export function helpUnder(raw: FhirObject, language: Language | undefined): Text | undefined {
  const help = objectsOf(raw["item"]).find(isHelp);
  return help === undefined ? undefined : textUnder(help, "text", language);
}
