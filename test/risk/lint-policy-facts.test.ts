import { describe, expect, it } from "vitest";
import { lintFactTable } from "../../src/risk/lint-policy-facts.js";
import { codes, coughs, found, high, text } from "./linted.js";

describe("lintFactTable", () => {
  it("takes a label that is missing for a note", () => {
    const policy = { ...high(coughs), facts: { cough: { kind: "yes-no" } } } as const;
    expect(found(policy)).toMatchObject([
      { code: "missing-text", severity: "note", fact: "cough", path: ["facts", "cough"] },
    ]);
    const named = {
      cough: { kind: "choice", options: ["yes", "no"], names: { yes: { en: "yes", zh: "yes" } }, label: text },
    };
    expect(codes({ ...high(coughs), facts: named as never })).toEqual(["missing-text"]);
  });
});

it("gives the facts that can be read, those of elements too", () => {
  const problems: string[] = [];
  const sound = lintFactTable(
    {
      a: { kind: "yes-no", label: text },
      b: { kind: "colour", label: text },
      c: { kind: "list", of: { d: { kind: "date" }, e: 1 } },
    },
    ["facts"],
    (code, path) => problems.push(`${code} ${path.join(".")}`),
  );
  expect(sound).toEqual({ a: { kind: "yes-no", label: text }, c: { kind: "list", of: { d: { kind: "date" } } } });
  expect(problems.filter((problem) => problem.startsWith("malformed"))).toEqual([
    "malformed-fact facts.b.kind",
    "malformed-fact facts.c.of.e.kind",
  ]);
});

describe("what is wrong with a fact", () => {
  /** The code, the place and the fact of every problem of a fact "f", and whether it can be read. */
  const problemsOf = (f: unknown) => {
    const problems: unknown[] = [];
    const { f: sound } = lintFactTable({ f }, ["facts"], (code, path, { fact } = {}) =>
      problems.push([code, path.join("."), fact]),
    );
    return [problems, sound !== undefined];
  };
  const number = { kind: "number", label: text };
  const choice = { kind: "choice", label: text };

  it.each([
    ["a number of a unit", { ...number, unit: "celsius" }, [], true],
    ["a number of an unknown unit", { ...number, unit: "ells" }, [["malformed-fact", "facts.f.unit", "f"]], false],
    ["a number without a unit", number, [["malformed-fact", "facts.f.unit", "f"]], false],
    ["a choice", { ...choice, options: ["a", "b"] }, [], true],
    ["a choice of nothing said", choice, [["malformed-fact", "facts.f.options", "f"]], false],
    ["a choice of a blank", { ...choice, options: ["a", " "] }, [["malformed-fact", "facts.f.options", "f"]], false],
    ["a choice of a number", { ...choice, options: ["a", 1] }, [["malformed-fact", "facts.f.options", "f"]], false],
    [
      "a choice of twice the same",
      { ...choice, options: ["a", "a"] },
      [["malformed-fact", "facts.f.options", "f"]],
      false,
    ],
    ["several options", { kind: "choices", label: text, options: ["a"] }, [], true],
    [
      "several of none",
      { kind: "choices", label: text, options: "a" },
      [["malformed-fact", "facts.f.options", "f"]],
      false,
    ],
    ["a yes-no, whatever else stands there", { kind: "yes-no", label: text, options: [1], unit: "ells" }, [], true],
    ["a list of no facts", { kind: "list", label: text, of: 7 }, [["malformed-fact", "facts.f.of", "f"]], true],
    [
      "a list of lists of no facts",
      { kind: "list", label: text, of: { g: { kind: "list", label: text, of: 7 } } },
      [["malformed-fact", "facts.f.of.g.of", "f.g"]],
      true,
    ],
    [
      "a list with a fact that is none",
      { kind: "list", label: text, of: { g: { ...number, unit: "ells" } } },
      [["malformed-fact", "facts.f.of.g.unit", "f.g"]],
      true,
    ],
    [
      "a label in one language",
      { kind: "date", label: { en: "day" } },
      [["missing-text", "facts.f.label", undefined]],
      true,
    ],
    [
      "a name of an option in one language",
      { ...choice, options: ["a"], names: { a: { zh: "甲" } } },
      [["missing-text", "facts.f.names.a", undefined]],
      true,
    ],
  ])("%s", (_, fact, problems, isSound) => {
    expect(problemsOf(fact)).toEqual([problems, isSound]);
  });

  it("a table that is none has no facts", () => {
    const reports: unknown[] = [];
    expect(lintFactTable("facts", ["facts"], (...report) => reports.push(report))).toEqual({});
    expect(reports).toEqual([
      ["malformed-fact", ["facts"], { fact: "", expected: { en: expect.any(String), zh: expect.any(String) } }],
    ]);
  });

  it("a fact has another name than __proto__", () => {
    const reports: unknown[] = [];
    const facts = JSON.parse('{ "__proto__": { "kind": "date", "label": { "en": "day", "zh": "日期" } } }') as unknown;
    lintFactTable(facts, ["facts"], (...report) => reports.push(report));
    expect(reports).toEqual([
      ["wrong-name", ["facts", "__proto__"], { expected: { en: expect.any(String), zh: expect.any(String) } }],
    ]);
  });

  it.each([
    [32, []],
    [33, ["too-deep"]],
  ])("lists of %i levels", (levels, expected) => {
    let fact: object = { kind: "date", label: text };
    for (let level = 0; level < levels; level++) fact = { kind: "list", label: text, of: { f: fact } };
    const codesOf: unknown[] = [];
    lintFactTable({ f: fact }, [], (code) => codesOf.push(code));
    expect(codesOf).toEqual(expected);
  });
});
