import { type CalendarDate, given, inForceOn, localDay, type Text } from "pratique";
import {
  type CertificateMatch,
  certificateValidity,
  euCouncilRecommendation2022,
  HEALTH_PROOF_PROBLEMS,
  type HealthProof,
  healthProofValidity,
  type MrzReading,
  matchCertificate,
  polioCertificate2014,
  type Ruling,
  readMrz,
  yellowFeverCertificate2005,
  yellowFeverCertificate2014,
  yellowFeverValidity,
} from "pratique/documents";
import type { ReadHealthProofs } from "pratique/exchange";
import { CERTIFICATE_FORMATS, type CertificateFormat, type Desk } from "./read-desk.ts";

/** Everything that can be said of what lies on the desk. */
export interface DocumentsCheck {
  /** The day at the desk. */
  readonly on: CalendarDate;
  readonly zone: MrzReading;
  readonly isExpired: boolean;
  readonly certificates: readonly CheckedCertificate[];
}

/** A certificate: its proofs, or what keeps it from being read. */
export type CheckedCertificate = { readonly format: CertificateFormat } & (
  | { readonly proofs: readonly CheckedProof[] }
  | { readonly issues: (ReadHealthProofs & { readonly ok: false })["issues"] }
);

/** A proof, whether it counts, and whether it is the passport holder's. */
export interface CheckedProof {
  readonly proof: HealthProof;
  readonly validity: Validity;
  readonly match: CertificateMatch;
}

/** Whether a proof counts, and by which rule. */
export interface Validity {
  readonly valid: Ruling;
  readonly rule: Text | undefined;
  /** What would have been right where it is not. */
  readonly wanted: readonly Text[];
  readonly working: Text;
}

/** Looks at a passport and its certificates on the day of the desk. */
export function checkDocuments(desk: Desk): DocumentsCheck {
  const on = localDay(desk.checkedAt, desk.timeZone);
  const zone = readMrz(desk.mrz, { referenceDate: on });
  const { expiryDate } = zone.fields;
  const certificates = desk.certificates.map(({ format, payload }): CheckedCertificate => {
    const read = CERTIFICATE_FORMATS[format](payload);
    if (!read.ok) return { format, issues: read.issues };
    const traveller = { ...zone.fields, isNameFull: zone.isNameFull };
    const proofs = read.value.map((proof) => ({
      proof,
      validity: validityOf(proof, on, desk),
      match: matchCertificate(proof.holder, traveller),
    }));
    return { format, proofs };
  });
  return { on, zone, isExpired: expiryDate !== undefined && expiryDate < on, certificates };
}

/** The two diseases of the Regulations by their rules, COVID-19 by the recommendation of the day, anything else open. */
function validityOf(proof: HealthProof, on: CalendarDate, desk: Desk): Validity {
  const disease = given(proof.disease)?.name;
  if (disease === "covid-19") return covidValidity(proof, on, desk);
  if (proof.kind !== "vaccination" || disease === undefined) return NO_RULE;
  const dose = { doseOn: proof.performedOn, printedValidUntil: proof.printedValidity?.until };
  if (disease === "polio") {
    const { valid, working } = certificateValidity(polioCertificate2014, dose, on);
    return { valid, working, rule: polioCertificate2014.edition.title, wanted: [] };
  }
  const { valid, working, rule } = yellowFeverValidity(dose, on);
  const edition = YELLOW_FEVER_RULES.find(({ id }) => id === rule);
  return { valid, working, rule: edition?.title, wanted: [] };
}

const YELLOW_FEVER_RULES = [yellowFeverCertificate2005.edition, yellowFeverCertificate2014.edition];

const NO_RULE: Validity = {
  valid: "undecided",
  rule: undefined,
  wanted: [],
  working: { en: "no rule of that day is known here", zh: "本例未收录当日适用的规则" },
};

function covidValidity(proof: HealthProof, on: CalendarDate, { checkedAt, timeZone }: Desk): Validity {
  const found = inForceOn([euCouncilRecommendation2022], on);
  if (!("edition" in found)) return NO_RULE;
  const moment = { at: checkedAt, timeZone };
  const { valid, problems, undecided, working } = healthProofValidity(proof, found.edition, moment);
  const wanted = [...problems, ...undecided].map((problem) => HEALTH_PROOF_PROBLEMS[problem]);
  return { valid, working, wanted, rule: found.edition.edition.title };
}
