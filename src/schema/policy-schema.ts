import * as z from "zod";
import { type FactKind, UNITS } from "../logic/facts.js";
import { sizeOf } from "../risk/allowance.js";
import {
  JURISDICTION_LEVELS,
  type Jurisdiction,
  type Overlay,
  type PolicyDefinition,
  type PolicyRule,
} from "../risk/policy.js";
import { conditionSchema, type SchemasOf } from "./condition-schema.js";
import { editionSchema, textSchema } from "./edition-schema.js";
import { coded, FORBIDDEN_NAMES } from "./form-schema.js";
import { DOCUMENT_LIMITS } from "./received-issue.js";

/** A fact of one kind, or of several that have the same keys. */
type FactOf<Kind extends FactKind["kind"]> = Extract<FactKind, { readonly kind: Kind }>;

const label = textSchema.optional();

const factsSchema: z.ZodType = z
  .record(
    z.string(),
    z.lazy(() => factSchema),
  )
  .superRefine(noForbiddenName);

const factSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["yes-no", "text", "date", "instant"]),
    label,
  } satisfies SchemasOf<FactOf<"text" | "yes-no" | "date" | "instant">>),
  z.strictObject({
    kind: z.enum(["choice", "choices"]),
    options: z.array(z.string()),
    label,
    names: z.record(z.string(), textSchema).optional(),
  } satisfies SchemasOf<FactOf<"choice" | "choices">>),
  z.strictObject({ kind: z.literal("number"), unit: z.enum(UNITS), label } satisfies SchemasOf<FactOf<"number">>),
  z.strictObject({ kind: z.literal("list"), of: factsSchema, label } satisfies SchemasOf<FactOf<"list">>),
]);

const gradesSchema = z.record(z.string(), textSchema).superRefine(noForbiddenName);

function noForbiddenName(named: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx): void {
  for (const name of FORBIDDEN_NAMES)
    if (Object.hasOwn(named, name)) context.addIssue({ code: "custom", path: [name], ...coded("forbidden-key") });
}

/** How many lists a condition looks at, one inside another. */
function listsIn(condition: unknown): number {
  if (typeof condition !== "object" || condition === null) return 0;
  const within = Object.entries(condition).map(([key, part]) => {
    const isOfElements = key === "some" || key === "every" || key === "of";
    return listsIn(part) + Number(isOfElements);
  });
  return Math.max(0, ...within);
}

const rulesSchema = z
  .array(
    z.strictObject({
      id: z.string(),
      ground: z.string().optional(),
      when: conditionSchema.refine((when) => listsIn(when) <= DOCUMENT_LIMITS.lists, coded("lists-too-deep")),
      grade: z.string(),
      text: textSchema,
      source: textSchema,
    } satisfies SchemasOf<PolicyRule>),
  )
  .refine((rules) => rules.length <= DOCUMENT_LIMITS.rules, coded("too-many-rules"))
  .refine(
    (rules) => rules.reduce((total, { when }) => total + sizeOf(when), 0) <= DOCUMENT_LIMITS.parts,
    coded("conditions-too-large"),
  );

const monotoneSchema = z
  .record(z.string(), z.union([z.enum(["yes", "no", "more", "less", "later", "earlier"]), z.array(z.string())]))
  .superRefine(noForbiddenName);

/** The definition of a policy as it comes out of JSON: only keys that it can have, each with a value of its type. */
export const policySchema = z.strictObject({
  edition: editionSchema,
  facts: factsSchema,
  grades: gradesSchema,
  rules: rulesSchema,
  monotone: monotoneSchema.optional(),
} satisfies SchemasOf<PolicyDefinition>);

const jurisdictionSchema = z.strictObject({
  level: z.enum(JURISDICTION_LEVELS),
  place: z.string(),
} satisfies SchemasOf<Jurisdiction>);

/** An overlay as it comes out of JSON. */
export const overlaySchema = z.strictObject({
  edition: editionSchema,
  over: z.string(),
  jurisdiction: jurisdictionSchema,
  replaces: z.array(z.string()).optional(),
  rules: rulesSchema,
} satisfies SchemasOf<Overlay>);
