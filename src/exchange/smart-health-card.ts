import { type Answer, absent, given } from "../answer.js";
import type { Disease } from "../documents/disease.js";
import type { Coded, HealthProof } from "../documents/health-proof.js";
import type { Identity } from "../documents/identity.js";
import type { Text } from "../text.js";
import { type CodeTable, RESULT_CODES, TEST_CODES, VACCINE_CODES } from "./health-proof-codes.js";
import { BIRTH_DATE, coded, EPOCH_SECONDS, type PartReader, textLike, textOf } from "./health-proof-parts.js";
import {
  containerParts,
  type HealthProofContainer,
  Payload,
  type ReadHealthProofs,
  whenDone,
} from "./health-proof-reading.js";

/**
 * Reads the payload of a SMART Health Card, decoded and verified: the patient of its FHIR bundle and each completed
 * immunization and each final observation as a proof; resources of other types are passed over. The disease is what the
 * card's own type says (`#covid19`), and not known without it. How many doses make the course is not stated, and a time
 * that is a day only is a day. `nbf` is the instant of issue, `exp` the technical end.
 *
 * @param payload the JSON object with `iss`, `nbf` and `vc`
 * @example
 * const read = readSmartHealthCard({
 *   iss: "https://example.org/issuer",
 *   nbf: 1640995200,
 *   vc: {
 *     type: ["https://smarthealth.cards#health-card", "https://smarthealth.cards#covid19"],
 *     credentialSubject: {
 *       fhirVersion: "4.0.1",
 *       fhirBundle: {
 *         resourceType: "Bundle",
 *         type: "collection",
 *         entry: [
 *           { resource: { resourceType: "Patient", name: [{ family: "Example", given: ["Ann", "B."] }], birthDate: "1990-05-17" } },
 *           { resource: {
 *             resourceType: "Immunization",
 *             status: "completed",
 *             vaccineCode: { coding: [{ system: "http://hl7.org/fhir/sid/cvx", code: "207" }] },
 *             occurrenceDateTime: "2021-01-01",
 *             lotNumber: "LOT-1",
 *           } },
 *         ],
 *       },
 *     },
 *   },
 * });
 * read.ok && read.value[0].holder.givenNames // => "Ann B."
 * read.ok && read.value[0].performedOn // => "2021-01-01"
 * @see SMART Health Cards Framework 1.4; HL7, SMART Health Cards: Vaccination & Testing Implementation Guide
 */
export function readSmartHealthCard(payload: unknown): ReadHealthProofs {
  const read = new Payload(payload);
  return read.result(read.isThere ? proofsOf(read) : []);
}

function proofsOf(read: Payload): HealthProof[] {
  const container = {
    issuer: given(read.required("iss", textOf(300))),
    issuedAt: given(read.required("nbf", EPOCH_SECONDS)),
    expiresAt: given(read.optional("exp", EPOCH_SECONDS)),
  };
  const credential = read.object("vc");
  if (!credential.isThere) return [];
  const types = given(credential.required("type", TYPES)) ?? [];
  const subject = credential.object("credentialSubject");
  const bundle = subject.isThere ? subject.object("fhirBundle") : subject;
  if (!bundle.isThere) return [];
  const resources = bundle.objects("entry").flatMap((entry) => (entry.isThere ? [entry.object("resource")] : []));
  const disease: Answer<Coded<Disease>> = types.includes(COVID_19_CARD) ? { name: "covid-19" } : absent("not-asked");
  return proofsIn(resources, { disease, holder: patientIn(bundle, resources), ...partsOf(container) });
}

const COVID_19_CARD = "https://smarthealth.cards#covid19";

const TYPES: PartReader<readonly string[]> = {
  expected: { en: "a list of types", zh: "类型列表" },
  read: (raw) => (Array.isArray(raw) && raw.every((type) => typeof type === "string") ? raw : undefined),
};
const RESOURCE_TYPE = /* @__PURE__ */ textOf(64);
const COMPLETED = /* @__PURE__ */ textLike(/^completed$/, { en: "completed", zh: "completed（已完成）" });
const FINAL = /* @__PURE__ */ textLike(/^(?:final|amended|corrected)$/, {
  en: "final, amended or corrected",
  zh: "final（最终）、amended（已修订）或corrected（已更正）",
});
const ONE_PATIENT: Text = { en: "exactly one Patient", zh: "有且仅有一个Patient（患者）" };
const FAMILY_OR_GIVEN: Text = { en: "a family name, a given name or a text", zh: "姓、名或者全名" };

interface CardContainer {
  readonly issuer: string | undefined;
  readonly issuedAt: HealthProofContainer["issuedAt"] | undefined;
  readonly expiresAt: HealthProofContainer["expiresAt"] | undefined;
}

type CardParts = Pick<
  HealthProof,
  "disease" | "holder" | "issuer" | "country" | "identifier" | "issuedAt" | "expiresAt"
>;

function partsOf({ issuer, issuedAt, expiresAt }: CardContainer): Omit<CardParts, "disease" | "holder"> {
  return {
    issuer: issuer ?? absent("not-asked"),
    country: absent("not-asked"),
    identifier: absent("not-asked"),
    ...containerParts({
      ...(issuedAt === undefined ? {} : { issuedAt }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    }),
  };
}

function patientIn(bundle: Payload, resources: readonly Payload[]): Identity {
  const patients = resources.filter((resource) => resource.raw("resourceType") === "Patient");
  const [patient, ...others] = patients;
  if (patient === undefined || others.length > 0) {
    bundle.report(patient === undefined ? "missing" : "malformed", "entry", ONE_PATIENT);
    return {};
  }
  const [name] = patient.objects("name");
  const parts = {
    surname: given(name?.optional("family", textOf(300)) ?? absent("not-asked")),
    givenNames: given(name?.optional("given", GIVEN_NAMES) ?? absent("not-asked")),
    fullName: given(name?.optional("text", textOf(300)) ?? absent("not-asked")),
  };
  if (name?.isThere && !["family", "given", "text"].some((key) => name.has(key)))
    name.report("missing", undefined, FAMILY_OR_GIVEN);
  return { ...parts, birthDate: given(patient.optional("birthDate", BIRTH_DATE)) };
}

const GIVEN_NAMES: PartReader<string> = {
  expected: { en: "a list of names", zh: "名的列表" },
  read: (raw) => (Array.isArray(raw) && raw.every((name) => typeof name === "string") ? raw.join(" ") : undefined),
};

function proofsIn(resources: readonly Payload[], parts: CardParts): HealthProof[] {
  return resources.flatMap((resource): HealthProof[] => {
    if (!resource.isThere) return [];
    const type = given(resource.required("resourceType", RESOURCE_TYPE));
    if (type === "Immunization") return [immunization(resource, parts)];
    return type === "Observation" ? [observation(resource, parts)] : [];
  });
}

function immunization(resource: Payload, parts: CardParts): HealthProof {
  resource.required("status", COMPLETED);
  return {
    kind: "vaccination",
    ...parts,
    performedOn: whenDone(resource, "occurrenceDateTime").performedOn,
    doses: { number: absent("not-asked"), of: absent("not-asked") },
    vaccine: concept(resource, "vaccineCode", VACCINE_CODES),
    product: absent("not-asked"),
    lot: given(resource.optional("lotNumber", textOf(80))),
  };
}

function observation(resource: Payload, parts: CardParts): HealthProof {
  resource.required("status", FINAL);
  return {
    kind: "test",
    ...parts,
    ...whenDone(resource, "effectiveDateTime"),
    test: concept(resource, "code", TEST_CODES),
    result: resource.has("valueCodeableConcept")
      ? concept(resource, "valueCodeableConcept", RESULT_CODES)
      : absent("not-asked"),
    product: absent("not-asked"),
  };
}

/** Of several codings of one concept the first that the table has a name for, else the first of all. */
function concept<Name extends string>(resource: Payload, key: string, table: CodeTable<Name>): Answer<Coded<Name>> {
  const concepts = resource.object(key);
  if (!concepts.isThere) return absent("asked-unknown");
  const codings = concepts.objects("coding").map((coding) => {
    const code = given(coding.required("code", textOf(80)));
    const system = given(coding.optional("system", textOf(300)));
    return code === undefined ? undefined : coded(table, code, system);
  });
  return codings.find((one) => one?.name !== undefined) ?? codings[0] ?? absent("asked-unknown");
}
