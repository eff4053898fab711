import { describe, expect, it } from "vitest";
import { createActor, type StateValue, setup } from "xstate";
import { toXState, xStateGuards } from "../../src/exchange/xstate.js";
import { advance, type Carried, defineFlow, type Flow, isRefusal, reopen } from "../../src/flow/index.js";
import { isolation2020, threeChecks2020 } from "../../src/screening/index.js";
import { editions } from "../house/editions.js";

type AnyEvent = Carried & { readonly type: string; readonly to?: string };

/** The machine that XState makes of a flow, which has read it as JSON. */
function machineOf(flow: Flow) {
  const config = JSON.parse(JSON.stringify(toXState(flow)));
  return setup({ types: { events: {} as AnyEvent }, guards: xStateGuards as never }).createMachine(config);
}

const flows = editions().filter((edition): edition is Flow & ReturnType<typeof editions>[number] => "moves" in edition);

/** Everything that the events of a flow may ask for, given; and the same with nothing. */
function everything(flow: Flow): readonly Carried[] {
  const particulars = Object.values(flow.particulars ?? {})
    .flatMap((list = []) => list)
    .map(({ name, oneOf: [one = "given"] = [] }) => [name, one]);
  const statuses = Object.values(flow.requires ?? {})
    .flatMap((list = []) => list)
    .map((required) => [required.flow, required.status[0]]);
  return [{}, { particulars: Object.fromEntries(particulars), statuses: Object.fromEntries(statuses) }];
}

describe.each(flows.map((flow) => ({ id: flow.edition.id, flow })))("$id in XState", ({ flow }) => {
  const machine = machineOf(flow);
  const eventsOf = [...new Set(Object.values(flow.moves).flatMap((row) => Object.keys(row)))];

  it("has the same statuses, and from each of them accepts and refuses the same events, with and without what they bring", () => {
    expect(Object.keys(machine.states)).toEqual(Object.keys(flow.moves));
    for (const status of Object.keys(flow.moves))
      for (const event of [...eventsOf, "no-such-event"])
        for (const carried of everything(flow)) {
          const snapshot = machine.resolveState({ value: status as StateValue });
          const actor = createActor(machine, { snapshot }).start();
          const ours = advance(flow, status, event, carried);
          const isFinal = machine.states[status]?.type === "final";
          expect(!isFinal && snapshot.can({ type: event, ...carried })).toBe(!isRefusal(ours));
          if (isFinal) continue;
          actor.send({ type: event, ...carried });
          expect(actor.getSnapshot().value).toBe(isRefusal(ours) ? status : ours);
        }
  });
});

it("comes to the same along every sequence of four events of the three checks", () => {
  const machine = machineOf(threeChecks2020 as unknown as Flow);
  const flow = threeChecks2020 as unknown as Flow;
  const events = [...new Set(Object.values(flow.moves).flatMap((row) => Object.keys(row)))];
  let sequences = 0;
  const visit = (status: string, actor: () => ReturnType<typeof createActor<typeof machine>>, depth: number) => {
    if (depth === 0) return;
    for (const event of events) {
      sequences++;
      const next = actor();
      const outcome = advance(flow, status, event);
      const reached = isRefusal(outcome) ? status : outcome;
      if (!flow.outcomes.includes(status)) next.send({ type: event });
      expect(next.getSnapshot().value).toBe(reached);
      const snapshot = next.getPersistedSnapshot();
      // What was refused leaves everything as it was: its continuations are those of the status itself.
      if (!isRefusal(outcome)) visit(reached, () => createActor(machine, { snapshot }).start(), depth - 1);
    }
  };
  visit(flow.initial, () => createActor(machine).start(), 4);
  expect(sequences).toBeGreaterThan(events.length * 4);
});

it("opens an outcome again where the flow does, and nowhere else", () => {
  const flow = isolation2020 as unknown as Flow;
  const machine = machineOf(flow);
  for (const outcome of flow.outcomes)
    for (const to of Object.keys(flow.moves)) {
      const snapshot = machine.resolveState({ value: outcome as StateValue });
      const isFinal = machine.states[outcome]?.type === "final";
      expect(!isFinal && snapshot.can({ type: "case.reopened", to })).toBe(reopen(flow, outcome, to) === to);
    }
});

it("refuses names that XState reads as more than names", () => {
  const door = (opened: string) =>
    defineFlow({
      edition: threeChecks2020.edition,
      initial: "closed",
      outcomes: ["open"],
      moves: { closed: { [opened]: "open" }, open: {} },
      labels: { statuses: { closed: { en: "closed", zh: "关" }, open: { en: "open", zh: "开" } }, events: {} },
    });
  for (const name of ["*", "door.opened", ""]) expect(() => toXState(door(name))).toThrow(/^toXState: expected/);
});
