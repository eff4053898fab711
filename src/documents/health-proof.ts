import type { Answer } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";
import type { Disease } from "./disease.js";
import type { Identity } from "./identity.js";

/** A value by the name that this library has for it, if it has one, and by the code that stood in its source. */
export interface Coded<Name extends string> {
  readonly name?: Name | undefined;
  readonly code?: string | undefined;
  /** The code system as its source names it: an address, mostly. */
  readonly system?: string | undefined;
}

/** What kinds of vaccine certificates tell apart. */
export const VACCINE_KINDS = {
  antigen: { en: "antigen vaccine", zh: "抗原疫苗" },
  mrna: { en: "mRNA vaccine", zh: "mRNA疫苗" },
  "recombinant-spike-protein": { en: "recombinant spike protein vaccine", zh: "重组刺突蛋白疫苗" },
  "inactivated-whole-virus": { en: "inactivated whole virus vaccine", zh: "灭活全病毒疫苗" },
  "viral-vector": { en: "non-replicating viral vector vaccine", zh: "非复制型病毒载体疫苗" },
  "virus-like-particle": { en: "virus-like particle vaccine", zh: "病毒样颗粒疫苗" },
  "dna-plasmid": { en: "DNA plasmid vaccine", zh: "DNA质粒疫苗" },
  unspecified: { en: "vaccine of a kind not stated", zh: "未注明种类的疫苗" },
} as const satisfies Readonly<Record<string, Text>>;
/** A kind of vaccine. */
export type VaccineKind = keyof typeof VACCINE_KINDS;

/** What kinds of test certificates tell apart. */
export const HEALTH_PROOF_TESTS = {
  naat: { en: "nucleic acid amplification test", zh: "核酸检测" },
  antigen: { en: "rapid antigen test", zh: "抗原快速检测" },
  antibody: { en: "antibody test", zh: "抗体检测" },
} as const satisfies Readonly<Record<string, Text>>;
/** A kind of test. */
export type HealthProofTest = keyof typeof HEALTH_PROOF_TESTS;

/** What a test found. */
export const HEALTH_PROOF_RESULTS = {
  detected: { en: "detected", zh: "检出" },
  "not-detected": { en: "not detected", zh: "未检出" },
} as const satisfies Readonly<Record<string, Text>>;
/** What a test found. */
export type HealthProofResult = keyof typeof HEALTH_PROOF_RESULTS;

/** What every proof states, whatever it proves. */
interface Proof {
  readonly holder: Identity;
  readonly disease: Answer<Coded<Disease>>;
  /** The day of the dose, of the sample, or of the first positive test. */
  readonly performedOn: Answer<CalendarDate>;
  readonly issuer: Answer<string>;
  /** Where it was done, in the country code of the source: of two letters or of three. */
  readonly country: Answer<string>;
  readonly identifier: Answer<string>;
  /** The days between which the certificate says that it may be used, both included. */
  readonly printedValidity?: { readonly from?: CalendarDate; readonly until?: CalendarDate } | undefined;
  readonly issuedAt?: Instant | undefined;
  /** The end of the signed container: a technical expiry, which says nothing about protection. */
  readonly expiresAt?: Instant | undefined;
}

/** One dose, as a certificate states it. */
export interface VaccinationProof extends Proof {
  readonly kind: "vaccination";
  readonly doses: {
    readonly number: Answer<number>;
    /** How many make the course that this dose belongs to. */
    readonly of: Answer<number>;
  };
  readonly vaccine: Answer<Coded<VaccineKind>>;
  readonly product: Answer<Coded<never>>;
  readonly lot?: string | undefined;
}

/** One test, as a certificate states it. */
export interface TestProof extends Proof {
  readonly kind: "test";
  /** The instant at which the sample was taken; absent where the certificate states the day only. */
  readonly performedAt: Answer<Instant>;
  readonly test: Answer<Coded<HealthProofTest>>;
  readonly result: Answer<Coded<HealthProofResult>>;
  readonly product: Answer<Coded<never>>;
}

/** A past infection, as a certificate states it. */
export interface RecoveryProof extends Proof {
  readonly kind: "recovery";
}

/**
 * What a health certificate proves, whatever format it came in: one dose, one test or one recovery. The readers of
 * `pratique/exchange` make it, and everything else reads it. Whether the signature is genuine is settled before; a proof
 * is not.
 *
 * @see WHO, Digital Documentation of COVID-19 Certificates, core data sets
 */
export type HealthProof = VaccinationProof | TestProof | RecoveryProof;
