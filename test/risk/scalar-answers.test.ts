import { describe, expect, it } from "vitest";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const table = {
  celsius: { kind: "number", unit: "celsius" },
  usual: { kind: "number", unit: "celsius" },
  result: { kind: "choice", options: ["positive", "negative", "not-tested"] },
} as const;
const answersTo = (fact: string, ...conditions: Parameters<typeof possibleAnswers>[1]) =>
  possibleAnswers(table, conditions).answers.get(fact) as readonly number[];

describe("the answers to facts that are no lists", () => {
  it("lie on either side of each threshold", () => {
    const celsius = answersTo("celsius", { fact: "celsius", atLeast: 37.3 }, { fact: "celsius", above: 38 });
    expect(celsius.some((value) => value < 37.3)).toBe(true);
    expect(celsius.some((value) => value >= 37.3 && value <= 38)).toBe(true);
    expect(celsius.some((value) => value > 38)).toBe(true);
  });

  it("of two that are compared with each other are found together", () => {
    const conditions = [{ fact: "celsius", above: { fact: "usual" } }] as const;
    const { answers } = possibleAnswers(table, conditions);
    const pairs = (answers.get("celsius") as number[]).flatMap((one) =>
      (answers.get("usual") as number[]).map((other) => Math.sign(one - other)),
    );
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(2);
  });

  it("of words are those that are mentioned, and one that is not", () => {
    expect(answersTo("result", { fact: "result", is: "positive" })).toHaveLength(2);
  });
});
