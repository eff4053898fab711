import type { Flow, Replay } from "pratique/flow";

/** How a status stands to a traveller: there now, been there, can still come there, cannot any more. */
export type StatusPlace = "present" | "passed" | "ahead" | "out-of-reach";

/** Where a traveller is in a flow, status by status. */
export function flowPlace(flow: Flow, { status: present, moves }: Replay): ReadonlyMap<string, StatusPlace> {
  const passed = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const ahead = reachedFrom(flow, present);
  return new Map(
    Object.keys(flow.moves).map((status) => {
      if (status === present) return [status, "present"];
      if (passed.has(status)) return [status, "passed"];
      return [status, ahead.has(status) ? "ahead" : "out-of-reach"];
    }),
  );
}

/** The moves that were made, each as `from to`. */
export function movesMade({ moves }: Replay): ReadonlySet<string> {
  return new Set(moves.map(({ from, to }) => `${from} ${to}`));
}

function reachedFrom({ moves }: Flow, status: string): ReadonlySet<string> {
  const reached = new Set([status]);
  for (const from of reached) for (const to of Object.values(moves[from] ?? {})) reached.add(to);
  return reached;
}
