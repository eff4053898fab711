import { instant } from "pratique/calendar";
import { type Refusal, replay } from "pratique/flow";
import { handOver2020, minutesBetweenEvents } from "pratique/screening";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { onlyKeys, recordsIn, textIn, word } from "../words.ts";

export const screeningHandOver: Asks = {
  "run-hand-over": { given: ["eventsInOrder"], answer: runHandOver },
};

/** What the events of the cases are called in the flow, and what they carry there. */
const EVENTS = {
  request: { event: "requested", carries: {} },
  "dispatch-ambulance": { event: "ambulance-dispatched", carries: { ambulance: "ambulance" } },
  depart: { event: "departed", carries: { hospital: "intendedHospital" } },
  receive: { event: "received", carries: { by: "receivedBy" } },
  refuse: { event: "refused", carries: { reason: "reason" } },
  diagnose: { event: "diagnosed", carries: { result: "diagnosis" } },
  "feed-back": { event: "fed-back", carries: { by: "fedBackBy" } },
} as const;

const STATUS_WORDS = {
  ...Object.fromEntries(
    ["requested", "ambulance-dispatched", "departed", "received", "refused", "diagnosed", "fed-back"].map((status) => [
      status,
      status,
    ]),
  ),
  "offered-elsewhere": "departed",
};

/** From the port, and from a hospital that refused to another. */
const DEPARTURES = ["departed", "offered-elsewhere"];

/** The instant of all events of a case that does not tell every one: their order is what is told. */
const UNTOLD = "2020-03-10T00:00:00+08:00";

function runHandOver({ given }: Case) {
  const events = recordsIn(given, "eventsInOrder");
  const isTimed = events.every(({ at }) => at !== undefined);
  const log = events.map((event, index) => entryFor(event, events.slice(0, index), isTimed));
  // A case that never names the ambulance is no ambulance without a number; that a refusal has a reason is what is asked.
  const carries = ["reason", ...log.flatMap(({ particulars }) => Object.keys(particulars))];
  const run = replay(handOver2020, log, { carries });
  const departure = run.accepted.findLast(({ entry }) => DEPARTURES.includes(entry.event))?.entry.event ?? "departed";
  return {
    finalStatus: word(STATUS_WORDS, run.status, "status"),
    get refusedEvents() {
      return run.refused.map(({ entry, refusal }) => ({ position: entry.sequence, reasons: [reasonFor(refusal)] }));
    },
    ...(isTimed ? { minutesDepartureToReceipt: minutesBetweenEvents(run.accepted, departure, "received") } : {}),
  };
}

function entryFor(event: Given, before: readonly Given[], isTimed: boolean) {
  const kind = textIn(event, "event");
  const { event: called, carries } = word<(typeof EVENTS)[keyof typeof EVENTS]>(EVENTS, kind, "event");
  onlyKeys(event, kind, ["event", "at", ...Object.keys(carries)]);
  const particulars = Object.fromEntries(
    Object.entries(carries).flatMap(([key, particular]) =>
      event[key] === undefined ? [] : [[particular, event[key]]],
    ),
  );
  const at = instant(isTimed ? textIn(event, "at") : UNTOLD);
  const name = called === "departed" && isAtARefusingHospital(before) ? "offered-elsewhere" : called;
  return { at, sequence: before.length + 1, by: "port", event: name, particulars };
}

/** The cases have one word for leaving the port and for going on from a hospital that refused to another. */
function isAtARefusingHospital(before: readonly Given[]): boolean {
  return before.findLast(({ event }) => event === "request" || event === "refuse")?.event === "refuse";
}

/** The first thing that the way to the event lacks and for which the cases have a word. */
function reasonFor({ code, event, way = [] }: Refusal): string {
  if (code === "particulars-missing" && event === "refused") return "reason-missing";
  if (["received", "refused"].includes(event) && way.some((step) => DEPARTURES.includes(step))) return "not-departed";
  if (["diagnosed", "fed-back"].includes(event) && way.includes("received")) return "not-received";
  throw new NotAnswered(`refusal ${code} of ${event}`);
}
