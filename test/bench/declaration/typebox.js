import { FormatRegistry, Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
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

FormatRegistry.Set("date", (text) => DATE.test(text));
FormatRegistry.Set("instant", (text) => INSTANT.test(text));
FormatRegistry.Set("country", (text) => COUNTRY_SET.has(text));

const date = Type.String({ format: "date" });
const instant = Type.String({ format: "instant" });
const country = Type.String({ format: "country" });
const yesNo = Type.Boolean();
const oneOf = (codes) => Type.Union(codes.map((code) => Type.Literal(code)));
const line = (longest) => Type.String({ minLength: 1, maxLength: longest });
const matching = (pattern) => Type.String({ pattern: anchored(pattern) });
const strictObject = (properties) => Type.Object(properties, { additionalProperties: false });

const leg = strictObject({
  carrier: matching(PATTERNS.carrier),
  service: matching(PATTERNS.service),
  from: matching(PATTERNS.locode),
  to: matching(PATTERNS.locode),
  departsAt: instant,
  arrivesAt: instant,
  seat: Type.Optional(matching(PATTERNS.seat)),
});
const compiled = TypeCompiler.Compile(
  strictObject({
    formVersion: Type.Literal(3),
    declarationId: matching(PATTERNS.declarationId),
    declaredAt: instant,
    language: oneOf(LANGUAGES),
    traveller: strictObject({
      givenName: line(60),
      familyName: line(60),
      birthDate: date,
      sex: oneOf(SEXES),
      nationality: country,
    }),
    document: strictObject({
      type: oneOf(DOCUMENT_TYPES),
      number: matching(PATTERNS.documentNumber),
      issuer: country,
      expiresOn: date,
    }),
    itinerary: strictObject({
      purpose: oneOf(PURPOSES),
      port: matching(PATTERNS.locode),
      arrivesAt: instant,
      legs: Type.Array(leg, { minItems: 1, maxItems: 8 }),
    }),
    symptoms: strictObject(Object.fromEntries(SYMPTOMS.map((symptom) => [symptom, yesNo]))),
    symptomsSince: Type.Optional(date),
    exposure: strictObject({
      contact: yesNo,
      contactOn: Type.Optional(date),
      affectedArea: yesNo,
      areas: Type.Optional(Type.Array(country, { minItems: 1, maxItems: 10 })),
      animals: yesNo,
      careFacility: yesNo,
    }),
    contact: strictObject({
      phones: Type.Array(strictObject({ kind: oneOf(PHONE_KINDS), number: matching(PATTERNS.phone) }), {
        minItems: 1,
        maxItems: 3,
      }),
      address: line(120),
      city: line(60),
      country,
    }),
    test: Type.Optional(
      strictObject({
        kind: oneOf(TEST_KINDS),
        result: oneOf(TEST_RESULTS),
        sampledAt: instant,
        certificateId: matching(PATTERNS.certificateId),
      }),
    ),
  }),
);

export const contender = {
  count: (declaration) => {
    let count = 0;
    if (!compiled.Check(declaration)) for (const _ of compiled.Errors(declaration)) count++;
    const add = () => {
      count++;
    };
    checkPresence(declaration, add);
    checkChronology(declaration, add);
    return count;
  },
  places: (declaration) => {
    const places = [...compiled.Errors(declaration)].map(({ path }) => path.slice(1).replaceAll("/", "."));
    const add = (_, path) => places.push(path.join("."));
    checkPresence(declaration, add);
    checkChronology(declaration, add);
    return places;
  },
};
