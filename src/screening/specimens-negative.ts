/**
 * That every specimen that was taken and came to the laboratory was reported negative: one that is pending or unresolved
 * stands in the way like a positive; a tube that was never taken, lost or rejected says nothing.
 *
 * @internal
 */
export const SPECIMENS_NEGATIVE = {
  flow: "cn-specimen",
  status: ["reported-negative"],
  ignores: ["to-be-taken", "not-taken", "lost", "rejected"],
} as const;
