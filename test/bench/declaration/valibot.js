import * as v from "valibot";
import { COUNTRY_SET } from "./countries.js";
import { checkChronology, checkPresence } from "./cross-field.js";
import {
  anchored,
  DATE,
  DOCUMENT_TYPES,
  INSTANT,
  LANGUAGES,
  PATTERNS,
  PHONE_KINDS,
  PURPOSES,
  SEXES,
  SYMPTOMS,
  TEST_KINDS,
  TEST_RESULTS,
} from "./vocabulary.js";

// Its own isoDate and isoTimestamp accept 30 February.
const date = v.pipe(v.string(), v.regex(DATE));
const instant = v.pipe(v.string(), v.regex(INSTANT));
const country = v.pipe(
  v.string(),
  v.check((code) => COUNTRY_SET.has(code)),
);
const line = (longest) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const matching = (pattern) => v.pipe(v.string(), v.regex(new RegExp(anchored(pattern))));
const rows = (item, longest) => v.pipe(v.array(item), v.minLength(1), v.maxLength(longest));

const leg = v.strictObject({
  carrier: matching(PATTERNS.carrier),
  service: matching(PATTERNS.service),
  from: matching(PATTERNS.locode),
  to: matching(PATTERNS.locode),
  departsAt: instant,
  arrivesAt: instant,
  seat: v.optional(matching(PATTERNS.seat)),
});
const schema = v.pipe(
  v.strictObject({
    formVersion: v.literal(3),
    declarationId: matching(PATTERNS.declarationId),
    declaredAt: instant,
    language: v.picklist(LANGUAGES),
    traveller: v.strictObject({
      givenName: line(60),
      familyName: line(60),
      birthDate: date,
      sex: v.picklist(SEXES),
      nationality: country,
    }),
    document: v.strictObject({
      type: v.picklist(DOCUMENT_TYPES),
      number: matching(PATTERNS.documentNumber),
      issuer: country,
      expiresOn: date,
    }),
    itinerary: v.strictObject({
      purpose: v.picklist(PURPOSES),
      port: matching(PATTERNS.locode),
      arrivesAt: instant,
      legs: rows(leg, 8),
    }),
    symptoms: v.strictObject(Object.fromEntries(SYMPTOMS.map((symptom) => [symptom, v.boolean()]))),
    symptomsSince: v.optional(date),
    exposure: v.strictObject({
      contact: v.boolean(),
      contactOn: v.optional(date),
      affectedArea: v.boolean(),
      areas: v.optional(rows(country, 10)),
      animals: v.boolean(),
      careFacility: v.boolean(),
    }),
    contact: v.strictObject({
      phones: rows(v.strictObject({ kind: v.picklist(PHONE_KINDS), number: matching(PATTERNS.phone) }), 3),
      address: line(120),
      city: line(60),
      country,
    }),
    test: v.optional(
      v.strictObject({
        kind: v.picklist(TEST_KINDS),
        result: v.picklist(TEST_RESULTS),
        sampledAt: instant,
        certificateId: matching(PATTERNS.certificateId),
      }),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const add = (message, path) => addIssue({ message, path: path.map(pathItem) });
    checkPresence(dataset.value, add);
    checkChronology(dataset.value, add);
  }),
);

function pathItem(key) {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}

export const contender = {
  count: (declaration) => {
    const { success, issues } = v.safeParse(schema, declaration);
    return success ? 0 : issues.length;
  },
  places: (declaration) =>
    (v.safeParse(schema, declaration).issues ?? []).map(({ path }) => path.map(({ key }) => key).join(".")),
};
