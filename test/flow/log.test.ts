import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { type EntryReference, effectiveLog, type LogEntry } from "../../src/flow/log.js";

/** An entry of one officer, its number also the minute after six at which it was recorded. */
const at = (sequence: number): Instant => instant(`2020-03-18T06:${String(sequence).padStart(2, "0")}:00+08:00`);
const entry = (sequence: number) => ({ at: at(sequence), sequence, by: "desk-1" });
const reference = (sequence: number): EntryReference => ({ sequence, by: "desk-1" });
const event = (sequence: number, name: string): LogEntry => ({ ...entry(sequence), event: name });
const voids = (sequence: number, target: number): LogEntry => ({
  ...entry(sequence),
  voids: reference(target),
  reason: "other traveller",
});
const corrects = (sequence: number, target: number, name: string): LogEntry => ({
  ...entry(sequence),
  corrects: reference(target),
  event: name,
  reason: "mistyped",
});

const happened = (log: readonly LogEntry[]) =>
  effectiveLog(log).entries.map((each) => ("event" in each ? each.event : "not an event"));

/** A log in which later lines void or correct earlier ones, whatever those are. */
const anyLog = fc
  .array(fc.tuple(fc.constantFrom("event", "voids", "corrects"), fc.constantFrom("a", "b", "c"), fc.nat(30)), {
    maxLength: 12,
  })
  .map((lines) =>
    lines.map(([kind, name, target], index) => {
      const sequence = index + 1;
      if (kind === "event" || index === 0) return event(sequence, name);
      const earlier = (target % index) + 1;
      return kind === "voids" ? voids(sequence, earlier) : corrects(sequence, earlier, name);
    }),
  );

describe("effectiveLog", () => {
  it("is what was recorded, in order of instant, then sequence, then actor", () => {
    const same = instant("2020-03-17T22:05:00Z");
    const log: LogEntry[] = [
      { at: instant("2020-03-18T06:05:00+08:00"), sequence: 2, by: "desk-1", event: "d" },
      { at: same, sequence: 1, by: "desk-2", event: "c" },
      { at: same, sequence: 1, by: "desk-1", event: "b" },
      { at: instant("2020-03-18T01:00:00Z"), sequence: 1, by: "patrol", event: "e" },
      { at: instant("2020-03-18T05:59:00+08:00"), sequence: 9, by: "camera", event: "a" },
    ];
    expect(happened(log)).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("leaves out what was voided", () => {
    expect(happened([event(1, "a"), event(2, "b"), voids(3, 1)])).toEqual(["b"]);
  });

  it("a void of a void restores, and a void of that takes it back again", () => {
    const log = [event(1, "a"), voids(2, 1), voids(3, 2)];
    expect(happened(log)).toEqual(["a"]);
    expect(happened([...log, voids(4, 3)])).toEqual([]);
    expect(happened([...log, voids(4, 3), voids(5, 4)])).toEqual(["a"]);
  });

  it("a correction says what happened at the instant of what it corrects, in its own officer's name", () => {
    const log: LogEntry[] = [
      event(1, "patrol-clear"),
      event(2, "released"),
      {
        at: at(9),
        sequence: 1,
        by: "desk-2",
        corrects: reference(1),
        event: "patrol-flagged",
        reason: "mistyped",
        place: "gate 4",
        particulars: { sign: "rash" },
      },
    ];
    expect(effectiveLog(log).entries).toEqual([
      { at: at(1), sequence: 1, by: "desk-2", event: "patrol-flagged", place: "gate 4", particulars: { sign: "rash" } },
      event(2, "released"),
    ]);
  });

  it("the last correction counts, of the entry or of its correction; voided, it is as if never made", () => {
    const log = [event(1, "a"), corrects(2, 1, "b")];
    expect(happened([...log, corrects(3, 1, "c")])).toEqual(["c"]);
    expect(happened([...log, corrects(3, 2, "c")])).toEqual(["c"]);
    expect(happened([...log, voids(3, 2)])).toEqual(["a"]);
    expect(happened([...log, corrects(3, 1, "c"), voids(4, 3)])).toEqual(["b"]);
    expect(happened([...log, voids(3, 1)])).toEqual([]);
  });

  it("reports a void or a correction of what the log does not have", () => {
    const stray = [voids(2, 7), corrects(3, 8, "b")];
    expect(effectiveLog([event(1, "a"), ...stray])).toEqual({ entries: [event(1, "a")], unresolved: stray });
  });

  it("goes by what refers to what and not by the time of the words", () => {
    const same = instant("2020-03-18T06:12:00+08:00");
    const recorded = { at: instant("2020-03-18T06:10:00+08:00"), sequence: 1, by: "desk-1", event: "patrol-clear" };
    const voiding = { at: same, sequence: 5, by: "desk-1", voids: { sequence: 1, by: "desk-1" }, reason: "other" };
    const restoring = { at: same, sequence: 1, by: "super", voids: { sequence: 5, by: "desk-1" }, reason: "no" };
    const log: LogEntry[] = [recorded, voiding, restoring];
    expect(effectiveLog(log)).toEqual({ entries: [recorded], unresolved: [] });
    // A clock that ran slow makes no difference either.
    const early = instant("2020-03-18T05:00:00+08:00");
    expect(effectiveLog([recorded, voiding, { ...restoring, at: early }]).entries).toEqual([recorded]);
  });

  it("reports a correction of a void, or of a correction that hangs on nothing: none ever vanishes", () => {
    const log = [event(1, "a"), voids(2, 1), corrects(3, 2, "b")];
    expect(effectiveLog(log)).toEqual({ entries: [], unresolved: [corrects(3, 2, "b")] });
    const hanging = [corrects(2, 7, "b"), corrects(3, 2, "c")];
    expect(effectiveLog([event(1, "a"), ...hanging]).unresolved).toEqual(hanging);
    expect(effectiveLog([...log, voids(4, 3)]).unresolved).toEqual([]);
  });

  it("lets reopenings and changes of edition be voided, not corrected", () => {
    const reopening: LogEntry = { ...entry(2), reopens: "referred", reason: "close contact" };
    const migration: LogEntry = { ...entry(3), migrates: { from: "old", to: "new" }, reason: "new rules" };
    const log = [event(1, "released"), reopening, migration];
    expect(effectiveLog(log)).toEqual({ entries: log, unresolved: [] });
    const voided = [...log, voids(4, 2), voids(5, 3)];
    expect(effectiveLog(voided)).toEqual({ entries: [event(1, "released")], unresolved: [] });
    const corrections = [corrects(4, 2, "b"), corrects(5, 3, "b")];
    expect(effectiveLog([...log, ...corrections])).toEqual({ entries: log, unresolved: corrections });
  });

  it("leaves voids that void each other in a circle unresolved, unless a word from outside breaks it", () => {
    const circle = [voids(2, 3), voids(3, 2)];
    expect(effectiveLog([event(1, "a"), ...circle])).toEqual({ entries: [event(1, "a")], unresolved: circle });
    expect(effectiveLog([event(1, "a"), voids(2, 2)]).unresolved).toEqual([voids(2, 2)]);
    expect(effectiveLog([event(1, "a"), ...circle, voids(4, 3)]).unresolved).toEqual([]);
    const threefold = [voids(2, 4), voids(3, 2), voids(4, 3)];
    expect(effectiveLog([event(1, "a"), ...threefold]).unresolved).toEqual(threefold);
    const round = [corrects(2, 3, "b"), corrects(3, 2, "c"), corrects(4, 4, "d")];
    expect(effectiveLog([event(1, "a"), ...round])).toEqual({ entries: [event(1, "a")], unresolved: round });
  });

  it("keeps the latest of several corrections of one entry, by instant, then sequence, then actor", () => {
    const base = corrects(2, 1, "b");
    const later = { ...corrects(2, 1, "c"), by: "desk-2" };
    expect(happened([event(1, "a"), later, base])).toEqual(["c"]);
    expect(happened([event(1, "a"), { ...base, at: at(9) }, later])).toEqual(["b"]);
    expect(happened([event(1, "a"), { ...base, sequence: 3 }, later])).toEqual(["b"]);
  });

  it("lets what corrects a voided entry fall with it", () => {
    const log = [event(1, "a"), corrects(2, 1, "b"), corrects(3, 2, "c"), voids(4, 2)];
    expect(effectiveLog(log)).toEqual({ entries: [event(1, "a")], unresolved: [] });
  });

  it("does not depend on the instants of voids, whatever they refer to", () => {
    const kinds = fc.constantFrom("event", "voids");
    const lines = fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 59 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, (drawn) => {
        const log = drawn.map(([kind, target], index) =>
          kind === "event" ? event(index + 1, `${index + 1}`) : voids(index + 1, target),
        );
        const elsewhen = log.map((each, index) =>
          "voids" in each ? { ...each, at: at(drawn[index]?.[2] ?? 1) } : each,
        );
        expect(happened(elsewhen)).toEqual(happened(log));
        const sequences = (lines: readonly LogEntry[]) =>
          effectiveLog(lines)
            .unresolved.map(({ sequence }) => sequence)
            .sort();
        expect(sequences(elsewhen)).toEqual(sequences(log));
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same in whatever order the lines were given", () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(effectiveLog(shuffled)).toEqual(effectiveLog(log));
        },
      ),
    );
  });

  it("a void at the end restores what the line before it took away", () => {
    fc.assert(
      fc.property(anyLog, fc.nat(30), (log, target) => {
        fc.pre(log.length > 0);
        const last = log.length + 1;
        const undone = [...log, voids(last, (target % log.length) + 1), voids(last + 1, last)];
        expect(effectiveLog(undone)).toEqual(effectiveLog(log));
      }),
    );
  });

  it("ends although two lines bear the same number and correct each other in a circle", () => {
    const same = { ...corrects(1, 2, "b"), at: at(0) };
    expect(effectiveLog([same, event(1, "a"), corrects(2, 1, "c")]).entries).toHaveLength(1);
  });

  it("does not change the log it is given", () => {
    const log = Object.freeze([event(2, "b"), event(1, "a")]);
    expect(happened(log)).toEqual(["a", "b"]);
    expect(log.map(({ sequence }) => sequence)).toEqual([2, 1]);
  });
});
