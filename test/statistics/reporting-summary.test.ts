import { describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate, epochMilliseconds, instant, instantAt } from "../../src/calendar/index.js";
import { type ReportingStatus, reportingStatuses } from "../../src/statistics/reporting-statuses.js";
import { reportedRate, reportingSummary } from "../../src/statistics/reporting-summary.js";
import golden from "../golden/reporting.json" with { type: "json" };

type Statuses = readonly ReportingStatus<"cases" | "screened">[];

const due = golden.sites.flatMap((site) =>
  golden.days.map((text) => {
    const start = epochMilliseconds(instant(`${text}T00:00:00Z`));
    const dueAt = instantAt(start + golden.dueHoursAfterDayStartUTC * 3_600_000, "UTC");
    return { site, day: calendarDate(text), dueAt };
  }),
);
const receipts = golden.log.map(({ site, day, receivedAt, revision, cases, screened }) => ({
  ...{ site, day: calendarDate(day), receivedAt: instant(receivedAt), revision },
  figures: { cases, screened },
}));
const statuses: Statuses = reportingStatuses(due, receipts, { asOf: instant("2026-04-01T00:00:00Z"), of: "cases" });

function columnsOf(some: Statuses) {
  const { expected, received, counts, zeroReports, totals, ...shares } = reportingSummary(some, ["cases", "screened"]);
  return {
    ...{ expected, received, onTime: counts["on-time"], late: counts.late, missing: counts.missing },
    completeness: shares.completeness.share,
    timeliness: shares.timeliness.share,
    timelinessOfReceived: shares.timelinessOfReceived.share,
    ...{ zeroReports, cases: totals.cases.value, screened: totals.screened.value },
    positivity: reportedRate(some, "cases", "screened").share,
  };
}

describe("reporting summary", () => {
  it("golden: overall, by site and by day", () => {
    expect(columnsOf(statuses)).toEqual(golden.overall);
    for (const [site, expected] of Object.entries(golden.bySite))
      expect(columnsOf(statuses.filter((status) => status.site === site))).toEqual(expected);
    for (const [day, expected] of Object.entries(golden.byDay))
      expect(columnsOf(statuses.filter((status) => status.day === (day as CalendarDate)))).toEqual(expected);
  });

  it("golden: which are missing", () => {
    const missing = statuses.filter(({ timeliness }) => timeliness === "missing").map(({ site, day }) => [site, day]);
    expect(missing).toEqual(golden.missing);
  });

  it("says of how many reports a total is, of how many expected", () => {
    expect(reportingSummary(statuses, ["cases"]).totals.cases).toEqual({ value: 4, reports: 22, of: 28 });
  });

  it("does not expect what is not due, and of nothing received has no total", () => {
    const early = reportingStatuses(due, receipts, { asOf: instant("2026-03-02T03:00:00Z"), of: "cases" });
    expect(reportingSummary(early, ["cases"])).toMatchObject({ expected: 2, received: 2, counts: { "not-due": 26 } });
    const none = reportingSummary(reportingStatuses(due, [], { asOf: instant("2026-03-01T00:00:00Z"), of: "cases" }), [
      "cases",
    ]);
    expect(none).toMatchObject({ expected: 0, totals: { cases: { value: undefined, reports: 0, of: 0 } } });
    expect([none.completeness.share, none.completeness.because]).toEqual([undefined, "no-denominator"]);
  });

  it("counts a report that leaves the figure blank as received, and in no total", () => {
    const blank = reportingStatuses<"cases" | "screened">(
      due.slice(0, 1),
      receipts.slice(0, 1).map((receipt) => ({ ...receipt, figures: { screened: 1200 } })),
      { asOf: instant("2026-04-01T00:00:00Z"), of: "cases" },
    );
    expect(reportingSummary(blank, ["cases"])).toMatchObject({
      ...{ received: 1, blankReports: 1, zeroReports: 0 },
      totals: { cases: { value: undefined, reports: 0, of: 1 } },
    });
    expect(reportedRate(blank, "cases", "screened").because).toBe("not-reported");
  });

  it("takes the level of every share", () => {
    const options = { level: 0.9 };
    const { completeness, timeliness, timelinessOfReceived } = reportingSummary(statuses, [], options);
    const shares = [
      completeness,
      timeliness,
      timelinessOfReceived,
      reportedRate(statuses, "cases", "screened", options),
    ];
    expect(shares.map(({ interval }) => interval?.level)).toEqual([0.9, 0.9, 0.9, 0.9]);
    expect(reportingSummary(statuses, []).totals).toEqual({});
  });

  it("divides only over reports that state both", () => {
    const some = [{ figures: { cases: 3, screened: 300 } }, { figures: { cases: 9 } }, { figures: { screened: 900 } }];
    expect(reportedRate(some, "cases", "screened")).toMatchObject({ count: 3, of: 300, share: 0.01 });
  });
});
