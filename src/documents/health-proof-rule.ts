import type { DayCount } from "../calendar/day-count.js";
import type { RuleEdition } from "./certificate-rule.js";
import type { Disease } from "./disease.js";
import type { HealthProofTest } from "./health-proof.js";

/** From which to which numbered day something counts, both included; without a last day it has no end. */
export interface HealthProofDays {
  readonly firstDay: number;
  readonly lastDay?: number;
  /** Which day is counted as which: the day of the dose or of the first positive test is the starting day. */
  readonly dayCount: DayCount;
}

/** For how many hours after the sample a test counts, and whether the last instant of them still does. */
export interface HealthProofHours {
  readonly hours: number;
  readonly isEndIncluded: boolean;
}

/** A dated rule of one authority: which proofs it accepts, and in which window. A kind that it leaves out it refuses. */
export interface HealthProofRule {
  readonly edition: RuleEdition;
  readonly disease: Disease;
  /** Of complete courses only. */
  readonly vaccination?: {
    readonly primaryCourse: HealthProofDays;
    readonly booster: HealthProofDays;
    /** The products accepted, by their codes; left out, any. */
    readonly products?: readonly string[];
  };
  /** Of tests that detected nothing. */
  readonly tests?: Readonly<Partial<Record<HealthProofTest, HealthProofHours>>>;
  readonly recovery?: {
    readonly days: HealthProofDays;
    /** What the days that the certificate prints do: they narrow the window, or must lie within it and then are the window. */
    readonly printedDays: "narrow" | "must-lie-within";
  };
}
