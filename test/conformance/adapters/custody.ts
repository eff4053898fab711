import { reconcile as reconcileStages } from "pratique/screening";
import type { Asks, Case } from "../case.ts";
import { textsIn } from "../words.ts";

/** The lists of the closed loop, in the order in which people pass through them. */
const STAGES = ["manifest", "screened", "transferred", "received"];

export const custody: Asks = {
  reconcile: { given: STAGES, answer: reconcile },
};

function reconcile({ given }: Case) {
  const listed = STAGES.filter((stage) => given[stage] !== undefined);
  return reconcileStages(listed.map((stage) => ({ stage, people: textsIn(given, stage) })));
}
