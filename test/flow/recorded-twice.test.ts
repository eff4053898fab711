import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/flow/log.js";
import { recordedTwice } from "../../src/flow/recorded-twice.js";
import { replay } from "../../src/flow/replay.js";
import { anyLog, walk } from "./any-log.js";
import { triage } from "./triage.js";

/** The walk with a further line by another desk, right after the first lines. */
function withLine(events: readonly string[], after: number, event: string): LogEntry[] {
  const log = walk(...events);
  const { at } = log[after - 1] as LogEntry;
  return [...log, { at, sequence: after, by: "desk-2", event }];
}
const told = (log: readonly LogEntry[]) => recordedTwice(replay(triage, log));

describe("recordedTwice", () => {
  it("knows the step that another officer had just made", () => {
    const { repeated, refused } = told(withLine(["check-flagged", "sample-taken"], 1, "check-flagged"));
    expect(refused).toEqual([]);
    expect(repeated).toMatchObject([
      { entry: { by: "desk-2" }, first: { entry: { by: "desk-1" }, to: "flagged" }, minutesApart: 0 },
    ]);
  });

  it("and the same officer's second press of the button", () => {
    const [first] = walk("check-clear");
    expect(told([first, { ...first, sequence: 2 }] as LogEntry[]).repeated).toHaveLength(1);
  });

  it("leaves alone what was refused for a reason: another step, and one made longer ago", () => {
    expect(told(withLine(["check-flagged"], 1, "check-clear")).refused).toHaveLength(1);
    const late = told(withLine(["check-flagged", "sample-taken"], 2, "check-flagged"));
    expect([late.repeated.length, late.refused.length]).toEqual([0, 1]);
    expect(told([{ ...(walk("released")[0] as LogEntry) }]).refused).toHaveLength(1);
  });

  it("looks at what had led there then, and not at a later way into the same status", () => {
    const log = withLine(["check-flagged", "sample-taken", "excluded", "released"], 1, "check-flagged");
    const { at } = log[3] as LogEntry;
    const reopening = { at, sequence: 9, by: "desk-1", reopens: "flagged", reason: "was a contact" };
    expect(told([...log, reopening]).repeated).toMatchObject([{ first: { entry: { sequence: 1, by: "desk-1" } } }]);
  });

  it("nor at what came after it within the same instant", () => {
    const [{ at }] = walk("check-flagged") as [LogEntry];
    const atOnce = withLine(["check-flagged", "sample-taken"], 1, "check-flagged").map((line) => ({ ...line, at }));
    expect(told(atOnce).repeated).toMatchObject([{ entry: { by: "desk-2" }, minutesApart: 0 }]);
  });

  it("loses no refusal and invents none", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const run = replay(triage, log);
        const { repeated, refused } = recordedTwice(run);
        expect(repeated.length + refused.length).toBe(run.refused.length);
        for (const { entry, first, minutesApart } of repeated) {
          expect(first.entry.event).toBe(entry.event);
          expect(minutesApart).toBeGreaterThanOrEqual(0);
          expect(run.accepted).toContainEqual(first);
        }
      }),
    );
  });
});
