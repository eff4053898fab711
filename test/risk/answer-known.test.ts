import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { FactKind } from "../../src/logic/facts.js";
import { answersAt, isKnown } from "../../src/risk/answer-known.js";
import { below } from "../../src/risk/comparisons.js";

const list = { kind: "list", of: { country: { kind: "text" }, to: { kind: "date" } } } as const;

describe("isKnown", () => {
  it.each([
    ["yes-no", "yes", true],
    ["yes-no", "perhaps", false],
    ["text", 5, false],
    ["date", "2020-03-18", true],
    ["date", "18/03/2020", false],
    ["instant", "2020-03-18T06:00:00Z", true],
    ["instant", "2020-03-18", false],
    ["yes-no", "no", true],
    ["yes-no", true, false],
    ["text", "ITA", true],
    ["text", undefined, false],
    ["text", null, false],
    ["date", "2020-03-18T06:00:00Z", true],
    ["date", "2020-02-30", false],
    ["date", undefined, false],
  ] as const)("a %s of %s: %s", (kind, answer, known) => {
    expect(isKnown({ kind }, answer)).toBe(known);
  });

  it("counts what does not apply, and no other absence", () => {
    expect(isKnown({ kind: "text" }, absent("not-applicable"))).toBe(true);
    expect(isKnown({ kind: "text" }, absent("asked-declined"))).toBe(false);
    expect(isKnown({ kind: "number", unit: "celsius" }, Number.NaN)).toBe(false);
    expect(isKnown({ kind: "choices", options: ["a"] }, ["a", 5])).toBe(false);
  });

  it.each<[FactKind, unknown, boolean]>([
    [{ kind: "number", unit: "celsius" }, 37.3, true],
    [{ kind: "number", unit: "celsius" }, "37.3", false],
    [{ kind: "number", unit: "celsius" }, Number.POSITIVE_INFINITY, false],
    [{ kind: "choice", options: ["a"] }, "a", true],
    [{ kind: "choice", options: ["a"] }, "b", false],
    [{ kind: "choice", options: [] }, "b", true],
    [{ kind: "choices", options: ["a"] }, ["a"], true],
    [{ kind: "choices", options: ["a"] }, [], true],
    [{ kind: "choices", options: ["a"] }, ["b"], false],
    [{ kind: "choices", options: ["a"] }, "a", false],
    [{ kind: "choices", options: [] }, ["b"], true],
    [{ kind: "choices", options: ["a"] }, Array(1), false],
    [list, [{ country: "ITA", to: "2020-03-18" }], true],
    [list, [{ country: "ITA", to: absent("not-applicable") }], true],
    [list, { length: 0 }, false],
    [list, [null], false],
    [list, Array(1), false],
    [list, [{ country: "ITA", to: "2020-03-18" }, {}], false],
  ])("%j of %j: %s", (kind, answer, known) => {
    expect(isKnown(kind, answer)).toBe(known);
  });

  it("takes a list as known when every answer in it is, of those that are read", () => {
    expect(isKnown(list, [])).toBe(true);
    expect(isKnown(list, [absent("asked-unknown")])).toBe(false);
    const gap = [{ country: "ITA", to: absent("asked-unknown") }];
    expect(isKnown(list, gap)).toBe(false);
    expect(isKnown(list, gap, "stays", (path) => path === below("stays", "country"))).toBe(true);
  });
});

it("finds the answers of all elements that are there", () => {
  const facts = {
    stays: [{ country: "ITA" }, absent("not-asked"), { country: absent("not-asked") }, { country: "FRA" }],
  };
  expect(answersAt(facts, below("stays", "country"))).toEqual(["ITA", "FRA"]);
  expect(answersAt(facts, "other")).toEqual([]);
  expect(answersAt({ on: "2020-03-18", none: null, declined: absent("asked-declined") }, "on")).toEqual(["2020-03-18"]);
  expect(answersAt({ none: null }, "none")).toEqual([]);
  expect(answersAt({ declined: absent("asked-declined") }, "declined")).toEqual([]);
  expect(answersAt({ stays: absent("not-asked") }, below("stays", "country"))).toEqual([]);
  const journeys = [{ legs: [{ seat: "1A" }, { seat: "2B" }] }, { legs: [{ seat: "3C" }] }];
  expect(answersAt({ journeys }, below(below("journeys", "legs"), "seat"))).toEqual(["1A", "2B", "3C"]);
});
