import * as clearance from "pratique/clearance";
import type { Flow, Migration } from "pratique/flow";
import * as screening from "pratique/screening";
import * as supervision from "pratique/supervision";
import { inOrder } from "../in-words/in-order.ts";

/** What the rooms that have flows export. */
const EXPORTED = [screening, clearance, supervision].flatMap((room): readonly unknown[] => Object.values(room));

/** Every flow that a room exports, by series and first day. */
export function knownFlows(): readonly Flow[] {
  return inOrder(EXPORTED.filter(isFlow));
}

/** Every migration table that a room exports, in lists by series. */
export function knownMigrations(): readonly Migration[] {
  return EXPORTED.filter((one): one is readonly unknown[] => Array.isArray(one))
    .flat()
    .filter(isMigration);
}

function isMigration(value: unknown): value is Migration {
  return typeof value === "object" && value !== null && "from" in value && "to" in value && "statuses" in value;
}

function isFlow(value: unknown): value is Flow {
  return typeof value === "object" && value !== null && "edition" in value && "moves" in value;
}
