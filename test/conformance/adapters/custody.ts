import { type Instant, isAbsent, isInstant } from "pratique";
import {
  type CustodyInterval,
  custodyTimeline,
  handOverAcknowledgement,
  reconcileCounts as reconcileGroups,
  reconcile as reconcileStages,
} from "pratique/screening";
import { type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { answerFor, numberIn, onlyKeys, recordsIn, textIn, textsIn } from "../words.ts";

/** The lists of the closed loop, in the order in which people pass through them. */
const STAGES = ["manifest", "screened", "transferred", "received"];

export const custody: Asks = {
  reconcile: { given: STAGES, answer: reconcile },
  "reconcile-counts": { given: ["expectedCount", "groups"], answer: reconcileCounts },
  "custody-gaps": { given: ["custodyInOrder"], answer: custodyGaps },
  acknowledgement: {
    given: ["handedOverAt", "acknowledgeWithinMinutes", "acknowledgedAt"],
    when: ["at"],
    answer: acknowledgement,
  },
};

function reconcile({ given }: Case) {
  const listed = STAGES.filter((stage) => given[stage] !== undefined);
  return reconcileStages(listed.map((stage) => ({ stage, people: textsIn(given, stage) })));
}

function reconcileCounts({ given }: Case) {
  const groups = recordsIn(given, "groups").map((group) => {
    onlyKeys(group, "given.groups", ["name", "received"]);
    const isCounted = group.received !== null && !isAbsent(answerFor(group.received ?? "not-asked"));
    return { name: textIn(group, "name"), received: isCounted ? numberIn(group, "received") : undefined };
  });
  return reconcileGroups(numberIn(given, "expectedCount"), groups);
}

function custodyGaps({ given }: Case) {
  const intervals = recordsIn(given, "custodyInOrder").map((held): CustodyInterval => {
    onlyKeys(held, "given.custodyInOrder", ["holder", "from", "to"]);
    return { holder: textIn(held, "holder"), from: instantIn(held, "from"), to: instantOrNone(held, "to") };
  });
  return custodyTimeline(intervals);
}

function acknowledgement({ given, when }: Case) {
  const handOver = {
    handedOverAt: instantIn(given, "handedOverAt"),
    acknowledgeWithinMinutes: numberIn(given, "acknowledgeWithinMinutes"),
    acknowledgedAt: instantOrNone(given, "acknowledgedAt"),
  };
  return handOverAcknowledgement(handOver, instantIn(when, "at"));
}

/** `null` and a blank are no instant; whatever else cannot be read leaves the case unanswered. */
function instantOrNone(facts: Given, name: string): Instant | undefined {
  const value = facts[name];
  const isBlank = value === undefined || value === null || (typeof value === "string" && value.trim() === "");
  return isBlank ? undefined : instantIn(facts, name);
}

function instantIn(facts: Given, name: string): Instant {
  const value = facts[name];
  if (isInstant(value)) return value;
  throw new NotAnswered(`${name}: no instant`);
}
