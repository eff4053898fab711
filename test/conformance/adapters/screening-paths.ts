import { calendarDate, instant } from "pratique/calendar";
import { type Flow, type RecordedEvent, type Refusal, type Replay, replay } from "pratique/flow";
import * as screening from "pratique/screening";
import { stepsDone, threeChecks2020, threeChecksSteps2020 } from "pratique/screening";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import { onlyKeys, recordsIn, textIn, word } from "../words.ts";

export const screeningPaths: Asks = {
  "run-screening": {
    given: ["direction", "triggered", "febrile", "eventsInOrder"],
    when: ["on"],
    answer: runScreening,
  },
};

type ScreeningEvent = RecordedEvent & { readonly event: Refusal["event"] };

/** What the classifications are called as events of the flow. */
const CLASSIFICATIONS = {
  excluded: "excluded",
  "confirmed-case": "confirmed",
  "suspected-case": "suspected",
  symptomatic: "symptomatic",
  "close-contact": "close-contact",
};

/** What the library's steps are called where the cases name a missing one. */
const STEP_WORDS = {
  declaration: "declaration",
  temperature: "temperature",
  patrol: "medical-patrol",
  survey: "epidemiological-survey",
  examination: "medical-screening",
  sample: "laboratory-test",
};
const REASONS_OWED = { everyone: "three-checks-incomplete", triggered: "three-screenings-incomplete" };
const REASONS_PARTICULARS = { consent: "consent-missing", receiver: "receiver-not-named" };

const STATUS_WORDS = {
  arrived: "arrived",
  declared: "in-checks",
  "declared-flagged": "in-checks",
  measured: "in-checks",
  "measured-flagged": "in-checks",
  cleared: "checks-complete",
  referred: "checks-complete",
  surveyed: "in-screenings",
  examined: "in-screenings",
  sampled: "screenings-complete",
  "awaiting-transfer": "screenings-complete",
  released: "released",
  transferred: "transferred",
};

function runScreening({ given, when }: Case) {
  const on = textIn(when, "on");
  const flow = editionOn(editionsOf<Flow>(screening, threeChecks2020.edition.series), calendarDate(on), "flow");
  if (flow.edition.id !== threeChecks2020.edition.id) throw new NotAnswered(`flow ${flow.edition.id}: no words yet`);
  const events = recordsIn(given, "eventsInOrder");
  const run = replay(
    flow,
    events.flatMap((event, index) => entryFor(event, index + 1, given, on)),
  );
  for (const [index, { event }] of events.entries()) if (event === "laboratory-result") checkResult(index + 1, run);
  const done = stepsDone(threeChecksSteps2020, run.accepted);
  const isSampled = done.includes("sample") && run.status === "cleared";
  const checks = threeChecksSteps2020.filter(({ owedTo }) => owedTo === "everyone");
  return {
    finalStatus: isSampled ? "screenings-complete" : word(STATUS_WORDS, run.status, "status"),
    refusedEvents: run.refused.map(({ entry, refusal }) => ({ position: entry.sequence, ...inWords(refusal) })),
    coverage: Object.fromEntries(checks.map(({ step }) => [step, done.includes(step)])),
  };
}

/** The entry of the flow's log that an event of the case stands for; the position is its sequence number. */
function entryFor(event: Given, position: number, { triggered, febrile }: Given, on: string): ScreeningEvent[] {
  const entry = (name: string, particulars: Given = {}): ScreeningEvent[] => [
    { at: instant(`${on}T06:00:00+08:00`), sequence: position, by: "officer", event: name, particulars },
  ];
  const kind = textIn(event, "event");
  onlyKeys(event, kind, ["event", "at", ...(CARRIED[kind] ?? [])]);
  switch (kind) {
    case "arrive":
      // The flow begins with the arrived traveller.
      if (position > 1) throw new NotAnswered("arrive after other events");
      return [];
    case "check-declaration":
      if (typeof triggered !== "boolean") throw new NotAnswered("given.triggered: not decided");
      return entry(triggered ? "declaration-flagged" : "declaration-clear");
    case "check-temperature":
      return entry(febrile === true ? "temperature-raised" : "temperature-normal");
    case "medical-patrol":
      return entry("patrol-clear");
    case "epidemiological-survey":
      return entry("survey-completed");
    case "medical-screening":
      return entry("examination-completed");
    case "sample":
      return entry("sample-taken", { consent: event.consent });
    case "laboratory-result":
      // A result belongs to the specimen: the traveller's own flow has no event for it.
      return [];
    case "classify":
      return entry(word(CLASSIFICATIONS, event.as, "classify.as"));
    case "release":
      return entry("released");
    case "transfer":
      return entry("transferred", { receiver: event.receiver, dataHandedOver: event.dataHandedOver });
    default:
      throw new NotAnswered(`event ${kind}`);
  }
}

/** What the events of the cases carry that the flow's particulars can hold. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  sample: ["consent"],
  "laboratory-result": ["result"],
  classify: ["as"],
  transfer: ["receiver", "dataHandedOver"],
};

/** A result that comes where the flow would have something to say about it cannot be left out. */
function checkResult(position: number, { accepted }: Replay): void {
  const before = accepted.filter(({ entry }) => entry.sequence < position);
  const isSampled = before.some(({ entry }) => entry.event === "sample-taken");
  const isOver = threeChecks2020.outcomes.some((outcome) => outcome === before.at(-1)?.to);
  if (!isSampled || isOver) throw new NotAnswered("laboratory-result without an open sample");
}

/** A refusal in the words of the cases; the steps that are missing come from the way to where it would be accepted. */
function inWords({ code, missing = [], way, event, accepted }: Refusal) {
  if (code === "final") return { reasons: ["already-final"] };
  if (code === "particulars-missing")
    return { reasons: missing.map((name) => word(REASONS_PARTICULARS, name, "particular")) };
  if (way === undefined && event === "released" && accepted.includes("transferred"))
    return { reasons: ["must-be-transferred"] };
  const steps = threeChecksSteps2020.filter(({ events }) => way?.some((name) => events.includes(name)));
  if (steps.length === 0) throw new NotAnswered(`refusal ${code} of ${event}`);
  return {
    reasons: [...new Set(steps.map(({ owedTo }) => REASONS_OWED[owedTo]))],
    missing: steps.map(({ step }) => word(STEP_WORDS, step, "step")),
  };
}
