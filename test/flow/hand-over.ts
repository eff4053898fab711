import { calendarDate } from "../../src/calendar/calendar-date.js";
import { defineFlow, type FlowDefinition } from "../../src/flow/flow.js";

const text = (word: string) => ({ en: word, zh: word });

/**
 * A small made-up flow with every feature of the engine: the hand-over of a traveller to a hospital. A departure names
 * its receiver and needs the specimen's result; a refusal of the hospital sends the traveller back to the start.
 */
export const definition = {
  edition: {
    id: "example-hand-over",
    series: "hand-over",
    title: text("hand-over"),
    authority: text("example"),
    status: "illustrative",
    from: calendarDate("2020-03-01"),
    source: "made up for the tests",
  },
  initial: "waiting",
  outcomes: ["received"],
  moves: {
    waiting: { requested: "ready", withdrawn: "waiting" },
    ready: { departed: "on-the-way" },
    "on-the-way": { accepted: "received", refused: "waiting" },
    received: {},
  },
  particulars: {
    departed: [
      { name: "receiver", label: text("receiver") },
      { name: "vehicle", label: text("vehicle"), oneOf: ["ambulance", "bus"] },
    ],
  },
  requires: { departed: [{ flow: "specimen", status: ["positive", "negative"], label: text("specimen result") }] },
  labels: {
    statuses: {
      waiting: text("waiting"),
      ready: text("ready"),
      "on-the-way": text("on the way"),
      received: text("received"),
    },
    events: {
      requested: text("requested"),
      withdrawn: text("withdrawn"),
      departed: text("departed"),
      accepted: text("accepted"),
      refused: text("refused"),
    },
  },
} as const satisfies FlowDefinition;

export const handOver = defineFlow(definition);

/** The same, in which a reception can be taken up again: the hospital finds that it cannot keep the traveller. */
export const reopenable = defineFlow({
  ...definition,
  edition: { ...definition.edition, id: "example-hand-over-reopened" },
  reopenings: { received: { to: ["waiting", "ready"], label: text("sent back"), source: text("made up") } },
});

/** Everything that a departure must bring. */
export const departure = {
  particulars: { receiver: "Ditan Hospital, Dr Li", vehicle: "ambulance" },
  statuses: { specimen: "positive" },
} as const;
