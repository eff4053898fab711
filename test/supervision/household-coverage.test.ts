import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/index.js";
import {
  type Household,
  type HouseholdVisit,
  householdCoverage,
  type VisitOutcome,
} from "../../src/supervision/household-coverage.js";

const on = calendarDate("2020-02-01");
const options = { on, revisitWithinDays: 2 };
const household = (name: string, ...people: string[]): Household => ({
  household: name,
  grid: "G-1",
  residents: people.map((person) => ({ person })),
});
const visit = (name: string, day: number, outcome: VisitOutcome, ...seen: string[]): HouseholdVisit => ({
  household: name,
  on: addDays(on, day),
  outcome,
  seen,
});
const only = (homes: readonly Household[], visits: readonly HouseholdVisit[]) =>
  householdCoverage(homes, visits, options).grids[0];

describe("nobody missed (不漏一户、不漏一人)", () => {
  it("is when every household was visited and everyone in it seen, at whichever visit", () => {
    const visits = [visit("H-1", -3, "visited", "A"), visit("H-1", -1, "visited", "B")];
    expect(only([household("H-1", "A", "B")], visits)).toEqual({
      grid: "G-1",
      households: { visited: 1, "not-found": 0, refused: 0, "not-visited": 0 },
      residents: { all: 2, seen: 2 },
      keyGroups: expect.anything(),
      toVisit: [],
    });
  });

  it.each([
    ["nobody came", [], "not-visited", undefined, false],
    ["nobody was in, two days ago", [visit("H-1", -2, "not-found")], "not-found", "2020-02-01", false],
    ["nobody was in, three days ago", [visit("H-1", -3, "not-found")], "not-found", "2020-01-31", true],
    [
      "refused, then nobody in",
      [visit("H-1", -2, "refused"), visit("H-1", -1, "not-found")],
      "refused",
      "2020-02-02",
      false,
    ],
    ["visited, and one was out", [visit("H-1", 0, "visited", "A")], "visited", "2020-02-03", false],
    ["visited only tomorrow", [visit("H-1", 1, "visited", "A", "B")], "not-visited", undefined, false],
  ] as const)("is not when %s", (_, visits, standing, revisitBy, isOverdue) => {
    expect(only([household("H-1", "A", "B")], visits)?.toVisit).toMatchObject([{ standing, revisitBy, isOverdue }]);
  });

  it("names who was missed, those of a key group first", () => {
    const home: Household = {
      ...household("H-1", "A", "B"),
      residents: [{ person: "A" }, { person: "B", keyGroup: "tourist" }],
    };
    expect(only([home], [])?.toVisit[0]?.missed.map(({ person }) => person)).toEqual(["B", "A"]);
  });

  it("keeps visits and people that no list has: a register with a hole", () => {
    const stray = visit("H-9", 0, "visited", "Z");
    const { unknownHouseholds, unknownPeople } = householdCoverage(
      [household("H-1", "A")],
      [stray, visit("H-1", 0, "visited", "A", "Y")],
      options,
    );
    expect(unknownHouseholds).toEqual([stray]);
    expect(unknownPeople).toEqual([{ household: "H-1", person: "Y" }]);
  });

  it("finds 5 of 319 who came home, in 2 households, to be of key areas (a village of Pingxiang, January 2020)", () => {
    const homes = Array.from({ length: 319 - 3 }, (_, place): Household => {
      const count = place === 0 ? 3 : place === 1 ? 2 : 1;
      const residents = Array.from({ length: count }, (_, who) => ({ person: `${place}-${who}` }));
      return {
        household: `H-${place}`,
        grid: "village",
        residents: place < 2 ? residents.map((one) => ({ ...one, keyGroup: "returning-worker" })) : residents,
      };
    });
    const { residents, toVisit } = only(homes, []) as NonNullable<ReturnType<typeof only>>;
    expect(residents).toEqual({ all: 319, seen: 0 });
    const key = toVisit.filter(({ missed }) => missed.some(({ keyGroup }) => keyGroup !== undefined));
    expect(key.map(({ missed }) => missed.length)).toEqual([3, 2]);
  });

  it("loses no household and no person, whatever the order of the visits", () => {
    const homes = [household("H-1", "A", "B"), household("H-2", "C"), { ...household("H-3", "D"), grid: "G-2" }];
    const aVisit = fc
      .tuple(
        fc.constantFrom("H-1", "H-2", "H-3", "H-4"),
        fc.integer({ min: -5, max: 2 }),
        fc.constantFrom<VisitOutcome>("visited", "not-found", "refused"),
        fc.subarray(["A", "B", "C", "D"]),
      )
      .map(([name, day, outcome, seen]) => visit(name, day, outcome, ...seen));
    fc.assert(
      fc.property(fc.array(aVisit), (visits) => {
        const { grids } = householdCoverage(homes, visits, options);
        for (const { grid, households, residents, toVisit } of grids) {
          const own = homes.filter((home) => home.grid === grid);
          expect(Object.values(households).reduce((sum, count) => sum + count, 0)).toBe(own.length);
          const missed = toVisit.reduce((sum, home) => sum + home.missed.length, 0);
          expect(residents.seen + missed).toBe(residents.all);
        }
        expect(householdCoverage(homes, visits.toReversed(), options).grids).toEqual(grids);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])("is looked for again within whole days, not %d", (revisitWithinDays) => {
    expect(() => householdCoverage([], [], { on, revisitWithinDays })).toThrow(/^householdCoverage: expected/);
  });
});

describe("a register or a visit that contradicts itself", () => {
  it("a visit that found nobody saw nobody: whoever it says it saw is still missed, and the visit is named", () => {
    const visits = [visit("H-1", 0, "not-found", "A"), visit("H-1", -1, "not-found")];
    const { grids, contradictory } = householdCoverage([household("H-1", "A")], visits, options);
    expect(grids[0]?.residents).toEqual({ all: 1, seen: 0 });
    expect(grids[0]?.toVisit).toMatchObject([{ standing: "not-found", missed: [{ person: "A" }] }]);
    expect(contradictory).toEqual([visits[0]]);
  });

  it("who refused at the door was seen", () => {
    const { grids, contradictory } = householdCoverage(
      [household("H-1", "A")],
      [visit("H-1", 0, "refused", "A")],
      options,
    );
    expect(grids[0]?.residents).toEqual({ all: 1, seen: 1 });
    expect(grids[0]?.toVisit).toMatchObject([{ standing: "refused", missed: [] }]);
    expect(contradictory).toEqual([]);
  });

  it("names households and people that are in the list twice, and loses none of them", () => {
    const homes = [household("H-1", "A"), { ...household("H-1", "B"), grid: "G-2" }, household("H-3", "A")];
    const { grids, duplicates, unknownPeople } = householdCoverage(
      homes,
      [visit("H-1", 0, "visited", "A", "B")],
      options,
    );
    expect(duplicates).toEqual({ households: ["H-1"], people: ["A"] });
    expect(unknownPeople).toEqual([]);
    expect(grids.map(({ residents }) => residents)).toEqual([
      { all: 2, seen: 1 },
      { all: 1, seen: 1 },
    ]);
  });

  it("counts and names somebody of a key group that there is not", () => {
    const home = { ...household("H-1"), residents: [{ person: "A", keyGroup: "trader" }] } as unknown as Household;
    expect(only([home], [])).toMatchObject({
      residents: { all: 1, seen: 0 },
      toVisit: [{ missed: [{ person: "A", keyGroup: "trader" }] }],
    });
  });

  it("counts somebody who is in a household twice once, with the key group that either entry says", () => {
    const home: Household = {
      ...household("H-1"),
      residents: [{ person: "A" }, { person: "A", keyGroup: "student" }],
    };
    const { grids, duplicates } = householdCoverage([home], [], options);
    expect(grids[0]).toMatchObject({
      residents: { all: 1, seen: 0 },
      keyGroups: { student: { all: 1, seen: 0 }, tourist: { all: 0, seen: 0 } },
      toVisit: [{ missed: [{ person: "A", keyGroup: "student" }] }],
    });
    expect(duplicates.people).toEqual(["A"]);
  });
});
