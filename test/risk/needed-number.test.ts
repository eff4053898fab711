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

  it("names the fact where the bound is the answer to another", () => {
    const { needed: bounds } = needed({ fact: "x", atMost: { fact: "y" } }, [37.9, 38, 38.1], [37.9, 38], 38);
    expect(bounds).toEqual({ kind: "number", unit: "celsius", atMost: { value: 38, answerTo: "y" } });
  });
});
