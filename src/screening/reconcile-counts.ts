/** A group that was received, by head count. */
export interface ReceivedGroup {
  readonly name: string;
  /** How many arrived; left out where nobody counted, which is not zero. */
  readonly received?: number | undefined;
}

/** What the head counts of groups come to. */
export interface CountReconciliation {
  /** Every group was counted, and together they are as many as expected. Who they are, no count can say. */
  readonly complete: boolean;
  /** Of the groups that were counted. */
  readonly received: number;
  /** `undefined` while an uncounted group may hold them. */
  readonly missing: number | undefined;
  /** More than expected; with an uncounted group at least so many. */
  readonly surplus: number;
  /** Groups that nobody counted, as they were given. */
  readonly notCounted: readonly string[];
  /** Names that more than one group bears: one of them may have been counted twice. */
  readonly duplicates: readonly string[];
}

/**
 * Adds up the head counts of groups and holds them against how many were expected. Counts that agree hide whoever was
 * exchanged: where there are lists, `reconcilePeople` matches them person by person.
 *
 * @throws RangeError when a count is not whole, or negative.
 * @example
 * reconcileCounts(161, [{ name: "first", received: 50 }, { name: "second", received: 61 }, { name: "third", received: 50 }])
 * // => { complete: true, received: 161, missing: 0, surplus: 0, notCounted: [], duplicates: [] }
 */
export function reconcileCounts(expected: number, groups: readonly ReceivedGroup[]): CountReconciliation {
  const counts = groups.map(({ received }) => received).filter((received) => received !== undefined);
  if (![expected, ...counts].every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError("reconcileCounts: expected whole numbers, 0 or more, got others");
  const received = counts.reduce((sum, count) => sum + count, 0);
  const notCounted = groups.filter((group) => group.received === undefined).map(({ name }) => name);
  const names = groups.map(({ name }) => name);
  const lacking = Math.max(0, expected - received);
  return {
    complete: received === expected && notCounted.length === 0,
    received,
    missing: lacking > 0 && notCounted.length > 0 ? undefined : lacking,
    surplus: Math.max(0, received - expected),
    notCounted,
    duplicates: [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].sort(),
  };
}
