import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { Truth } from "../logic/truth.js";
import type { Text } from "../text.js";
import { type AreaRequirementMet, areaDowngrade } from "./area-downgrade.js";
import type { AreaFacts } from "./area-facts.js";
import type { AreaState } from "./area-record.js";
import type { AreaRegime, AreaRequirement } from "./area-regime.js";

/** Whether a zone may be lifted on a day. */
export interface ZoneLift {
  readonly mayLift: Truth;
  /** The conditions that are certainly not met. */
  readonly unmet: readonly AreaRequirement["id"][];
  /** The conditions that are neither met nor unmet by what is known, where they can still change the answer. */
  readonly undecided: readonly AreaRequirement["id"][];
  /** The facts that are not known and can still change the answer. */
  readonly needed: readonly (keyof AreaFacts)[];
  readonly conditions: readonly AreaRequirementMet[];
  readonly working: Text;
}

/**
 * Whether a zone may be lifted on a day by the steps of an edition: every condition is met at the end of the day before.
 * The 14 days of edition 8 are therefore the 14 days before the lifting day, more than 14 days since an exposure is at
 * least 15 days from it to the lifting day, and the final round is of one of the two days before. A class that no step
 * leads out of at once, and one that the edition does not have, may not be lifted.
 *
 * @example
 * const zone = {
 *   class: "lockdown",
 *   infections: [{ on: calendarDate("2022-06-05") }],
 *   contacts: [{ lastExposureOn: calendarDate("2022-06-05"), testNegative: "yes" }],
 *   rounds: [{ on: calendarDate("2022-06-19"), result: "all-negative" }],
 * };
 * zoneLift(areasEdition8, zone, calendarDate("2022-06-20")).mayLift // => "true"
 * zoneLift(areasEdition8, zone, calendarDate("2022-06-22")).unmet // => ["final-round"]
 * @see COVID-19 prevention and control plan, edition 8, community control
 */
export function zoneLift(regime: AreaRegime, state: AreaState, liftOn: CalendarDate): ZoneLift {
  const out = { ...regime, steps: regime.steps.filter(({ to }) => to === "lifted") };
  const { mayBecome, unmet, needed, requirements, working } = areaDowngrade(out, state, addDays(liftOn, -1));
  const mayLift = mayBecome === "undecided" ? "undecided" : mayBecome === "lifted" ? "true" : "false";
  const open = requirements.filter(({ met }) => met === "undecided").map(({ id }) => id);
  return { mayLift, unmet, undecided: mayLift === "undecided" ? open : [], needed, conditions: requirements, working };
}
