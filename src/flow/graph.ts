import type { Flow } from "./flow.js";

/** One move of a path through a flow. */
export interface Step<Event extends string = string, Status extends string = string> {
  readonly from: Status;
  readonly event: Event;
  readonly to: Status;
}

/** Every move of a flow, in the order of its table. */
export function stepsFrom(flow: Flow, status: string): Step[] {
  return [...(flow.table.get(status) ?? [])].map(([event, { next }]) => ({ from: status, event, to: next }));
}

/**
 * The shortest path from a status to one that is wanted, moving only as allowed; `undefined` when there is none,
 * empty when the status is itself wanted.
 */
export function shortestWay(
  flow: Flow,
  from: string,
  isWanted: (status: string) => boolean,
  isAllowed: (step: Step) => boolean = () => true,
): Step[] | undefined {
  if (isWanted(from)) return [];
  const cameBy = new Map<string, Step | undefined>([[from, undefined]]);
  const queue = [from];
  for (const status of queue) {
    for (const step of stepsFrom(flow, status)) {
      if (cameBy.has(step.to) || !isAllowed(step)) continue;
      cameBy.set(step.to, step);
      if (isWanted(step.to)) return pathTo(step, cameBy);
      queue.push(step.to);
    }
  }
  return undefined;
}

/** The statuses that can be reached from one, itself included, each after the one it is reached from. */
export function reachableFrom(flow: Flow, from: string): Set<string> {
  const reached = new Set([from]);
  for (const status of reached) for (const { to } of stepsFrom(flow, status)) reached.add(to);
  return reached;
}

function pathTo(last: Step, cameBy: ReadonlyMap<string, Step | undefined>): Step[] {
  const path: Step[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = cameBy.get(step.from)) path.unshift(step);
  return path;
}
