import { calendarDate, isInstant } from "pratique/calendar";
import { feverChinaAxillary2020 } from "pratique/risk";
import { threeChecksSteps2020 } from "pratique/screening";
import {
  checkCumulative,
  checkDailyReport,
  checkScreeningFlow,
  checkSplit,
  cumulativeBefore,
  entryCountReadings,
  type Figures,
  portDailyReport2020,
  protocolCoverage,
  reportingStatuses,
  symptomaticCount,
} from "pratique/statistics";
import { type Asks, type Case, type Given, isRecord, NotAnswered } from "../case.ts";
import { onlyKeys, recordIn, recordsIn, textIn } from "../words.ts";

export const reports: Asks = {
  coverage: { given: ["travellers", "checked"], answer: coverage },
  "check-daily-report": { given: ["report"], answer: dailyReport },
  "count-symptomatic": { given: ["travellers"], answer: symptomatic },
  "check-cumulative": { given: ["days"], answer: cumulative },
  "report-state": { given: ["cell", "dueAt"], when: ["at"], answer: reportState },
  "entry-counts": { given: ["exit", "other"], answer: entryCounts },
  "cumulative-before": { given: ["day", "cumulativeAtEnd"], answer: before },
  "check-split": { given: ["total", "parts"], answer: split },
  "check-flow": { given: ["screened", "clearedAtPort", "referred", "enrolledForFollowUp"], answer: flow },
};

/** The steps that the library's protocol owes to everyone. */
const OWED = threeChecksSteps2020.filter(({ owedTo }) => owedTo === "everyone").map(({ step }) => step);

/** A number of a case; `null`, a blank and a missing key are blanks. */
function figure(value: unknown, what: string): number | undefined {
  if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) return undefined;
  if (typeof value === "number") return value;
  throw new NotAnswered(`${what}: no number`);
}

function figures(record: Given, what: string): Figures {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, figure(value, `${what}.${name}`)]));
}

function coverage({ given }: Case) {
  const travellers = figure(given.travellers, "given.travellers");
  const checked = recordIn(given, "checked");
  onlyKeys(checked, "given.checked", OWED);
  const { shares } = protocolCoverage(
    Object.keys(checked).map((step) => ({ step, owed: travellers, done: figure(checked[step], step) })),
  );
  const { isKept } = protocolCoverage(
    OWED.map((step) => ({ step, owed: travellers, done: figure(checked[step], step) })),
  );
  return {
    coverage: Object.fromEntries(Object.entries(shares).map(([step, { share }]) => [step, share])),
    requirementMet: isKept === "undecided" ? "undecided" : isKept === "yes",
  };
}

const codesOf = (found: readonly { readonly code: string }[]) => [...new Set(found.map(({ code }) => code))];

/** The names of the figures as the template has them: the case's groups with a point before each figure's own name. */
function dailyReport({ given }: Case) {
  const flat = (group: Given, path: string): [string, unknown][] =>
    Object.entries(group).flatMap(([name, value]) =>
      isRecord(value) ? flat(value, `${path}${name}.`) : [[`${path}${name}`, value] as [string, unknown]],
    );
  const { date, port, ...groups } = recordIn(given, "report");
  const day = figures(Object.fromEntries(flat(groups, "")), "given.report");
  const other = Object.keys(day).find((name) => !Object.hasOwn(portDailyReport2020.figures, name));
  if (other !== undefined) throw new NotAnswered(`given.report.${other}`);
  const report = {
    date: calendarDate(typeof date === "string" ? date : "2020-02-01"),
    port: typeof port === "string" ? port : "port",
    day,
  };
  return { errors: codesOf(checkDailyReport(portDailyReport2020, report).disagreements) };
}

function symptomatic({ given }: Case) {
  const people = recordsIn(given, "travellers").map((traveller) => {
    onlyKeys(traveller, "given.travellers", ["axillaryCelsius", "foreheadCelsius", "otherSymptoms"]);
    return (["axillary", "forehead"] as const).flatMap((site) => {
      const celsius = figure(traveller[`${site}Celsius`], `${site}Celsius`);
      return celsius === undefined ? [] : [{ celsius, site }];
    });
  });
  return symptomaticCount(feverChinaAxillary2020, people);
}

function cumulative({ given }: Case) {
  const days = recordsIn(given, "days").map((line) => {
    onlyKeys(line, "given.days", ["date", "day", "cumulative"]);
    return {
      date: calendarDate(textIn(line, "date")),
      day: figure(line.day, "day"),
      cumulative: figure(line.cumulative, "cumulative"),
    };
  });
  return { errors: checkCumulative(days, "figure").map(({ date, code }) => ({ date, code })) };
}

/** The cases' one word for the library's two axes. */
const STATES = { "on-time": "reported", late: "late", missing: "missing", "not-due": "not-due" } as const;

function reportState({ given, when }: Case) {
  const cell = recordIn(given, "cell");
  onlyKeys(cell, "given.cell", ["reported", "cases", "receivedAt"]);
  const instantOf = (value: unknown, what: string) => {
    if (isInstant(value)) return value;
    throw new NotAnswered(`${what}: no instant`);
  };
  const due = { site: "site", day: calendarDate("2020-02-01"), dueAt: instantOf(given.dueAt, "given.dueAt") };
  const receipts =
    cell.reported === true
      ? [
          {
            ...due,
            receivedAt: instantOf(cell.receivedAt, "given.cell.receivedAt"),
            revision: 1,
            figures: { cases: figure(cell.cases, "cases") },
          },
        ]
      : [];
  const [status] = reportingStatuses([due], receipts, { asOf: instantOf(when.at, "when.at"), of: "cases" });
  if (status === undefined) throw new NotAnswered("no report is due");
  return { state: STATES[status.timeliness], cases: status.figures.cases, minutesLate: status.minutesLate };
}

/** A statement has several readings, and the case is right with any of them: the library's first. */
function entryCounts({ given }: Case) {
  const readings = entryCountReadings(
    figures(recordIn(given, "exit"), "exit"),
    figures(recordIn(given, "other"), "other"),
  );
  return { entry: readings[0]?.entry };
}

function before({ given }: Case) {
  return cumulativeBefore(
    figures(recordIn(given, "day"), "day"),
    figures(recordIn(given, "cumulativeAtEnd"), "cumulativeAtEnd"),
  );
}

function split({ given }: Case) {
  const parts = figures(recordIn(given, "parts"), "given.parts");
  return { errors: codesOf(checkSplit(figure(given.total, "given.total"), parts, "split").disagreements) };
}

function flow({ given }: Case) {
  return { errors: codesOf(checkScreeningFlow(figures(given, "given"), "flow").disagreements) };
}
