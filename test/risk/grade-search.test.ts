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

describe("how far it looks", () => {
  it.each([
    [2, [], false],
    [5, ["low", "high"], false],
    [6, ["low", "high"], true],
  ])("of %i views finds %j; all: %s", (limit, outcomes, isExhaustive) => {
    const search = { view: both, answers, limit, outcomes: 2 };
    const found = differenceMadeBy("x", { x: unasked, y: unasked }, search);
    expect(found).toEqual({ outcomes: new Set(outcomes), isExhaustive });
  });
});

describe("where a fact may stay absent", () => {
  const staying = new Map([...answers, ["y", ["yes", "no", unasked]] as const]);
  const search = { answers: staying, limit: 100, outcomes: 3 };
  const nothing = { x: unasked, y: unasked };

  it("its absence is one of its answers", () => {
    const view = ({ y }: Readonly<Record<string, unknown>>): View => ({
      outcome: isAbsent(y) ? "high" : "low",
      needs: [],
    });
    expect(differenceMadeBy("y", nothing, { ...search, view })).toEqual({
      outcomes: new Set(["low", "high"]),
      isExhaustive: true,
    });
    expect(differenceMadeBy("x", nothing, { ...search, view }).outcomes).toEqual(new Set());
  });

  it("it is answered first: an outcome that rests on its absence may yet change", () => {
    const view = ({ x, y }: Readonly<Record<string, unknown>>): View => {
      if (isAbsent(y) || y === "no") return { outcome: "low", needs: [] };
      return isAbsent(x)
        ? { outcome: undefined, needs: ["x"] }
        : { outcome: x === "yes" ? "high" : "medium", needs: [] };
    };
    expect(differenceMadeBy("x", nothing, { ...search, view })).toEqual({
      outcomes: new Set(["high", "medium"]),
      isExhaustive: true,
    });
  });

  /** While y is absent, x = yes settles it as high; else y settles it, whatever x is. */
  const settledBy =
    (outcomes: Readonly<Record<string, string>>, needs = ["y"]) =>
    ({ x, y }: Readonly<Record<string, unknown>>): View => {
      if (typeof y === "string") return { outcome: outcomes[y], needs: [] };
      if (x === "yes") return { outcome: "high", needs: [] };
      return { outcome: undefined, needs: isAbsent(x) ? ["x", ...needs] : needs };
    };

  it.each([
    ["all agree", settledBy({ yes: "low", no: "low" }), ["low", "high"]],
    ["all agree, though something else is open too", settledBy({ yes: "low", no: "low" }, ["z", "y"]), ["low", "high"]],
    ["they do not agree", settledBy({ yes: "low", no: "medium" }), ["high"]],
    ["they agree on the same", settledBy({ yes: "high", no: "high" }), []],
    ["there are none", settledBy({ yes: "low", no: "low" }, ["z"]), ["high"]],
  ])("what stays open is what the answers to come agree on: %s", (_, view, outcomes) => {
    expect(differenceMadeBy("x", nothing, { ...search, view })).toEqual({
      outcomes: new Set(outcomes),
      isExhaustive: true,
    });
  });
});
