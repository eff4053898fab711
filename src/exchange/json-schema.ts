import { ABSENT_REASONS, type AbsentReason } from "../answer.js";
import type { Form } from "../declaration/form.js";
import type { Item, ItemTable, ScalarItem } from "../declaration/items.js";
import { everyCountryCode } from "../documents/country-code.js";
import type { Language } from "../text.js";

/** A JSON Schema, or a part of one: plain data. */
export interface JsonSchema {
  /** A keyword with its value. */
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema (2020-12) of the declarations of a form, for whoever sends them from a program that is not ours. What
 * fits it is read without a fault of form: nothing malformed, nothing unrecognised, no number out of range, and every
 * item there that is asked of everyone. Each answer may be the reason that it is absent. What hangs on other answers is not
 * in it: which items concern this traveller, contradictions, times; `examine` says these.
 *
 * It is narrower than `examine`, which also takes `true` for yes, blanks for nothing and an instant without seconds.
 *
 * @param language of the titles and descriptions
 * @example
 * const { properties, required } = toJsonSchema(exitEntryCard5, "en") as { properties: object; required: string[] };
 * [Object.keys(properties).includes("symptomsAny"), required.includes("symptomsAny")] // => [true, true]
 * @see JSON Schema 2020-12; RFC 3339 (dates and times)
 */
export function toJsonSchema<Items extends ItemTable>(form: Form<Items>, language: Language): JsonSchema {
  const { edition, items } = form as unknown as Form;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:pratique:form:${edition.id}`,
    title: edition.title[language],
    ...recordSchema(items, { language, refer: (name) => `#/$defs/${name}` }),
    $defs: shared(language),
  };
}

/**
 * The schemas of forms as components of an OpenAPI 3.1 document, by the ids of their editions, with what they share beside
 * them: `{ components: openApiComponents(forms, "en") }`.
 *
 * @throws TypeError when the id of an edition cannot be the name of a component, or is that of a shared one.
 * @example
 * Object.keys(openApiComponents([exitEntryCard5], "en").schemas) // => ["Absent", "AbsentWhenAsked", "Country", "cn-exit-entry-5"]
 * @see OpenAPI 3.1, components object
 */
export function openApiComponents(
  forms: Iterable<Form>,
  language: Language,
): { readonly schemas: Readonly<Record<string, JsonSchema>> } {
  const schemas: Record<string, JsonSchema> = { ...shared(language) };
  const refer = (name: string) => `#/components/schemas/${name}`;
  for (const { edition, items } of forms) {
    if (!/^[\w.-]+$/.test(edition.id) || Object.hasOwn(schemas, edition.id))
      throw new TypeError(
        "openApiComponents: expected ids of letters, digits, stops and hyphens, each once, got others",
      );
    schemas[edition.id] = { title: edition.title[language], ...recordSchema(items, { language, refer }) };
  }
  return { schemas };
}

/** In which language, and how what is shared is referred to. */
interface Writing {
  readonly language: Language;
  readonly refer: (name: keyof ReturnType<typeof shared>) => string;
}

/** What the items of all forms refer to. */
function shared(language: Language) {
  const absent = (reasons: readonly AbsentReason[]) => ({
    title: { en: "why there is no answer", zh: "无回答的原因" }[language],
    type: "object",
    properties: { absent: { enum: reasons } },
    required: ["absent"],
    additionalProperties: false,
  });
  return {
    Absent: absent(ABSENT_REASONS),
    /** Of what everyone is asked nothing else will do. */
    AbsentWhenAsked: absent(["asked-unknown", "asked-declined"]),
    Country: {
      title: { en: "country (ISO 3166-1 alpha-3)", zh: "国家或地区（ISO 3166-1三字代码）" }[language],
      enum: everyCountryCode(),
    },
  };
}

function recordSchema(items: ItemTable, writing: Writing): JsonSchema {
  const required = Object.entries(items).flatMap(([name, item]) => (isOwedByAll(item) ? [name] : []));
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(items).map(([name, item]) => [name, itemSchema(item, writing)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** Whether everyone must answer it, whatever else they answer. */
function isOwedByAll(item: Item): boolean {
  if (item.kind === "group") return item.required !== false && Object.values(item.items).some(isOwedByAll);
  return item.relevantWhen === undefined && (item.required === undefined || item.required === true);
}

function itemSchema(item: Item, writing: Writing): JsonSchema {
  const { language, refer } = writing;
  const words = {
    title: item.label[language],
    ...(item.hint !== undefined && { description: item.hint[language] }),
  };
  // A group that must be there is no answer of its own: its items are.
  if (item.kind === "group" && item.required !== false) return { ...words, ...recordSchema(item.items, writing) };
  const absent = refer(isOwedByAll(item) ? "AbsentWhenAsked" : "Absent");
  return { ...words, anyOf: [answerSchema(item, writing), { $ref: absent }] };
}

function answerSchema(item: Item, writing: Writing): JsonSchema {
  if (item.kind === "group") return recordSchema(item.items, writing);
  if (item.kind !== "list") return scalarSchema(item, writing);
  const { maximumRows } = item;
  return {
    type: "array",
    items: { anyOf: [recordSchema(item.items, writing), { $ref: writing.refer("Absent") }] },
    ...(isOwedByAll(item) && { minItems: 1 }),
    ...(maximumRows !== undefined && { maxItems: maximumRows }),
  };
}

/** RFC 3339 with a stop for the fraction and capital letters; the format alone lets blanks and small letters in. */
const INSTANT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$";
const TEXT = { type: "string", pattern: "\\S" };
const DATE = { type: "string", format: "date" };

function scalarSchema(item: ScalarItem, { language, refer }: Writing): JsonSchema {
  switch (item.kind) {
    case "text": {
      const { minimumLength, maximumLength, pattern } = item;
      return {
        ...TEXT,
        ...(minimumLength !== undefined && { minLength: minimumLength }),
        ...(maximumLength !== undefined && { maxLength: maximumLength }),
        ...(pattern !== undefined && { allOf: [{ pattern: `^(?:${pattern})$` }] }),
      };
    }
    case "country":
      return { $ref: refer("Country") };
    case "date":
      return DATE;
    case "instant":
      return { type: "string", format: "date-time", pattern: INSTANT };
    case "yes-no":
      return { enum: ["yes", "no"] };
    case "choice":
      return { oneOf: optionsOf(item.options, language) };
    case "choices":
      return { type: "array", items: { oneOf: optionsOf(item.options, language) }, uniqueItems: true, minItems: 1 };
    case "number": {
      const { minimum, maximum, whole, unit } = item;
      return {
        type: whole === true ? "integer" : "number",
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
        description: unit,
      };
    }
    case "several": {
      const one = item.of === "country" ? { $ref: refer("Country") } : item.of === "date" ? DATE : TEXT;
      const { maximumRows } = item;
      return { type: "array", items: one, minItems: 1, ...(maximumRows !== undefined && { maxItems: maximumRows }) };
    }
  }
}

function optionsOf(
  options: Readonly<Record<string, { readonly en: string; readonly zh: string }>>,
  language: Language,
) {
  return Object.entries(options).map(([code, name]) => ({ const: code, title: name[language] }));
}
