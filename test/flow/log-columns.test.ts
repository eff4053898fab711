import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/flow/log.js";
import { flowCodes, logColumns } from "../../src/flow/log-columns.js";
import { walk } from "./any-log.js";
import { triage } from "./triage.js";

const { statuses, events } = flowCodes(triage);

describe("flowCodes", () => {
  it("are the places of names in the table, each once", () => {
    expect(statuses).toEqual(Object.keys(triage.moves));
    expect(events).toEqual([...new Set(Object.values(triage.moves).flatMap((row) => Object.keys(row)))]);
  });
});

describe("logColumns", () => {
  it("holds a line for everything that happened, with whose it is and whether it brought what it must", () => {
    const [bare] = walk("sample-taken").map(
      ({ particulars: _, ...entry }: LogEntry & { particulars?: object }) => entry,
    );
    const reopening = {
      ...walk("x")[0],
      sequence: 7,
      event: undefined,
      particulars: undefined,
      reopens: "held",
      reason: "",
    };
    const migration = { ...reopening, sequence: 8, reopens: undefined, migrates: { from: "a", to: "b" } };
    const logs = [walk("check-clear", "vanished"), [], [bare, reopening, migration]] as LogEntry[][];
    const { subjects, subject, event, brings } = logColumns(triage, logs);
    expect(subjects).toBe(3);
    expect([...subject]).toEqual([0, 0, 2, 2]);
    const unknown = events.length + statuses.length;
    expect([...event]).toEqual([
      events.indexOf("check-clear"),
      unknown,
      events.indexOf("sample-taken"),
      events.length + statuses.indexOf("held"),
    ]);
    expect([...(brings ?? [])]).toEqual([1, 0, 0, 0]);
  });

  it("knows what the source cannot carry and what the subject's other flows came to", () => {
    const logs = [walk("transferred"), walk("transferred")];
    const beds = { statusesAt: (subject: number) => (subject === 1 ? { bed: "ready" } : {}) };
    expect([...(logColumns(triage, logs, beds).brings ?? [])]).toEqual([0, 1]);
    const bare = [[{ ...walk("sample-taken")[0], particulars: {} } as LogEntry]];
    expect([...(logColumns(triage, bare).brings ?? [])]).toEqual([0]);
    expect([...(logColumns(triage, bare, { carries: [] }).brings ?? [])]).toEqual([1]);
  });
});
