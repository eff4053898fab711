import { absent } from "../answer.js";
import type { Text } from "../text.js";
import { type Permission, type PermissionGrade, permission } from "./permission.js";
import type { Policy } from "./policy.js";
import {
  TRAVELLER_MEASURE_FACTS,
  type TravellerMeasureFacts,
  type TravellerRequirement,
} from "./traveller-measure-facts.js";

/** The rules on what may be done to a traveller, in one of their editions. */
export type TravellerMeasurePolicy = Policy<typeof TRAVELLER_MEASURE_FACTS, PermissionGrade>;

/** What is asked of a traveller, and what is known of the circumstances; what is left out was not asked. */
export type TravellerMeasure = { readonly requirement: TravellerRequirement } & Partial<
  Omit<TravellerMeasureFacts, "act" | "requirement">
>;

/**
 * Whether an authority may ask something of a traveller: a question, a document, an examination, a measure. It says
 * nothing of consent: what may be required may be refused, with what follows from that (`mayDenyEntry`, `mayCompel`), and
 * is done to the body only with consent (`mayCarryOut`).
 *
 * It may only when nothing that could stand in the way is left open, and names the article; it may not with every reason;
 * else it is undecided, with what would decide it.
 *
 * @param policy the edition of the rules (`travellerMeasures2005`)
 * @example
 * const asked = mayRequire(travellerMeasures2005, { requirement: "itinerary" });
 * asked.decision === "may" && asked.basis.en // => "IHR (2005), Article 23.1(a)(ii)"
 * mayRequire(travellerMeasures2005, { requirement: "quarantine", evidenceOfRisk: "yes", suspect: "yes" })
 *   .decision // => "undecided"
 * mayRequire(travellerMeasures2005, { requirement: "quarantine", evidenceOfRisk: "yes", suspect: "yes", ill: "no" })
 *   .decision // => "may"
 * @see IHR (2005), Articles 23, 31 and 35
 */
export function mayRequire(policy: TravellerMeasurePolicy, measure: TravellerMeasure): Permission {
  return permission(policy, factsOf("require", measure), BASES[measure.requirement]);
}

/**
 * Whether what is asked of a traveller may be carried out now: it may be required, and the traveller, or the parent or
 * guardian, has agreed beforehand, expressly and informed. Questions and documents need no consent.
 *
 * @example
 * const temperature = { requirement: "non-invasive-examination", lessIntrusiveWouldDo: "no" };
 * mayCarryOut(travellerMeasures2005, { ...temperature, consent: "obtained" }).decision // => "may"
 * mayCarryOut(travellerMeasures2005, { ...temperature, consent: "refused" }).decision // => "may-not"
 * @see IHR (2005), Articles 23.3 and 31
 */
export function mayCarryOut(policy: TravellerMeasurePolicy, measure: TravellerMeasure): Permission {
  return permission(policy, factsOf("carry-out", measure), BASES[measure.requirement]);
}

/**
 * Whether entry may be denied to a traveller who refused what may be required. The holder of a valid certificate is not
 * denied entry because of the disease that it is for.
 *
 * @example
 * mayDenyEntry(travellerMeasures2005, { requirement: "destination-and-contact", consent: "refused" }).decision // => "may"
 * mayDenyEntry(travellerMeasures2005, { requirement: "destination-and-contact", consent: "obtained" }).decision
 * // => "may-not"
 * @see IHR (2005), Articles 31.2 and 36.2
 */
export function mayDenyEntry(policy: TravellerMeasurePolicy, measure: TravellerMeasure): Permission {
  return permission(policy, factsOf("deny-entry", measure), REFUSAL);
}

/**
 * Whether a traveller who refused what may be required may be compelled to it: on evidence of an imminent public health
 * risk, in accordance with national law, to the least invasive and intrusive examination, to vaccination or prophylaxis,
 * and to observation, quarantine or isolation.
 *
 * @example
 * const swab = { requirement: "invasive-examination", lessIntrusiveWouldDo: "no", nationalLawAllows: "yes" };
 * const refused = { ...swab, suspect: "yes", consent: "refused" };
 * mayCompel(travellerMeasures2005, { ...refused, imminentRisk: "yes" }).decision // => "may"
 * mayCompel(travellerMeasures2005, { ...refused, imminentRisk: "no" }).decision // => "may-not"
 * mayCompel(travellerMeasures2005, refused).decision // => "undecided"
 * @see IHR (2005), Article 31.2
 */
export function mayCompel(policy: TravellerMeasurePolicy, measure: TravellerMeasure): Permission {
  return permission(policy, factsOf("compel", measure), REFUSAL);
}

const REFUSAL = { en: "IHR (2005), Article 31.2", zh: "《国际卫生条例（2005）》第31.2条" } as const;
const INFORMATION = { en: "IHR (2005), Article 23.1(a)(i)", zh: "《国际卫生条例（2005）》第23.1(a)(i)条" };
const ITINERARY = { en: "IHR (2005), Article 23.1(a)(ii)", zh: "《国际卫生条例（2005）》第23.1(a)(ii)条" };
const EXAMINATION = {
  en: "IHR (2005), Article 23.1(a)(iii)",
  zh: "《国际卫生条例（2005）》第23.1(a)(iii)条",
};
const DOCUMENTS = { en: "IHR (2005), Article 35.1", zh: "《国际卫生条例（2005）》第35.1条" };
const INVASIVE = {
  en: "IHR (2005), Articles 23.2 and 31.1",
  zh: "《国际卫生条例（2005）》第23.2条和第31.1条",
};
const ADDITIONAL = { en: "IHR (2005), Article 23.2", zh: "《国际卫生条例（2005）》第23.2条" };

/** The article that gives the power to require something. */
const BASES: Readonly<Record<TravellerRequirement, Text>> = {
  "destination-and-contact": INFORMATION,
  itinerary: ITINERARY,
  "required-health-document": ITINERARY,
  "other-health-document": DOCUMENTS,
  "contact-form-or-questionnaire": DOCUMENTS,
  "non-invasive-examination": EXAMINATION,
  "invasive-examination": INVASIVE,
  "vaccination-or-prophylaxis": INVASIVE,
  "public-health-observation": ADDITIONAL,
  quarantine: ADDITIONAL,
  isolation: ADDITIONAL,
};

function factsOf(
  act: "require" | "carry-out" | "deny-entry" | "compel",
  measure: TravellerMeasure,
): TravellerMeasureFacts {
  const notAsked = Object.fromEntries(Object.keys(TRAVELLER_MEASURE_FACTS).map((name) => [name, absent("not-asked")]));
  return { ...notAsked, ...measure, act } as TravellerMeasureFacts;
}
