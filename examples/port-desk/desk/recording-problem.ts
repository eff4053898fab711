import { type Instant, isInstant } from "pratique/calendar";
import type { LogEntry } from "pratique/flow";
import { isInTurn } from "./next-entry.ts";

/** What is wrong with who records, or with the time. */
export type RecordingProblem = "no-officer" | "not-a-time" | "too-early";

/** The time of a recording, or why it cannot be one. */
export function recordingTime(
  log: readonly LogEntry[],
  by: string,
  time: string,
): { readonly at: Instant } | { readonly problem: RecordingProblem } {
  if (by === "") return { problem: "no-officer" };
  if (!isInstant(time)) return { problem: "not-a-time" };
  return isInTurn(log, time) ? { at: time } : { problem: "too-early" };
}
