import * as z from "zod";
import type { AnyCondition, AnyLeaf, AnyPeriod, AnyReference, AnyWindow, DateShift } from "../logic/condition.js";

/** A schema for each key of a type: the compiler says when the type has a key that the schema lacks. */
export type SchemasOf<Part> = { readonly [Key in keyof Part]-?: z.ZodType };

const name = z.string();

const references = {
  fact: name.optional(),
  item: name.optional(),
  previous: name.optional(),
} satisfies SchemasOf<AnyReference>;
const referenceSchema = z.strictObject(references);

const shiftSchema = z.strictObject({
  days: z.number().optional(),
  years: z.number().optional(),
} satisfies SchemasOf<DateShift>);

const operandSchema = z.union([
  z.string(),
  z.number(),
  z.strictObject({ ...references, plus: shiftSchema.optional() }),
]);
const wordsSchema = z.union([z.array(z.string()), referenceSchema]);
const boundSchema = z.union([z.number(), referenceSchema]);

const windowSchema = z.strictObject({
  days: z.number().optional(),
  hours: z.number().optional(),
  dayCount: z.string().optional(),
  upTo: referenceSchema,
} satisfies SchemasOf<AnyWindow>);

const period = { from: name, to: name } satisfies SchemasOf<AnyPeriod>;

const inner: z.ZodType = z.lazy(() => conditionSchema);

type Every<Union> = Union extends unknown ? keyof Union : never;

/**
 * A condition as it comes out of JSON: only keys that a condition can have, each with a value of its type. Which of them
 * can stand together, and what each kind of item can be asked, is for whoever knows the items.
 */
export const conditionSchema: z.ZodType = z.strictObject({
  all: z.array(inner).optional(),
  any: z.array(inner).optional(),
  not: inner.optional(),
  ...references,
  known: z.boolean().optional(),
  is: operandSchema.optional(),
  in: wordsSchema.optional(),
  includes: z.string().optional(),
  overlaps: wordsSchema.optional(),
  atLeast: operandSchema.optional(),
  above: operandSchema.optional(),
  atMost: operandSchema.optional(),
  below: operandSchema.optional(),
  before: operandSchema.optional(),
  after: operandSchema.optional(),
  onOrBefore: operandSchema.optional(),
  onOrAfter: operandSchema.optional(),
  within: windowSchema.optional(),
  since: windowSchema.optional(),
  some: inner.optional(),
  every: inner.optional(),
  count: z
    .strictObject({ atLeast: boundSchema.optional(), atMost: boundSchema.optional(), of: inner.optional() })
    .optional(),
  overlap: z.strictObject(period).optional(),
  covers: z.strictObject({ ...period, window: windowSchema }).optional(),
} satisfies SchemasOf<AnyLeaf> & { readonly [Key in Every<AnyCondition>]: z.ZodType });
