/** The work that one subject makes by where it stands: each step by name, in the caller's own unit. */
export type WorkByStanding = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The work of one step under the one policy and under the other. */
export interface WorkChange {
  /** In the caller's unit. */
  readonly before: number;
  readonly after: number;
  /** `after` less `before`: negative where the work becomes less. */
  readonly difference: number;
}

/**
 * The work of every step that was given, before and after: how many stand where, each times what that costs.
 *
 * @param before how many stand where under the first policy
 */
export function workChanges(
  work: WorkByStanding,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Record<string, WorkChange> {
  const steps = new Set(Object.values(work).flatMap((costs) => Object.keys(costs)));
  const total = (step: string, numbers: ReadonlyMap<string, number>) =>
    Object.entries(work).reduce((sum, [standing, costs]) => sum + (costs[step] ?? 0) * (numbers.get(standing) ?? 0), 0);
  return Object.fromEntries(
    [...steps].sort().map((step) => {
      const [was, is] = [total(step, before), total(step, after)];
      return [step, { before: was, after: is, difference: is - was }];
    }),
  );
}

/**
 * The work with its keys in one order: what was given in another comes to the same.
 *
 * @throws RangeError when what a step costs is no finite number.
 */
export function workInOrder(
  work: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>,
): WorkByStanding {
  const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    sorted(work).map(([standing, costs = {}]) => {
      if (Object.values(costs).every(Number.isFinite)) return [standing, Object.fromEntries(sorted(costs))];
      throw new RangeError("replayPolicies: expected the work of a step to be a finite number, got another number");
    }),
  );
}
