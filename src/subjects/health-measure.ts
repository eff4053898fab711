import type { Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";
import type { ExaminationName } from "./examinations.js";

/**
 * The kinds of health measure that are applied to a person.
 *
 * @see IHR (2005), Articles 1, 23 and 31
 */
export const PERSON_MEASURE_KINDS = {
  "medical-examination": { en: "medical examination", zh: "医学检查" },
  vaccination: { en: "vaccination", zh: "疫苗接种" },
  prophylaxis: { en: "other prophylaxis", zh: "其他预防措施" },
  decontamination: { en: "decontamination", zh: "除污" },
  "public-health-observation": { en: "public health observation", zh: "公共卫生观察" },
  quarantine: { en: "quarantine", zh: "留验" },
  isolation: { en: "isolation", zh: "隔离" },
} as const satisfies Readonly<Record<string, Text>>;
/** A kind of health measure that is applied to a person. */
export type PersonMeasureKind = keyof typeof PERSON_MEASURE_KINDS;

/** A measure as it is asked of a person: an examination is named, the others are what they are. */
export type PersonMeasure =
  | { readonly kind: "medical-examination"; readonly examination: ExaminationName }
  | { readonly kind: Exclude<PersonMeasureKind, "medical-examination"> };

/**
 * A measure to which a person may be compelled: an examination of which it is said why a less invasive one would not do,
 * vaccination or other prophylaxis, and observation, quarantine or isolation. No other.
 *
 * @see IHR (2005), Article 31.2
 */
export type CompellableMeasure =
  | {
      readonly kind: "medical-examination";
      readonly examination: ExaminationName;
      readonly noLessInvasiveWouldDo: string;
    }
  | { readonly kind: "vaccination" | "prophylaxis" }
  | { readonly kind: "public-health-observation" | "quarantine" | "isolation" };

/** What a health measure may rest on. */
export const HEALTH_MEASURE_BASES = {
  "ihr-article-23-1": { en: "IHR (2005), Article 23.1", zh: "《国际卫生条例（2005）》第23.1条" },
  "ihr-article-23-2": { en: "IHR (2005), Article 23.2", zh: "《国际卫生条例（2005）》第23.2条" },
  "ihr-article-31-1": { en: "IHR (2005), Article 31.1", zh: "《国际卫生条例（2005）》第31.1条" },
  "ihr-article-31-2": { en: "IHR (2005), Article 31.2", zh: "《国际卫生条例（2005）》第31.2条" },
  "ihr-article-43": { en: "IHR (2005), Article 43", zh: "《国际卫生条例（2005）》第43条" },
  "ihr-annexes-6-and-7": { en: "IHR (2005), Annexes 6 and 7", zh: "《国际卫生条例（2005）》附件6和附件7" },
} as const satisfies Readonly<Record<string, Text>>;
/** What a health measure rests on. */
export type HealthMeasureBasis = keyof typeof HEALTH_MEASURE_BASES;

/** Evidence of an imminent public health risk: what was found, by whom and when. */
export interface RiskEvidence {
  readonly finding: string;
  readonly foundBy: string;
  readonly foundAt: Instant;
}

/** A measure to which the traveller, or who speaks for the traveller, agreed beforehand, expressly and informed. */
export interface ConsentedMeasure {
  readonly consent: "obtained" | "guardian";
  /** Who agreed: the traveller, or the parent or guardian. */
  readonly consentBy: string;
  readonly consentAt: Instant;
  readonly measure: PersonMeasure;
  readonly basis: HealthMeasureBasis;
  /** Left out while it has not been carried out. */
  readonly carriedOutAt?: Instant;
}

/** A measure to which the traveller did not agree: it is not carried out. */
export interface RefusedMeasure {
  readonly consent: "refused";
  readonly refusedAt: Instant;
  readonly measure: PersonMeasure;
  readonly basis: HealthMeasureBasis;
  readonly carriedOutAt?: never;
}

/** A measure to which the traveller is compelled: on evidence of an imminent risk, and one of those of Article 31.2. */
export interface CompelledMeasure {
  readonly consent: "compelled";
  readonly imminentRisk: RiskEvidence;
  readonly measure: CompellableMeasure;
  readonly basis: "ihr-article-31-2";
  /** The national law that gives the power, as an officer would cite it: the Regulations do not replace it. */
  readonly nationalLaw: string;
  readonly compelledBy: string;
  readonly compelledAt: Instant;
  readonly carriedOutAt?: Instant;
}

/**
 * A health measure applied, or to be applied, to one traveller, with the consent on which it stands. There is no measure
 * without consent but one that was refused and one that is compelled, and no compelled one without its conditions.
 * Records that come from elsewhere are read by `readHealthMeasure`.
 *
 * @see IHR (2005), Articles 23.3 and 31.2
 */
export type HealthMeasure = ConsentedMeasure | RefusedMeasure | CompelledMeasure;
