import { expect, it } from "vitest";
import { HEALTH_SERVICES } from "../../../src/risk/charge-facts.js";
import { travellerCharges2005 } from "../../../src/risk/policies/ihr-charges-2005.js";

it("names every service but the one that is mainly for the traveller (IHR (2005), Article 40)", () => {
  const conditions = JSON.stringify(travellerCharges2005.rules.map(({ when }) => when));
  const named = Object.keys(HEALTH_SERVICES).filter((service) => conditions.includes(`"${service}"`));
  expect(named).toEqual(Object.keys(HEALTH_SERVICES).filter((service) => service !== "other-service"));
});
