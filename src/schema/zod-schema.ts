import * as z from "zod";
import { ABSENT_REASONS } from "../answer.js";
import { isInstant } from "../calendar/instant.js";
import { type ExaminationOptions, examine } from "../declaration/examine.js";
import type { Form } from "../declaration/form.js";
import type { DeclarationOf, Item, ItemTable, SeveralItem } from "../declaration/items.js";
import { say } from "../declaration/say.js";
import { isCountryCode } from "../documents/country-code.js";
import type { Language } from "../text.js";

/** What a form's zod schema is told besides what an examination is. */
export interface ZodSchemaOptions extends ExaminationOptions {
  /** Language of the messages; English unless said. */
  readonly language?: Language;
}

/**
 * The zod schema of a form: its shape for whoever walks schemas, and the examination as one refinement that always
 * runs, so that a wrong type in one place hides nothing elsewhere. It succeeds exactly when `readDeclaration` does, and
 * then gives the declaration; its issues are the findings that block, each with its finding under `params`.
 *
 * @example
 * zodSchema(exitEntryCard5).safeParse({}).success // => false
 */
export function zodSchema<Items extends ItemTable>(
  form: Form<Items>,
  options: ZodSchemaOptions = {},
): z.ZodType<DeclarationOf<Items>, unknown> {
  const { language = "en" } = options;
  return recordSchema(form.items)
    .superRefine(
      (input, context) => {
        // What the shape found is found by the examination too, which says it in both languages and names the item.
        context.issues.length = 0;
        for (const found of examine(form, input, options).findings) {
          if (found.severity !== "block") continue;
          const message = say(found, language);
          context.addIssue({ code: "custom", message, path: [...found.path], params: { finding: found } });
        }
      },
      { when: () => true },
    )
    .transform((input) => examine(form, input, options).declaration);
}

function recordSchema(items: ItemTable) {
  return z.looseObject(Object.fromEntries(Object.entries(items).map(([name, item]) => [name, itemSchema(item)])));
}

const absentSchema = z.looseObject({ absent: z.enum(ABSENT_REASONS) });
const blankTextSchema = z.union([z.null(), z.string().regex(/^\s*$/)]);
const blankSchema = z.union([blankTextSchema, z.tuple([])]);

/** An item may be answered, blank, or absent for a reason; what is required is the examination's to say. */
function itemSchema(item: Item): z.ZodType {
  const { en } = item.label;
  if (item.kind === "group")
    return z
      .union([recordSchema(item.items), blankTextSchema])
      .optional()
      .describe(en);
  const answer = item.kind === "list" ? listSchema(item) : answerSchema(item);
  return z.union([answer, absentSchema, blankSchema]).optional().describe(en);
}

function listSchema({ items, maximumRows }: Extract<Item, { kind: "list" }>): z.ZodType {
  return atMost(z.array(z.union([recordSchema(items), absentSchema])), maximumRows);
}

function answerSchema(item: Exclude<Item, { kind: "group" | "list" }>): z.ZodType {
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
      return z.union([z.enum(["yes", "no"]), z.boolean()]);
    case "choice":
      return z.enum(Object.keys(item.options));
    case "choices":
      return z.array(z.union([z.enum(Object.keys(item.options)), blankTextSchema]));
    case "number":
      return numberSchema(item);
    case "several":
      return severalSchema(item);
  }
}

function atMost(list: z.ZodArray, maximumRows: number | undefined): z.ZodType {
  return maximumRows === undefined
    ? list
    : list.refine((rows) => rows.length <= maximumRows).meta({ maxItems: maximumRows });
}

function textSchema({ minimumLength, maximumLength, pattern }: Extract<Item, { kind: "text" }>): z.ZodType {
  const text = pattern === undefined ? z.string() : z.string().regex(new RegExp(`^(?:${pattern})$`, "u"));
  if (minimumLength === undefined && maximumLength === undefined) return text;
  // zod's own bounds look at the length of whatever comes in, and fail on {"length":{"toString":null}}.
  const { least, most } = { least: minimumLength ?? 0, most: maximumLength ?? Number.POSITIVE_INFINITY };
  return text
    .refine(({ length }) => length >= least && length <= most)
    .meta({ minLength: minimumLength, maxLength: maximumLength });
}

function numberSchema({ minimum, maximum, whole }: Extract<Item, { kind: "number" }>): z.ZodType {
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
