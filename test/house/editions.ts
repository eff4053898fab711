import * as declaration from "../../src/declaration/index.js";
import type { Editioned } from "../../src/edition/index.js";
import * as risk from "../../src/risk/index.js";
import * as screening from "../../src/screening/index.js";

/** Everything that the rooms export and that is an edition: forms, policies, overlays, flows. */
export function editions(): (Editioned & Readonly<Record<string, unknown>>)[] {
  return [declaration, risk, screening]
    .flatMap((room) => Object.values(room as Record<string, unknown>))
    .filter(
      (value): value is Editioned & Readonly<Record<string, unknown>> =>
        typeof value === "object" && value !== null && "edition" in value,
    );
}
