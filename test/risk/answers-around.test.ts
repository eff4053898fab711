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
    expect(runOf<number>({ ...described, chosen: 5 }, (value) => value)).toMatchObject({ first: 5, after: undefined });
  });
});
