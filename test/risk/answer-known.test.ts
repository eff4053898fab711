import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
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
  ] as const)("a %s of %s: %s", (kind, answer, known) => {
    expect(isKnown({ kind }, answer)).toBe(known);
  });

  it("counts what does not apply, and no other absence", () => {
    expect(isKnown({ kind: "text" }, absent("not-applicable"))).toBe(true);
    expect(isKnown({ kind: "text" }, absent("asked-declined"))).toBe(false);
    expect(isKnown({ kind: "number", unit: "celsius" }, Number.NaN)).toBe(false);
    expect(isKnown({ kind: "choices", options: ["a"] }, ["a", 5])).toBe(false);
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
});
