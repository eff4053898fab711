import { epochMilliseconds, type Instant } from "pratique/calendar";
import type { LogEntry, Refusal, Replay, VoidEntry } from "pratique/flow";

/** One line of what happened to a traveller, as the desk lists it. */
export type CourseStep = { readonly at: Instant; readonly by: string; readonly sequence: number } & (
  | { readonly kind: "moved"; readonly event: string | undefined; readonly to: string }
  | { readonly kind: "refused"; readonly event: string; readonly refusal: Refusal }
  | { readonly kind: "taken-back"; readonly event: string | undefined; readonly reason: string }
);

/** Everything that was recorded, in order: what moved the traveller on, what was refused, what was taken back. */
export function courseOf({ moves, refused }: Replay, log: readonly LogEntry[]): CourseStep[] {
  const steps: CourseStep[] = [
    ...moves.map(({ entry, to }) => ({
      kind: "moved" as const,
      ...placed(entry),
      event: "event" in entry ? entry.event : undefined,
      to,
    })),
    ...refused.map(({ entry, refusal }) => ({
      kind: "refused" as const,
      ...placed(entry),
      event: entry.event,
      refusal,
    })),
    ...log.filter(isVoid).map((entry) => ({
      kind: "taken-back" as const,
      ...placed(entry),
      event: eventOf(log, entry),
      reason: entry.reason,
    })),
  ];
  return steps.sort(
    (one, other) => epochMilliseconds(one.at) - epochMilliseconds(other.at) || one.sequence - other.sequence,
  );
}

function placed({ at, by, sequence }: LogEntry): Pick<LogEntry, "at" | "by" | "sequence"> {
  return { at, by, sequence };
}

function isVoid(entry: LogEntry): entry is VoidEntry {
  return "voids" in entry;
}

function eventOf(log: readonly LogEntry[], { voids }: VoidEntry): string | undefined {
  const voided = log.find(({ sequence, by }) => sequence === voids.sequence && by === voids.by);
  return voided !== undefined && "event" in voided ? voided.event : undefined;
}
