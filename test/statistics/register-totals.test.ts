import { describe, expect, it } from "vitest";
import { registerTotals } from "../../src/statistics/register-totals.js";
import { pointOfEntryRegister } from "../../src/statistics/registers/index.js";

describe("totals of a register", () => {
  it("add counts up and average percentages, over the lines that state them", () => {
    const totals = registerTotals(pointOfEntryRegister, [
      { illTravellersDetected: 3, reportTimelinessPercent: 100 },
      { illTravellersDetected: 0, reportTimelinessPercent: 50 },
      { illTravellersDetected: undefined },
    ]);
    expect(totals.illTravellersDetected).toEqual({ value: 3, aggregation: "sum", lines: 2, of: 3 });
    expect(totals.reportTimelinessPercent).toEqual({ value: 75, aggregation: "mean", lines: 2, of: 3 });
    expect(totals.suspectedMeasles).toEqual({ value: undefined, aggregation: "sum", lines: 0, of: 3 });
  });

  it("take percentages from 0 to 100, and counts from 0", () => {
    const totals = registerTotals(pointOfEntryRegister, [
      { contactsListed: 0, reportCompletenessPercent: 0 },
      { contactsListed: 4, reportCompletenessPercent: 100 },
      { contactsListed: 5, reportCompletenessPercent: 20 },
    ]);
    expect(totals.contactsListed).toEqual({ value: 9, aggregation: "sum", lines: 3, of: 3 });
    expect(totals.reportCompletenessPercent).toEqual({ value: 40, aggregation: "mean", lines: 3, of: 3 });
    expect(() => registerTotals(pointOfEntryRegister, [{ contactsListed: -1 }])).toThrow("registerTotals: expected");
  });

  it("of no lines are none, and refuse what is no count or percentage", () => {
    expect(registerTotals(pointOfEntryRegister, []).contactsListed.value).toBeUndefined();
    for (const wrong of [-1, 1.5, Number.NaN])
      expect(() => registerTotals(pointOfEntryRegister, [{ contactsListed: wrong }])).toThrow(RangeError);
    for (const wrong of [-1, 100.1, Number.NaN])
      expect(() => registerTotals(pointOfEntryRegister, [{ reportCompletenessPercent: wrong }])).toThrow(RangeError);
  });
});
