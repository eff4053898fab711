import * as z from "zod";
import { ABSENT_REASONS } from "../answer.js";
import { isInstant } from "../calendar/instant.js";
import { declarationFrom } from "../declaration/build.js";
import type { Form } from "../declaration/form.js";
import type { Item, ItemTable, ListItem, NumberItem, SeveralItem, TextItem } from "../declaration/items.js";
import { readAnswers } from "../declaration/read-answers.js";
import { isCountryCode } from "../documents/country-code.js";

/** Which side of the reading a schema describes: what may come in, or the answer as the declaration holds it. */
type Side = "given" | "read";

/** Made once for each form: who reads at an instant makes a schema of the form for each instant. */
const made = new WeakMap<object, Readonly<Record<string, z.ZodType>>>();

/**
 * The zod schemas of a form's items, by name. Each takes what its item may be given, nothing and blanks too, and gives
 * the answer or the reason it is absent. What is relevant and required is the examination's to say, which sees all the
 * answers together.
 */
export function itemSchemas(form: Form): Readonly<Record<string, z.ZodType>> {
  const { root } = form.plan;
  const schemaOf = (item: Item, name: string) => {
    const read = (value: unknown) => declarationFrom(root, readAnswers(root, { [name]: value }).root)[name];
    return z.codec(givenSchema(item), readSchema(item), { decode: read, encode: (answer) => answer });
  };
  const schemas = made.get(form) ?? schemasOf(form.items, schemaOf);
  made.set(form, schemas);
  return schemas;
}

/** One schema for each item, described by the item's label. */
function schemasOf(items: ItemTable, schemaOf: (item: Item, name: string) => z.ZodType): Record<string, z.ZodType> {
  const described = ([name, item]: [string, Item]) => [name, schemaOf(item, name).describe(item.label.en)] as const;
  return Object.fromEntries(Object.entries(items).map(described));
}

const absentSchema = z.looseObject({ absent: z.enum(ABSENT_REASONS) });
const blankTextSchema = z.union([z.null(), z.string().regex(/^\s*$/)]);
const blankSchema = z.union([blankTextSchema, z.tuple([])]);

/** An item may be answered, blank, or absent for a reason. */
function givenSchema(item: Item): z.ZodType {
  const answer = answerSchema(item, "given");
  const given =
    item.kind === "group" ? z.union([answer, blankTextSchema]) : z.union([answer, absentSchema, blankSchema]);
  return given.optional().describe(item.label.en);
}

function readSchema(item: Item): z.ZodType {
  const answer = answerSchema(item, "read");
  return item.kind === "group" && item.required !== false ? answer : z.union([answer, absentSchema]);
}

function recordSchema(items: ItemTable, side: Side): z.ZodObject {
  return side === "given" ? z.looseObject(schemasOf(items, givenSchema)) : z.object(schemasOf(items, readSchema));
}

function answerSchema(item: Item, side: Side): z.ZodType {
  switch (item.kind) {
    case "text":
      return textSchema(item);
    case "country":
      return z.string().refine(isCountryCode).meta({ format: "iso-3166-1-alpha-3" });
    case "date":
      return z.iso.date();
    case "instant":
      return z.string().refine(isInstant).meta({ format: "date-time" });
    case "yes-no":
      return side === "given" ? z.union([z.enum(["yes", "no"]), z.boolean()]) : z.enum(["yes", "no"]);
    case "choice":
      return z.enum(Object.keys(item.options));
    case "choices":
      return optionsSchema(z.enum(Object.keys(item.options)), side);
    case "number":
      return numberSchema(item);
    case "several":
      return severalSchema(item);
    case "group":
      return recordSchema(item.items, side);
    case "list":
      return listSchema(item, side);
  }
}

function optionsSchema(option: z.ZodType, side: Side): z.ZodType {
  return z.array(side === "given" ? z.union([option, blankTextSchema]) : option);
}

function listSchema({ items, maximumRows }: ListItem, side: Side): z.ZodType {
  return atMost(z.array(z.union([recordSchema(items, side), absentSchema])), maximumRows);
}

function atMost(list: z.ZodArray, maximumRows: number | undefined): z.ZodType {
  return maximumRows === undefined
    ? list
    : list.refine((rows) => rows.length <= maximumRows).meta({ maxItems: maximumRows });
}

function textSchema({ minimumLength, maximumLength, pattern }: TextItem): z.ZodType {
  const text = pattern === undefined ? z.string() : z.string().regex(new RegExp(`^(?:${pattern})$`, "u"));
  if (minimumLength === undefined && maximumLength === undefined) return text;
  // zod's own bounds look at the length of whatever comes in, and fail on {"length":{"toString":null}}.
  const { least, most } = { least: minimumLength ?? 0, most: maximumLength ?? Number.POSITIVE_INFINITY };
  return text
    .refine(({ length }) => length >= least && length <= most)
    .meta({ minLength: minimumLength, maxLength: maximumLength });
}

function numberSchema({ minimum, maximum, whole }: NumberItem): z.ZodType {
  let number = z.number();
  if (minimum !== undefined) number = number.min(minimum);
  if (maximum !== undefined) number = number.max(maximum);
  return whole === true ? number.refine(Number.isInteger) : number;
}

function severalSchema({ of, maximumRows }: SeveralItem): z.ZodType {
  const one =
    of === "date" ? z.iso.date() : of === "country" ? z.string().refine(isCountryCode) : z.string().regex(/\S/);
  return atMost(z.array(one), maximumRows);
}
