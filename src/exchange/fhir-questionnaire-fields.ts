import type { ChoiceItem, Item, ListItem, ScalarItem } from "../declaration/items.js";
import type { Language, Text } from "../text.js";
import {
  COUNTRIES,
  type FhirObject,
  type FhirVersion,
  MAX_OCCURS,
  STRUCTURE,
  UCUM,
  UCUM_UNITS,
  UNIT,
  written,
} from "./fhir-questionnaire-parts.js";
import { type FhirForm, type FhirItemWriting, optionSystem, writingAt } from "./fhir-questionnaire-writing.js";

/** What the fields of an item are written with. */
interface FieldWriter {
  readonly form: FhirForm;
  readonly version: FhirVersion;
  readonly language: Language;
}

/** @internal The type and bounds of an item. */
export function fhirKindFields(
  item: Item,
  path: string,
  own: FhirItemWriting | undefined,
  writer: FieldWriter,
): FhirObject {
  if (item.kind === "group") return { type: "group" };
  if (item.kind === "list") return { ...occurs(item.maximumRows), type: own?.type ?? "group" };
  return scalarFields(item, path, own, writer);
}

/** @internal A list that is one question has the type of its answer. */
export function fhirAnswerFields(list: ListItem, path: string, own: FhirItemWriting, writer: FieldWriter): FhirObject {
  const answer = list.items["answer"];
  if (answer === undefined || answer.kind === "group" || answer.kind === "list") return { type: own.type ?? "string" };
  const inner = writingAt(writer.form.writing, `${path}.answer`);
  return scalarFields(answer, `${path}.answer`, inner, writer);
}

function scalarFields(
  item: ScalarItem,
  path: string,
  own: FhirItemWriting | undefined,
  writer: FieldWriter,
): FhirObject {
  const fields = boundFields(item, path, own, writer);
  return { ...fields, ...typeFields(own?.type ?? typeOf(item), own, writer.version) };
}

/** The type in the words of a release: R5 calls a choice a coding, and says apart whether other words will do. */
function typeFields(type: string, own: FhirItemWriting | undefined, version: FhirVersion): FhirObject {
  const constraint = own?.also?.["answerConstraint"];
  const isOpen = type === "open-choice" || constraint === "optionsOrString" || constraint === "optionsOrType";
  if (version === "R4") return { type: type === "coding" ? (isOpen ? "open-choice" : "choice") : type };
  if (type === "choice") return { type: "coding" };
  return type === "open-choice" ? { type: "coding", answerConstraint: "optionsOrString" } : { type };
}

function typeOf(item: ScalarItem): string {
  switch (item.kind) {
    case "yes-no":
      return "boolean";
    case "date":
      return "date";
    case "instant":
      return "dateTime";
    case "number":
      return item.whole === true ? "integer" : "decimal";
    case "several":
      return item.of === "country" ? "choice" : item.of === "date" ? "date" : "string";
    case "text":
      return "string";
    default:
      return "choice";
  }
}

function boundFields(
  item: ScalarItem,
  path: string,
  own: FhirItemWriting | undefined,
  writer: FieldWriter,
): FhirObject {
  switch (item.kind) {
    case "text": {
      const { minimumLength, maximumLength, pattern } = item;
      const isWritten = own?.type === "time" || own?.type === "choice" || own?.type === "coding";
      return {
        extension: [
          ...(minimumLength === undefined ? [] : [{ url: `${STRUCTURE}minLength`, valueInteger: minimumLength }]),
          ...(pattern === undefined || isWritten ? [] : [{ url: `${STRUCTURE}regex`, valueString: pattern }]),
        ],
        ...(maximumLength !== undefined && { maxLength: maximumLength }),
      };
    }
    case "number": {
      const { minimum, maximum, whole, unit } = item;
      const key = whole === true ? "valueInteger" : "valueDecimal";
      const ucum = unit === "count" || own !== undefined ? undefined : UCUM_UNITS[unit];
      return {
        extension: [
          ...(minimum === undefined ? [] : [{ url: `${STRUCTURE}minValue`, [key]: minimum }]),
          ...(maximum === undefined ? [] : [{ url: `${STRUCTURE}maxValue`, [key]: maximum }]),
          ...(ucum === undefined ? [] : [{ url: UNIT, valueCoding: { system: UCUM, code: ucum, display: unit } }]),
        ],
      };
    }
    case "country":
      return { answerValueSet: COUNTRIES };
    case "choice":
    case "choices":
      return optionFields(item, path, own, writer);
    case "several":
      return { ...occurs(item.maximumRows), ...(item.of === "country" && { answerValueSet: COUNTRIES }) };
    default:
      return {};
  }
}

function occurs(most: number | undefined): FhirObject {
  return most === undefined ? {} : { extension: [{ url: MAX_OCCURS, valueInteger: most }] };
}

/** The options as they stood, where they came with the questionnaire; else with our codes. */
function optionFields(
  item: ChoiceItem,
  path: string,
  own: FhirItemWriting | undefined,
  { form, language }: FieldWriter,
): FhirObject {
  if (own?.also?.["answerValueSet"] !== undefined) return {};
  const system = optionSystem(form.id, path);
  const made = (code: string, label: Text) => ({
    valueCoding: { system, code, ...written("display", label, language) },
  });
  const order = own?.options?.map(({ code }) => code).filter((code) => Object.hasOwn(item.options, code)) ?? [];
  const added = Object.keys(item.options).filter((code) => !order.includes(code) && code !== own?.open?.option);
  const answerOption = [...order, ...added].map(
    (code) => own?.options?.find((option) => option.code === code)?.raw ?? made(code, item.options[code] as Text),
  );
  return { answerOption };
}
