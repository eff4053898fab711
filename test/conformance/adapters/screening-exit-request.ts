import { instant } from "pratique/calendar";
import { type Refusal, type RefusedEvent, replay } from "pratique/flow";
import { exitRequestFlow } from "pratique/screening";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { onlyKeys, recordsIn, textIn, textsIn, word } from "../words.ts";

export const screeningExitRequest: Asks = {
  "run-exit-request": { given: ["approvalLevelsInOrder", "eventsInOrder"], answer: runExitRequest },
};

/** What the events of the cases carry. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  request: ["purpose"],
  approve: ["level"],
  reject: ["level", "reason"],
  exit: ["mode"],
};

function runExitRequest({ given }: Case) {
  const levels = textsIn(given, "approvalLevelsInOrder");
  const flow = exitRequestFlow(levels);
  const log = recordsIn(given, "eventsInOrder").flatMap((event, index) => entriesFor(event, index + 1));
  const carries = log.flatMap(({ particulars }) => Object.keys(particulars));
  const run = replay(flow, log, { carries });
  const statuses: Record<string, string> = {
    arranged: "requested",
    out: "exited",
    returned: "returned",
    rejected: "rejected",
  };
  for (const status of ["requested", ...levels.map((level) => `approved-by-${level}`)]) statuses[status] = "requested";
  return {
    finalStatus: word(statuses, run.status, "status"),
    get refusedEvents() {
      return firstOfEach(run.refused).map(({ position, refusal }) => ({ position, ...inWords(refusal, levels) }));
    },
  };
}

/** The exit of a case is arranged and made: it says how the person travels and that the person has left. */
function entriesFor(event: Given, position: number) {
  const kind = textIn(event, "event");
  onlyKeys(event, kind, ["event", ...(CARRIED[kind] ?? [])]);
  const entry = (name: string, part: number, particulars: Given = {}) => ({
    at: instant("2022-06-17T08:00:00+08:00"),
    sequence: position * 2 + part,
    by: "area",
    event: name,
    particulars: Object.fromEntries(Object.entries(particulars).filter(([, value]) => value !== undefined)),
  });
  switch (kind) {
    case "request":
      return [entry("requested", 0, { purpose: event.purpose })];
    case "approve":
      return [entry(`approved-by-${textIn(event, "level")}`, 0)];
    case "reject":
      return [entry("rejected", 0, { reason: event.reason })];
    case "exit":
      return [entry("arranged", 0, { mode: event.mode }), entry("left", 1)];
    case "return":
      return [entry("returned", 0)];
    default:
      throw new NotAnswered(`event ${kind}`);
  }
}

/** What is not arranged does not leave either: one event of the case is refused once. */
function firstOfEach(refused: readonly RefusedEvent[]): { position: number; refusal: Refusal }[] {
  const byPosition = new Map<number, Refusal>();
  for (const { entry, refusal } of refused) {
    const position = Math.floor(entry.sequence / 2);
    if (!byPosition.has(position)) byPosition.set(position, refusal);
  }
  return [...byPosition].map(([position, refusal]) => ({ position, refusal }));
}

/** The missing levels are those on the way to where the event would be accepted. */
function inWords({ code, status, event, way = [] }: Refusal, levels: readonly string[]) {
  if (status === "rejected") return { reasons: ["rejected"] };
  const missing = levels.filter((level) => way.includes(`approved-by-${level}`));
  if (missing.length === 0) throw new NotAnswered(`refusal ${code} of ${event} when ${status}`);
  return { reasons: ["approval-missing"], missing };
}
