import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { LogEntry } from "../../src/flow/log.js";
import { mergeLogs } from "../../src/flow/merge-logs.js";
import { replay } from "../../src/flow/replay.js";
import { threeChecks2020 } from "../../src/screening/flows/index.js";

const at = (minute: number) => instant(`2020-03-18T06:${String(minute).padStart(2, "0")}:00+08:00`);
const line = (minute: number, sequence: number, by: string, event: string): LogEntry => ({
  at: at(minute),
  sequence,
  by,
  event,
});

const EVENTS = ["declaration-clear", "temperature-normal", "temperature-raised", "patrol-clear", "released"];
const someLine: fc.Arbitrary<LogEntry> = fc
  .record({
    minute: fc.integer({ min: 0, max: 9 }),
    sequence: fc.integer({ min: 1, max: 4 }),
    by: fc.constantFrom("desk-1", "desk-2"),
    event: fc.constantFrom(...EVENTS),
    voids: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 5 }),
  })
  .map(({ minute, sequence, by, event, voids }) =>
    voids === null
      ? line(minute, sequence, by, event)
      : { at: at(minute), sequence, by, voids: { sequence: voids, by: "desk-1" }, reason: "other traveller" },
  );
const someLog = fc.array(someLine, { maxLength: 8 });

describe("mergeLogs", () => {
  it("puts late and repeated lines where they belong, every line once", () => {
    const declared = line(1, 1, "desk-1", "declaration-clear");
    const measured = line(5, 1, "desk-2", "temperature-normal");
    const patrolled = line(7, 2, "desk-2", "patrol-clear");
    const merged = mergeLogs([patrolled, measured], [declared], [{ ...measured }]);
    expect(merged).toEqual({ log: [declared, measured, patrolled], conflicts: [] });
    expect(replay(threeChecks2020, merged.log).status).toBe("cleared");
  });

  it("takes the same line for the same, in whatever order its keys were stored", () => {
    const stored = { event: "declaration-clear", by: "desk-1", sequence: 1, at: at(1) };
    expect(mergeLogs([line(1, 1, "desk-1", "declaration-clear")], [stored]).log).toHaveLength(1);
  });

  it("shows both of two lines that contradict each other under one number, and keeps one of them", () => {
    const normal = line(5, 1, "desk-2", "temperature-normal");
    const raised = line(5, 1, "desk-2", "temperature-raised");
    const { log, conflicts } = mergeLogs([raised], [normal]);
    expect(conflicts).toEqual([{ entry: { sequence: 1, by: "desk-2" }, versions: [normal, raised] }]);
    expect(log).toEqual([normal]);
  });

  it("keeps what was in conflict when more comes in", () => {
    const [one, two, three] = ["temperature-normal", "temperature-raised", "patrol-clear"].map((event) => [
      line(5, 1, "desk-2", event),
    ]) as [LogEntry[], LogEntry[], LogEntry[]];
    const inSteps = mergeLogs(mergeLogs(one, two), three);
    expect(inSteps).toEqual(mergeLogs(one, two, three));
    expect(inSteps.conflicts[0]?.versions).toHaveLength(3);
  });

  it("tells two lines apart that differ in nothing but a time, and takes a stored line for the same", () => {
    const received = (year: number): LogEntry => ({
      ...line(1, 1, "desk-1", "received"),
      particulars: { receivedAt: new Date(`${year}-03-18T06:10:00Z`) },
    });
    expect(mergeLogs([received(2020)], [received(2021)]).conflicts).toHaveLength(1);
    const stored = JSON.parse(JSON.stringify(received(2020))) as LogEntry;
    expect(mergeLogs([received(2020)], [stored])).toMatchObject({ log: [{ sequence: 1 }], conflicts: [] });
  });

  it("takes no line that JSON cannot hold, which nobody could tell from another", () => {
    const sealed = { ...line(1, 1, "desk-1", "received"), particulars: { seals: new Map([["a", 1]]) } };
    expect(() => mergeLogs([sealed])).toThrow(
      new TypeError("mergeLogs: expected what JSON can hold at particulars.seals, got a value of type Map"),
    );
  });

  it("of no logs is empty", () => {
    expect(mergeLogs()).toEqual({ log: [], conflicts: [] });
  });

  it("is commutative and associative: the same case whoever comes first", () => {
    fc.assert(
      fc.property(someLog, someLog, someLog, (one, two, three) => {
        const together = mergeLogs(one, two, three);
        expect(mergeLogs(three, two, one)).toEqual(together);
        for (const inSteps of [
          mergeLogs(mergeLogs(one, two), three),
          mergeLogs(one, mergeLogs(two, three)),
          mergeLogs(mergeLogs(three, one), mergeLogs(two)),
          mergeLogs(together, two, together),
        ])
          expect(inSteps).toEqual(together);
        // Whoever passes on a log without its conflicts still comes to the same case.
        const bare = mergeLogs(mergeLogs(one, two).log, three).log;
        expect(bare).toEqual(together.log);
        expect(replay(threeChecks2020, bare)).toEqual(replay(threeChecks2020, together.log));
      }),
    );
  });
});
