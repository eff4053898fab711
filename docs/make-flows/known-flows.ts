import type { Flow } from "pratique/flow";
import * as screening from "pratique/screening";
import { inOrder } from "../in-words/in-order.ts";

/** Every flow that the screening room exports, by series and first day. */
export function knownFlows(): readonly Flow[] {
  return inOrder(Object.values(screening as Readonly<Record<string, unknown>>).filter(isFlow));
}

function isFlow(value: unknown): value is Flow {
  return typeof value === "object" && value !== null && "edition" in value && "moves" in value;
}
