import type { AnyReference } from "./condition.js";

/** Whether the other side of a comparison is another fact, and no value that stands in the condition itself. */
export function isReference(side: unknown): side is AnyReference {
  return typeof side === "object" && side !== null && ("fact" in side || "item" in side || "previous" in side);
}
