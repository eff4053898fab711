import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { COUNTRY_SET } from "./countries.js";
import { checkChronology } from "./cross-field.js";
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

const date = { type: "string", format: "date" };
const instant = { type: "string", format: "date-time" };
const country = { type: "string", format: "country" };
const yesNo = { type: "boolean" };
const oneOf = (codes) => ({ type: "string", enum: codes });
const line = (longest) => ({ type: "string", minLength: 1, maxLength: longest });
const matching = (pattern) => ({ type: "string", pattern: anchored(pattern) });

function strictObject(properties, optional = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

const is = (name) => ({ properties: { [name]: { const: true } }, required: [name] });

const leg = strictObject(
  {
    carrier: matching(PATTERNS.carrier),
    service: matching(PATTERNS.service),
    from: matching(PATTERNS.locode),
    to: matching(PATTERNS.locode),
    departsAt: instant,
    arrivesAt: instant,
    seat: matching(PATTERNS.seat),
  },
  ["seat"],
);
const exposure = strictObject(
  {
    contact: yesNo,
    contactOn: date,
    affectedArea: yesNo,
    areas: { type: "array", minItems: 1, maxItems: 10, items: country },
    animals: yesNo,
    careFacility: yesNo,
  },
  ["contactOn", "areas"],
);
const declaration = strictObject(
  {
    formVersion: { const: 3 },
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
      legs: { type: "array", minItems: 1, maxItems: 8, items: leg },
    }),
    symptoms: strictObject(Object.fromEntries(SYMPTOMS.map((symptom) => [symptom, yesNo]))),
    symptomsSince: date,
    exposure: {
      ...exposure,
      allOf: [
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
        { if: is("contact"), then: { required: ["contactOn"] } },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
        { if: is("affectedArea"), then: { required: ["areas"] } },
      ],
    },
    contact: strictObject({
      phones: {
        type: "array",
        minItems: 1,
        maxItems: 3,
        items: strictObject({ kind: oneOf(PHONE_KINDS), number: matching(PATTERNS.phone) }),
      },
      address: line(120),
      city: line(60),
      country,
    }),
    test: strictObject({
      kind: oneOf(TEST_KINDS),
      result: oneOf(TEST_RESULTS),
      sampledAt: instant,
      certificateId: matching(PATTERNS.certificateId),
    }),
  },
  ["symptomsSince", "test"],
);

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv, { mode: "full", formats: ["date", "date-time"] });
ajv.addFormat("country", (code) => COUNTRY_SET.has(code));
const validate = ajv.compile({
  ...declaration,
  if: { properties: { symptoms: { anyOf: SYMPTOMS.map(is) } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  then: { required: ["symptomsSince"] },
});

export const contender = {
  count: (input) => {
    let count = validate(input) ? 0 : validate.errors.length;
    checkChronology(input, () => {
      count++;
    });
    return count;
  },
  places: (input) => {
    // Beside the error of a `then`, ajv reports the `if` that led there; it is no further issue.
    const errors = validate(input) ? [] : validate.errors.filter(({ keyword }) => keyword !== "if");
    const places = errors.map(({ instancePath, params: { missingProperty } }) =>
      (missingProperty === undefined ? instancePath : `${instancePath}/${missingProperty}`)
        .slice(1)
        .replaceAll("/", "."),
    );
    checkChronology(input, (_, path) => places.push(path.join(".")));
    return places;
  },
};
