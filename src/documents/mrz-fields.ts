import type { CalendarDate } from "../calendar/calendar-date.js";
import type { IncompleteDate } from "./mrz-dates.js";

/** The sex that a zone may state; `unspecified` is stated by a filler. */
export const MRZ_SEXES = ["male", "female", "unspecified"] as const;
/** The sex that a zone may state. */
export type MrzSex = (typeof MRZ_SEXES)[number];

/**
 * What a machine readable zone says. Fillers at the end of a field are left out, and one between two characters is given as
 * a space: it stands for a space or for a sign that the zone cannot write.
 */
export interface MrzFields {
  /** A letter, with or without a letter or a digit of the State's own: P, PO, ID, V, C1, … */
  readonly documentCode: string | undefined;
  /** A country's three letters (ISO 3166-1) or one of `MRZ_STATES`. */
  readonly issuingState: string | undefined;
  readonly documentNumber: string | undefined;
  readonly surname: string | undefined;
  /** `undefined` for whoever has only one name, too. */
  readonly givenNames: string | undefined;
  readonly nationality: string | undefined;
  /** `undefined` where not even the year is known, too. */
  readonly birthDate: CalendarDate | IncompleteDate | undefined;
  readonly sex: MrzSex | undefined;
  /** Of a visa, the last day on which it can be used; `undefined` for a document without one, too. */
  readonly expiryDate: CalendarDate | undefined;
  /** TD3 only, places 29 to 42: a personal number, or what else the State puts there. */
  readonly personalNumber: string | undefined;
  /** What the State puts into the optional places, of TD1 those of the first line. */
  readonly optionalData: string | undefined;
  /** TD1 only: the same of the second line. */
  readonly secondOptionalData: string | undefined;
}

/** @internal The fields of a zone of which nothing could be read. */
export const NO_MRZ_FIELDS: MrzFields = {
  documentCode: undefined,
  issuingState: undefined,
  documentNumber: undefined,
  surname: undefined,
  givenNames: undefined,
  nationality: undefined,
  birthDate: undefined,
  sex: undefined,
  expiryDate: undefined,
  personalNumber: undefined,
  optionalData: undefined,
  secondOptionalData: undefined,
};

/** @internal The letter for each sex. */
export const SEX_LETTERS: Readonly<Record<MrzSex, string>> = { male: "M", female: "F", unspecified: "<" };
