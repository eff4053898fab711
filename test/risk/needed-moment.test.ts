import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import { neededMoment } from "../../src/risk/needed-moment.js";

const date = { kind: "date" } as const;

function needed(asked: AnyCondition, tried: readonly string[], working: readonly string[], y?: unknown) {
  return neededMoment({
    fact: "x",
    kind: date,
    comparisons: comparisonsIn({ x: date, y: date }, [asked]),
    present: "2020-01-01",
    facts: { y },
    tried,
    works: (answer) => working.includes(answer as string),
    chosen: working[0],
  }).needed;
}

const days = ["2020-03-03", "2020-03-04", "2020-03-05"];
const within: AnyCondition = { fact: "x", since: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "y" } } };

describe("neededMoment", () => {
  it("says a day of the policy as it stands there", () => {
    expect(needed({ fact: "x", onOrAfter: "2020-03-04" }, days, ["2020-03-04", "2020-03-05"])).toEqual({
      kind: "moment",
      from: { at: "2020-03-04" },
    });
  });

  it("says how far another day lies from the answer that it follows from", () => {
    expect(needed(within, days, ["2020-03-04", "2020-03-05"], "2020-03-18")).toEqual({
      kind: "moment",
      from: { at: "2020-03-04", measuredFrom: { fact: "y", days: -14 } },
    });
  });

  it("names the fact alone where its answer cannot be read", () => {
    for (const unreadable of ["2021-02-30", undefined, 7])
      expect(needed(within, days, ["2020-03-04", "2020-03-05"], unreadable)).toEqual({
        kind: "moment",
        from: { at: "2020-03-04", measuredFrom: { fact: "y" } },
      });
  });
});
