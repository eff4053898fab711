import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, instant } from "../../src/calendar/index.js";
import { type ReportReceipt, reportingStatuses } from "../../src/statistics/reporting-statuses.js";
import { reportingSummary } from "../../src/statistics/reporting-summary.js";

const day = calendarDate("2020-02-01");
const at = (time: string) => instant(`2020-02-01T${time}:00+08:00`);
const due = { site: "CNPIN", day, dueAt: at("18:00") };
const receipt = (time: string, revision: number, cases?: number): ReportReceipt<"cases"> => ({
  site: "CNPIN",
  day,
  receivedAt: at(time),
  revision,
  figures: cases === undefined ? {} : { cases },
});
const statusOf = (receipts: readonly ReportReceipt<"cases">[], asOf = "23:00") =>
  reportingStatuses([due], receipts, { asOf: at(asOf), of: "cases" })[0];

describe("reporting status", () => {
  it("is on time up to its very instant, late from then on, and says by how many minutes", () => {
    expect(statusOf([receipt("18:00", 1, 0)])).toMatchObject({ timeliness: "on-time", minutesLate: undefined });
    expect(statusOf([receipt("19:10", 1, 2)])).toMatchObject({ timeliness: "late", minutesLate: 70, value: "counted" });
  });

  it("without a report is not due up to its instant and missing after it, and says nothing of zero", () => {
    expect(statusOf([], "18:00")).toMatchObject({ timeliness: "not-due", value: undefined, figures: {} });
    expect(statusOf([], "18:01")).toMatchObject({ timeliness: "missing", value: undefined, revision: undefined });
  });

  it("tells zero, a count and a blank apart", () => {
    expect(statusOf([receipt("17:00", 1, 0)])?.value).toBe("zero");
    expect(statusOf([receipt("17:00", 1, 3)])?.value).toBe("counted");
    expect(statusOf([receipt("17:00", 1)])?.value).toBe("blank");
  });

  it("has its timeliness from the first receipt and its figures from the highest revision", () => {
    const revised = [receipt("17:00", 1, 2), receipt("20:00", 2, 3)];
    expect(statusOf(revised)).toMatchObject({ timeliness: "on-time", revision: 2, figures: { cases: 3 } });
    const overtaken = [receipt("17:00", 2, 3), receipt("20:00", 1, 2)];
    expect(statusOf(overtaken)).toMatchObject({ timeliness: "on-time", revision: 2, figures: { cases: 3 } });
    expect(statusOf([receipt("17:00", 1, 2), receipt("17:30", 1, 5)])?.figures).toEqual({ cases: 5 });
  });

  it("looks at what had come in by its instant and at nothing later", () => {
    const revised = [receipt("17:00", 1, 2), receipt("20:00", 2, 3)];
    expect(statusOf(revised, "16:59")?.timeliness).toBe("not-due");
    expect(statusOf(revised, "19:59")).toMatchObject({ revision: 1, figures: { cases: 2 } });
    expect(statusOf([receipt("19:10", 1, 2)], "19:00")?.timeliness).toBe("missing");
    expect(statusOf([receipt("19:00", 1, 2)], "19:00")).toEqual({
      site: "CNPIN",
      day,
      timeliness: "late",
      minutesLate: 60,
      value: "counted",
      revision: 1,
      figures: { cases: 2 },
    });
  });

  it("takes receipts of other sites and days for no report", () => {
    expect(statusOf([{ ...receipt("17:00", 1, 2), site: "CNCAN" }])?.timeliness).toBe("missing");
    expect(statusOf([{ ...receipt("17:00", 1, 2), day: calendarDate("2020-02-02") }])?.timeliness).toBe("missing");
    expect(reportingStatuses([], [receipt("17:00", 1)], { asOf: at("23:00"), of: "cases" })).toEqual([]);
  });

  it("is one of a report that is owed twice: by the earlier instant, in the place of the first", () => {
    const other = { site: "CNCAN", day, dueAt: at("18:00") };
    const later = { ...due, dueAt: at("20:00") };
    const receipts = [receipt("19:00", 1, 3)];
    for (const owed of [
      [due, other, due],
      [due, other, later],
      [later, other, due],
    ]) {
      const statuses = reportingStatuses(owed, receipts, { asOf: at("23:00"), of: "cases" });
      expect(statuses.map(({ site, timeliness, minutesLate }) => [site, timeliness, minutesLate])).toEqual([
        ["CNPIN", "late", 60],
        ["CNCAN", "missing", undefined],
      ]);
      const { expected, received, totals } = reportingSummary(statuses, ["cases"]);
      expect([expected, received, totals.cases]).toEqual([2, 1, { value: 3, reports: 1, of: 2 }]);
    }
  });

  it("does not depend on the order in which the receipts are listed", () => {
    const anyReceipt = fc
      .record({ hour: fc.integer({ min: 10, max: 22 }), revision: fc.integer({ min: 1, max: 3 }), cases: fc.nat(3) })
      .map(({ hour, revision, cases }) => receipt(`${hour}:00`, revision, cases));
    fc.assert(
      fc.property(fc.array(anyReceipt, { maxLength: 8 }), (receipts) => {
        expect(statusOf(receipts.toReversed())).toEqual(statusOf(receipts));
      }),
    );
  });
});
