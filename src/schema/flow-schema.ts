import * as z from "zod";
import type { Deadline, FlowDefinition, Particular, Reopening, Requirement } from "../flow/flow.js";
import type {
  AlwaysCarries,
  AlwaysRequires,
  Invariant,
  NeverAfter,
  PassesThrough,
  StaysReachable,
} from "../flow/invariants.js";
import type { SchemasOf } from "./condition-schema.js";
import { editionSchema, textSchema } from "./edition-schema.js";
import { coded, FORBIDDEN_NAMES } from "./form-schema.js";
import { DOCUMENT_LIMITS } from "./received-issue.js";

const name = z.string();
const names = z.array(name);

/** A table by the names of statuses, events or outcomes. */
const named = (part: z.ZodType) => z.record(name, part).superRefine(noForbiddenName);

function noForbiddenName(table: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx): void {
  for (const forbidden of FORBIDDEN_NAMES)
    if (Object.hasOwn(table, forbidden))
      context.addIssue({ code: "custom", path: [forbidden], ...coded("forbidden-key") });
}

const particularSchema = z.strictObject({
  name,
  label: textSchema,
  oneOf: names.optional(),
} satisfies SchemasOf<Particular>);

const requirementSchema = z.strictObject({
  flow: name,
  status: names,
  cases: z.enum(["every", "one", "if-any"]).optional(),
  ignores: names.optional(),
  remembers: names.optional(),
  anew: names.optional(),
  since: names.optional(),
  label: textSchema,
} satisfies SchemasOf<Requirement>);

const deadlineSchema = z.strictObject({
  hours: z.number(),
  label: textSchema,
  owedBy: textSchema,
  source: textSchema,
} satisfies SchemasOf<Deadline>);

const reopeningSchema = z.strictObject({
  to: names,
  label: textSchema,
  source: textSchema,
  suspends: names.optional(),
} satisfies SchemasOf<Reopening>);

const promiseSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("every-path"),
    from: name.optional(),
    after: names.optional(),
    to: names.optional(),
    through: z.union([z.strictObject({ events: names }), z.strictObject({ statuses: names })]),
  } satisfies SchemasOf<PassesThrough<string, string>>),
  z.strictObject({
    kind: z.literal("never-after"),
    event: name,
    never: name,
  } satisfies SchemasOf<NeverAfter<string>>),
  z.strictObject({ kind: z.literal("stays-reachable"), status: name } satisfies SchemasOf<StaysReachable<string>>),
  z.strictObject({
    kind: z.literal("carries"),
    event: name,
    particulars: names,
  } satisfies SchemasOf<AlwaysCarries<string>>),
  z.strictObject({
    kind: z.literal("requires"),
    event: name,
    flow: name,
    status: names,
    cases: z.enum(["one", "if-any"]).optional(),
    since: names.optional(),
  } satisfies SchemasOf<AlwaysRequires<string>>),
]);

const invariantSchema = z.strictObject({
  id: name,
  text: textSchema,
  source: textSchema,
  holds: promiseSchema,
} satisfies SchemasOf<Invariant>);

/** The definition of a flow as it comes out of JSON: only keys that it can have, each with a value of its type. */
export const flowSchema = z.strictObject({
  edition: editionSchema,
  initial: name,
  outcomes: names,
  moves: named(named(name)).refine(
    (moves) => Object.keys(moves).length <= DOCUMENT_LIMITS.statuses,
    coded("too-many-statuses"),
  ),
  particulars: named(z.array(particularSchema)).optional(),
  requires: named(z.array(requirementSchema)).optional(),
  invariants: z
    .array(invariantSchema)
    .refine((invariants) => invariants.length <= DOCUMENT_LIMITS.promises, coded("too-many-promises"))
    .optional(),
  deadlines: named(deadlineSchema).optional(),
  reopenings: named(reopeningSchema).optional(),
  labels: z.strictObject({ statuses: named(textSchema), events: named(textSchema) }),
} satisfies SchemasOf<FlowDefinition>);
