import type { Asks } from "../case.ts";
import { suppliesBulletin } from "./supplies-bulletin.ts";
import { suppliesEligibility } from "./supplies-eligibility.ts";
import { suppliesRelease } from "./supplies-release.ts";

/** The asks about epidemic supplies: what they are and may be exported, how they are released, what bulletins say. */
export const supplies: Asks = {
  ...suppliesBulletin,
  ...suppliesEligibility,
  ...suppliesRelease,
};
