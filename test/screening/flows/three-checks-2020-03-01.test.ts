import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { instant } from "../../../src/calendar/instant.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { advance } from "../../../src/flow/advance.js";
import { defineFlow, type EventOf, type Flow, type FlowDefinition, type StatusOf } from "../../../src/flow/flow.js";
import { deadEnds, everyPath, neverAfter, staysReachable, unreachable } from "../../../src/flow/proofs.js";
import { replay } from "../../../src/flow/replay.js";
import * as flows from "../../../src/screening/flows/index.js";
import { threeChecks2020 } from "../../../src/screening/flows/three-checks-2020-03-01.js";
import {
  EVERY_WAY_THROUGH_THE_CHECKS,
  expectSound,
  FLAGGED_CHECKS,
  follow,
  ordersOf,
  refusedIn,
  THREE_CLEAR_CHECKS,
  uncaught,
} from "../traveller-logs.js";

type Table = (typeof threeChecks2020)["moves"];
type Status = StatusOf<Table>;
type Event = EventOf<Table>;

/**
 * Three checks, three screenings, one transfer, of the General Administration of Customs of China (press briefing of
 * 2020-03-01), in the order in which the briefing names them: everyone is checked by declaration, temperature and patrol;
 * whoever has a ground is surveyed, examined and sampled; the four groups are transferred.
 */
const AS_NAMED = {
  arrived: {
    "declaration-clear": "declared",
    "declaration-flagged": "declared-flagged",
    "declaration-returned": "arrived",
  },
  declared: { "temperature-normal": "measured", "temperature-raised": "measured-flagged" },
  "declared-flagged": { "temperature-normal": "measured-flagged", "temperature-raised": "measured-flagged" },
  measured: { "patrol-clear": "cleared", "patrol-flagged": "referred" },
  "measured-flagged": { "patrol-clear": "referred", "patrol-flagged": "referred" },
  cleared: { released: "released" },
  referred: { "survey-completed": "surveyed" },
  surveyed: { "examination-completed": "examined" },
  examined: { "sample-taken": "sampled", "sample-compelled": "sampled" },
  sampled: {
    excluded: "cleared",
    confirmed: "awaiting-transfer",
    suspected: "awaiting-transfer",
    symptomatic: "awaiting-transfer",
    "close-contact": "awaiting-transfer",
  },
  "awaiting-transfer": { transferred: "transferred" },
  released: {},
  transferred: {},
};
const MOVES: Readonly<Record<string, Readonly<Record<string, string>>>> = threeChecks2020.moves;
const STATUSES = Object.keys(MOVES) as Status[];
const EVENTS = [...new Set(Object.values(MOVES).flatMap(Object.keys))] as Event[];

const CHECKS: Record<string, readonly Event[]> = {
  declaration: ["declaration-clear", "declaration-flagged"],
  temperature: ["temperature-normal", "temperature-raised"],
  patrol: ["patrol-clear", "patrol-flagged"],
};
const SCREENINGS: readonly (readonly Event[])[] = [
  ["survey-completed"],
  ["examination-completed"],
  ["sample-taken", "sample-compelled"],
];
const FLAGGED = STATUSES.filter((status) => status === "referred" || status.endsWith("-flagged"));

/** What is proved of the flow; each is the shortest path that breaks it, or nothing. */
function broken(flow: Flow<Table>): string[][] {
  const proofs = [
    ...Object.values(CHECKS).map((events) => everyPath(flow, { to: "released", through: { events } })),
    ...FLAGGED.flatMap((from) =>
      SCREENINGS.map((events) => everyPath(flow, { from, to: "released", through: { events } })),
    ),
    neverAfter(flow, { event: "transferred", never: "released" }),
  ];
  return proofs.flatMap((proof) => (proof.holds ? [] : [proof.witness.map(({ event }) => event)]));
}

/** A copy of the flow in which one row of its table is another. */
function copyWith(row: Partial<Record<Status, Record<string, string>>>): Flow<Table> {
  const moves = { ...threeChecks2020.moves, ...row };
  return defineFlow({ ...threeChecks2020, moves } as unknown as FlowDefinition<Table>);
}

describe("three checks, three screenings, one transfer", () => {
  it("holds every move in the order in which the briefing names them, so that logs from before replay as before", () => {
    expect(threeChecks2020.moves).toMatchObject(AS_NAMED);
    expect(threeChecks2020.initial).toBe("arrived");
    expect(threeChecks2020.outcomes).toEqual(["released", "transferred"]);
    expect(EVENTS.sort()).toEqual([...new Set(Object.values(AS_NAMED).flatMap(Object.keys))].sort());
  });

  it("accepts exactly the events of the table and leads where it says", () => {
    const carried = { consent: "obtained", imminentRisk: "three cases aboard", receiver: "Ditan Hospital, Dr Li" };
    for (const status of STATUSES)
      for (const event of EVENTS) {
        const next = MOVES[status]?.[event];
        const laboratoryResult = event === "excluded" ? "negative" : "positive";
        const outcome = advance(threeChecks2020, status, event, { particulars: { ...carried, laboratoryResult } });
        if (next !== undefined) expect(outcome).toBe(next);
        else expect(outcome).toMatchObject({ status, event, accepted: Object.keys(MOVES[status] ?? {}) });
      }
  });

  it("was in force in March 2020: from 2020-04-01 every entrant is sampled and handed over", () => {
    const series = editionsOf(flows, "cn-traveller-screening");
    const inForce = (date: string, asKnownOn: string) => {
      const found = inForceOn(series, calendarDate(date), { asKnownOn: calendarDate(asKnownOn) });
      return "edition" in found && found.edition.edition.id === threeChecks2020.edition.id;
    };
    const onTheDay = (date: string) => inForce(date, date);
    expect(["2020-02-29", "2020-03-01", "2020-03-31", "2020-04-01"].map(onTheDay)).toEqual([false, true, true, false]);
    // On 31 March nobody knew what would begin on 1 April.
    expect(inForce("2020-04-01", "2020-03-31")).toBe(true);
  });

  it("names every status and every event in both languages", () => {
    const { statuses, events } = threeChecks2020.labels;
    expect(Object.keys(statuses).sort()).toEqual([...STATUSES].sort());
    expect(Object.keys(events).sort()).toEqual([...EVENTS].sort());
    for (const { en, zh } of [...Object.values(statuses), ...Object.values(events)]) {
      expect(en).toMatch(/^[a-z]/);
      expect(zh).toMatch(/^[\p{Script=Han}，]+$/u);
    }
  });
});

describe("the three checks, in any order", () => {
  it.each(EVERY_WAY_THROUGH_THE_CHECKS)("$events", ({ events, isFlagged }) => {
    const run = follow(threeChecks2020, events);
    expect(run).toMatchObject({ status: isFlagged ? "referred" : "cleared", refused: [] });
  });

  it("takes a temperature before the desk: a camera often stands there first", () => {
    const run = follow(threeChecks2020, ["temperature-normal", "declaration-clear", "patrol-clear", "released"]);
    expect(run).toMatchObject({ status: "released", refused: [] });
  });

  it("sends a declaration back before it is checked, whatever was done before, and never after", () => {
    const checks = ["temperature-raised", "declaration-returned", "patrol-clear", "declaration-returned"];
    expect(follow(threeChecks2020, checks)).toMatchObject({ status: "declaration-due-flagged", refused: [] });
    expect(refusedIn(follow(threeChecks2020, ["declaration-clear", "declaration-returned"]))).toHaveLength(1);
  });

  it("does a check once: what is recorded a second time is refused and changes nothing", () => {
    const run = follow(threeChecks2020, [
      "temperature-normal",
      "temperature-normal",
      "temperature-raised",
      "declaration-flagged",
      "declaration-clear",
      "patrol-clear",
    ]);
    expect(run.status).toBe("referred");
    expect(refusedIn(run)).toEqual([
      ["temperature-normal", "not-accepted", undefined],
      ["temperature-raised", "not-accepted", undefined],
      ["declaration-clear", "not-accepted", undefined],
    ]);
  });

  it("enters what a second line of thermometers found as a correction of the check", () => {
    const line = (sequence: number, rest: object) => ({
      at: instant(`2020-03-18T06:${10 + sequence}:00+08:00`),
      sequence,
      by: "officer-14",
      ...rest,
    });
    const log = [
      ...THREE_CLEAR_CHECKS.map((event, index) => line(index + 1, { event })),
      line(4, {
        corrects: { sequence: 2, by: "officer-14" },
        event: "temperature-raised",
        reason: "37.6 °C under the arm at the second line",
      }),
    ];
    expect(replay(threeChecks2020 as never, log as never)).toMatchObject({ status: "referred", refused: [] });
  });
});

describe("the three screenings, in any order", () => {
  const screenings = ["survey-completed", "examination-completed", "sample-taken"];

  it.each(ordersOf(screenings))("%s, %s, %s", (...events) => {
    const run = follow(threeChecks2020, [...FLAGGED_CHECKS, ...events]);
    expect(run).toMatchObject({ status: "sampled", refused: [] });
  });

  it("classifies nobody before all three are done, and says what is missing", () => {
    const run = follow(threeChecks2020, [
      ...FLAGGED_CHECKS,
      "sample-taken",
      "excluded",
      "survey-completed",
      "confirmed",
    ]);
    expect(refusedIn(run)).toEqual([
      ["excluded", "not-accepted", ["survey-completed", "examination-completed"]],
      ["confirmed", "not-accepted", ["examination-completed"]],
    ]);
  });

  it("begins with the referral: no screening while a check is owed, and none without a ground", () => {
    const early = follow(threeChecks2020, [...FLAGGED_CHECKS.slice(0, 2), ...screenings]);
    expect([early.status, early.refused.length]).toEqual(["measured-flagged", 3]);
    expect(follow(threeChecks2020, [...THREE_CLEAR_CHECKS, ...screenings]).refused).toHaveLength(3);
  });

  it("does each once", () => {
    for (const event of screenings)
      expect(follow(threeChecks2020, [...FLAGGED_CHECKS, event, event]).refused).toHaveLength(1);
  });
});

describe("whatever is recorded, in whatever order", () => {
  it("nobody is released without the three checks, and nobody flagged without an exclusion after three screenings", () => {
    const some = fc.array(fc.constantFrom(...EVENTS), { maxLength: 24 });
    fc.assert(
      fc.property(some, (events) => {
        const { status, accepted } = follow(threeChecks2020, events);
        const done = accepted.map(({ entry }) => entry.event);
        if (status !== "released") return;
        for (const outcomes of Object.values(CHECKS))
          expect(outcomes.filter((event) => done.includes(event))).toHaveLength(1);
        if (!done.some((event) => ["declaration-flagged", "temperature-raised", "patrol-flagged"].includes(event)))
          return;
        expect(done).toContain("excluded");
        for (const outcomes of SCREENINGS) expect(outcomes.some((event) => done.includes(event))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("proofs", () => {
  it("every status can be reached and none is a dead end", () => {
    expect(unreachable(threeChecks2020)).toEqual([]);
    expect(deadEnds(threeChecks2020)).toEqual([]);
  });

  it.each(Object.entries(CHECKS))("nobody is released without the %s check", (_, events) => {
    expect(everyPath(threeChecks2020, { to: "released", through: { events } })).toEqual({ holds: true });
  });

  it.each(FLAGGED)("nobody is released from %s without survey, examination and sample", (from) => {
    for (const events of SCREENINGS)
      expect(everyPath(threeChecks2020, { from, to: "released", through: { events } })).toEqual({ holds: true });
  });

  it("nobody is transferred without the three checks and the three screenings", () => {
    for (const events of [...Object.values(CHECKS), ...SCREENINGS])
      expect(everyPath(threeChecks2020, { to: "transferred", through: { events } })).toEqual({ holds: true });
  });

  it("what was flagged stays flagged until it is excluded", () => {
    for (const from of FLAGGED)
      expect(everyPath(threeChecks2020, { from, to: "cleared", through: { events: ["excluded"] } }).holds).toBe(true);
    expect(neverAfter(threeChecks2020, { event: "transferred", never: "released" }).holds).toBe(true);
    expect(neverAfter(threeChecks2020, { event: "released", never: "transferred" }).holds).toBe(true);
  });

  it("whoever is cleared can no longer be transferred, and the path to there is shown", () => {
    const proof = staysReachable(threeChecks2020, "transferred");
    expect(!proof.holds && proof.witness.map(({ event }) => event)).toEqual([
      "declaration-clear",
      "temperature-normal",
      "patrol-clear",
    ]);
  });
});

describe("broken copies are caught, with a path that breaks them", () => {
  const { arrived, declared } = threeChecks2020.moves;

  it("the flow itself breaks nothing", () => {
    expect(broken(threeChecks2020)).toEqual([]);
  });

  it.each([
    ["released on arrival", { arrived: { ...arrived, released: "released" } }, ["released"]],
    [
      "the temperature check left out",
      { declared: { ...declared, "patrol-clear": "cleared" } },
      ["declaration-clear", "patrol-clear", "released"],
    ],
    [
      "the patrol left out",
      { measured: { ...MOVES["measured"], released: "released" } },
      ["declaration-clear", "temperature-normal", "released"],
    ],
    [
      "a declaration sent back with the traveller released",
      { arrived: { ...arrived, "declaration-returned": "cleared" } },
      ["declaration-returned", "released"],
    ],
    [
      "a raised temperature cleared by the patrol",
      { "measured-flagged": { "patrol-clear": "cleared", "patrol-flagged": "referred" } },
      ["patrol-clear", "released"],
    ],
    [
      "a temperature that was raised first forgotten at the declaration",
      { "measured-first-flagged": { ...MOVES["measured-first-flagged"], "declaration-clear": "measured" } },
      ["declaration-clear", "patrol-clear", "released"],
    ],
    [
      "a flagged declaration forgotten at a normal temperature",
      { "declared-flagged": { ...MOVES["declared-flagged"], "temperature-normal": "measured" } },
      ["temperature-normal", "patrol-clear", "released"],
    ],
    [
      "excluded on the survey alone",
      { surveyed: { ...MOVES["surveyed"], excluded: "cleared" } },
      ["survey-completed", "excluded", "released"],
    ],
    [
      "excluded without a survey",
      { referred: { ...MOVES["referred"], excluded: "cleared" } },
      ["excluded", "released"],
    ],
    [
      "examined and sampled in one",
      { surveyed: { ...MOVES["surveyed"], "sample-taken": "sampled" } },
      ["survey-completed", "sample-taken", "excluded", "released"],
    ],
  ] as [string, Partial<Record<Status, Record<string, string>>>, string[]][])("%s", (_, row, witness) => {
    expect(broken(copyWith(row))).toContainEqual(witness);
  });
});

describe("what it promises", () => {
  it("is kept", () => expectSound(threeChecks2020));

  it("catches every mutant in one move but those that leave a move out where another way is left", () => {
    const { of, names } = uncaught(threeChecks2020);
    expect([of, names.length]).toEqual([1800, 55]);
    expect(names.every((name) => name.endsWith("-> nowhere"))).toBe(true);
  });

  it("says of a flag that nobody passes for clear after it, whichever check it came from", () => {
    const promised = (threeChecks2020.invariants ?? []).find(({ id }) => id === "flagged-is-followed-up");
    expect(promised?.holds).toEqual({
      kind: "every-path",
      after: ["declaration-flagged", "temperature-raised", "patrol-flagged"],
      to: ["cleared"],
      through: { events: ["excluded"] },
    });
  });
});

describe("following a traveller", () => {
  const logOf = (...events: Event[]) =>
    events.map((event, index) => ({
      at: instant(`2020-03-18T06:${String(10 + index)}:00+08:00`),
      sequence: index + 1,
      by: "officer-14",
      event,
    }));

  it("releases the one without a ground after three checks", () => {
    const log = logOf("declaration-returned", "declaration-clear", "temperature-normal", "patrol-clear", "released");
    expect(replay(threeChecks2020, log)).toMatchObject({ status: "released", refused: [] });
  });

  it("refuses a release before its time, and says the way", () => {
    expect(advance(threeChecks2020, "arrived", "released")).toEqual({
      code: "not-accepted",
      status: "arrived",
      event: "released",
      accepted: Object.keys(threeChecks2020.moves.arrived),
      way: ["declaration-clear", "temperature-normal", "patrol-clear"],
    });
    expect(advance(threeChecks2020, "measured-flagged", "released")).toMatchObject({
      way: ["patrol-clear", "survey-completed", "examination-completed", "sample-taken", "excluded"],
    });
    expect(advance(threeChecks2020, "released", "transferred")).not.toHaveProperty("way");
  });

  const toTheSample = [...FLAGGED_CHECKS, "survey-completed", "examination-completed"];

  it("takes a sample with consent, or by compulsion with evidence (IHR (2005), Articles 23.3 and 31.2)", () => {
    const sample = (event: Event, particulars: Record<string, unknown>) =>
      advance(threeChecks2020, "examined", event, { particulars });
    expect(sample("sample-taken", { consent: "obtained" })).toBe("sampled");
    expect(sample("sample-taken", { consent: "guardian" })).toBe("sampled");
    for (const consent of [undefined, "refused", "compelled"])
      expect(sample("sample-taken", { consent })).toMatchObject({ code: "particulars-missing", missing: ["consent"] });
    expect(sample("sample-compelled", { imminentRisk: "three cases in the same cabin" })).toBe("sampled");
    for (const imminentRisk of [undefined, false, ""])
      expect(sample("sample-compelled", { imminentRisk, consent: "obtained" })).toMatchObject({
        missing: ["imminentRisk"],
      });
  });

  it("excludes and confirms by the laboratory's result, and waits for none with symptoms, suspicion or contact", () => {
    const run = follow(threeChecks2020, [...toTheSample, "sample-taken", ["excluded", {}], ["confirmed", {}]]);
    expect(refusedIn(run)).toEqual([
      ["excluded", "particulars-missing", ["laboratoryResult"]],
      ["confirmed", "particulars-missing", ["laboratoryResult"]],
    ]);
    const wrong = follow(threeChecks2020, [
      ...toTheSample,
      "sample-taken",
      ["excluded", { laboratoryResult: "positive" }],
      ["confirmed", { laboratoryResult: "negative" }],
    ]);
    expect(wrong.refused).toHaveLength(2);
    for (const group of ["suspected", "symptomatic", "close-contact"])
      expect(follow(threeChecks2020, [...toTheSample, "sample-taken", [group, {}], "transferred"]).status).toBe(
        "transferred",
      );
    expect(follow(threeChecks2020, [...toTheSample, "sample-taken", "excluded", "released"]).status).toBe("released");
  });

  it("transfers to a named receiver only", () => {
    expect(advance(threeChecks2020, "awaiting-transfer", "transferred")).toMatchObject({ missing: ["receiver"] });
    const particulars = { receiver: "Ditan Hospital, Dr Li" };
    expect(advance(threeChecks2020, "awaiting-transfer", "transferred", { particulars })).toBe("transferred");
  });

  it("takes an export that holds neither consent nor receiver as it is", () => {
    const log = logOf(
      "declaration-flagged",
      "temperature-normal",
      "patrol-clear",
      "survey-completed",
      "examination-completed",
      "sample-taken",
      "close-contact",
      "transferred",
    );
    expect(replay(threeChecks2020, log, { carries: [] })).toMatchObject({ status: "transferred", refused: [] });
    expect(replay(threeChecks2020, log)).toMatchObject({ status: "examined" });
  });
});
