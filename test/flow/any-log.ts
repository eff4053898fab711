import fc from "fast-check";
import { instant } from "../../src/calendar/instant.js";
import type { LogEntry } from "../../src/flow/log.js";

/*
 * Any log of the made-up triage: what happened, of three officers, at instants that often coincide; and lines that void
 * or correct others, of which some are not there.
 */

const at = (minute: number) => instant(`2026-01-01T06:${String(minute).padStart(2, "0")}:00+08:00`);
const EVENTS = [
  "check-clear",
  "check-flagged",
  "sample-taken",
  "excluded",
  "suspected",
  "transferred",
  "released",
  "x",
];

interface Drawn {
  readonly minute: number;
  readonly by: string;
  readonly kind: "event" | "reopens" | "voids" | "corrects";
  readonly event: string;
  readonly status: string;
  readonly target: number;
  readonly consent: boolean;
}

function line({ minute, by, kind, event, status, target, consent }: Drawn, sequence: number): LogEntry {
  const entry = { at: at(minute), sequence, by };
  const reference = { sequence: target, by: ["desk-1", "desk-2", "desk-3"][target % 3] as string };
  const happened = { event, ...(consent ? { particulars: { consent: "obtained" } } : {}) };
  if (kind === "reopens") return { ...entry, reopens: status, reason: "found later" };
  if (kind === "voids") return { ...entry, voids: reference, reason: "other traveller" };
  return kind === "corrects"
    ? { ...entry, corrects: reference, ...happened, reason: "mistyped" }
    : { ...entry, ...happened };
}

function logOf(kinds: fc.Arbitrary<Drawn["kind"]>): fc.Arbitrary<LogEntry[]> {
  const drawn = fc.record({
    minute: fc.nat(20),
    kind: kinds,
    event: fc.constantFrom(...EVENTS),
    status: fc.constantFrom("flagged", "held", "released"),
    target: fc.integer({ min: 1, max: 20 }),
    consent: fc.boolean(),
  });
  // The numbers go round the officers, so that each number is given once and its officer is known.
  return fc.array(drawn, { maxLength: 20 }).map((lines) =>
    lines.map((each, index) => {
      const sequence = index + 1;
      return line({ ...each, by: ["desk-1", "desk-2", "desk-3"][sequence % 3] as string }, sequence);
    }),
  );
}

/** Lines that say what happened, and none about another line. */
export const anyHappenings = logOf(
  fc.constantFrom<Drawn["kind"]>("event", "event", "event", "event", "event", "reopens"),
);

/** Lines of every kind but changes of edition. */
export const anyLog = logOf(
  fc.constantFrom<Drawn["kind"]>("event", "event", "event", "event", "reopens", "voids", "corrects"),
);

/** The walk that leads through most of the triage. */
export function walk(...events: readonly string[]): LogEntry[] {
  return events.map((event, index) => ({
    at: at(index),
    sequence: index + 1,
    by: "desk-1",
    event,
    particulars: { consent: "obtained" },
  }));
}
