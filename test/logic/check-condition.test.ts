import { describe, expect, it } from "vitest";
import { checkCondition, isSoundLeaf } from "../../src/logic/check-condition.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { factsScope } from "../../src/logic/scope.js";

const table = {
  fever: { kind: "yes-no" },
  purpose: { kind: "choice", options: ["work", "visit"] },
  note: { kind: "text" },
  age: { kind: "number", unit: "years" },
  ill: { kind: "number", unit: "persons" },
  on: { kind: "date" },
  at: { kind: "instant" },
  symptoms: { kind: "choices", options: ["cough", "rash"] },
  countries: { kind: "choices", options: [] },
  stays: { kind: "list", of: { country: { kind: "text" }, from: { kind: "date" }, to: { kind: "date" } } },
} as const satisfies FactTable;
const checking = (condition: unknown) => () => checkCondition(condition as AnyCondition, factsScope(table));

describe("checkCondition", () => {
  it.each([
    { fact: "fever", is: "yes" },
    { fact: "note", is: "anything" },
    { fact: "purpose", in: ["work"] },
    { fact: "note", in: { fact: "countries" } },
    { fact: "symptoms", overlaps: { fact: "countries" } },
    { fact: "countries", includes: "ITA" },
    { fact: "age", atLeast: { fact: "age" } },
    { fact: "on", before: { fact: "at", plus: { years: -1 } } },
    { fact: "stays", known: true },
    { fact: "stays", count: { atLeast: { fact: "ill" }, of: { item: "country", is: "ITA" } } },
    { all: [] },
    { not: { any: [{ fact: "fever", known: false }] } },
  ])("finds nothing wrong with %j", (condition) => {
    expect(checking(condition)).not.toThrow();
  });

  it.each([
    [{ fact: "cough", is: "yes" }, 'got the unknown facts name "cough"'],
    [{ fact: "toString", is: "yes" }, "expected a fact of the table"],
    [{ item: "country", is: "ITA" }, "expected a fact of the table"],
    [{ fact: "fever", is: { fact: "cough" } }, "expected a fact of the table"],
    [{ fact: "fever" }, "expected one comparison of each fact that is named, got 0"],
    [{ fact: "age", atLeast: 1, below: 2 }, "expected one comparison of each fact that is named, got 2"],
    [{ all: [], any: [] }, "expected all, any or not by itself"],
    [{ fact: "age", above: { fact: "age", plus: { years: 1 } } }, "expected a shift only beside a day or an instant"],
    [{ fact: "age", atLeast: { fact: "ill" } }, "expected a number fact in the same unit"],
    [{ fact: "purpose", is: "holiday" }, "expected one of the options of a choice fact"],
    [{ fact: "symptoms", count: { atLeast: "2" } }, "expected bounds of a count that are numbers"],
    [{ fact: "on", before: { fact: "fever" } }, "expected a date or instant fact to compare with, got a yes-no fact"],
    [{ fact: "stays", some: { item: "city", is: "Milan" } }, 'the unknown item name "city"'],
  ])("says what is wrong with %j", (condition, message) => {
    expect(checking(condition)).toThrow(TypeError);
    expect(checking(condition)).toThrow(message);
    expect(checking({ all: [{ not: condition }] })).toThrow(message);
  });

  it("says what each kind of fact can be asked", () => {
    const asked: readonly [string, AnyLeaf][] = [
      ["is or in", { fact: "fever", atLeast: 1 }],
      ["includes, overlaps or count", { fact: "symptoms", is: "cough" }],
      ["is, atLeast, above, atMost or below", { fact: "age", before: "2020-03-18" }],
      ["before, after, onOrBefore, onOrAfter, within, since or is", { fact: "on", atLeast: 1 }],
      ["some, every or count", { fact: "stays", is: "ITA" }],
    ];
    for (const [words, leaf] of asked) expect(checking(leaf)).toThrow(`prepareCondition: expected ${words} for a`);
  });

  it("asks a reference to name one fact", () => {
    for (const reference of [{}, { fact: "age", item: "country" }] as AnyReference[])
      expect(checking({ ...reference, known: true })).toThrow(TypeError);
  });
});

describe("isSoundLeaf", () => {
  it("looks at the leaf, whatever is asked of the elements of its list", () => {
    const isSound = (leaf: unknown) => isSoundLeaf(leaf as AnyLeaf, factsScope(table));
    expect(isSound({ fact: "fever", is: "yes" })).toBe(true);
    expect(isSound({ fact: "fever", is: "maybe" })).toBe(false);
    expect(isSound({ fact: "cough", is: "yes" })).toBe(false);
    expect(isSound({ fact: "stays", some: { item: "city", is: "Milan" } })).toBe(true);
    expect(isSound({ fact: "stays", count: { atLeast: 1, of: "nonsense" } })).toBe(true);
    expect(isSound({ fact: "stays", count: { atLeast: "1", of: { all: [] } } })).toBe(false);
  });
});
