import StateMachine from "javascript-state-machine";
import {
  initialContext,
  withAttempt,
  withDay,
  withNote,
  withRetry,
  withSample,
  withScore,
  withTemperature,
} from "./context.js";
import { GUARDS, OUTCOMES, rulesIn, STATUSES } from "./rules.js";

const CHANGES = {
  temperature: withTemperature,
  retry: withRetry,
  score: withScore,
  attempt: withAttempt,
  sample: withSample,
  day: withDay,
  note: withNote,
};

/** Its transitions are methods, whose names it makes of the events: `DECL_OK` becomes `declOk`. */
const methodOf = (event) => event.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** One transition for each event of a status, which looks for the rule that holds and changes the context on its way. */
function transitionsIn(status) {
  const rules = rulesIn(status);
  return [...new Set(rules.map(({ event }) => event))].map((name) => {
    const candidates = rules.filter(({ event }) => event === name);
    return {
      name: methodOf(name),
      from: status,
      to(event) {
        for (const { guard, change, to } of candidates) {
          if (guard !== undefined && !GUARDS[guard](this.context, event)) continue;
          if (change !== undefined) this.context = CHANGES[change](this.context, event);
          return to;
        }
        return status;
      },
    };
  });
}

const Machine = StateMachine.factory({
  init: "registered",
  transitions: STATUSES.filter((status) => !OUTCOMES.includes(status)).flatMap(transitionsIn),
  data: (isCitizen) => ({ context: initialContext(isCitizen) }),
});
const METHODS = Object.fromEntries(STATUSES.flatMap(rulesIn).map(({ event }) => [event, methodOf(event)]));

export function finish({ isCitizen, events }) {
  const machine = new Machine(isCitizen);
  for (const event of events) machine[METHODS[event.type]](event);
  return { status: machine.state, context: machine.context };
}
