import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { replay } from "../../src/flow/replay.js";
import { prove } from "../../src/risk/prove.js";
import { travellerFacts } from "../../src/risk/traveller-facts.js";
import { threeChecks2020, threeChecksSteps2020 } from "../../src/screening/flows/index.js";
import {
  type DayProtocol,
  type DayRecords,
  dailySummary,
  type TravellerOfDay,
} from "../../src/statistics/daily-summary.js";
import { fullCard } from "../declaration/cards.js";
import { affectedAreas, everyGround, facts, on, reading } from "../risk/travellers.js";

const protocol: DayProtocol = {
  steps: threeChecksSteps2020,
  triggeredGrade: "triggered",
  releasedStatus: "released",
  transferredStatus: "transferred",
  awaitingTransferStatuses: ["awaiting-transfer"],
  exclusionEvent: "excluded",
};
const CHECKS = ["declaration-clear", "temperature-normal", "patrol-clear"] as const;
const SCREENED = [
  "declaration-flagged",
  "temperature-normal",
  "patrol-clear",
  "survey-completed",
  "examination-completed",
  "sample-taken",
] as const;

/** Someone who arrived at 6, with an event every ten minutes from 6:10. */
function traveller(
  documentNumber: string,
  events: readonly string[],
  grounds: "none" | "symptoms" | "open" | "undeclared" = "none",
): TravellerOfDay {
  const log = events.map((event, index) => ({
    at: instant(
      `2020-03-18T${String(6 + Math.floor((index + 1) / 6)).padStart(2, "0")}:${index === 5 ? "00" : String(((index + 1) % 6) * 10).padStart(2, "0")}:00+08:00`,
    ),
    sequence: index + 1,
    by: "officer-1",
    event,
  }));
  const given = {
    none: facts(),
    symptoms: facts({ symptomsAny: "yes" }),
    open: facts({ contactWithCase: absent("asked-declined") }),
    undeclared: travellerFacts({ on, affectedAreas, readings: [reading(36.5)] }),
  }[grounds];
  return {
    documentNumber,
    arrivedAt: instant("2020-03-18T06:00:00+08:00"),
    hasDeclared: grounds !== "undeclared",
    proof: prove(everyGround, given),
    replay: replay(threeChecks2020, log as Parameters<typeof replay<typeof threeChecks2020.moves>>[1], { carries: [] }),
  };
}

const travellers = [
  traveller("C1", [...CHECKS, "released"]), // released after 40 minutes
  traveller("B2", [...CHECKS, "released"], "open"), // released although undecided
  traveller("A3", [...CHECKS, "released"], "symptoms"), // against a ground
  traveller("D4", [...SCREENED, "excluded", "released"], "symptoms"), // 80 minutes, excluded
  traveller("E5", [...SCREENED, "confirmed", "transferred"], "symptoms"),
  traveller("F6", [...SCREENED, "suspected", "transferred"], "symptoms"), // never received
  traveller("G7", [...SCREENED, "symptomatic"], "symptoms"), // still waiting
  traveller("H8", ["survey-completed", "declaration-clear", "released"], "undeclared"), // two refusals
];
const examined = (documentNumber: string, change: object = {}) => ({
  documentNumber,
  examination: examine(exitEntryCard5, { ...fullCard, ...change }),
});
const records: DayRecords = {
  day: on,
  port: "CNPEK",
  declarationsReceived: 10,
  examinations: [
    examined("C1"),
    examined("B2", { name: "", travelHistory: [{ from: "2020-03-01" }] }),
    examined("A3", { sex: "M" }),
    examined("D4", { tested: "no" }),
    examined("Z9", { symptomsAny: "no" }),
  ],
  travellers,
  receipts: ["E5", "C1", "X0"],
};
const summary = dailySummary(records, protocol);

describe("dailySummary: a small day, worked out by hand", () => {
  it("counts declarations: received, superseded, complete, and what was found on those that count", () => {
    expect(summary.declarations).toEqual({
      received: 10,
      superseded: 5,
      counted: 5,
      complete: 3, // C1, D4 and Z9: neither a missing nor a malformed item
      findings: { missing: 4, malformed: 1, "not-applicable": 1, contradictory: 1 },
      missingByItem: { name: 1, travelHistory: 3 },
    });
  });

  it("matches the manifest by name", () => {
    expect(summary.manifest).toEqual({ expected: 8, declared: 7, undeclared: ["H8"], notOnManifest: ["Z9"] });
  });

  it("counts grounds, grades, and those who have none yet", () => {
    expect(summary.grounds).toEqual({ symptoms: 5 });
    expect(summary.grades).toEqual({ clear: 1, triggered: 5 });
    expect(summary.undecided).toBe(2);
  });

  it("counts statuses, and lists what was refused by instant and then by document", () => {
    expect(summary.statuses).toEqual({ released: 4, transferred: 2, "awaiting-transfer": 1, declared: 1 });
    expect(summary.refusals).toEqual([
      { documentNumber: "H8", at: "2020-03-18T06:10:00+08:00", event: "survey-completed", status: "arrived" },
      { documentNumber: "H8", at: "2020-03-18T06:30:00+08:00", event: "released", status: "declared" },
    ]);
  });

  it("names who was released against a ground; who was excluded or is undecided was not", () => {
    expect(summary.releasedAgainstGround).toEqual(["A3"]);
  });

  it("covers each step of those to whom it is owed", () => {
    const counts = Object.entries(summary.coverage).map(([step, { count, of }]) => [step, count, of]);
    expect(counts).toEqual([
      ["declaration", 8, 8],
      ["temperature", 7, 8],
      ["patrol", 7, 8],
      ["survey", 4, 5],
      ["examination", 4, 5],
      ["sample", 4, 5],
    ]);
    expect(summary.coverage["temperature"]?.interval?.level).toBe(0.95);
  });

  it("names for each step who lacks it, and of whom it is not known whether it was owed", () => {
    const names = Object.entries(summary.coverage).map(([step, { lacking, undecided }]) => [step, lacking, undecided]);
    expect(names).toEqual([
      ["declaration", [], []],
      ["temperature", ["H8"], []],
      ["patrol", ["H8"], []],
      ["survey", ["A3"], ["B2", "H8"]],
      ["examination", ["A3"], ["B2", "H8"]],
      ["sample", ["A3"], ["B2", "H8"]],
    ]);
  });

  it("reconciles custody person by person", () => {
    expect(summary.custody).toEqual({
      complete: false,
      transferred: 2,
      received: 1,
      unaccounted: [
        { person: "F6", lastSeenAt: "transferred" },
        { person: "G7", lastSeenAt: "manifest" },
      ],
      unexpected: [
        { person: "C1", firstSeenAt: "received" },
        { person: "X0", firstSeenAt: "received" },
      ],
      skippedSteps: [],
      duplicates: [],
      unread: [],
    });
  });

  it("measures the minutes to release of those released: 40, 40, 40 and 80", () => {
    // Type 7: the 90th percentile stands at place 2.7 of 40, 40, 40, 80 (from 0), the 95th at 2.85.
    const { count, p50, p90, p95, negative } = summary.minutesToRelease;
    expect([count, p50, negative]).toEqual([4, 40, []]);
    expect(p90).toBeCloseTo(40 + 0.7 * 40, 10);
    expect(p95).toBeCloseTo(40 + 0.85 * 40, 10);
  });

  it("says which day and port", () => {
    expect([summary.day, summary.port]).toEqual([calendarDate("2020-03-18"), "CNPEK"]);
  });
});

describe("dailySummary: stamps and rows that are not as they should be", () => {
  const day = (change: Partial<DayRecords>) => dailySummary({ ...records, ...change }, protocol);

  it("takes no time of a release that is stamped before the arrival, and names whose it is", () => {
    const wrongClock = { ...traveller("N1", [...CHECKS, "released"]), arrivedAt: instant("2020-03-18T07:40:00+08:00") };
    expect(day({ travellers: [wrongClock] }).minutesToRelease).toEqual({
      count: 0,
      p50: undefined,
      p90: undefined,
      p95: undefined,
      negative: ["N1"],
    });
    const { count, p50, negative } = day({ travellers: [wrongClock, ...travellers] }).minutesToRelease;
    expect([count, p50, negative]).toEqual([4, 40, ["N1"]]);
    const atOnce = { ...wrongClock, arrivedAt: instant("2020-03-18T06:40:00+08:00") };
    expect(day({ travellers: [atOnce] }).minutesToRelease).toMatchObject({ count: 1, p50: 0, negative: [] });
  });

  it("takes of somebody's releases the first that is no earlier than the arrival", () => {
    const released = (time: string) => ({
      entry: { at: instant(`2020-03-18T${time}:00+08:00`), sequence: 1, by: "officer-1", event: "released" },
      from: "cleared",
      to: "released",
    });
    const again = (...times: string[]) => {
      const one = traveller("R1", [...CHECKS, "released"]);
      return { ...one, replay: { ...one.replay, accepted: times.map(released) } };
    };
    const minutesOf = (one: TravellerOfDay) => day({ travellers: [one] }).minutesToRelease;
    expect(minutesOf(again("05:30", "06:20", "09:00"))).toMatchObject({ count: 1, p50: 20, negative: [] });
    expect(minutesOf(again("05:00", "05:30"))).toMatchObject({ count: 0, negative: ["R1"] });
    expect(minutesOf(again("09:00", "06:20", "05:30"))).toMatchObject({ count: 1, p50: 20, negative: [] });
    expect(minutesOf(again("06:00", "09:00"))).toMatchObject({ count: 1, p50: 0 });
  });

  it("counts a person once who is given twice, by the row of the earlier arrival, and reports the repetition", () => {
    const later = { ...travellers[0], arrivedAt: instant("2020-03-18T06:30:00+08:00") } as TravellerOfDay;
    for (const people of [
      [...travellers, later],
      [later, ...travellers],
      [...travellers, ...travellers],
    ]) {
      const { custody, ...rest } = day({ travellers: people });
      const { duplicates, ...once } = custody;
      const repeated = people.length === 9 ? ["C1"] : travellers.map(({ documentNumber }) => documentNumber).sort();
      expect(duplicates).toEqual(repeated.map((person) => ({ person, list: "manifest" })));
      expect({ ...rest, custody: { ...once, duplicates: [] } }).toEqual(summary);
    }
  });

  it("takes the time from the earlier of two arrivals, whichever is given first", () => {
    const later = { ...travellers[0], arrivedAt: instant("2020-03-18T06:30:00+08:00") } as TravellerOfDay;
    const rows = [later, travellers[0] as TravellerOfDay];
    for (const people of [rows, rows.toReversed()])
      expect(day({ travellers: people }).minutesToRelease).toMatchObject({ count: 1, p50: 40 });
  });

  it("sorts whoever it names, and refusals by instant and then by document", () => {
    const refused = ["P3", "P1", "P2"].map((name) =>
      traveller(name, ["survey-completed", "declaration-clear", "released"], "undeclared"),
    );
    const released = ["S2", "S1"].map((name) => traveller(name, [...CHECKS, "released"], "symptoms"));
    const wrongClock = ["N2", "N1"].map((name) => ({
      ...traveller(name, [...CHECKS, "released"]),
      arrivedAt: instant("2020-03-18T07:40:00+08:00"),
    }));
    const sorted = day({
      travellers: [...refused, ...released, ...wrongClock],
      examinations: [examined("Z9"), examined("Y8"), examined("C1")],
    });
    expect(sorted.manifest).toMatchObject({ undeclared: ["P1", "P2", "P3"], notOnManifest: ["C1", "Y8", "Z9"] });
    expect(sorted.releasedAgainstGround).toEqual(["S1", "S2"]);
    expect(sorted.minutesToRelease.negative).toEqual(["N1", "N2"]);
    expect(sorted.refusals.map(({ at, documentNumber }) => `${at.slice(11, 16)} ${documentNumber}`)).toEqual([
      "06:10 P1",
      "06:10 P2",
      "06:10 P3",
      "06:30 P1",
      "06:30 P2",
      "06:30 P3",
    ]);
    expect(Object.keys(summary.statuses)).toEqual(["awaiting-transfer", "declared", "released", "transferred"]);
  });

  it("does not depend on which of two rows of one person and one arrival is given first", () => {
    const rows = [traveller("T1", [...CHECKS, "released"]), traveller("T1", ["declaration-clear"], "undeclared")];
    expect(day({ travellers: rows })).toEqual(day({ travellers: rows.toReversed() }));
    expect(day({ travellers: rows }).manifest.expected).toBe(1);
  });

  it("counts one examination a person, the last given; of cards without a number each", () => {
    const [first, second] = [examined("C1", { name: "" }), examined("C1")];
    expect(day({ examinations: [first, second], declarationsReceived: 2 }).declarations).toEqual({
      received: 2,
      superseded: 1,
      counted: 1,
      complete: 1,
      findings: {},
      missingByItem: {},
    });
    const unnumbered = [examined("", { name: "" }), examined("")];
    expect(day({ examinations: unnumbered, declarationsReceived: 2 })).toMatchObject({
      declarations: { superseded: 0, counted: 2, complete: 1 },
      manifest: { notOnManifest: ["", ""] },
    });
    expect(day({ examinations: [examined("Z9"), examined("Z9")] }).manifest.notOnManifest).toEqual(["Z9"]);
  });

  it.each([4, -1, 5.5, Number.NaN])("refuses %d declarations received where 5 count", (declarationsReceived) => {
    expect(() => day({ declarationsReceived })).toThrow(
      /^dailySummary: expected whole numbers with 0 ≤ count ≤ of, got 5 of /,
    );
  });
});

describe("dailySummary: laws", () => {
  it("has no quantile and no share of nobody", () => {
    const empty = dailySummary(
      { ...records, declarationsReceived: 0, examinations: [], travellers: [], receipts: [] },
      protocol,
    );
    expect(empty.minutesToRelease).toEqual({ count: 0, p50: undefined, p90: undefined, p95: undefined, negative: [] });
    for (const coverage of Object.values(empty.coverage))
      expect(coverage).toEqual({
        count: 0,
        of: 0,
        share: undefined,
        interval: undefined,
        because: "no-denominator",
        lacking: [],
        undecided: [],
      });
    expect(Object.keys(empty.coverage)).toEqual(threeChecksSteps2020.map(({ step }) => step));
    expect(empty).toMatchObject({
      declarations: { received: 0, superseded: 0, counted: 0, complete: 0, findings: {}, missingByItem: {} },
      manifest: { expected: 0, declared: 0, undeclared: [], notOnManifest: [] },
      grounds: {},
      grades: {},
      undecided: 0,
      statuses: {},
      custody: { complete: true, transferred: 0, received: 0 },
    });
  });

  it("does not depend on the order of travellers, declarations or receipts", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(travellers, { minLength: travellers.length }),
        fc.shuffledSubarray([...records.examinations], { minLength: records.examinations.length }),
        fc.shuffledSubarray([...records.receipts], { minLength: records.receipts.length }),
        (people, examinations, receipts) => {
          expect(dailySummary({ ...records, travellers: people, examinations, receipts }, protocol)).toEqual(summary);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("adds up for any part of the day", () => {
    fc.assert(
      fc.property(fc.subarray(travellers), (people) => {
        const part = dailySummary({ ...records, travellers: people }, protocol);
        const sum = (counts: Readonly<Record<string, number>>) =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        expect(sum(part.statuses)).toBe(people.length);
        expect(sum(part.grades) + part.undecided).toBe(people.length);
        expect(part.manifest.declared + part.manifest.undeclared.length).toBe(part.manifest.expected);
        expect(part.custody.received).toBeLessThanOrEqual(part.custody.transferred);
        for (const { count, of, lacking } of Object.values(part.coverage)) expect(count + lacking.length).toBe(of);
      }),
      { numRuns: 50 },
    );
  });
});
