import { afterAll, describe, expect, it } from "vitest";
import {
  deadEnds,
  defineFlow,
  type Flow,
  type FlowDefinition,
  lintFlow,
  proveInvariants,
  unreachable,
} from "../../src/flow/index.js";
import { editions } from "./editions.js";

/*
 * Every flow with one thing changed: each move leads to each other status or is taken out, each particular or requirement
 * of an event is dropped. A mutant is caught when its names no longer fit, when it is no longer sound, or when a promise is
 * broken; one that survives keeps every promise that the flow makes. Those are kept beside this test, so that a promise
 * that was weakened is seen by the mutants that come through.
 */

const flows = editions().filter((edition): edition is Flow & ReturnType<typeof editions>[number] => "moves" in edition);

interface Mutant {
  /** What was changed: `measured: patrol-clear`, `sample-taken + consent`. */
  readonly place: string;
  /** To what; a status, or that it was taken out. */
  readonly change: string;
  readonly definition: FlowDefinition;
}

const DROPPED = "dropped";

function* mutantsOf(flow: Flow): Generator<Mutant> {
  const definition: FlowDefinition = { ...flow };
  for (const [status, row] of Object.entries(flow.moves))
    for (const [event, to] of Object.entries(row)) {
      const place = `${status}: ${event}`;
      const { [event]: _, ...others } = row;
      const withRow = (changed: Record<string, string>) => ({
        ...definition,
        moves: { ...flow.moves, [status]: changed },
      });
      yield { place, change: DROPPED, definition: withRow(others) };
      for (const other of Object.keys(flow.moves).filter((name) => name !== to))
        yield { place, change: other, definition: withRow({ ...row, [event]: other }) };
    }
  for (const [event, list = []] of Object.entries(flow.particulars ?? {}))
    for (const { name } of list) {
      const particulars = { ...flow.particulars, [event]: list.filter((particular) => particular.name !== name) };
      yield { place: `${event} + ${name}`, change: DROPPED, definition: { ...definition, particulars } };
    }
  for (const [event, list = []] of Object.entries(flow.requires ?? {}))
    for (const required of list) {
      const requires = { ...flow.requires, [event]: list.filter((other) => other !== required) };
      yield { place: `${event} ↗ ${required.flow}`, change: DROPPED, definition: { ...definition, requires } };
    }
}

function isCaught(definition: FlowDefinition): boolean {
  let mutant: Flow;
  try {
    mutant = defineFlow(definition);
  } catch {
    return true;
  }
  return (
    proveInvariants(mutant).some(({ proof }) => !proof.holds) ||
    unreachable(mutant).length > 0 ||
    deadEnds(mutant).length > 0
  );
}

describe.each(flows.map((flow) => ({ id: flow.edition.id, flow })))("$id", ({ id, flow }) => {
  it("is sound and keeps what it promises", () => expect(lintFlow(flow)).toEqual([]));

  it("lets no further mutant through", async () => {
    const mutants = [...mutantsOf(flow)];
    const survivors = mutants.filter(({ definition }) => !isCaught(definition));
    const byPlace = new Map<string, string[]>();
    for (const { place, change } of survivors) byPlace.set(place, [...(byPlace.get(place) ?? []), change]);
    const caught = mutants.length - survivors.length;
    total.mutants += mutants.length;
    total.caught += caught;
    const survived = Object.fromEntries([...byPlace].map(([place, changes]) => [place, changes.join(", ")]));
    const recorded = { mutants: mutants.length, caught, survived };
    await expect(`${JSON.stringify(recorded, undefined, 1)}\n`).toMatchFileSnapshot(`flow-mutants/${id}.json`);
  });
});

const total = { mutants: 0, caught: 0 };
afterAll(() => {
  const share = ((100 * total.caught) / total.mutants).toFixed(1);
  console.info(`flow mutants: ${total.caught} of ${total.mutants} caught (${share} %) in ${flows.length} flows`);
});

it("catches what is meant to be caught", () => {
  const [flow] = flows;
  if (flow === undefined) throw new Error("a flow");
  const [status = "", row = {}] = Object.entries(flow.moves)[0] ?? [];
  const stuck = {
    ...flow,
    moves: { ...flow.moves, [status]: Object.fromEntries(Object.keys(row).map((event) => [event, status])) },
  };
  expect(isCaught(stuck as FlowDefinition)).toBe(true);
  expect(isCaught({ ...flow } as FlowDefinition)).toBe(false);
});
