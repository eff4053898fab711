import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type LoopReport, loopFigures } from "../../src/risk/loop-figures.js";

const REPORT: LoopReport = { on: calendarDate("2022-02-04"), headCount: 30, plannedHeadCount: 40, contactPairs: 87 };

describe("the figures of a closed loop", () => {
  it("are reported with numerator and denominator, and not graded", () => {
    expect(loopFigures(REPORT)).toEqual({
      on: "2022-02-04",
      headCount: 30,
      ofPlan: { numerator: 30, denominator: 40, share: 0.75 },
      beyondPlan: -10,
      pairsMet: { numerator: 87, denominator: 435, share: 0.2 },
      sinceEarlier: { headCount: undefined, contactPairs: undefined },
      problems: [],
    });
  });

  it("are compared with an earlier report", () => {
    const earlier = { ...REPORT, headCount: 34, contactPairs: 100 };
    expect(loopFigures(REPORT, earlier).sinceEarlier).toEqual({ headCount: -4, contactPairs: -13 });
  });

  it("are not there where nobody knows, and nobody is not nothing", () => {
    const unknown = absent("asked-unknown");
    expect(loopFigures({ on: REPORT.on, headCount: unknown, plannedHeadCount: 40 })).toMatchObject({
      headCount: undefined,
      ofPlan: { numerator: undefined, denominator: 40, share: undefined },
      problems: [],
    });
    expect(loopFigures({ on: REPORT.on, headCount: 0, plannedHeadCount: 0, contactPairs: 0 })).toMatchObject({
      ofPlan: { numerator: 0, denominator: 0, share: undefined },
      pairsMet: { numerator: 0, denominator: 0, share: undefined },
      problems: [],
    });
  });

  it("name what cannot be right and leave it out", () => {
    expect(loopFigures({ ...REPORT, headCount: -1 })).toMatchObject({
      headCount: undefined,
      problems: [{ code: "not-a-count", figure: "headCount" }],
    });
    expect(loopFigures({ ...REPORT, headCount: 2, contactPairs: 2 })).toMatchObject({
      pairsMet: { numerator: undefined, denominator: 1 },
      problems: [{ code: "more-pairs-than-possible", figure: "contactPairs" }],
    });
    expect(loopFigures({ ...REPORT, plannedHeadCount: 0.5 }).problems).toEqual([
      { code: "not-a-count", figure: "plannedHeadCount" },
    ]);
  });
});
