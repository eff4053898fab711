import { describe, expect, it } from "vitest";
import { below, comparisonsIn, itemsIn, listOf, namesOf } from "../../src/risk/comparisons.js";

const stays = below("stays", "to");
const table = {
  on: { kind: "date" },
  fever: { kind: "yes-no" },
  stays: {
    kind: "list",
    of: { from: { kind: "date" }, to: { kind: "date" }, rows: { kind: "list", of: { n: { kind: "text" } } } },
  },
} as const;

describe("paths", () => {
  it("lead from a list to the facts of its elements", () => {
    expect(namesOf(below(stays, "n"))).toEqual(["stays", "to", "n"]);
    expect(listOf(stays)).toBe("stays");
    expect(listOf("on")).toBeUndefined();
  });
});

describe("comparisonsIn", () => {
  const since = { item: "to", since: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } } } as const;
  const some = { fact: "stays", some: { any: [since, { item: "rows", some: { item: "n", is: "x" } }] } } as const;
  const fever = { fact: "fever", is: "yes" } as const;
  const { leaves, all, places } = comparisonsIn(table, [{ all: [fever, { not: some }] }, some, fever]);

  it("names each leaf once, with the subject's facts that it reads", () => {
    expect(leaves).toEqual([
      { leaf: fever, facts: ["fever"] },
      { leaf: some, facts: ["stays", "on"] },
    ]);
  });

  it("names each comparison where it stands, and every fact that is read", () => {
    expect(all.map(({ at, other }) => [at.path, other?.path])).toEqual([
      ["fever", undefined],
      ["stays", undefined],
      [stays, "on"],
      [below("stays", "rows"), undefined],
      [below(below("stays", "rows"), "n"), undefined],
    ]);
    expect([...places.keys()]).toHaveLength(6);
    expect(places.get(stays)).toEqual({ path: stays, kind: { kind: "date" } });
  });

  it("says with which fact a comparison is, how far it is shifted, and which of the subject's facts it reads", () => {
    const birth = { fact: "on", before: { fact: "birth", plus: { years: 18 } } } as const;
    const inOrder = { item: "from", onOrAfter: { previous: "to" } } as const;
    const dates = { ...table, birth: { kind: "date" } } as const;
    const date = { kind: "date" };
    const all = comparisonsIn(dates, [birth, { fact: "stays", every: inOrder }]).all;
    expect(all).toEqual([
      {
        at: { path: "on", kind: date },
        leaf: birth,
        other: { path: "birth", kind: date, plus: { years: 18 }, isPrevious: false },
        facts: new Set(["on", "birth"]),
      },
      {
        at: { path: "stays", kind: table.stays },
        leaf: { fact: "stays", every: inOrder },
        other: undefined,
        facts: new Set(["stays"]),
      },
      {
        at: { path: below("stays", "from"), kind: date },
        leaf: inOrder,
        other: { path: stays, kind: date, plus: undefined, isPrevious: true },
        facts: new Set(["stays"]),
      },
    ]);
  });

  it("reads both ends of the periods of a list", () => {
    const window = { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } } as const;
    const covers = { fact: "stays", covers: { from: "from", to: "to", window } } as const;
    const { places, leaves } = comparisonsIn(table, [covers]);
    expect([...places.keys()].sort()).toEqual(["on", "stays", below("stays", "from"), stays]);
    expect(leaves).toEqual([{ leaf: covers, facts: ["stays", "on"] }]);
  });

  it("refuses a fact that the table does not have", () => {
    expect(() => comparisonsIn(table, [{ fact: "unknown", is: "yes" }])).toThrow(TypeError);
    expect(() => comparisonsIn(table, [{ item: "to", onOrAfter: "2020-03-01" }])).toThrow(TypeError);
    expect(() => comparisonsIn(table, [{ fact: "stays", some: { item: "on", is: "yes" } }])).toThrow(TypeError);
  });
});

it("names the facts of an element that a condition on elements reads", () => {
  expect(itemsIn({ not: { item: "from", onOrAfter: { previous: "to" } } })).toEqual(["from", "to"]);
  expect(
    itemsIn({
      all: [
        { fact: "on", known: true },
        { item: "to", known: true },
      ],
    }),
  ).toEqual(["to"]);
});
