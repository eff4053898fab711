import { chooserFrom } from "../random.js";
import { OUTCOMES, rulesIn, STATUSES } from "./rules.js";
import { start, step } from "./switch.js";

const LONGEST = 24;
const EVENTS_OF = Object.fromEntries(
  STATUSES.map((status) => [status, [...new Set(rulesIn(status).map(({ event }) => event))]]),
);

/** Different walks through the flow, made only of events that change the status or the context, and where each ends. */
export function walks(count, seed) {
  const choose = chooserFrom(seed);
  return Array.from({ length: count }, () => {
    const isCitizen = choose.isLikely(0.4);
    const events = [];
    let snapshot = start(isCitizen);
    while (!OUTCOMES.includes(snapshot.status) && events.length < LONGEST) {
      const type = choose.oneOf(EVENTS_OF[snapshot.status]);
      // Most of what would end the walk early is passed over.
      if (["WITHDRAW", "TRANSFER", "REFUSE"].includes(type) && choose.isLikely(0.8)) continue;
      const event = eventOf(type, choose);
      const next = step(snapshot, event);
      if (next === snapshot) continue;
      events.push(event);
      snapshot = next;
    }
    return { isCitizen, events, end: snapshot };
  });
}

function eventOf(type, { random, below }) {
  if (type === "TEMP") return { type, celsius: 36 + Math.round(random() * 30) / 10 };
  return type.endsWith("_FLAG") ? { type, score: below(40) } : { type };
}
