import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactKind } from "../../src/logic/facts.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import { neededMoment } from "../../src/risk/needed-moment.js";

const date = { kind: "date" } as const;

function found(
  asked: AnyCondition,
  tried: readonly string[],
  working: readonly string[],
  y?: unknown,
  kind: FactKind = date,
) {
  return neededMoment({
    fact: "x",
    kind,
    comparisons: comparisonsIn({ x: kind, y: kind }, [asked]),
    present: "2020-01-01",
    facts: { y },
    tried,
    works: (answer) => working.includes(answer as string),
    chosen: working[0],
  });
}

const needed = (...asked: Parameters<typeof found>) => found(...asked).needed;

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

  it("says both ends of a run, or none where any does, and covers what lies between", () => {
    const asked: AnyCondition = { fact: "x", known: true };
    expect(found(asked, days, ["2020-03-04"])).toEqual({
      needed: { kind: "moment", from: { at: "2020-03-04" }, until: { at: "2020-03-04" } },
      covered: ["2020-03-04"],
    });
    expect(found(asked, days.toReversed(), days)).toEqual({ needed: { kind: "moment" }, covered: days.toReversed() });
    expect(found(asked, days, ["2020-03-04", "2020-03-03"])).toEqual({
      needed: { kind: "moment", until: { at: "2020-03-04" } },
      covered: ["2020-03-03", "2020-03-04"],
    });
  });

  it.each([
    ["2020-03-05", undefined],
    ["2020-03-06", undefined],
    ["2020-03-07", undefined],
    ["2020-03-08", { fact: "y", days: -10 }],
    ["2020-03-04", { fact: "y", days: -14 }],
  ])("%s by a day of the policy, 6 March, or else from the other answer: %j", (at, measuredFrom) => {
    const asked: AnyCondition = { any: [within, { fact: "x", is: "2020-03-06" }] };
    const from = measuredFrom === undefined ? { at } : { at, measuredFrom };
    expect(needed(asked, ["2020-03-01", at], [at], "2020-03-18")).toEqual({ kind: "moment", from });
  });

  it("counts hours between instants where the window is in hours, and else days where they were written", () => {
    const hours: AnyCondition = { fact: "x", within: { hours: 48, upTo: { fact: "y" } } };
    const early = "2020-03-16T05:59:59.999+08:00";
    const at = "2020-03-16T06:00:00+08:00";
    const from = (asked: AnyCondition, y: string) => found(asked, [early, at], [at], y, { kind: "instant" }).needed;
    expect(from(hours, "2020-03-18T06:00:00+08:00")).toEqual({
      kind: "moment",
      from: { at, measuredFrom: { fact: "y", hours: -48 } },
    });
    expect(from(hours, "2020-03-16T00:00:00Z")).toEqual({
      kind: "moment",
      from: { at, measuredFrom: { fact: "y", hours: -2 } },
    });
    expect(from({ fact: "x", since: { hours: 2, upTo: { fact: "y" } } }, "2020-03-16T00:00:00Z")).toEqual({
      kind: "moment",
      from: { at, measuredFrom: { fact: "y", hours: -2 } },
    });
    expect(from({ fact: "x", onOrAfter: { fact: "y" } }, "2020-03-15T22:00:00Z")).toEqual({
      kind: "moment",
      from: { at, measuredFrom: { fact: "y", days: 1 } },
    });
  });

  it("measures from the answer that is compared with it, whichever of the two the condition names first", () => {
    expect(needed({ fact: "y", onOrBefore: { fact: "x" } }, days, ["2020-03-04", "2020-03-05"], "2020-03-04")).toEqual({
      kind: "moment",
      from: { at: "2020-03-04", measuredFrom: { fact: "y", days: 0 } },
    });
  });

  it("names the list in whose elements the other answers stand", () => {
    const stays = { kind: "list", of: { to: date } } as const;
    const asked: AnyCondition = { fact: "stays", some: { item: "to", onOrAfter: { fact: "x" } } };
    const works = (answer: unknown) => answer !== "2020-03-05";
    const comparisons = comparisonsIn({ x: date, stays }, [asked]);
    const facts = { stays: [{ to: "2020-03-04" }] };
    const chosen = "2020-03-04";
    expect(
      neededMoment({ fact: "x", kind: date, comparisons, present: undefined, facts, tried: days, works, chosen })
        .needed,
    ).toEqual({ kind: "moment", until: { at: "2020-03-04", measuredFrom: { fact: "stays" } } });
  });

  it("does not go by a day with which only another fact is compared", () => {
    const asked: AnyCondition = { any: [within, { fact: "y", is: "2020-03-04" }] };
    expect(needed(asked, days, ["2020-03-04", "2020-03-05"], "2020-03-18")).toStrictEqual({
      kind: "moment",
      from: { at: "2020-03-04", measuredFrom: { fact: "y", days: -14 } },
    });
    const itself: AnyCondition = { fact: "x", onOrAfter: "2020-03-04" };
    expect(needed(itself, days, ["2020-03-04", "2020-03-05"])).toStrictEqual({
      kind: "moment",
      from: { at: "2020-03-04" },
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
