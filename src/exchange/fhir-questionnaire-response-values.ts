import { isCalendarDate } from "../calendar/calendar-date.js";
import { isInstant } from "../calendar/instant.js";
import { isCountryCode } from "../documents/country-code.js";
import { isRecord } from "../record.js";
import { reasonAt } from "./fhir-questionnaire-absence.js";
import { optionFor } from "./fhir-questionnaire-options.js";
import { type FhirObject, fhirText, isInUnit, numberOf, valueIn } from "./fhir-questionnaire-parts.js";
import type { Spot } from "./fhir-questionnaire-response-spots.js";

/** @internal Stands for an answer that is there and cannot be read, so that the examination finds it malformed. */
export const UNREADABLE: { readonly unreadable: true } = /* @__PURE__ */ Object.freeze({ unreadable: true });

/** @internal One answer as it is read, the words beside its option, and what is wrong with it. */
export interface ReadValue {
  readonly value: unknown;
  readonly words?: unknown;
  readonly problem?: "unreadable" | "wrong-unit" | "reason-narrowed" | "narrowed";
}

const NOT_READ: ReadValue = { value: UNREADABLE, problem: "unreadable" };

/** @internal One answer of a response as the item bears it: its value, or the reason that it has none. */
export function readValue(spot: Spot, answer: FhirObject): ReadValue {
  const [type, value] = valueIn(answer) ?? [];
  const isBare = value === undefined || (isRecord(value) && Object.keys(value).every((key) => key === "extension"));
  if (type !== undefined && !isBare) return valueAs(spot, type, value);
  // An open choice whose words are not there.
  if (type === "String" && spot.openOption !== undefined)
    return { value: spot.openOption, words: reasonAt(answer["_valueString"])?.answer };
  const reason = reasonAt(answer) ?? reasonAt(answer[`_value${type}`]) ?? reasonAt(value);
  // What stands under an answer may stand there without one.
  if (reason === undefined) return type === undefined && answer["item"] !== undefined ? { value: undefined } : NOT_READ;
  return reason.isExact ? { value: reason.answer } : { value: reason.answer, problem: "reason-narrowed" };
}

function valueAs(spot: Spot, type: string, value: unknown): ReadValue {
  const { item } = spot;
  switch (item?.kind) {
    case "yes-no":
      return type === "Boolean" && typeof value === "boolean" ? { value: value ? "yes" : "no" } : NOT_READ;
    case "number":
      return numberAs(spot, type, value);
    case "date":
      return type === "Date" && isCalendarDate(value) ? { value } : NOT_READ;
    case "instant":
      return type === "DateTime" && isInstant(value) ? { value } : NOT_READ;
    case "choice":
    case "choices":
      return optionAs(spot, type, value);
    case "country":
      return countryAs(type, value);
    case "several":
      if (item.of === "date") return type === "Date" && isCalendarDate(value) ? { value } : NOT_READ;
      return item.of === "country" ? countryAs(type, value) : textAs(type, value);
    default:
      return textAs(type, value);
  }
}

function numberAs({ unit }: Spot, type: string, value: unknown): ReadValue {
  if (type === "Integer" || type === "Decimal") {
    const number = numberOf(value);
    return number === undefined ? NOT_READ : { value: number };
  }
  const number = type === "Quantity" && isRecord(value) ? numberOf(value["value"]) : undefined;
  if (number === undefined || !isRecord(value) || value["comparator"] !== undefined) return NOT_READ;
  // Without a unit of the item nobody can know whether the number is one of the same.
  if (unit === undefined) return whole(number, value, ["value"]);
  return isInUnit(value, unit) ? { value: number } : { value: UNREADABLE, problem: "wrong-unit" };
}

/** An option of the item; where words of one's own will do, whatever else was said is those. */
function optionAs({ options, openOption }: Spot, type: string, value: unknown): ReadValue {
  const option = optionFor(options, type, value);
  if (option !== undefined) return { value: option.code };
  const words = isRecord(value) ? (fhirText(value["display"]) ?? fhirText(value["code"])) : fhirText(value);
  if (openOption === undefined || words === undefined) return NOT_READ;
  return { value: openOption, words, ...(isRecord(value) && { problem: "narrowed" }) };
}

function countryAs(type: string, value: unknown): ReadValue {
  const code = type === "Coding" && isRecord(value) ? value["code"] : undefined;
  return typeof code === "string" && isCountryCode(code) ? { value: code } : NOT_READ;
}

/** What is held as text: words, or what names the thing that was meant. */
function textAs(type: string, value: unknown): ReadValue {
  const key = { Coding: "code", Reference: "reference", Attachment: "url" }[type];
  if (key !== undefined && isRecord(value)) {
    const name = fhirText(value[key]);
    return name === undefined ? NOT_READ : whole(name, value, [key]);
  }
  const word = ["String", "Time", "Uri"].includes(type) ? fhirText(value) : undefined;
  return word === undefined ? NOT_READ : { value: word };
}

/** What is read of a value, said to be only a part of it where more stands there. */
function whole(value: unknown, from: FhirObject, keys: readonly string[]): ReadValue {
  return Object.keys(from).every((key) => keys.includes(key)) ? { value } : { value, problem: "narrowed" };
}
