import { instant } from "pratique/calendar";
import { type Refusal, replay } from "pratique/flow";
import { roadCheckpoint2020 } from "pratique/screening";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { onlyKeys, recordsIn, textIn, word } from "../words.ts";

export const screeningRoadCheckpoint: Asks = {
  "run-road-checkpoint": { given: ["eventsInOrder"], answer: runRoadCheckpoint },
};

/** What the events of the cases are called in the flow: those with a result, by their result. */
const EVENTS = { hold: "held", register: "registered" };
const RESULTS = {
  "primary-check": { normal: "primary-normal", abnormal: "primary-abnormal" },
  recheck: { normal: "recheck-normal", abnormal: "recheck-abnormal" },
};

/** The three statuses that the cases name; an abnormal first check is what they call one until the re-check. */
const STATUS_WORDS = { "primary-abnormal": "primary-abnormal", held: "held", registered: "registered" };

function runRoadCheckpoint({ given }: Case) {
  const events = recordsIn(given, "eventsInOrder");
  const log = events.map((event, index) => ({
    at: instant("2020-01-25T08:00:00+08:00"),
    sequence: index + 1,
    by: "checkpoint",
    event: eventFor(event),
  }));
  // The cases hold neither the temperature nor the identity that was checked.
  const run = replay(roadCheckpoint2020, log, { carries: [] });
  return {
    get finalStatus() {
      return word(STATUS_WORDS, run.status, "status");
    },
    get refusedEvents() {
      return run.refused.map(({ entry, refusal }) => ({ position: entry.sequence, reasons: [reasonFor(refusal)] }));
    },
  };
}

function eventFor(event: Given): string {
  const kind = textIn(event, "event");
  if (Object.hasOwn(EVENTS, kind)) {
    onlyKeys(event, kind, ["event"]);
    return word(EVENTS, kind, "event");
  }
  onlyKeys(event, kind, ["event", "result"]);
  return word(word<Readonly<Record<string, string>>>(RESULTS, kind, "event"), event.result, `${kind}.result`);
}

/** Only the missing re-check has a word: it is missing where the way from an abnormal first check lacks it. */
function reasonFor({ code, status, event }: Refusal): string {
  if (status === "primary-abnormal" && (event === "held" || event === "registered")) return "recheck-missing";
  throw new NotAnswered(`refusal ${code} of ${event} when ${status}`);
}
