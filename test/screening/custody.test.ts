import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CustodyStage, reconcile } from "../../src/screening/custody.js";

const STAGES = ["manifest", "screened", "transferred", "received"] as const;
const stages = (...lists: (readonly string[])[]): CustodyStage[] =>
  lists.map((people, index) => ({ stage: STAGES[index] ?? "further", people }));
const nobody = { unaccounted: [], unexpected: [], skippedSteps: [], duplicates: [], unread: [] };

describe("reconcile: the closed loop from port to isolation", () => {
  // Joint prevention and control mechanism press conference of 2020-04-06 (GACC): all people and all of their information
  // are handed over. Each case follows from the lists alone.
  it.each([
    [
      "everyone arrives",
      [
        ["p1", "p2", "p3"],
        ["p1", "p2", "p3"],
        ["p1", "p2", "p3"],
        ["p1", "p2", "p3"],
      ],
      { complete: true, ...nobody },
    ],
    [
      "one is not received",
      [
        ["p1", "p2", "p3"],
        ["p1", "p2", "p3"],
        ["p1", "p2", "p3"],
        ["p1", "p3"],
      ],
      { complete: false, ...nobody, unaccounted: [{ person: "p2", lastSeenAt: "transferred" }] },
    ],
    [
      "one was never screened",
      [
        ["p1", "p2", "p3"],
        ["p1", "p2"],
        ["p1", "p2"],
        ["p1", "p2"],
      ],
      { complete: false, ...nobody, unaccounted: [{ person: "p3", lastSeenAt: "manifest" }] },
    ],
    [
      "one is screened who is not on the manifest",
      [
        ["p1", "p2"],
        ["p1", "p2", "p9"],
        ["p1", "p2", "p9"],
        ["p1", "p2", "p9"],
      ],
      { complete: false, ...nobody, unexpected: [{ person: "p9", firstSeenAt: "screened" }] },
    ],
    [
      "one has no record of screening and is seen later",
      [["p1", "p2"], ["p1"], ["p1", "p2"], ["p1", "p2"]],
      { complete: false, ...nobody, skippedSteps: [{ person: "p2", step: "screened" }] },
    ],
    [
      "nobody stands for anybody else",
      [
        ["p1", "p2"],
        ["p1", "p2"],
        ["p1", "p2"],
        ["p1", "p3"],
      ],
      {
        complete: false,
        ...nobody,
        unaccounted: [{ person: "p2", lastSeenAt: "transferred" }],
        unexpected: [{ person: "p3", firstSeenAt: "received" }],
      },
    ],
    [
      "one is on a list twice",
      [["p1"], ["p1", "p1", "p1"], ["p1"], ["p1"]],
      { complete: true, ...nobody, duplicates: [{ person: "p1", list: "screened" }] },
    ],
    ["nobody was on board", [[], [], [], []], { complete: true, ...nobody }],
    [
      "one is on no list but the last",
      [[], [], [], ["p1"]],
      { complete: false, ...nobody, unexpected: [{ person: "p1", firstSeenAt: "received" }] },
    ],
  ] as const)("%s", (_, lists, expected) => {
    expect(reconcile(stages(...lists))).toEqual(expected);
  });

  it("takes a blank line for nobody, counts it, and is not complete with it", () => {
    expect(reconcile(stages(["p1", "", " "], ["p1", ""]))).toEqual({
      complete: false,
      ...nobody,
      unread: [
        { code: "no-person", stage: "manifest", records: 2 },
        { code: "no-person", stage: "screened", records: 1 },
      ],
    });
    const due = reconcile([
      { stage: "manifest", people: ["p1"] },
      { stage: "received", people: ["p1"], due: ["p1", ""] },
    ]);
    expect(due).toEqual({ complete: false, ...nobody, unread: [{ code: "no-person", stage: "received", records: 1 }] });
    const read = [null, 7, undefined] as unknown as string[];
    expect(reconcile(stages(read)).unread).toEqual([{ code: "no-person", stage: "manifest", records: 3 }]);
  });

  it("has nobody to account for without lists", () => {
    expect(reconcile([])).toEqual({ complete: true, ...nobody });
  });
});

describe("reconcile: each person at the stages due to them", () => {
  const day = (transferred: readonly string[], received: readonly string[], due: readonly string[]) =>
    reconcile([
      { stage: "manifest", people: ["p1", "p2", "p3"] },
      { stage: "transferred", people: transferred, due },
      { stage: "received", people: received, due: transferred },
    ]);

  it("whoever is not transferred is not expected to be received", () => {
    expect(day(["p2"], ["p2"], ["p2"])).toEqual({ complete: true, ...nobody });
  });

  it("whoever was transferred and not received is unaccounted for, and last seen at the transfer", () => {
    expect(day(["p2"], [], ["p2"])).toEqual({
      complete: false,
      ...nobody,
      unaccounted: [{ person: "p2", lastSeenAt: "transferred" }],
    });
  });

  it("whoever should be transferred and was not is unaccounted for, and last seen on the manifest", () => {
    expect(day([], [], ["p3"])).toEqual({
      complete: false,
      ...nobody,
      unaccounted: [{ person: "p3", lastSeenAt: "manifest" }],
    });
  });

  it("whoever is received without a transfer is unexpected, on the manifest or not", () => {
    expect(day(["p2"], ["p2", "p1", "p9"], ["p2"]).unexpected).toEqual([
      { person: "p1", firstSeenAt: "received" },
      { person: "p9", firstSeenAt: "received" },
    ]);
  });

  it("whoever is due somewhere and seen there is still unexpected, when not on the manifest", () => {
    expect(day(["p8"], ["p8"], ["p8"])).toEqual({
      complete: false,
      ...nobody,
      unexpected: [{ person: "p8", firstSeenAt: "transferred" }],
    });
  });

  it("whoever is due somewhere and on no list was never seen", () => {
    expect(day([], [], ["p8"]).unaccounted).toEqual([{ person: "p8", lastSeenAt: "never" }]);
  });
});

describe("reconcile: laws", () => {
  const anyPeople = fc.array(fc.constantFrom<string>("p1", "p2", "p3", "p4", "toString", "__proto__"), {
    maxLength: 6,
  });
  const anyLists = fc.array(anyPeople, { minLength: 1, maxLength: 4 });

  it("does not depend on the order of the people", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        expect(reconcile(stages(...lists.map((people) => people.toReversed())))).toEqual(reconcile(stages(...lists)));
      }),
    );
  });

  it("loses nobody: whoever is on the first list is on the last one or unaccounted for, by name", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const { unaccounted } = reconcile(stages(...lists));
        const named = unaccounted.map(({ person }) => person);
        for (const person of lists[0] ?? []) expect(lists.at(-1)?.includes(person)).toBe(!named.includes(person));
        expect(named.every((person) => lists[0]?.includes(person))).toBe(true);
      }),
    );
  });

  it("is complete exactly when every list has the same people", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const same = lists.every(
          (people) => [...new Set(people)].sort().join() === [...new Set(lists[0])].sort().join(),
        );
        expect(reconcile(stages(...lists)).complete).toBe(same);
      }),
    );
  });

  it("names nobody in two ways for one stage, and everyone in order", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const { unaccounted, unexpected, skippedSteps } = reconcile(stages(...lists));
        for (const named of [unaccounted, unexpected]) {
          const people = named.map(({ person }) => person);
          expect(people).toEqual([...new Set(people)].sort());
        }
        const unexpectedPeople = unexpected.map(({ person }) => person);
        for (const { person } of [...unaccounted, ...skippedSteps]) expect(unexpectedPeople).not.toContain(person);
      }),
    );
  });
});
