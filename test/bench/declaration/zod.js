import * as z from "zod";
import { COUNTRY_SET } from "./countries.js";
import { checkChronology, checkPresence } from "./cross-field.js";
import {
  anchored,
  DOCUMENT_TYPES,
  LANGUAGES,
  PATTERNS,
  PHONE_KINDS,
  PURPOSES,
  SEXES,
  SYMPTOMS,
  TEST_KINDS,
  TEST_RESULTS,
} from "./vocabulary.js";

const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const country = z.string().refine((code) => COUNTRY_SET.has(code));
const line = (longest) => z.string().min(1).max(longest);
const matching = (pattern) => z.string().regex(new RegExp(anchored(pattern)));

const leg = z.strictObject({
  carrier: matching(PATTERNS.carrier),
  service: matching(PATTERNS.service),
  from: matching(PATTERNS.locode),
  to: matching(PATTERNS.locode),
  departsAt: instant,
  arrivesAt: instant,
  seat: matching(PATTERNS.seat).optional(),
});

export const schema = z
  .strictObject({
    formVersion: z.literal(3),
    declarationId: matching(PATTERNS.declarationId),
    declaredAt: instant,
    language: z.enum(LANGUAGES),
    traveller: z.strictObject({
      givenName: line(60),
      familyName: line(60),
      birthDate: date,
      sex: z.enum(SEXES),
      nationality: country,
    }),
    document: z.strictObject({
      type: z.enum(DOCUMENT_TYPES),
      number: matching(PATTERNS.documentNumber),
      issuer: country,
      expiresOn: date,
    }),
    itinerary: z.strictObject({
      purpose: z.enum(PURPOSES),
      port: matching(PATTERNS.locode),
      arrivesAt: instant,
      legs: z.array(leg).min(1).max(8),
    }),
    symptoms: z.strictObject(Object.fromEntries(SYMPTOMS.map((symptom) => [symptom, z.boolean()]))),
    symptomsSince: date.optional(),
    exposure: z.strictObject({
      contact: z.boolean(),
      contactOn: date.optional(),
      affectedArea: z.boolean(),
      areas: z.array(country).min(1).max(10).optional(),
      animals: z.boolean(),
      careFacility: z.boolean(),
    }),
    contact: z.strictObject({
      phones: z
        .array(z.strictObject({ kind: z.enum(PHONE_KINDS), number: matching(PATTERNS.phone) }))
        .min(1)
        .max(3),
      address: line(120),
      city: line(60),
      country,
    }),
    test: z
      .strictObject({
        kind: z.enum(TEST_KINDS),
        result: z.enum(TEST_RESULTS),
        sampledAt: instant,
        certificateId: matching(PATTERNS.certificateId),
      })
      .optional(),
  })
  .superRefine((declaration, context) => {
    const add = (message, path) => context.addIssue({ code: "custom", message, path });
    checkPresence(declaration, add);
    checkChronology(declaration, add);
  });

/** The schema as zod runs it of itself (its object JIT is on), or compiled. */
export function contenderWith(runner) {
  return {
    count: (declaration) => {
      const { success, error } = runner.safeParse(declaration);
      return success ? 0 : error.issues.length;
    },
    places: (declaration) => (runner.safeParse(declaration).error?.issues ?? []).map(({ path }) => path.join(".")),
  };
}
