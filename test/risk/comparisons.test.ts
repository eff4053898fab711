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
  });

  it("refuses a fact that the table does not have", () => {
    expect(() => comparisonsIn(table, [{ fact: "unknown", is: "yes" }])).toThrow(TypeError);
  });
});

it("names the facts of an element that a condition on elements reads", () => {
  expect(itemsIn({ not: { item: "from", onOrAfter: { previous: "to" } } })).toEqual(["from", "to"]);
});
