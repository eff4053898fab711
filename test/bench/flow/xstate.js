import { assign, createActor, setup, transition } from "xstate";
import { initialContext } from "./context.js";
import { GROUPS, GUARDS, groupOf, OUTCOMES, rulesAt, STATUSES } from "./rules.js";

const CHANGES = {
  temperature: (_, event) => ({ celsius: event.celsius }),
  retry: (context, event) => ({ celsius: event.celsius, retries: context.retries + 1 }),
  score: (context, event) => ({ score: context.score + event.score }),
  attempt: (context) => ({ attempts: context.attempts + 1 }),
  sample: (context) => ({ samples: context.samples + 1 }),
  day: (context) => ({ days: context.days + 1 }),
  note: (context) => ({ notes: context.notes + 1 }),
};

/** The same functions with the arguments as xstate passes them. */
function unwrapped(functions, wrap) {
  return Object.fromEntries(
    Object.entries(functions).map(([name, of]) => [name, wrap(({ context, event }) => of(context, event))]),
  );
}

function transitionsAt(from) {
  const on = {};
  for (const { event, to, guard, change } of rulesAt(from)) {
    on[event] ??= [];
    on[event].push({
      ...(to !== undefined && { target: `#${to}` }),
      ...(guard !== undefined && { guard }),
      ...(change !== undefined && { actions: change }),
    });
  }
  return on;
}

function node(status) {
  return OUTCOMES.includes(status) ? { id: status, type: "final" } : { id: status, on: transitionsAt(status) };
}

function nodes(statuses) {
  return Object.fromEntries(statuses.map((status) => [status, node(status)]));
}

/** A statechart with its groups as compound states. */
const machine = setup({
  guards: unwrapped(GUARDS, (guard) => guard),
  actions: unwrapped(CHANGES, assign),
}).createMachine({
  id: "flow",
  initial: "registered",
  context: initialContext(false),
  on: transitionsAt("*"),
  states: {
    ...nodes(STATUSES.filter((status) => groupOf(status) === undefined)),
    ...Object.fromEntries(
      Object.entries(GROUPS).map(([group, statuses]) => [
        group,
        { id: group, initial: statuses[0], on: transitionsAt(group), states: nodes(statuses) },
      ]),
    ),
  },
});

const START = [false, true].map((isCitizen) =>
  machine.resolveState({ value: "registered", context: initialContext(isCitizen) }),
);

function ended({ value, context }) {
  return { status: typeof value === "string" ? value : Object.values(value)[0], context };
}

export const byTransition = {
  finish: ({ isCitizen, events }) => {
    let snapshot = START[Number(isCitizen)];
    for (const event of events) [snapshot] = transition(machine, snapshot, event);
    return ended(snapshot);
  },
};

export const byActor = {
  finish: ({ isCitizen, events }) => {
    const actor = createActor(machine, { snapshot: START[Number(isCitizen)] }).start();
    for (const event of events) actor.send(event);
    const snapshot = actor.getSnapshot();
    actor.stop();
    return ended(snapshot);
  },
};
