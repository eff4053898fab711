import type { Unnoticed } from "./flows/sound-flow.js";

/** What no promise of a measure of observation notices: that one of several ways out is taken away. */
export const OBSERVATION_UNNOTICED: Unnoticed = {
  removals: [
    ...["ordered", "observed", "ill", "sought", "release-ordered", "to-be-handed-over", "positive-absent"].map(
      (status) => `${status}: died`,
    ),
    "ordered: order-revoked",
    "observed: order-revoked",
    "ordered: search-requested",
    "absent: search-requested",
  ],
};
