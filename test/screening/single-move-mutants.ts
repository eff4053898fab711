import { defineFlow, type Flow, type FlowDefinition } from "../../src/flow/flow.js";
import { proveInvariants } from "../../src/flow/invariants.js";
import { deadEnds, unreachable } from "../../src/flow/proofs.js";

/** A flow of which one move was taken out or leads elsewhere. */
export interface Mutant {
  /** `measured: patrol-flagged -> cleared`, or `-> nowhere` for a move that was taken out. */
  readonly name: string;
  /** What is found wrong with it: promises that it breaks, statuses that cannot be reached or left. */
  readonly caughtBy: readonly string[];
}

/** Every mutant of a flow in a single move. */
export function singleMoveMutants(flow: unknown): Mutant[] {
  const { moves } = flow as Flow;
  return Object.entries(moves).flatMap(([status, row]) =>
    Object.entries(row).flatMap(([event, to]) => {
      const { [event]: _, ...others } = row;
      const elsewhere = Object.keys(moves).filter((other) => other !== to);
      return [
        { name: `${status}: ${event} -> nowhere`, caughtBy: wrongWith(flow as Flow, status, others) },
        ...elsewhere.map((other) => ({
          name: `${status}: ${event} -> ${other}`,
          caughtBy: wrongWith(flow as Flow, status, { ...row, [event]: other }),
        })),
      ];
    }),
  );
}

function wrongWith(flow: Flow, status: string, row: Readonly<Record<string, string>>): string[] {
  const moves = { ...flow.moves, [status]: row };
  let mutant: Flow;
  try {
    mutant = defineFlow({ ...flow, moves } as FlowDefinition);
  } catch {
    return ["the table contradicts itself"];
  }
  return [
    ...proveInvariants(mutant).flatMap(({ invariant, proof }) => (proof.holds ? [] : [invariant])),
    ...unreachable(mutant).map((each) => `unreachable: ${each}`),
    ...deadEnds(mutant).map((each) => `dead end: ${each}`),
  ];
}
