import { type Absent, type AbsentReason, absent } from "../answer.js";
import { isRecord } from "../record.js";
import { DATA_ABSENT_REASON, extensionValue, type FhirObject } from "./fhir-questionnaire-parts.js";

/**
 * What each code of FHIR's data-absent-reason comes to here. Our four reasons are four of them; of the others none says
 * that the person was asked, so that they are held as not asked, and the desk asks again: nobody is let through because
 * a system could not say why there is no answer.
 *
 * @example
 * FHIR_ABSENT_REASONS["asked-declined"] // => "asked-declined"
 * FHIR_ABSENT_REASONS["temp-unknown"] // => "not-asked"
 * @see https://terminology.hl7.org/CodeSystem-data-absent-reason.html
 */
export const FHIR_ABSENT_REASONS = {
  unknown: "not-asked",
  "asked-unknown": "asked-unknown",
  "temp-unknown": "not-asked",
  "not-asked": "not-asked",
  "asked-declined": "asked-declined",
  masked: "not-asked",
  "not-applicable": "not-applicable",
  unsupported: "not-asked",
  "as-text": "not-asked",
  error: "not-asked",
  "not-a-number": "not-asked",
  "negative-infinity": "not-asked",
  "positive-infinity": "not-asked",
  "not-performed": "not-asked",
  "not-permitted": "not-asked",
} as const satisfies Readonly<Record<string, AbsentReason>>;

/** @internal The reason that stands at an element, and whether it says exactly what ours says. */
export interface ReadReason {
  readonly answer: Absent;
  readonly isExact: boolean;
}

/** @internal The reason among the extensions of an element; `undefined` where none stands there. */
export function reasonAt(element: unknown): ReadReason | undefined {
  if (!isRecord(element)) return undefined;
  const code = extensionValue(element, DATA_ABSENT_REASON);
  if (code === undefined) return undefined;
  const isKnown = typeof code === "string" && Object.hasOwn(FHIR_ABSENT_REASONS, code);
  const reason = isKnown ? FHIR_ABSENT_REASONS[code as keyof typeof FHIR_ABSENT_REASONS] : "not-asked";
  return { answer: absent(reason), isExact: code === reason };
}

/** @internal The reason as an extension. */
export function reasonExtension(reason: AbsentReason): FhirObject {
  return { extension: [{ url: DATA_ABSENT_REASON, valueCode: reason }] };
}
