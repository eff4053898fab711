import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { differenceMadeBy, type View } from "../../src/risk/grade-search.js";

const unasked = absent("not-asked");
const answers = new Map<string, readonly unknown[]>([
  ["x", ["yes", "no"]],
  ["y", ["yes", "no"]],
]);

/** Both have to be yes. */
function both(facts: Readonly<Record<string, unknown>>): View {
  if (facts.x === "no" || facts.y === "no") return { outcome: "low", needs: [] };
  const needs = ["x", "y"].filter((name) => isAbsent(facts[name]));
  return needs.length > 0 ? { outcome: undefined, needs } : { outcome: "high", needs };
}

describe("differenceMadeBy", () => {
  const search = { view: both, answers, limit: 100, outcomes: 2 };

  it("finds the outcomes between which an answer decides, with some answer to the others", () => {
    expect([...differenceMadeBy("x", { x: unasked, y: unasked }, search).outcomes].sort()).toEqual(["high", "low"]);
  });

  it("finds none where the others settle it", () => {
    expect(differenceMadeBy("x", { x: unasked, y: "no" }, search)).toEqual({ outcomes: new Set(), isExhaustive: true });
  });

  it("says when it stopped before the end", () => {
    expect(differenceMadeBy("x", { x: unasked, y: unasked }, { ...search, limit: 0 }).isExhaustive).toBe(false);
  });
});
