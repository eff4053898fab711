import { calendarDate, epochMilliseconds, instant, instantAt } from "pratique/calendar";
import { reportedRate, reportingStatuses, reportingSummary } from "pratique/statistics";
import { type Given, isRecord, NotAnswered } from "../case.ts";
import { numberIn, recordsIn, textIn, textsIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const reporting: GoldenLists = {
  sites: "given",
  days: "given",
  dueHoursAfterDayStartUTC: "given",
  log: "given",
  overall: { given: [], each: "column", answer: (_, file) => summaryOf(statusesOf(file)) },
  bySite: { given: [], each: "column", answer: (_, file) => summariesBy(file, "site") },
  byDay: { given: [], each: "column", answer: (_, file) => summariesBy(file, "day") },
  missing: { given: ["site", "day"], columnsOf: siteAndDay, each: "row", answer: standing },
};

type Statuses = ReturnType<typeof statusesOf>;

/** Every site owes a report of every day; the log is looked at after its last receipt. */
function statusesOf(file: Given) {
  const hours = numberIn(file, "dueHoursAfterDayStartUTC");
  const due = textsIn(file, "sites").flatMap((site) =>
    textsIn(file, "days").map((text) => {
      const day = calendarDate(text);
      const dueAt = instantAt(epochMilliseconds(instant(`${day}T00:00:00Z`)) + hours * 3_600_000, "UTC");
      return { site, day, dueAt };
    }),
  );
  const receipts = recordsIn(file, "log").map((line) => ({
    site: textIn(line, "site"),
    day: calendarDate(textIn(line, "day")),
    receivedAt: instant(textIn(line, "receivedAt")),
    revision: numberIn(line, "revision"),
    figures: { cases: numberIn(line, "cases"), screened: numberIn(line, "screened") },
  }));
  const last = Math.max(
    ...[...receipts.map(({ receivedAt }) => receivedAt), ...due.map(({ dueAt }) => dueAt)].map(epochMilliseconds),
  );
  return reportingStatuses(due, receipts, { asOf: instantAt(last + 1000, "UTC"), of: "cases" });
}

function summaryOf(statuses: Statuses) {
  const summary = reportingSummary(statuses, ["cases", "screened"]);
  return {
    expected: summary.expected,
    received: summary.received,
    onTime: summary.counts["on-time"],
    late: summary.counts.late,
    missing: summary.counts.missing,
    completeness: summary.completeness.share,
    timeliness: summary.timeliness.share,
    timelinessOfReceived: summary.timelinessOfReceived.share,
    zeroReports: summary.zeroReports,
    cases: summary.totals.cases.value,
    screened: summary.totals.screened.value,
    positivity: reportedRate(statuses, "cases", "screened").share,
  };
}

function summariesBy(file: Given, key: "site" | "day") {
  const statuses = statusesOf(file);
  return Object.fromEntries(
    [...new Set(statuses.map((status) => status[key]))].map((name) => [
      name,
      summaryOf(statuses.filter((status) => status[key] === name)),
    ]),
  );
}

function siteAndDay(row: unknown): Given {
  if (!Array.isArray(row)) throw new NotAnswered("a row that is no pair");
  return { site: row[0], day: row[1], timeliness: "missing" };
}

function standing(row: Given, file: Given) {
  const found = statusesOf(file).find(({ site, day }) => site === row.site && day === row.day);
  if (!isRecord(found)) throw new NotAnswered("a site or day that is not in the file");
  return { timeliness: found.timeliness };
}
