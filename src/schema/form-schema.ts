import * as z from "zod";
import { DAY_COUNTS } from "../calendar/day-count.js";
import type { FormChanges } from "../declaration/extend-form.js";
import { SEVERITIES } from "../declaration/finding.js";
import type { FormDefinition, FormRule } from "../declaration/form.js";
import { type Handling, RETENTION_STARTS, type Retention } from "../declaration/handling.js";
import {
  type ChoiceItem,
  type CountryItem,
  type DateItem,
  type GroupItem,
  type IdentifierCheck,
  type InstantItem,
  type ListItem,
  type NumberItem,
  PRIVACY_CLASSES,
  type PrivacyClass,
  type SeveralItem,
  type TextItem,
  type YesNoItem,
} from "../declaration/items.js";
import { UNITS } from "../logic/facts.js";
import type { Text } from "../text.js";
import { conditionSchema, type SchemasOf } from "./condition-schema.js";
import { editionSchema, textSchema } from "./edition-schema.js";
import { isPlainPattern } from "./plain-pattern.js";
import { DOCUMENT_LIMITS, type ReceivedCode } from "./received-issue.js";

/** What a check of ours says is wrong. */
export const coded = (code: ReceivedCode, expected?: Text) => ({ params: { code, expected } });
const number = z.number();
const dayCountSchema = z.enum(Object.keys(DAY_COUNTS) as (keyof typeof DAY_COUNTS)[]);

const retentionSchema = z.strictObject({
  from: z.enum(RETENTION_STARTS),
  days: number,
  dayCount: dayCountSchema,
} satisfies SchemasOf<Retention>);

const handlingSchema = z.strictObject({
  purpose: textSchema,
  retention: retentionSchema,
  source: z.string(),
} satisfies SchemasOf<Handling>);

/** What every item has. */
const base = {
  label: textSchema,
  hint: textSchema.optional(),
  section: z.string().optional(),
  privacy: z.enum(PRIVACY_CLASSES),
  handling: handlingSchema.optional(),
  relevantWhen: conditionSchema.optional(),
  required: z.union([z.boolean(), conditionSchema]).optional(),
};

const identifierSchema = z.strictObject({
  scheme: z.literal("resident-identity-number"),
  when: conditionSchema.optional(),
} satisfies SchemasOf<IdentifierCheck>);

const lookBackSchema = z
  .strictObject({ hours: number.optional(), days: number.optional(), dayCount: dayCountSchema.optional() })
  .refine(
    ({ hours, days, dayCount }) =>
      hours === undefined ? days !== undefined && dayCount !== undefined : days === undefined && dayCount === undefined,
    coded("malformed", { en: "hours, or days with their dayCount", zh: "hours，或者days及其dayCount" }),
  );

const optionsSchema = z.record(z.string(), textSchema);

/** Names that an object has before it is given any; a program that is careless with them is misled by such an item or fact. */
export const FORBIDDEN_NAMES = ["__proto__", "constructor", "prototype"];

const itemsSchema: z.ZodType = z
  .record(
    z.string(),
    z.lazy(() => itemSchema),
  )
  .superRefine((items, context) => {
    for (const name of FORBIDDEN_NAMES)
      if (Object.hasOwn(items, name)) context.addIssue({ code: "custom", path: [name], ...coded("forbidden-key") });
  });

const itemSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("text"),
    ...base,
    minimumLength: number.optional(),
    maximumLength: number.optional(),
    pattern: z.string().refine(isPlainPattern, coded("pattern-not-plain")).optional(),
    identifier: identifierSchema.optional(),
  } satisfies SchemasOf<TextItem>),
  z.strictObject({ kind: z.literal("country"), ...base } satisfies SchemasOf<CountryItem>),
  z.strictObject({ kind: z.literal("date"), ...base } satisfies SchemasOf<DateItem>),
  z.strictObject({ kind: z.literal("instant"), ...base } satisfies SchemasOf<InstantItem>),
  z.strictObject({
    kind: z.literal("yes-no"),
    ...base,
    lookBack: lookBackSchema.optional(),
  } satisfies SchemasOf<YesNoItem>),
  z.strictObject({
    kind: z.enum(["choice", "choices"]),
    ...base,
    options: optionsSchema,
  } satisfies SchemasOf<ChoiceItem>),
  z.strictObject({
    kind: z.literal("number"),
    ...base,
    unit: z.enum(UNITS),
    minimum: number.optional(),
    maximum: number.optional(),
    whole: z.boolean().optional(),
  } satisfies SchemasOf<NumberItem>),
  z.strictObject({
    kind: z.literal("group"),
    label: textSchema,
    hint: textSchema.optional(),
    section: z.string().optional(),
    required: z.boolean().optional(),
    items: itemsSchema,
  } satisfies SchemasOf<GroupItem>),
  z.strictObject({
    kind: z.literal("list"),
    ...base,
    items: itemsSchema,
    maximumRows: number.optional(),
  } satisfies SchemasOf<ListItem>),
  z.strictObject({
    kind: z.literal("several"),
    ...base,
    of: z.enum(["text", "country", "date"]),
    maximumRows: number.optional(),
  } satisfies SchemasOf<SeveralItem>),
]);

const rulesSchema = z.array(
  z.strictObject({
    id: z.string(),
    code: z.enum(["contradictory", "out-of-range"]),
    forEach: z.string().optional(),
    when: conditionSchema,
    at: z.string(),
    severity: z.enum(SEVERITIES).optional(),
    text: textSchema,
  } satisfies SchemasOf<FormRule>),
);

const changesSchema = z.strictObject({
  drop: z.array(z.string()).optional(),
  relabel: z.record(z.string(), textSchema).optional(),
  replace: itemsSchema.optional(),
  add: itemsSchema.optional(),
  after: z.string().optional(),
  dropRules: z.array(z.string()).optional(),
  rules: rulesSchema.optional(),
} satisfies SchemasOf<FormChanges>);

const handlings = {
  identity: handlingSchema.optional(),
  contact: handlingSchema.optional(),
  travel: handlingSchema.optional(),
  health: handlingSchema.optional(),
};

/** The definition of a form as it comes out of JSON: only keys that it can have, each with a value of its type. */
export const formSchema = z.strictObject({
  edition: editionSchema,
  items: itemsSchema,
  rules: rulesSchema.optional(),
  declaredAt: z.string().optional(),
  validForHours: number.optional(),
  notice: textSchema.optional(),
  sections: z.record(z.string(), textSchema).optional(),
  handling: z.strictObject(handlings satisfies SchemasOf<Record<PrivacyClass, unknown>>).optional(),
  amendments: z
    .record(z.string(), changesSchema)
    .refine((changes) => Object.keys(changes).length <= DOCUMENT_LIMITS.amendments, coded("too-many-amendments"))
    .optional(),
} satisfies SchemasOf<FormDefinition>);
