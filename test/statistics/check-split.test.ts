import { describe, expect, it } from "vitest";
import { checkScreeningFlow, checkSplit } from "../../src/statistics/check-split.js";

const codes = (check: ReturnType<typeof checkSplit>) => check.disagreements.map(({ code }) => code);

describe("a split", () => {
  it.each([
    ["febrile travellers, 2009-05-18/19 (AQSIQ)", 103, { transferred: 71, excluded: 32 }],
    ["febrile travellers, 2009-05-21/23 (AQSIQ)", 189, { transferred: 140, excluded: 49 }],
    ["confirmed at Ditan, 2020-02-29/03-14 (Beijing briefing)", 23, { men: 9, women: 14 }],
  ])("as published adds up: %s", (_, total, parts) => {
    expect(checkSplit(total, parts, "published")).toEqual({ disagreements: [], open: [] });
  });

  it("that does not add up is named with its numbers", () => {
    expect(checkSplit(104, { transferred: 71, excluded: 32 }, "2009-05-19").disagreements).toEqual([
      { code: "parts-not-total", place: "2009-05-19", figures: { transferred: 71, excluded: 32, total: 104 } },
    ]);
  });

  it("may have a part called total", () => {
    expect(codes(checkSplit(3, { total: 1, rest: 2 }, "here"))).toEqual([]);
    expect(codes(checkSplit(4, { total: 1, rest: 2 }, "here"))).toEqual(["parts-not-total"]);
  });

  it("with a blank is open, unless it is too much already", () => {
    expect(checkSplit(103, { transferred: 71, excluded: undefined }, "here")).toMatchObject({
      disagreements: [],
      open: [{ blank: ["excluded"] }],
    });
    expect(codes(checkSplit(70, { transferred: 71, excluded: undefined }, "here"))).toEqual(["parts-not-total"]);
    expect(checkSplit(undefined, { transferred: 71 }, "here").open).toHaveLength(1);
  });
});

describe("everyone screened", () => {
  const flow = { screened: 500, clearedAtPort: 430, referred: 12, enrolledForFollowUp: 58 };

  it("went somewhere", () => {
    expect(checkScreeningFlow(flow, "here")).toEqual({ disagreements: [], open: [] });
    expect(codes(checkScreeningFlow({ ...flow, referred: 13 }, "here"))).toEqual(["flow-does-not-add-up"]);
    expect(checkScreeningFlow({ ...flow, referred: undefined }, "here").open).toMatchObject([{ blank: ["referred"] }]);
  });
});
