import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareReplays } from "../../src/flow/compare-replays.js";
import { defineFlow } from "../../src/flow/flow.js";
import type { LogEntry } from "../../src/flow/log.js";
import { mergeLogs } from "../../src/flow/merge-logs.js";
import { replay } from "../../src/flow/replay.js";
import { anyLog, walk } from "./any-log.js";
import { triage, triageDefinition } from "./triage.js";

const compared = (before: readonly LogEntry[], after: readonly LogEntry[]) =>
  compareReplays(replay(triage, before), replay(triage, after));
const events = (list: readonly { readonly entry: { readonly event: string } }[]) =>
  list.map(({ entry }) => entry.event);

describe("compareReplays", () => {
  it("tells what a late record makes room for", () => {
    const log = walk("check-flagged", "sample-taken", "excluded");
    const changes = compared(log.slice(1), mergeLogs(log.slice(1), log.slice(0, 1)).log);
    expect(changes.status).toEqual({ before: "arrived", after: "checked" });
    expect(events(changes.newlyAccepted)).toEqual(["check-flagged", "sample-taken", "excluded"]);
    expect(events(changes.noLongerRefused)).toEqual(["sample-taken", "excluded"]);
    expect([changes.noLongerAccepted, changes.newlyRefused, changes.isSame]).toEqual([[], [], false]);
  });

  it("tells what a late record shuts out", () => {
    const log = walk("check-flagged", "check-clear");
    const changes = compared(log.slice(1), log);
    expect(changes.status).toEqual({ before: "checked", after: "flagged" });
    expect(events(changes.noLongerAccepted)).toEqual(["check-clear"]);
    expect(events(changes.newlyRefused)).toEqual(["check-clear"]);
  });

  it("tells a reopening that was made, and one that was taken back", () => {
    const over = walk("check-clear", "released");
    const { at } = over[1] as LogEntry;
    const reopening = { at, sequence: 3, by: "desk-1", reopens: "flagged", reason: "was a contact" };
    const { otherMoves, isSame } = compared(over, [...over, reopening]);
    expect(otherMoves).toEqual({ before: [], after: [{ entry: reopening, from: "released", to: "flagged" }] });
    expect(isSame).toBe(false);
    expect(compared([...over, reopening], over).otherMoves.before).toHaveLength(1);
  });

  it("is not the same where the same events lead elsewhere, as under another edition", () => {
    const arrived = { "check-clear": "flagged", "check-flagged": "flagged" } as const;
    const stricter = defineFlow({ ...triageDefinition, moves: { ...triageDefinition.moves, arrived } });
    const log = walk("check-clear");
    const { status, isSame, otherMoves, ...lists } = compareReplays<string, string>(
      replay(triage, log),
      replay(stricter, log),
    );
    expect([status, isSame]).toEqual([{ before: "checked", after: "flagged" }, false]);
    expect(Object.values({ ...lists, ...otherMoves }).flat()).toEqual([]);
  });

  it("is not the same where only a refusal is new", () => {
    const log = walk("check-clear");
    const changes = compared(log, [...log, ...walk("excluded").map((line) => ({ ...line, sequence: 9 }))]);
    expect([changes.status.after, events(changes.newlyRefused), changes.isSame]).toEqual([
      "checked",
      ["excluded"],
      false,
    ]);
    expect(changes.otherMoves).toEqual({ before: [], after: [] });
  });

  it("says so when nothing changed, and turns round with its arguments", () => {
    fc.assert(
      fc.property(anyLog, anyLog, (one, other) => {
        expect(compared(one, [...one].reverse()).isSame).toBe(true);
        const [there, back] = [compared(one, other), compared(other, one)];
        expect(there.newlyAccepted).toEqual(back.noLongerAccepted);
        expect(there.newlyRefused).toEqual(back.noLongerRefused);
        expect(there.isSame).toBe(back.isSame);
      }),
    );
  });
});
