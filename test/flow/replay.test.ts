import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { openCaseFile, record } from "../../src/flow/case-file.js";
import type { EventOf } from "../../src/flow/flow.js";
import { effectiveLog, inOrder, type RecordedEvent } from "../../src/flow/log.js";
import { replay } from "../../src/flow/replay.js";
import { anyHappenings, anyLog, walk } from "./any-log.js";
import { departure, handOver } from "./hand-over.js";
import { triage } from "./triage.js";

type HandOverEvent = EventOf<typeof handOver.moves>;
const { particulars, statuses } = departure;

/** A log with an entry a day, each with what a departure must carry. */
const logOf = (events: readonly HandOverEvent[]): RecordedEvent<HandOverEvent>[] =>
  events.map((event, index) => ({
    at: instant(`${addDays(calendarDate("2020-03-01"), index)}T10:00:00+08:00`),
    sequence: index + 1,
    by: "desk-1",
    event,
    particulars,
  }));
const anyEvents = fc.array(
  fc.constantFrom<HandOverEvent>("requested", "withdrawn", "departed", "accepted", "refused"),
  {
    maxLength: 12,
  },
);
const options = { statusesAt: () => statuses };

describe("replay", () => {
  it("stays in the initial status without a log", () => {
    const nothing = { accepted: [], moves: [], refused: [], refusedReopenings: [], unresolved: [] };
    expect(replay(handOver, [])).toEqual({ status: "waiting", ...nothing });
  });

  it("tells each move, and goes on after a refusal", () => {
    const log = logOf(["requested", "accepted", "departed", "accepted"]);
    const { status, accepted, refused } = replay(handOver, log, options);
    expect(status).toBe("received");
    expect(accepted.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      "waiting > ready",
      "ready > on-the-way",
      "on-the-way > received",
    ]);
    expect(refused).toEqual([
      {
        entry: log[1],
        refusal: {
          code: "not-accepted",
          status: "ready",
          event: "accepted",
          accepted: ["departed"],
          way: ["departed"],
        },
      },
    ]);
  });

  it("equals its beginning and then, from the status reached, the rest", () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(12), (events, cut) => {
        const log = logOf(events);
        const whole = replay(handOver, log, options);
        const beginning = replay(handOver, log.slice(0, cut), options);
        const rest = replay(handOver, log.slice(cut), { ...options, from: beginning.status });
        expect(rest.status).toBe(whole.status);
        expect([...beginning.accepted, ...rest.accepted]).toEqual(whole.accepted);
        expect([...beginning.refused, ...rest.refused]).toEqual(whole.refused);
      }),
    );
  });

  it("loses no entry: each is accepted or refused, and each move starts where the one before ended", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { accepted, refused, status } = replay(handOver, logOf(events), options);
        expect(accepted.length + refused.length).toBe(events.length);
        expect(["waiting", ...accepted.map(({ to }) => to)]).toEqual([...accepted.map(({ from }) => from), status]);
      }),
    );
  });

  it("does not depend on the order in which the lines were given", () => {
    const shuffled = anyEvents.map(logOf).chain((log) => {
      return fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }));
    });
    fc.assert(
      fc.property(shuffled, ([log, lines]) => {
        expect(replay(handOver, lines, options)).toEqual(replay(handOver, log, options));
      }),
    );
  });

  it("follows what was corrected and not what was first written", () => {
    const [first, second] = logOf(["requested", "withdrawn"]);
    if (first === undefined || second === undefined) return expect.fail("two entries");
    const corrected = { ...second, corrects: first, event: "withdrawn", reason: "mistyped" } as const;
    expect(replay(handOver, [first, corrected]).status).toBe("waiting");
    const voided = { at: second.at, sequence: 2, by: "desk-1", voids: first, reason: "other traveller" };
    expect(replay(handOver, [first, voided]).accepted).toEqual([]);
  });

  it("asks for the other flows' statuses at the instant of each event", () => {
    const log = logOf(["requested", "departed", "departed"]);
    const resultAt = log[2]?.at;
    const statusesAt = (at: string) => ({ specimen: at === resultAt ? "negative" : "taken" });
    const { status, refused } = replay(handOver, log, { statusesAt });
    expect(status).toBe("on-the-way");
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(["requirement-unmet"]);
    expect(replay(handOver, log).refused).toHaveLength(2);
  });

  it("asks whether a requirement is met after the moves so far, before it looks at statuses", () => {
    const log = logOf(["requested", "departed", "departed"]);
    const asked: unknown[] = [];
    const run = replay(handOver, log, {
      statusesAt: () => ({ specimen: "taken" }),
      meetsAt: ({ flow }, at, moves) => {
        asked.push([flow, at, moves.map(({ entry }) => "event" in entry && entry.event)]);
        return asked.length > 1;
      },
    });
    expect(run.status).toBe("on-the-way");
    expect(asked).toEqual([log[1]?.at, log[2]?.at].map((at) => ["specimen", at, ["requested"]]));
    expect(replay(handOver, log, { ...options, meetsAt: () => undefined }).status).toBe("on-the-way");
  });

  it("follows the log of a case file, whose events are any text, and refuses the unknown ones", () => {
    const file = record(openCaseFile("G54400070", handOver), {
      at: instant("2020-03-01T10:00:00+08:00"),
      sequence: 1,
      by: "desk-1",
      event: "waved-through",
    });
    const { status, refused } = replay(handOver, file.log);
    expect(status).toBe("waiting");
    expect(refused.map(({ refusal }) => [refusal.code, refusal.event])).toEqual([["unknown-event", "waved-through"]]);
  });

  it("does not ask of a source what it cannot hold", () => {
    const bare = logOf(["requested", "departed"]).map(({ particulars: _, ...entry }) => entry);
    expect(replay(handOver, bare, options).status).toBe("ready");
    expect(replay(handOver, bare, { ...options, carries: [] }).status).toBe("on-the-way");
  });
});

describe("a reopening", () => {
  const over = walk("check-clear", "released");
  const reopening = { ...over[1], sequence: 3, event: undefined, particulars: undefined, reason: "was a contact" };
  const log = (reopens: string) => [...over, { ...reopening, reopens } as never];

  it("leads from an outcome back to where the flow allows it, and the case goes on", () => {
    const run = replay(triage, log("flagged"));
    expect(run).toMatchObject({ status: "flagged", refused: [], refusedReopenings: [], unresolved: [] });
    expect(run.moves.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      "arrived > checked",
      "checked > released",
      "released > flagged",
    ]);
    expect(run.accepted).toEqual(run.moves.slice(0, 2));
  });

  it("is refused where the flow does not allow it, and says what it does", () => {
    const run = replay(triage, log("sampled"));
    expect(run.status).toBe("released");
    expect(run.refusedReopenings).toEqual([
      {
        entry: log("sampled")[2],
        refusal: { code: "not-reopenable", status: "released", wanted: "sampled", allowed: ["flagged"] },
      },
    ]);
  });

  it("can be voided: then the case was never opened again", () => {
    const voided = { ...reopening, sequence: 4, voids: { sequence: 3, by: "desk-1" }, reason: "other traveller" };
    expect(replay(triage, [...log("flagged"), voided as never]).status).toBe("released");
  });
});

describe("a change of edition", () => {
  it("says nothing to one flow alone", () => {
    const migration = { ...departureEntry, migrates: { from: "a", to: "b" }, reason: "new rules" };
    expect(replay(handOver, [migration])).toMatchObject({ status: "waiting", moves: [], unresolved: [migration] });
  });
});

const departureEntry = { at: instant("2020-03-01T10:00:00+08:00"), sequence: 1, by: "desk-1" };

describe("the laws of a replay", () => {
  const beds = { statusesAt: () => ({ bed: "ready" }) };

  it("without voids and corrections, a log comes to what its beginning does and then the rest", () => {
    fc.assert(
      fc.property(anyHappenings, fc.nat(20), (lines, cut) => {
        const log = inOrder(lines);
        const whole = replay(triage, log, beds);
        const beginning = replay(triage, log.slice(0, cut), beds);
        const rest = replay(triage, log.slice(cut), { ...beds, from: beginning.status });
        expect(rest.status).toBe(whole.status);
        for (const list of ["accepted", "moves", "refused", "refusedReopenings", "unresolved"] as const)
          expect([...beginning[list], ...rest[list]]).toEqual(whole[list]);
      }),
      { numRuns: 500 },
    );
  });

  it("with them, it comes to what its effective log does", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(replay(triage, effectiveLog(log), beds)).toEqual(replay(triage, log, beds));
        const { entries } = effectiveLog(log);
        const moved = replay(triage, log, beds);
        expect(moved.accepted.length + moved.refused.length).toBe(entries.filter((entry) => "event" in entry).length);
        expect(["arrived", ...moved.moves.map(({ to }) => to)]).toEqual([
          ...moved.moves.map(({ from }) => from),
          moved.status,
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
