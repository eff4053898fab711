import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, calendarDate } from "../../src/calendar/index.js";
import { type SampledPerson, samplingRounds } from "../../src/supervision/sampling-rounds.js";

const first = calendarDate("2022-06-06");
const day = (number: number): CalendarDate => addDays(first, number - 1);
const round = (name: string, from: number, until: number) => ({
  round: name,
  firstDay: day(from),
  lastDay: day(until),
});
const people: readonly SampledPerson[] = [
  { person: "A" },
  { person: "B" },
  { person: "C", excused: "in hospital" },
  { person: "D", inZone: { from: day(3) } },
];

describe("rounds of sampling (Zhangzhou development zone, June 2022: 核酸检测不漏一户、不漏一人)", () => {
  it("name who is missing from each, and count by day", () => {
    const samples = [
      { person: "A", on: day(1) },
      { person: "A", on: day(2) },
      { person: "D", on: day(4) },
      { person: "B", on: day(3) },
    ];
    const { rounds, neverSampled } = samplingRounds([round("1", 1, 2), round("2", 3, 4)], people, samples, day(5));
    expect(rounds).toEqual([
      {
        round: "1",
        state: "over",
        due: 2,
        sampled: 1,
        missing: ["B"],
        excused: ["C"],
        byDay: [{ on: day(1), sampled: 1 }],
      },
      {
        round: "2",
        state: "over",
        due: 3,
        sampled: 2,
        missing: ["A"],
        excused: ["C"],
        byDay: [
          { on: day(3), sampled: 1 },
          { on: day(4), sampled: 1 },
        ],
      },
    ]);
    expect(neverSampled).toEqual([]);
  });

  it("know open, over and not begun apart", () => {
    const rounds = [round("1", 1, 2)];
    const state = (on: number) => samplingRounds(rounds, people, [], day(on)).rounds[0];
    expect(state(0)).toMatchObject({ state: "not-begun", missing: [] });
    expect(state(2)).toMatchObject({ state: "open", missing: ["A", "B"] });
    expect(state(3)).toMatchObject({ state: "over", missing: ["A", "B"] });
    expect(samplingRounds(rounds, people, [], day(2)).neverSampled).toEqual([]);
    expect(samplingRounds(rounds, people, [], day(3)).neverSampled).toEqual(["A", "B"]);
  });

  it("keep samples of nobody known and of no round", () => {
    const samples = [
      { person: "Z", on: day(1) },
      { person: "A", on: day(9) },
    ];
    const { unknown, outsideRounds } = samplingRounds([round("1", 1, 2)], people, samples, day(9));
    expect(unknown).toEqual([samples[0]]);
    expect(outsideRounds).toEqual([samples[1]]);
  });

  it("keep samples of people who were not due: excused, or not in the zone during the round", () => {
    const samples = [
      { person: "C", on: day(1) },
      { person: "D", on: day(2) },
      { person: "D", on: day(3) },
    ];
    const { rounds, notDue } = samplingRounds([round("1", 1, 2), round("2", 3, 4)], people, samples, day(5));
    expect(notDue).toEqual(samples.slice(0, 2));
    expect(rounds.map(({ sampled }) => sampled)).toEqual([0, 1]);
  });

  it("know somebody who is in the list twice once, and as due where one of the entries is", () => {
    const twice = [{ person: "A", excused: "in hospital" }, { person: "A" }, { person: "C", excused: "x" }];
    const { rounds, neverSampled } = samplingRounds([round("1", 1, 2)], [...twice, ...twice], [], day(3));
    expect(rounds).toMatchObject([{ due: 1, missing: ["A"], excused: ["C"] }]);
    expect(neverSampled).toEqual(["A"]);
  });

  it("lose nobody: sampled and missing are those who were due", () => {
    const sample = fc.record({
      person: fc.constantFrom("A", "B", "C", "D", "Z"),
      on: fc.integer({ min: 1, max: 8 }).map(day),
    });
    fc.assert(
      fc.property(fc.array(sample), fc.integer({ min: 1, max: 9 }), (samples, on) => {
        const covered = samplingRounds([round("1", 1, 3), round("2", 4, 6)], people, samples, day(on));
        const { rounds, unknown, outsideRounds, notDue } = covered;
        const counted = samples.filter((one) => one.on <= day(6) && ["A", "B", "D"].includes(one.person));
        for (const one of rounds) {
          expect(one.byDay.reduce((sum, { sampled }) => sum + sampled, 0)).toBe(one.sampled);
          if (one.state !== "not-begun") expect(one.sampled + one.missing.length).toBe(one.due);
        }
        const kept = new Set([...unknown, ...outsideRounds, ...notDue, ...counted.filter((one) => one.on <= day(on))]);
        expect(kept).toEqual(new Set(samples.filter((one) => one.on <= day(on))));
      }),
    );
  });

  it("do not end before they begin", () => {
    expect(() => samplingRounds([round("1", 2, 1)], [], [], day(1))).toThrow(/^samplingRounds: expected/);
  });
});
