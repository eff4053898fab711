import type { Unit } from "../logic/facts.js";
import { isRecord } from "../record.js";
import type { Language, Text } from "../text.js";

/** The releases of FHIR that are written: R4 is checked by a library that is not ours, R5 only read back by our own. */
export const FHIR_VERSIONS = ["R4", "R5"] as const;
/** A release of FHIR. */
export type FhirVersion = (typeof FHIR_VERSIONS)[number];

/** A part of a FHIR resource as JSON. */
export type FhirObject = Readonly<Record<string, unknown>>;

/** @internal Where the definitions of FHIR's extensions stand. */
export const STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";
/** @internal */
export const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
/** @internal */
export const DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/** @internal */
export const ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
/** @internal */
export const UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
/** @internal */
export const MAX_OCCURS = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
/** @internal The codes of countries (ISO 3166-1 alpha-3) as a value set of FHIR, and the system of its codes. */
export const COUNTRIES = "http://hl7.org/fhir/ValueSet/iso3166-1-3";
/** @internal */
export const COUNTRY_SYSTEM = "urn:iso:std:iso:3166";
/** @internal */
export const UCUM = "http://unitsofmeasure.org";
/** @internal How the linkId of a group that stands for a section begins. */
export const SECTION = "section:";
/** @internal The linkId of what the form tells the declarant. */
export const NOTICE = "notice";
/** @internal Deeper than any published form, and shallower than any stack. */
export const DEEPEST_ITEM = 24;

/** @internal Units as codes of UCUM; a count has none. */
export const UCUM_UNITS: Readonly<Record<Exclude<Unit, "count">, string>> = {
  celsius: "Cel",
  years: "a",
  days: "d",
  hours: "h",
  minutes: "min",
  persons: "{persons}",
  percent: "%",
  tonnage: "{tonnage}",
};

/** @internal The unit of a code of UCUM; `undefined` for one that forms do not have. */
export function unitOfUcum(code: unknown): Unit | undefined {
  for (const [unit, ucum] of Object.entries(UCUM_UNITS)) if (ucum === code) return unit as Unit;
  return code === "1" ? "count" : undefined;
}

const TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh" };
const OTHER: Readonly<Record<Language, Language>> = { en: "zh", zh: "en" };

/** @internal A text under its key, with the other language as FHIR's translation of it where it says something else. */
export function written(key: string, text: Text, language: Language): FhirObject {
  const other = OTHER[language];
  if (text[other] === text[language]) return { [key]: text[language] };
  const content = [
    { url: "lang", valueCode: TAGS[other] },
    { url: "content", valueString: text[other] },
  ];
  return { [key]: text[language], [`_${key}`]: { extension: [{ url: TRANSLATION, extension: content }] } };
}

/** @internal A text that is not blank. */
export function fhirText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** @internal A number, or one that a reader of XML left as its digits. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** @internal The parts of a list that are objects; none where there is no list. */
export function objectsOf(value: unknown): FhirObject[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** @internal The language of a tag; `undefined` for one that is neither of the two. */
export function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== "string") return undefined;
  const [first] = tag.toLowerCase().split("-");
  return first === "en" || first === "zh" ? first : undefined;
}

/**
 * @internal A text in both languages: its own words where no translation is there. `undefined` where it says nothing.
 *
 * @param language the language of its own words; `undefined` for one that is neither of the two
 */
export function textUnder(holder: FhirObject, key: string, language: Language | undefined): Text | undefined {
  const said: { en?: string; zh?: string } = {};
  const own = fhirText(holder[key]);
  if (own !== undefined && language !== undefined) said[language] = own;
  const beside = holder[`_${key}`];
  for (const { url, extension } of objectsOf(isRecord(beside) ? beside["extension"] : undefined)) {
    if (url !== TRANSLATION) continue;
    const parts = objectsOf(extension);
    const tag = languageOf(valueIn(parts.find((part) => part["url"] === "lang"))?.[1]);
    const content = fhirText(valueIn(parts.find((part) => part["url"] === "content"))?.[1]);
    if (tag !== undefined && content !== undefined) said[tag] ??= content;
  }
  const any = language === undefined ? (said.en ?? own ?? said.zh) : (own ?? said.en ?? said.zh);
  return any === undefined ? undefined : { en: said.en ?? any, zh: said.zh ?? any };
}

/**
 * @internal What stands under the one key of a choice of types, with the type: `["Coding", …]` of `valueCoding`. Where only
 * an extension stands there (`_valueString`), the value is `undefined`.
 */
export function valueIn(holder: FhirObject | undefined, stem = "value"): [type: string, value: unknown] | undefined {
  if (holder === undefined) return undefined;
  let bare: [string, unknown] | undefined;
  for (const [key, value] of Object.entries(holder)) {
    if (key.startsWith(stem) && key.length > stem.length && value !== undefined && value !== null)
      return [key.slice(stem.length), value];
    if (key.startsWith(`_${stem}`) && isRecord(value)) bare = [key.slice(stem.length + 1), undefined];
  }
  return bare;
}

/** @internal What the extensions of a holder say under an address, the first of them. */
export function extensionValue(holder: FhirObject, url: string): unknown {
  return valueIn(objectsOf(holder["extension"]).find((extension) => extension["url"] === url))?.[1];
}

/**
 * @internal Whether a quantity is in a unit: by their codes, where both have one, else by what they are called. One that
 * does not say its unit is.
 */
export function isInUnit(quantity: FhirObject, unit: FhirObject): boolean {
  const code = fhirText(quantity["code"]);
  if (code !== undefined && fhirText(unit["code"]) !== undefined) return code === unit["code"];
  const said = code ?? fhirText(quantity["unit"]);
  return said === undefined || said === unit["code"] || said === unit["unit"];
}

/** @internal Whether two pieces of plain data are the same. */
export function isSameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
