import type { Disease } from "../documents/disease.js";
import type { HealthProofResult, HealthProofTest, VaccineKind } from "../documents/health-proof.js";

/** @internal Names for codes, each with the beginning of the address of the system that it belongs to. */
export interface CodeTable<Name extends string> {
  readonly [code: string]: { readonly system: string; readonly name: Name } | undefined;
}

const SNOMED = "http://snomed.info/sct";
const ICD_11 = "http://id.who.int/icd";
const LOINC = "http://loinc.org";
const ATC = "http://www.whocc.no/atc";

/** @internal The diseases and agents that certificates target: eHealth network value set, and ICD-11 as WHO's guides use it. */
export const DISEASE_CODES: CodeTable<Disease> = {
  "840539006": { system: SNOMED, name: "covid-19" },
  RA01: { system: ICD_11, name: "covid-19" },
  "RA01.0": { system: ICD_11, name: "covid-19" },
  XN109: { system: ICD_11, name: "covid-19" },
  "1D47": { system: ICD_11, name: "yellow-fever" },
  "1C81": { system: ICD_11, name: "polio" },
};

/** @internal Kinds of test: eHealth network value set; the longer LOINC codes are those of cards of SMART Health. */
export const TEST_CODES: CodeTable<HealthProofTest> = {
  "LP6464-4": { system: LOINC, name: "naat" },
  "LP217198-3": { system: LOINC, name: "antigen" },
  "94309-2": { system: LOINC, name: "naat" },
  "94500-6": { system: LOINC, name: "naat" },
  "94558-4": { system: LOINC, name: "antigen" },
};

/** @internal What tests find: eHealth network value set. */
export const RESULT_CODES: CodeTable<HealthProofResult> = {
  "260415000": { system: SNOMED, name: "not-detected" },
  "260373001": { system: SNOMED, name: "detected" },
};

/** @internal Kinds of vaccine: eHealth network value set sct-vaccines-covid-19 of 2023-01-25. */
export const VACCINE_CODES: CodeTable<VaccineKind> = {
  "1119305005": { system: SNOMED, name: "antigen" },
  "1119349007": { system: SNOMED, name: "mrna" },
  "1162643001": { system: SNOMED, name: "recombinant-spike-protein" },
  "1157024006": { system: SNOMED, name: "inactivated-whole-virus" },
  "29061000087103": { system: SNOMED, name: "viral-vector" },
  "30141000087107": { system: SNOMED, name: "virus-like-particle" },
  "1187593009": { system: SNOMED, name: "dna-plasmid" },
  "28531000087107": { system: SNOMED, name: "unspecified" },
  J07BX03: { system: ATC, name: "unspecified" },
};

/** @internal Products keep their codes: no rule needs a name for them. */
export const PRODUCT_CODES: CodeTable<never> = {};
