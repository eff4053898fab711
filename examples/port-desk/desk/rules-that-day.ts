import type { CalendarDate } from "pratique/calendar";
import type { Edition } from "pratique/edition";
import { policyOn, type TravellerPolicy } from "../traveller/rules.ts";

/** How the rules stand to the day of screening. */
export interface RulesThatDay {
  /** The edition and what is laid over it, by which the traveller is graded. */
  readonly editions: readonly Edition[];
  readonly wereInForce: boolean;
  /** Where history does not tell which edition it was: those that it may have been. */
  readonly candidates: readonly Edition[];
}

export function rulesThatDay(policy: TravellerPolicy | undefined, on: CalendarDate): RulesThatDay {
  const inForce = policyOn(on);
  const possible = "edition" in inForce ? [inForce.edition] : "candidates" in inForce ? inForce.candidates : [];
  return {
    editions: policy === undefined ? [] : [policy.edition, ...policy.overlays.map(({ edition }) => edition)],
    wereInForce: possible.some(({ edition }) => edition.id === policy?.edition.id),
    candidates: "edition" in inForce ? [] : possible.map(({ edition }) => edition),
  };
}
