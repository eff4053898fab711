import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import { neededNumber } from "../../src/risk/needed-number.js";

const celsius = { kind: "number", unit: "celsius" } as const;

function needed(asked: AnyCondition, tried: readonly number[], working: readonly number[], y?: number) {
  return neededNumber(
    {
      fact: "x",
      kind: celsius,
      comparisons: comparisonsIn({ x: celsius, y: celsius }, [asked]),
      present: 36,
      facts: { y },
      tried,
      works: (answer) => working.includes(answer as number),
      chosen: working[0],
    },
    "celsius",
  );
}

describe("neededNumber", () => {
  it("says a bound as it stands in the policy, and which of the answers tried lie within", () => {
    const { needed: bounds, covered } = needed({ fact: "x", atLeast: 37.3 }, [37.2, 37.3, 37.4], [37.3, 37.4]);
    expect(bounds).toEqual({ kind: "number", unit: "celsius", atLeast: { value: 37.3 } });
    expect(covered).toEqual([37.3, 37.4]);
  });

  const tried = [37.2, 37.3, 37.4];
  it.each<[string, AnyCondition, number[], number | undefined, object]>([
    ["below", { fact: "x", atLeast: 37.3 }, [37.2], undefined, { below: { value: 37.3 } }],
    ["above", { fact: "x", above: 37.3 }, [37.4], undefined, { above: { value: 37.3 } }],
    ["at most", { fact: "x", above: 37.3 }, [37.3, 37.2], undefined, { atMost: { value: 37.3 } }],
    ["one number", { fact: "x", is: 37.3 }, [37.3], undefined, { atLeast: { value: 37.3 }, atMost: { value: 37.3 } }],
    ["any", { fact: "x", atLeast: 37.3 }, [37.3, 37.2, 37.4], undefined, {}],
    ["between", { fact: "x", atLeast: 50 }, [37.3], undefined, { atLeast: { value: 37.3 }, atMost: { value: 37.3 } }],
    [
      "of which another speaks",
      { fact: "y", below: { fact: "x" } },
      [37.4],
      37.3,
      { above: { value: 37.3, answerTo: "y" } },
    ],
    [
      "of the policy and another",
      {
        any: [
          { fact: "x", atLeast: 37.3 },
          { fact: "x", atLeast: { fact: "y" } },
        ],
      },
      [37.3, 37.4],
      37.3,
      { atLeast: { value: 37.3 } },
    ],
  ])("says a bound on the side on which it lies: %s", (_, asked, working, y, bounds) => {
    const found = needed(asked, tried, working, y);
    expect(found.needed).toEqual({ kind: "number", unit: "celsius", ...bounds });
    expect(found.covered).toEqual(working.toSorted());
  });

  it("does not go by a number with which only another fact is compared", () => {
    const asked: AnyCondition = {
      any: [
        { fact: "x", atLeast: { fact: "y" } },
        { fact: "y", atLeast: 37.3 },
      ],
    };
    expect(needed(asked, tried, [37.3, 37.4], 37.3).needed).toStrictEqual({
      kind: "number",
      unit: "celsius",
      atLeast: { value: 37.3, answerTo: "y" },
    });
    expect(needed({ fact: "x", atLeast: 37.3 }, tried, [37.3, 37.4]).needed).toStrictEqual({
      kind: "number",
      unit: "celsius",
      atLeast: { value: 37.3 },
    });
  });

  it("stops at the nearest answer that does otherwise", () => {
    const { needed: bounds, covered } = needed({ fact: "x", atLeast: 40 }, [35, 36, 37, 38, 39], [37, 35, 39]);
    expect(bounds).toEqual({ kind: "number", unit: "celsius", atLeast: { value: 37 }, atMost: { value: 37 } });
    expect(covered).toEqual([37]);
  });

  it("names the fact where the bound is the answer to another", () => {
    const { needed: bounds } = needed({ fact: "x", atMost: { fact: "y" } }, [37.9, 38, 38.1], [37.9, 38], 38);
    expect(bounds).toEqual({ kind: "number", unit: "celsius", atMost: { value: 38, answerTo: "y" } });
  });
});
