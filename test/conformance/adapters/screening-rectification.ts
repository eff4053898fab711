import { instant } from "pratique/calendar";
import { type Refusal, replay } from "pratique/flow";
import { rectification2020 } from "pratique/supervision";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { onlyKeys, recordsIn, textIn, word } from "../words.ts";

export const screeningRectification: Asks = {
  "run-rectification": { given: ["eventsInOrder"], answer: runRectification },
};

/** What the cases call the two things that a look-back may find. */
const LOOK_BACKS = { passed: "look-back-passed", failed: "look-back-failed" } as const;

const STATUS_WORDS = { open: "open", rectified: "rectified", verified: "verified", reopened: "reopened" };

/** The instant of all events: their order is what is told. */
const UNTOLD = instant("2020-04-02T00:00:00+08:00");

function runRectification({ given }: Case) {
  const [found, ...others] = recordsIn(given, "eventsInOrder");
  if (found?.event !== "find") throw new NotAnswered("eventsInOrder: not from the first event on");
  onlyKeys(found, "find", ["event", "on", "by", "dueOn"]);
  const log = others.map((event, index) => entryFor(event, index + 2));
  // What is asked is whether it was rectified and shown to be; who did it the cases need not say.
  const run = replay(rectification2020, log, { carries: ["evidence"] });
  return {
    finalStatus: word(STATUS_WORDS, run.status, "status"),
    get refusedEvents() {
      return run.refused.map(({ entry, refusal }) => ({ position: entry.sequence, reasons: [reasonFor(refusal)] }));
    },
    timesReopened: run.accepted.filter(({ to }) => to === "reopened").length,
  };
}

function entryFor(event: Given, position: number) {
  const entry = (name: string, particulars: Given) => ({
    at: UNTOLD,
    sequence: position,
    by: "inspection",
    event: name,
    particulars,
  });
  const kind = textIn(event, "event");
  switch (kind) {
    case "rectify":
      onlyKeys(event, kind, ["event", "on", "by", "evidence"]);
      return entry("rectified", { rectifiedBy: event.by, evidence: "evidence" in event ? event.evidence : "untold" });
    case "look-back":
      onlyKeys(event, kind, ["event", "on", "by", "result"]);
      return entry(word(LOOK_BACKS, event.result, "look-back.result"), { lookedBackBy: event.by, evidence: "untold" });
    default:
      throw new NotAnswered(`event ${kind}`);
  }
}

/** What was not rectified, or not shown to be. */
function reasonFor({ code, event, missing = [], way = [] }: Refusal): string {
  const isUnshown = event === "rectified" && code === "particulars-missing" && missing.includes("evidence");
  if (isUnshown || way.includes("rectified")) return "not-rectified";
  throw new NotAnswered(`refusal ${code} of ${event}`);
}
