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

  it.each([
    [0, 0, 0],
    [1, 0, 0],
    [2, 1, 1],
    [3, 3, 3],
    [30, 435, 435],
  ])("%i people can make %i pairs, and no more", (headCount, most, contactPairs) => {
    const figures = loopFigures({ on: REPORT.on, headCount, contactPairs });
    expect(figures.problems).toEqual([]);
    expect(figures.pairsMet).toEqual({ numerator: most, denominator: most, share: most === 0 ? undefined : 1 });
    expect(loopFigures({ on: REPORT.on, headCount, contactPairs: most + 1 })).toEqual({
      ...figures,
      pairsMet: { numerator: undefined, denominator: most, share: undefined },
      problems: [{ code: "more-pairs-than-possible", figure: "contactPairs" }],
    });
  });

  it("are compared only where both reports have them", () => {
    const since = (now: Partial<LoopReport>, before: Partial<LoopReport>) =>
      loopFigures({ ...REPORT, ...now }, { ...REPORT, ...before }).sinceEarlier;
    const unknown = absent("asked-unknown");
    expect(since({ headCount: unknown }, {})).toEqual({ headCount: undefined, contactPairs: 0 });
    expect(since({}, { headCount: unknown })).toEqual({ headCount: undefined, contactPairs: 0 });
    expect(since({}, { contactPairs: -1 })).toEqual({ headCount: 0, contactPairs: undefined });
    // What cannot be right in the earlier report is not named again.
    expect(loopFigures(REPORT, { ...REPORT, contactPairs: -1 }).problems).toEqual([]);
  });

  it("of a plan of nobody has no share, and says how many are beyond it", () => {
    expect(loopFigures({ on: REPORT.on, headCount: 3, plannedHeadCount: 0 })).toEqual({
      on: "2022-02-04",
      headCount: 3,
      ofPlan: { numerator: 3, denominator: 0, share: undefined },
      beyondPlan: 3,
      pairsMet: { numerator: undefined, denominator: 3, share: undefined },
      sinceEarlier: { headCount: undefined, contactPairs: undefined },
      problems: [],
    });
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
