import type { Flow, Migration } from "pratique/flow";
import * as screening from "pratique/screening";
import { inOrder } from "../in-words/in-order.ts";

/** Every flow that the screening room exports, by series and first day. */
export function knownFlows(): readonly Flow[] {
  return inOrder(Object.values(screening as Readonly<Record<string, unknown>>).filter(isFlow));
}

/** Every migration table that the screening room exports, in lists by series. */
export function knownMigrations(): readonly Migration[] {
  return Object.values(screening as Readonly<Record<string, unknown>>)
    .filter((one): one is readonly unknown[] => Array.isArray(one))
    .flat()
    .filter(isMigration);
}

function isMigration(value: unknown): value is Migration {
  return typeof value === "object" && value !== null && "from" in value && "to" in value && "statuses" in value;
}

function isFlow(value: unknown): value is Flow {
  return typeof value === "object" && value !== null && "edition" in value && "moves" in value;
}
