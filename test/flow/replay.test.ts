import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { openCaseFile, record } from "../../src/flow/case-file.js";
import type { EventOf } from "../../src/flow/flow.js";
import type { RecordedEvent } from "../../src/flow/log.js";
import { replay } from "../../src/flow/replay.js";
import { departure, handOver } from "./hand-over.js";

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
    expect(replay(handOver, [])).toEqual({ status: "waiting", accepted: [], refused: [], unresolved: [] });
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
