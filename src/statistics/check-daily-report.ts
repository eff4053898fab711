import type { CalendarDate } from "../calendar/calendar-date.js";
import { type CumulativeDisagreement, checkCumulative } from "./check-cumulative.js";
import { checkFigures, type FigureCheck, type Figures } from "./check-figures.js";
import type { ReportTemplate } from "./report-template.js";

/** What a port reported of one day. A figure that is left out or `undefined` was left blank; 0 is a report of none. */
export interface DailyReport<Figure extends string = string> {
  readonly date: CalendarDate;
  /** UN/LOCODE of the port, or whatever names it. */
  readonly port: string;
  /** Of the day itself. */
  readonly day: Figures<Figure>;
  /** From the beginning to the end of the day. */
  readonly cumulative?: Figures<Figure>;
}

/**
 * What the figures of a daily report have against each other by the rules of its template, those of the day and the
 * cumulative ones. A figure that the template does not have is compared with nothing.
 *
 * @example
 * const day = { "personsSupervised.entry": 410, "personsSupervised.exit": 385, "personsSupervised.total": 800 };
 * checkDailyReport(portDailyReport2020, { date: calendarDate("2020-02-01"), port: "CNCAN", day }).disagreements
 * // => [{ code: "entry-plus-exit-not-total", place: "CNCAN, 2020-02-01", figures: day }]
 */
export function checkDailyReport<Figure extends string>(
  { rules }: Pick<ReportTemplate<Figure>, "rules">,
  { date, port, day, cumulative = {} }: DailyReport<Figure>,
): FigureCheck {
  const ofDay = checkFigures(rules, day, `${port}, ${date}`);
  const atEnd = checkFigures(rules, cumulative, `${port}, ${date}, cumulative`);
  return {
    disagreements: [...ofDay.disagreements, ...atEnd.disagreements],
    open: [...ofDay.open, ...atEnd.open],
  };
}

/**
 * Whether the cumulative figures of a port's daily reports follow from the days: for every figure that any of them states
 * as a cumulative one, as `checkCumulative` does. Reports of several ports are to be given port by port. Without reports, or
 * where none states a cumulative figure, there is no disagreement: nothing was compared.
 *
 * @throws RangeError when the reports are of more than one port.
 * @example
 * const report = (date: string, day: number, cumulative: number) =>
 *   ({ date: calendarDate(date), port: "CNCAN", day: { staffOnDuty: day }, cumulative: { staffOnDuty: cumulative } });
 * checkReportSeries([report("2020-02-01", 10, 200), report("2020-02-03", 5, 217)]).map(({ code, date }) => [code, date])
 * // => [["day-missing", "2020-02-02"]]
 */
export function checkReportSeries<Figure extends string>(
  reports: readonly DailyReport<Figure>[],
): CumulativeDisagreement[] {
  if (new Set(reports.map(({ port }) => port)).size > 1)
    throw new RangeError("checkReportSeries: expected reports of one port, got several");
  const stated = new Set(reports.flatMap(({ cumulative = {} }) => Object.keys(cumulative) as Figure[]));
  return [...stated].sort().flatMap((figure) =>
    checkCumulative(
      reports.map(({ date, day, cumulative }) => ({ date, day: day[figure], cumulative: cumulative?.[figure] })),
      `${reports[0]?.port}, ${figure}`,
    ),
  );
}
