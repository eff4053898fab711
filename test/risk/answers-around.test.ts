import { describe, expect, it } from "vitest";
import { answersAround, runOf } from "../../src/risk/answers-around.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import type { Described } from "../../src/risk/needed-answer.js";

const number = { kind: "number", unit: "count" } as const;

describe("answersAround", () => {
  it("gives the answers that a fact is compared with, each with the fact in which it stands", () => {
    const table = { x: { kind: "text" }, y: { kind: "choices", options: [] } } as const;
    const { all } = comparisonsIn(table, [{ fact: "x", in: { fact: "y" } }]);
    expect(answersAround(all, "x", { x: "FRA", y: ["ITA", "IRN"] })).toEqual([
      ["ITA", "y"],
      ["IRN", "y"],
    ]);
  });

  it("gives none of the fact itself, and of elements those of all, by the subject's fact", () => {
    const table = {
      stays: { kind: "list", of: { from: { kind: "date" }, to: { kind: "date" } } },
      on: { kind: "date" },
    } as const;
    const facts = { on: "2020-03-18", stays: [{ from: "2020-03-01", to: "2020-03-02" }, { to: "2020-03-05" }] };
    const alone = comparisonsIn(table, [{ fact: "on", after: "2020-03-01" }]).all;
    expect(answersAround(alone, "on", facts)).toEqual([]);
    const inStays = comparisonsIn(table, [
      { fact: "stays", some: { item: "to", before: { fact: "on" } } },
      { fact: "stays", some: { item: "from", before: "2020-03-09" } },
    ]).all.filter(({ at }) => at.path !== "stays");
    expect(answersAround(inStays, "on", facts)).toEqual([
      ["2020-03-02", "stays"],
      ["2020-03-05", "stays"],
      ["2020-03-01", "stays"],
    ]);
    expect(answersAround(inStays, "stays\nto", facts)).toEqual([
      ["2020-03-18", "on"],
      ["2020-03-01", "stays"],
    ]);
  });
});

describe("runOf", () => {
  it("goes from the chosen answer as far as answers do, either way", () => {
    const comparisons = comparisonsIn({ x: number }, [{ fact: "x", atLeast: 1 }]);
    const described: Described = {
      fact: "x",
      kind: number,
      comparisons,
      present: 0,
      facts: {},
      tried: [5, 1, 3, 2, 4, 3],
      works: (answer) => [2, 3, 5].includes(answer as number),
      chosen: 3,
    };
    expect(runOf<number>(described, (value) => value)).toEqual({ before: 1, first: 2, last: 3, after: 4 });
    expect(runOf<number>({ ...described, chosen: 5 }, (value) => value)).toEqual({
      before: 4,
      first: 5,
      last: 5,
      after: undefined,
    });
    const all = { ...described, works: () => true };
    expect(runOf<number>(all, (value) => value)).toEqual({ before: undefined, first: 1, last: 5, after: undefined });
    expect(runOf<number>(all, (value) => -value)).toMatchObject({ first: 5, last: 1 });
  });
});
