import type { AcceptedEvent } from "../flow/replay.js";
import type { Text } from "../text.js";

/** A step that a protocol owes to everyone or to those who have a ground, and the events that show it was done. */
export interface ProtocolStep {
  readonly step: string;
  readonly label: Text;
  readonly events: readonly string[];
  readonly owedTo: "everyone" | "triggered";
}

/**
 * The steps of a protocol that were done for one subject: those of which the log holds an accepted event. A refused
 * event shows nothing.
 *
 * @example
 * stepsDone(threeChecksSteps2020, replay(threeChecks2020, []).accepted) // => []
 */
export function stepsDone(steps: readonly ProtocolStep[], accepted: readonly AcceptedEvent[]): string[] {
  return steps
    .filter(({ events }) => accepted.some(({ entry }) => events.includes(entry.event)))
    .map(({ step }) => step);
}
