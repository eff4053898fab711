import { absent } from "../answer.js";
import type { CHARGE_FACTS, ChargeFacts } from "./charge-facts.js";
import { type Permission, type PermissionGrade, permission } from "./permission.js";
import type { Policy } from "./policy.js";

/** The rules on charges to travellers, in one of their editions. */
export type ChargePolicy = Policy<typeof CHARGE_FACTS, PermissionGrade>;

const NOT_ASKED = /* @__PURE__ */ absent("not-asked");

/** What was provided, to whom and when; what is left out was not asked. */
export type ChargedService = Pick<ChargeFacts, "service"> & Partial<Omit<ChargeFacts, "act" | "service">>;

/** The article on charges. */
const BASIS = { en: "IHR (2005), Article 40", zh: "《国际卫生条例（2005）》第40条" } as const;

/**
 * Whether a traveller may be charged for what was done. It is undecided while it is not known whether the traveller seeks
 * residence or, for a vaccination, when it was published as required; one never published is `absent("not-applicable")`.
 *
 * @param policy the edition of the rules (`travellerCharges2005`)
 * @example
 * const visitor = { seeksResidence: "no", providedOn: calendarDate("2026-03-11") };
 * mayCharge(travellerCharges2005, { ...visitor, service: "isolation-or-quarantine" }).decision // => "may-not"
 * const dose = { ...visitor, service: "vaccination-or-prophylaxis" };
 * mayCharge(travellerCharges2005, { ...dose, requirementPublishedOn: calendarDate("2026-03-01") }).decision // => "may"
 * mayCharge(travellerCharges2005, { ...dose, requirementPublishedOn: calendarDate("2026-03-02") }).decision
 * // => "may-not"
 * @see IHR (2005), Article 40
 */
export function mayCharge(policy: ChargePolicy, charged: ChargedService): Permission {
  return permission(policy, factsOf("charge", charged), BASIS);
}

/**
 * Whether a traveller's, or a conveyance's, departure may be held until charges are paid: never.
 *
 * @example
 * mayHoldDeparture(travellerCharges2005).decision // => "may-not"
 * @see IHR (2005), Article 40
 */
export function mayHoldDeparture(policy: ChargePolicy): Permission {
  return permission(policy, factsOf("hold-departure", { service: NOT_ASKED }), BASIS);
}

function factsOf(act: "charge" | "hold-departure", charged: ChargedService): ChargeFacts {
  return {
    act,
    service: charged.service,
    seeksResidence: charged.seeksResidence ?? NOT_ASKED,
    requirementPublishedOn: charged.requirementPublishedOn ?? NOT_ASKED,
    providedOn: charged.providedOn ?? NOT_ASKED,
  };
}
