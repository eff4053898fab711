import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignInTurn, assignNearest, type PersonToVisit } from "../../src/screening/follow-up-assignment.js";

describe("assignInTurn", () => {
  const teams = (people: readonly string[], ...of: { team: string; capacity?: number }[]) => {
    const { assigned, unassigned } = assignInTurn(people, of);
    return [...assigned.map(({ person, team }) => `${person} ${team}`), ...unassigned];
  };

  it("goes round the teams in their order and the people in theirs", () => {
    expect(teams(["E4", "E2", "E1", "E3"], { team: "north" }, { team: "south" }, { team: "east" })).toEqual([
      "E1 north",
      "E2 south",
      "E3 east",
      "E4 north",
    ]);
  });

  it("passes teams that are full, and leaves over whom none has room for", () => {
    expect(teams(["E1", "E2", "E3", "E4", "E5"], { team: "n", capacity: 1 }, { team: "s", capacity: 2 })).toEqual([
      "E1 n",
      "E2 s",
      "E3 s",
      "E4",
      "E5",
    ]);
  });

  it("goes on in turn where a team in the middle is full", () => {
    expect(
      teams(["E1", "E2", "E3", "E4", "E5", "E6"], { team: "n" }, { team: "s", capacity: 1 }, { team: "e" }),
    ).toEqual(["E1 n", "E2 s", "E3 e", "E4 n", "E5 e", "E6 n"]);
  });

  it("assigns nobody without a team with room, and a person once", () => {
    expect(teams(["E1"])).toEqual(["E1"]);
    expect(teams(["E1"], { team: "n", capacity: 0 }, { team: "s", capacity: Number.NaN })).toEqual(["E1"]);
    expect(teams(["E1", "E1"], { team: "n" }, { team: "s" })).toEqual(["E1 n"]);
  });

  it("lets a team that is named twice stand once, with the lesser room", () => {
    expect(teams(["E1", "E2", "E3"], { team: "n" }, { team: "n" }, { team: "s" })).toEqual(["E1 n", "E2 s", "E3 n"]);
    expect(teams(["E1", "E2"], { team: "n", capacity: 1 }, { team: "n" })).toEqual(["E1 n", "E2"]);
    expect(teams(["E1", "E2"], { team: "n" }, { team: "n", capacity: 1 })).toEqual(["E1 n", "E2"]);
  });

  it("shares people out evenly where all have room, whatever their order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (people, count) => {
        const of = Array.from({ length: count }, (_, place) => ({ team: `t${place}` }));
        const { assigned, unassigned } = assignInTurn(people, of);
        const loads = of.map(({ team }) => assigned.filter((each) => each.team === team).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        expect(assigned.length + unassigned.length).toBe(people.length);
        expect(assignInTurn(people.toReversed(), of)).toEqual({ assigned, unassigned });
      }),
    );
  });
});

describe("assignNearest", () => {
  it("gives the shortest ways first, and the next nearest team where the nearest is full", () => {
    const people = [
      { person: "E1", distances: { north: 2, south: 5 } },
      { person: "E2", distances: { north: 1, south: 9 } },
      { person: "E3", distances: { north: 3 } },
    ];
    expect(assignNearest(people, [{ team: "south" }, { team: "north", capacity: 1 }])).toEqual({
      assigned: [
        { person: "E1", team: "south" },
        { person: "E2", team: "north" },
      ],
      unassigned: ["E3"],
    });
  });

  it("goes by name among equals", () => {
    const people = ["E2", "E1"].map((person) => ({ person, distances: { b: 1, a: 1 } }));
    expect(assignNearest(people, [{ team: "b" }, { team: "a", capacity: 1 }]).assigned).toEqual([
      { person: "E1", team: "a" },
      { person: "E2", team: "b" },
    ]);
  });

  it("does not send a team of which nobody knows how far it is, nor by a name that objects have", () => {
    const people = [{ person: "E1", distances: { north: Number.NaN, south: -1 } }];
    expect(assignNearest(people, [{ team: "north" }, { team: "south" }, { team: "toString" }]).unassigned).toEqual([
      "E1",
    ]);
    expect(assignNearest([{ person: "E1", distances: { north: 0 } }], [{ team: "north" }]).assigned).toHaveLength(1);
  });

  it("takes no distance for one that is not known: none given, or without end", () => {
    const none = [{ person: "E1" }, { person: "E2", distances: undefined }, { person: "E3", distances: null }];
    expect(assignNearest(none as unknown as PersonToVisit[], [{ team: "north" }])).toEqual({
      assigned: [],
      unassigned: ["E1", "E2", "E3"],
    });
    const endless = [
      { person: "E1", distances: { north: Number.POSITIVE_INFINITY, south: Number.POSITIVE_INFINITY } },
      { person: "E2", distances: { north: 3, south: Number.POSITIVE_INFINITY } },
    ];
    expect(assignNearest(endless, [{ team: "north" }, { team: "south" }])).toEqual({
      assigned: [{ person: "E2", team: "north" }],
      unassigned: ["E1"],
    });
    const text = [{ person: "E1", distances: { north: "3" } }] as unknown as PersonToVisit[];
    expect(assignNearest(text, [{ team: "north" }]).unassigned).toEqual(["E1"]);
  });

  it("lets a team that is named twice stand once, with the lesser room", () => {
    const people = ["E1", "E2"].map((person) => ({ person, distances: { n: 1 } }));
    const twice = [{ team: "n" }, { team: "n", capacity: 1 }];
    for (const teams of [twice, twice.toReversed()])
      expect(assignNearest(people, teams)).toMatchObject({ unassigned: ["E2"] });
  });

  const anyPeople: fc.Arbitrary<PersonToVisit[]> = fc.uniqueArray(
    fc.record({
      person: fc.constantFrom("E1", "E2", "E3", "E4", "E5"),
      distances: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(4)),
    }),
    { selector: ({ person }) => person },
  );
  const teams = [{ team: "a", capacity: 1 }, { team: "b", capacity: 2 }, { team: "c" }];

  it("fills no team beyond its room, loses nobody, and does not depend on the order", () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { assigned, unassigned } = assignNearest(people, teams);
        expect([...assigned.map(({ person }) => person), ...unassigned].sort()).toEqual(
          people.map(({ person }) => person).sort(),
        );
        for (const { team, capacity = 9 } of teams)
          expect(assigned.filter((each) => each.team === team).length).toBeLessThanOrEqual(capacity);
        expect(assignNearest(people.toReversed(), teams.toReversed())).toEqual({ assigned, unassigned });
      }),
    );
  });

  it("sends nobody further than need be: a nearer team is full of people for whom it is no further", () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { assigned } = assignNearest(people, teams);
        const distanceOf = (person: string, team: string) =>
          people.find((each) => each.person === person)?.distances?.[team] ?? Number.POSITIVE_INFINITY;
        for (const { person, distances = {} } of people) {
          const own = assigned.find((each) => each.person === person)?.team;
          for (const { team, capacity = 9 } of teams) {
            const distance = distances[team];
            if (distance === undefined || (own !== undefined && distanceOf(person, own) <= distance)) continue;
            const others = assigned.filter((each) => each.team === team);
            expect(others.length).toBe(capacity);
            for (const other of others) expect(distanceOf(other.person, team)).toBeLessThanOrEqual(distance);
          }
        }
      }),
    );
  });
});
