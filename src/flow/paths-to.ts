import type { EventOf, Flow, Moves, StatusOf } from "./flow.js";
import { type Step, type Steps, shortestWay, tableSteps } from "./graph.js";

/**
 * Every way from a status (the initial one unless said) to another that passes no status twice, one after the other and
 * shortest first among those that leave a status together; so that an officer sees what is still to be done, and a test
 * walks every way there is. When a status cannot be reached there is none; from a status to itself there is the empty one.
 * They come as they are asked for: large flows have more of them than anybody wants at once.
 *
 * @example
 * [...pathsTo(threeChecks2020, { from: "measured", to: "released" })][0]?.map(({ event }) => event)
 * // => ["patrol-clear", "released"]
 */
export function* pathsTo<Table extends Moves>(
  flow: Flow<Table>,
  { from = flow.initial, to }: { readonly from?: StatusOf<Table>; readonly to: StatusOf<Table> },
): Generator<readonly Step<EventOf<Table>, StatusOf<Table>>[]> {
  yield* ways(tableSteps(flow as unknown as Flow), from, to, new Set([from])) as Generator<
    readonly Step<EventOf<Table>, StatusOf<Table>>[]
  >;
}

function* ways(steps: Steps, from: string, to: string, passed: Set<string>): Generator<readonly Step[]> {
  if (from === to) {
    yield [];
    return;
  }
  const open = steps(from).filter((step) => !passed.has(step.to));
  const withLength = open.flatMap((step) => {
    const rest = shortestWay(
      steps,
      step.to,
      (status) => status === to,
      ({ to: next }) => !passed.has(next),
    );
    return rest === undefined ? [] : [{ step, length: rest.length }];
  });
  // Sorting is stable: of two as short, the one that stands first in the table comes first.
  for (const { step } of withLength.sort((one, other) => one.length - other.length)) {
    passed.add(step.to);
    for (const rest of ways(steps, step.to, to, passed)) yield [step, ...rest];
    passed.delete(step.to);
  }
}
