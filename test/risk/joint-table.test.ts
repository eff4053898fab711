import { describe, expect, it } from "vitest";
import { jointAnswers, tableDifferences } from "../../src/risk/joint-table.js";

const celsius = { kind: "number", unit: "celsius" } as const;

describe("tableDifferences", () => {
  it("names what only one has, and what is of another kind or unit in each", () => {
    const list = (kind: "text" | "date") => ({ kind: "list", of: { to: { kind } } }) as const;
    const before = { a: celsius, b: celsius, c: { kind: "yes-no" }, stays: list("date"), same: list("text") } as const;
    const after = {
      b: { kind: "number", unit: "hours" },
      c: { kind: "text" },
      d: celsius,
      stays: list("text"),
      same: list("text"),
    } as const;
    expect(tableDifferences(before, after)).toEqual({
      onlyBefore: ["a"],
      onlyAfter: ["d"],
      ofAnotherKind: ["b", "c", "stays"],
    });
  });

  it("takes other options for the same kind", () => {
    const one = { x: { kind: "choice", options: ["a"] } } as const;
    const other = { x: { kind: "choice", options: ["b"] } } as const;
    expect(tableDifferences(one, other).ofAnotherKind).toEqual([]);
  });
});

describe("jointAnswers", () => {
  it("are answers of the two tables together", () => {
    const one = { x: { kind: "choice", options: ["a", "b"] } } as const;
    const other = { x: { kind: "choice", options: ["b", "c"] }, y: { kind: "yes-no" } } as const;
    const asked = [{ fact: "x", is: "a" }];
    const { answers, inexact } = jointAnswers(one, other, asked, [
      { fact: "x", is: "c" },
      { fact: "y", is: "yes" },
    ]);
    expect([...(answers.get("x") ?? [])].sort()).toEqual(["a", "b", "c"]);
    expect([...answers.keys()].sort()).toEqual(["x", "y"]);
    expect(inexact).toEqual([]);
    const open = { x: { kind: "choice", options: [] } } as const;
    expect(jointAnswers(one, open, asked, [{ fact: "x", is: "z" }]).answers.get("x")).toContain("z");
  });

  it("are those of either where a fact is of another kind in each, and some may be missing", () => {
    const inWords = { x: { kind: "text" } } as const;
    const { answers, inexact } = jointAnswers(
      { x: celsius },
      inWords,
      [{ fact: "x", above: 38 }],
      [{ fact: "x", is: "hot" }],
    );
    expect(answers.get("x")).toContain("hot");
    expect(answers.get("x")?.some((answer) => typeof answer === "number")).toBe(true);
    expect(inexact).toEqual(["x"]);
  });
});
