import type { Instant } from "../calendar/instant.js";

/** What is taken from a person for the laboratory. */
export const SPECIMEN_KINDS = ["nasopharyngeal-swab", "oropharyngeal-swab", "sputum", "blood", "other"] as const;
/** What a specimen is. */
export type SpecimenKind = (typeof SPECIMEN_KINDS)[number];

/** A specimen of one traveller, by the number on its tube. */
export interface Specimen {
  readonly number: string;
  readonly documentNumber: string;
  readonly kind: SpecimenKind;
  readonly takenAt: Instant;
}
