import type { Flow } from "./flow.js";

/** One move of a path through a flow. */
export interface Step<Event extends string = string, Status extends string = string> {
  readonly from: Status;
  /** The event that makes it; `@reopened` for a reopening and `@migrated` for a change of edition. */
  readonly event: Event;
  readonly to: Status;
}

/** No event of a flow is named with this first: such are the moves of a path that no event makes. */
export const RESERVED = "@";
export const REOPENED = `${RESERVED}reopened`;
export const MIGRATED = `${RESERVED}migrated`;

/** The moves that can be made from a status. */
export type Steps = (status: string) => readonly Step[];

/** Every move of a flow's table, in its order. */
export function stepsFrom(flow: Flow, status: string): Step[] {
  return [...(flow.table.get(status) ?? [])].map(([event, { next }]) => ({ from: status, event, to: next }));
}

/** The moves of a flow's table. */
export function tableSteps(flow: Flow): Steps {
  return (status) => stepsFrom(flow, status);
}

/**
 * The shortest path from a status to one that is wanted, moving only as allowed; `undefined` when there is none,
 * empty when the status is itself wanted.
 */
export function shortestWay(
  steps: Steps,
  from: string,
  isWanted: (status: string) => boolean,
  isAllowed: (step: Step) => boolean = () => true,
): Step[] | undefined {
  return shortestWayFromAny(steps, [from], isWanted, isAllowed);
}

/** The same from whichever of several statuses is nearest. */
export function shortestWayFromAny(
  steps: Steps,
  from: readonly string[],
  isWanted: (status: string) => boolean,
  isAllowed: (step: Step) => boolean = () => true,
): Step[] | undefined {
  if (from.some(isWanted)) return [];
  const cameBy = new Map<string, Step | undefined>(from.map((status) => [status, undefined]));
  for (const status of cameBy.keys())
    for (const step of steps(status)) {
      if (cameBy.has(step.to) || !isAllowed(step)) continue;
      cameBy.set(step.to, step);
      if (isWanted(step.to)) return pathTo(step, cameBy);
    }
  return undefined;
}

/** The statuses that can be reached from some, these included, each after the one it is reached from. */
export function reachableFrom(steps: Steps, from: readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const status of reached) for (const { to } of steps(status)) reached.add(to);
  return reached;
}

function pathTo(last: Step, cameBy: ReadonlyMap<string, Step | undefined>): Step[] {
  const path: Step[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = cameBy.get(step.from)) path.push(step);
  return path.reverse();
}
