import { createMachine, guard, interpret, reduce, state, transition } from "robot3";
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
import { GUARDS, rulesIn, STATUSES } from "./rules.js";

const CHANGES = {
  temperature: withTemperature,
  retry: withRetry,
  score: withScore,
  attempt: withAttempt,
  sample: withSample,
  day: withDay,
  note: withNote,
};

/** It has no groups, so every status has all its rules. */
function transitionsIn(status) {
  return rulesIn(status).map((rule) =>
    transition(
      rule.event,
      rule.to,
      ...(rule.guard === undefined ? [] : [guard(GUARDS[rule.guard])]),
      ...(rule.change === undefined ? [] : [reduce(CHANGES[rule.change])]),
    ),
  );
}

const machine = createMachine(
  "registered",
  Object.fromEntries(STATUSES.map((status) => [status, state(...transitionsIn(status))])),
  (context) => context,
);

export function finish({ isCitizen, events }) {
  const service = interpret(machine, () => {}, initialContext(isCitizen));
  for (const event of events) service.send(event);
  return { status: service.machine.current, context: service.context };
}
