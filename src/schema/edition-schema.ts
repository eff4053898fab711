import * as z from "zod";
import { type Amendment, EDITION_STATUSES, type Edition, type UncertainDate } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { SchemasOf } from "./condition-schema.js";

/** A text in both first languages. */
export const textSchema = z.strictObject({ en: z.string(), zh: z.string() } satisfies SchemasOf<Text>);

const amendmentSchema = z.strictObject({
  id: z.string(),
  from: z.string(),
  title: textSchema,
  source: z.string(),
} satisfies SchemasOf<Amendment>);

const uncertainDateSchema = z.strictObject({
  notBefore: z.string(),
  notAfter: z.string(),
} satisfies SchemasOf<UncertainDate>);

/** The edition of a form, a policy or a flow as it comes out of JSON; whether its days are real is looked at after. */
export const editionSchema = z.strictObject({
  id: z.string(),
  series: z.string(),
  title: textSchema,
  authority: textSchema,
  status: z.enum(EDITION_STATUSES),
  from: z.union([z.string(), uncertainDateSchema]),
  until: z.string().optional(),
  publishedOn: z.string().optional(),
  source: z.string(),
  supersedes: z.string().optional(),
  corrects: z.string().optional(),
  amendments: z.array(amendmentSchema).optional(),
} satisfies SchemasOf<Edition>);
