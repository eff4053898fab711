import * as clearance from "../../src/clearance/index.js";
import * as declaration from "../../src/declaration/index.js";
import type { Editioned } from "../../src/edition/index.js";
import * as risk from "../../src/risk/index.js";
import * as screening from "../../src/screening/index.js";
import * as statistics from "../../src/statistics/index.js";
import * as supervision from "../../src/supervision/index.js";

/** Everything that these rooms export and that is an edition: forms, policies, overlays, flows. */
export function editions(
  rooms: readonly object[] = [declaration, risk, screening, clearance, supervision, statistics],
): (Editioned & Readonly<Record<string, unknown>>)[] {
  return rooms
    .flatMap((room): unknown[] => Object.values(room))
    .filter(
      (value): value is Editioned & Readonly<Record<string, unknown>> =>
        typeof value === "object" && value !== null && "edition" in value,
    );
}
