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
    const several = { x: { kind: "choices", options: ["a"] } } as const;
    expect(tableDifferences(one, several).ofAnotherKind).toEqual(["x"]);
    expect(tableDifferences(several, { x: { kind: "text" } }).ofAnotherKind).toEqual(["x"]);
  });

  it("takes lists of other facts for the same kind, and no list for one fact", () => {
    const one = { x: { kind: "list", of: { a: celsius } } } as const;
    expect(tableDifferences(one, { x: { kind: "list", of: { b: celsius } } }).ofAnotherKind).toEqual([]);
    const hours = { kind: "number", unit: "hours" } as const;
    expect(tableDifferences(one, { x: { kind: "list", of: { a: hours } } }).ofAnotherKind).toEqual(["x"]);
    expect(tableDifferences(one, { x: { kind: "date" } }).ofAnotherKind).toEqual(["x"]);
    expect(tableDifferences({ x: celsius }, { x: { kind: "date" } }).ofAnotherKind).toEqual(["x"]);
    expect(tableDifferences({ x: { kind: "date" } }, { x: celsius }).ofAnotherKind).toEqual(["x"]);
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
    expect(jointAnswers(open, one, [{ fact: "x", is: "z" }], asked).answers.get("x")).toEqual(["z", "a", "another"]);
    expect(jointAnswers(one, one, asked, asked).answers.get("x")).toEqual(["a", "b"]);
  });

  it("are of lists those to the facts of both", () => {
    const one = { x: { kind: "list", of: { a: { kind: "yes-no" } } } } as const;
    const other = { x: { kind: "list", of: { b: { kind: "yes-no" } } } } as const;
    const isYes = (item: string) => [{ fact: "x", some: { item, is: "yes" } }];
    const found = jointAnswers(one, other, isYes("a"), isYes("b")).answers.get("x") ?? [];
    expect(found).toContainEqual([{ a: "yes", b: "no" }]);
    expect(found).toContainEqual([{ a: "no", b: "yes" }]);
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

  it("are each once where a fact is of another kind in each, and complete of facts that only one has", () => {
    const yesNo = { kind: "yes-no" } as const;
    const { answers, inexact } = jointAnswers(
      { x: yesNo, a: yesNo },
      { x: { kind: "text" }, b: yesNo },
      [
        { fact: "x", is: "yes" },
        { fact: "a", is: "yes" },
      ],
      [
        { fact: "x", is: "yes" },
        { fact: "b", is: "yes" },
      ],
    );
    expect([...answers]).toEqual([
      ["x", ["yes", "no", "another"]],
      ["a", ["yes", "no"]],
      ["b", ["yes", "no"]],
    ]);
    expect(inexact).toEqual(["x"]);
  });
});
