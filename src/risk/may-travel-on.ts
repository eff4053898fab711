import { absent } from "../answer.js";
import type { ONWARD_TRAVEL_FACTS, OnwardTravelFacts } from "./onward-travel-facts.js";
import { type Permission, type PermissionGrade, permission } from "./permission.js";
import type { Policy } from "./policy.js";

/** The rules on onward travel, in one of their editions. */
export type OnwardTravelPolicy = Policy<typeof ONWARD_TRAVEL_FACTS, PermissionGrade>;

/** What is known of a suspect traveller who would go on; what is left out was not asked. */
export type OnwardJourney = Partial<OnwardTravelFacts>;

const NOT_ASKED = /* @__PURE__ */ absent("not-asked");
const BASIS = { en: "IHR (2005), Article 30", zh: "《国际卫生条例（2005）》第30条" } as const;

/**
 * Whether a suspect traveller may go on with an international journey: under public health observation, without an
 * imminent public health risk, and once the authority at the destination has been told. The traveller reports to that
 * authority on arrival. It is not asked of a traveller who is not suspect.
 *
 * @param policy the edition of the rules (`onwardTravel2005`)
 * @example
 * const journey = { underObservation: "yes", imminentRisk: "no" };
 * mayTravelOn(onwardTravel2005, { ...journey, destinationInformed: "yes" }).decision // => "may"
 * mayTravelOn(onwardTravel2005, { ...journey, destinationInformed: "no" }).decision // => "may-not"
 * mayTravelOn(onwardTravel2005, journey).decision // => "undecided"
 * @see IHR (2005), Article 30
 */
export function mayTravelOn(policy: OnwardTravelPolicy, journey: OnwardJourney): Permission {
  const notAsked = { underObservation: NOT_ASKED, imminentRisk: NOT_ASKED, destinationInformed: NOT_ASKED };
  return permission(policy, { ...notAsked, ...journey }, BASIS);
}
