import { calendarDate, instant } from "pratique/calendar";
import { type Flow, type RecordedEvent, type Refusal, type Replay, replay } from "pratique/flow";
import * as screening from "pratique/screening";
import {
  type ProtocolStep,
  stepsDone,
  threeChecks2020,
  threeChecksSteps2020,
  travellerScreeningSteps2020April,
  travellerScreeningSteps2020January,
  travellerScreeningSteps2023,
  travellerScreeningSteps2023November,
} from "pratique/screening";
import { type Adapter, type Case, type Given, NotAnswered } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import { answerFor, onlyKeys, recordsIn, textIn, word } from "../words.ts";

export const runScreening: Adapter = {
  given: ["direction", "triggered", "febrile", "imminentRisk", "eventsInOrder"],
  when: ["on"],
  answer: screened,
};

const SERIES = { entry: threeChecks2020.edition.series, exit: "cn-exit-screening" };

/** The steps that belong to the flow of each edition. */
const STEPS: Readonly<Record<string, readonly ProtocolStep[]>> = {
  "exit-screening-2020-01-25": travellerScreeningSteps2020January,
  "exit-screening-2020-03-01": threeChecksSteps2020,
  "exit-screening-2023-01-08": travellerScreeningSteps2020January,
  "exit-screening-2023-11-01": travellerScreeningSteps2023November,
  "three-checks-2020-03-01": threeChecksSteps2020,
  "traveller-screening-2020-01-25": travellerScreeningSteps2020January,
  "traveller-screening-2020-04-01": travellerScreeningSteps2020April,
  "traveller-screening-2023-01-08": travellerScreeningSteps2023,
  "traveller-screening-2023-11-01": travellerScreeningSteps2023November,
};

/** What the classifications are called as events: the first that the traveller's status accepts. */
const CLASSIFICATIONS = {
  excluded: ["excluded", "excluded-on-examination"],
  "confirmed-case": ["confirmed"],
  "suspected-case": ["suspected"],
  symptomatic: ["symptomatic"],
  "close-contact": ["close-contact"],
};

const ANTIGEN_RESULTS = { negative: "antigen-negative", positive: "antigen-positive" };

/** What the library's steps are called where the cases name a missing one. */
const STEP_WORDS = {
  declaration: "declaration",
  temperature: "temperature",
  patrol: "medical-patrol",
  survey: "epidemiological-survey",
  examination: "medical-screening",
  sample: "laboratory-test",
  "antigen-test": "antigen-test",
};
const STEP_REASONS = {
  declaration: "three-checks-incomplete",
  temperature: "three-checks-incomplete",
  patrol: "three-checks-incomplete",
  survey: "three-screenings-incomplete",
  examination: "three-screenings-incomplete",
  sample: "three-screenings-incomplete",
  "antigen-test": "antigen-test-missing",
};
const REASONS_PARTICULARS = {
  consent: "consent-missing",
  imminentRisk: "compulsion-without-imminent-risk",
  receiver: "receiver-not-named",
  dataHandedOver: "data-not-handed-over",
};

/** The cases call the screenings complete once the sample is taken, whatever is still owed. */
const STATUS_WORDS = {
  arrived: "arrived",
  declared: "in-checks",
  "measured-first": "in-checks",
  "patrolled-first": "in-checks",
  measured: "in-checks",
  "temperature-due": "in-checks",
  "declaration-due": "in-checks",
  "declared-flagged": "in-checks",
  "measured-first-flagged": "in-checks",
  "patrolled-first-flagged": "in-checks",
  "measured-flagged": "in-checks",
  "temperature-due-flagged": "in-checks",
  "declaration-due-flagged": "in-checks",
  cleared: "checks-complete",
  checked: "checks-complete",
  referred: "checks-complete",
  "tested-negative": "checks-complete",
  "tested-positive": "checks-complete",
  surveyed: "in-screenings",
  "examined-first": "in-screenings",
  examined: "in-screenings",
  "sampled-first": "screenings-complete",
  "survey-due": "screenings-complete",
  "examination-due": "screenings-complete",
  sampled: "screenings-complete",
  "awaiting-transfer": "screenings-complete",
  released: "released",
  transferred: "transferred",
};

/** The cases say by truth values whether the data went with the traveller. */
const DATA_WORDS = new Map<unknown, string>([
  [true, "yes"],
  [false, "no"],
]);

/** Words that say that a receiver is none in particular. */
const NOBODY: readonly unknown[] = ["unnamed", "not-named", "none"];

/** What the events of the cases carry that is handed on. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  sample: ["consent", "imminentRisk"],
  "laboratory-result": ["result"],
  classify: ["as"],
  "antigen-test": ["result"],
  transfer: ["receiver", "dataHandedOver"],
};

/** A traveller's way through the flow, as far as it has come. */
interface Way {
  readonly flow: Flow;
  readonly steps: readonly ProtocolStep[];
  readonly on: string;
  readonly given: Given;
  readonly log: RecordedEvent[];
  readonly refused: { readonly position: number; readonly reasons: string[]; readonly missing?: string[] }[];
  /** The result of the laboratory, which belongs to the specimen and is quoted by a classification. */
  result?: unknown;
}

function screened({ given, when }: Case) {
  const on = textIn(when, "on");
  const series = word(SERIES, given.direction ?? "entry", "given.direction");
  const flow = editionOn(editionsOf<Flow>(screening, series), calendarDate(on), "flow");
  const steps = word(STEPS, flow.edition.id, "flow");
  const way: Way = { flow, steps, on, given, log: [], refused: [] };
  for (const [index, event] of recordsIn(given, "eventsInOrder").entries()) take(way, event, index + 1);
  const { accepted, status } = replay(flow, way.log);
  const done = stepsDone(threeChecksSteps2020, accepted);
  const checks = threeChecksSteps2020.filter(({ owedTo }) => owedTo === "everyone");
  return {
    finalStatus: statusWord(status, done),
    refusedEvents: way.refused,
    coverage: Object.fromEntries(checks.map(({ step }) => [step, done.includes(step)])),
  };
}

/** Whoever was cleared by an exclusion has the screenings behind them. */
function statusWord(status: string, done: readonly string[]): string {
  const isAmongScreenings = done.some((step) => word(STEP_REASONS, step, "step") === "three-screenings-incomplete");
  return status === "cleared" && isAmongScreenings ? "screenings-complete" : word(STATUS_WORDS, status, "status");
}

/** Takes one event of the case; one that is refused leaves the way as it was. */
function take(way: Way, event: Given, position: number): void {
  const kind = textIn(event, "event");
  onlyKeys(event, kind, ["event", "at", ...(CARRIED[kind] ?? [])]);
  const before = replay(way.flow, way.log);
  if (kind === "laboratory-result") takeResult(way, event, position, before);
  else if (kind === "arrive") {
    // The flow begins with the arrived traveller.
    if (position > 1) throw new NotAnswered("arrive after other events");
  } else {
    if (kind === "release") recordExclusion(way, before);
    const refusal = recorded(way, kind, event);
    if (refusal !== undefined) way.refused.push({ position, ...inWords(refusal, way) });
  }
}

/** Records an event of the case, or gives the refusal of it. */
function recorded(way: Way, kind: string, event: Given): Refusal | undefined {
  const { name, particulars } = recordedAs(kind, event, way, replay(way.flow, way.log));
  const entry = {
    at: instant(`${way.on}T06:00:00+08:00`),
    sequence: way.log.length + 1,
    by: "officer",
    event: name,
    particulars,
  };
  const refusal = replay(way.flow, [...way.log, entry]).refused.at(-1)?.refusal;
  if (refusal === undefined) way.log.push(entry);
  return refusal;
}

/** A traveller who is released on a negative result without a classification is found to be in none of the groups. */
function recordExclusion(way: Way, { status }: Replay): void {
  if (status === "sampled" && way.result === "negative" && Object.hasOwn(way.flow.moves.sampled ?? {}, "excluded"))
    if (Object.hasOwn(way.flow.moves.cleared ?? {}, "released"))
      recorded(way, "classify", { event: "classify", as: "excluded" });
}

/** A result belongs to the specimen: the traveller's flow has no event for it, and there is none without a sample. */
function takeResult(way: Way, event: Given, position: number, { status, accepted }: Replay): void {
  if (way.flow.outcomes.includes(status)) way.refused.push({ position, reasons: ["already-final"] });
  else if (stepsDone(threeChecksSteps2020, accepted).includes("sample")) way.result = event.result;
  else way.refused.push({ position, reasons: ["sampling-missing"], missing: [STEP_WORDS.sample] });
}

/** The event of the flow that an event of the case stands for, and what it carries. */
function recordedAs(
  kind: string,
  event: Given,
  { flow, given, result }: Way,
  { status, accepted }: Replay,
): { name: string; particulars: Given } {
  const plain = (name: string, particulars: Given = {}) => ({ name, particulars });
  switch (kind) {
    case "check-declaration":
      return plain(isTriggered(given) ? "declaration-flagged" : "declaration-clear");
    case "check-temperature":
      return plain(given.febrile === true ? "temperature-raised" : "temperature-normal");
    case "medical-patrol":
      // A ground that no declaration check has noted is noted at the patrol.
      return plain(isTriggered(given) && !accepted.some(isFlag) ? "patrol-flagged" : "patrol-clear");
    case "epidemiological-survey":
      return plain("survey-completed");
    case "medical-screening":
      return plain("examination-completed");
    case "sample":
      return event.consent === "compelled"
        ? plain("sample-compelled", { imminentRisk: answerFor(event.imminentRisk ?? given.imminentRisk) })
        : plain("sample-taken", { consent: event.consent });
    case "antigen-test":
      return plain(word(ANTIGEN_RESULTS, event.result, "antigen-test.result"));
    case "classify": {
      const names = word(CLASSIFICATIONS, event.as, "classify.as");
      const accepts = flow.moves[status] ?? {};
      return plain(names.find((name) => Object.hasOwn(accepts, name)) ?? (names[0] as string), {
        laboratoryResult: result,
      });
    }
    case "release":
      return plain("released");
    case "transfer":
      return plain("transferred", {
        receiver: NOBODY.includes(event.receiver) ? undefined : answerFor(event.receiver),
        dataHandedOver: DATA_WORDS.get(event.dataHandedOver) ?? answerFor(event.dataHandedOver),
      });
    default:
      throw new NotAnswered(`event ${kind}`);
  }
}

function isTriggered({ triggered, febrile }: Given): boolean {
  if (typeof triggered === "boolean") return triggered;
  // Where a fever was found nothing hangs on whether there is another ground.
  if (triggered === undefined && febrile === true) return false;
  throw new NotAnswered("given.triggered: not decided");
}

function isFlag({ entry }: Replay["accepted"][number]): boolean {
  return ["declaration-flagged", "temperature-raised", "patrol-flagged"].includes(entry.event);
}

/** A refusal in the words of the cases; the steps that are missing come from the way to where it would be accepted. */
function inWords({ code, status, missing = [], way, event, accepted }: Refusal, { flow, steps, result }: Way) {
  if (flow.outcomes.includes(status)) return { reasons: ["already-final"] };
  if (code === "unknown-event" && event === "released") return { reasons: ["universal-hand-over"] };
  if (code === "particulars-missing") {
    if (missing.includes("laboratoryResult") && result === undefined) return { reasons: ["laboratory-result-pending"] };
    return { reasons: missing.map((name) => word(REASONS_PARTICULARS, name, "particular")) };
  }
  if (way === undefined && event === "released" && accepted.includes("transferred"))
    return { reasons: ["must-be-transferred"] };
  const left = steps.filter(({ events }) => way?.some((name) => events.includes(name)));
  const [first] = left;
  if (first === undefined) return withoutStep(event, way, flow, result);
  const reason = reasonOf(first);
  const lacking = left.filter((step) => reasonOf(step) === reason);
  return { reasons: [reason], missing: lacking.map(({ step }) => word(STEP_WORDS, step, "step")) };
}

/** Nothing is to be done any more but to classify, and the classification on the way quotes the laboratory. */
function withoutStep(event: string, way: readonly string[] | undefined, flow: Flow, result: unknown) {
  const quoted = way?.flatMap((name) => flow.particulars?.[name] ?? []).find(({ name }) => name === "laboratoryResult");
  if (event === "released" && quoted !== undefined) {
    if (result === undefined) return { reasons: ["laboratory-result-pending"] };
    if (typeof result === "string" && quoted.oneOf?.includes(result) === false)
      return { reasons: ["must-be-transferred"] };
  }
  throw new NotAnswered(`refusal of ${event}`);
}

/** A sample that everyone owes is a matter of its own. */
function reasonOf({ step, owedTo }: ProtocolStep): string {
  return step === "sample" && owedTo === "everyone" ? "sampling-missing" : word(STEP_REASONS, step, "step");
}
