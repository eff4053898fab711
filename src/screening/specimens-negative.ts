/**
 * That every specimen that was taken and came to the laboratory was reported negative: one that is pending or unresolved
 * stands in the way like a positive; a tube that was never taken, lost or rejected says nothing, unless it was taken in
 * place of one whose test was positive or unclear. A specimen that was taken again counts from then on.
 *
 * @internal
 */
export const SPECIMENS_NEGATIVE = {
  flow: "cn-specimen",
  status: ["reported-negative"],
  ignores: ["to-be-taken", "not-taken", "lost", "rejected"],
  remembers: ["positive", "indeterminate"],
  anew: ["retaken"],
} as const;
