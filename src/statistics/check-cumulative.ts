import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { compareWords } from "../text.js";
import { type FigureDisagreement, type Figures, isCount } from "./check-figures.js";

/** A day's own figure and the cumulative one at its end; either may be blank, which is not zero. */
export interface CumulativeDay {
  readonly date: CalendarDate;
  readonly day?: number | undefined;
  readonly cumulative?: number | undefined;
}

/** Where a series of days and cumulative figures cannot be right. */
export interface CumulativeDisagreement extends FigureDisagreement {
  readonly code: "cumulative-not-previous-plus-day" | "day-missing" | "day-twice" | "not-a-count";
  readonly date: CalendarDate;
}

/** What is known of the cumulative figure before a day: the least that it can be, and whether that is the figure itself. */
interface Before {
  readonly least: number;
  readonly isExact: boolean;
}

/**
 * Whether each cumulative figure is that of the day before and the day's own together, and every day from the first to
 * the last is there. A day that is not there, or whose figure is blank, is `day-missing`; after it the cumulative figure
 * can only be held to have risen by as much as is known. From each cumulative figure on, it is the one reckoned with: one
 * slip is one disagreement, on its own day. Without days there is nothing to disagree: no disagreement, and no day is
 * missing.
 *
 * @param days in any order
 * @param name of the figure, as the place of a disagreement names it
 * @example
 * const days = [
 *   { date: calendarDate("2020-02-01"), day: 10, cumulative: 200 },
 *   { date: calendarDate("2020-02-02"), day: 12, cumulative: 215 },
 * ];
 * checkCumulative(days, "symptomatic")
 * // => [{ code: "cumulative-not-previous-plus-day", date: "2020-02-02", place: "symptomatic, 2020-02-02", figures: { previous: 200, day: 12, cumulative: 215 } }]
 */
export function checkCumulative(days: readonly CumulativeDay[], name: string): CumulativeDisagreement[] {
  const found: CumulativeDisagreement[] = [];
  const add = (code: CumulativeDisagreement["code"], date: CalendarDate, figures: Figures) => {
    const known = Object.entries(figures).filter((one): one is [string, number] => one[1] !== undefined);
    found.push({ code, date, place: `${name}, ${date}`, figures: Object.fromEntries(known) });
  };
  const ordered = days.toSorted((one, other) => compareWords(one.date, other.date));
  let before: Before = { least: 0, isExact: false };
  let due = ordered[0]?.date;
  for (const { date, ...figures } of ordered) {
    if (due !== undefined && date < due) {
      add("day-twice", date, figures);
      continue;
    }
    for (; due !== undefined && due < date; due = addDays(due, 1)) {
      add("day-missing", due, {});
      before = { ...before, isExact: false };
    }
    before = afterDay(before, figures, (code, more) => add(code, date, more));
    due = nextDay(date);
  }
  return found;
}

function afterDay(
  { least, isExact }: Before,
  figures: Omit<CumulativeDay, "date">,
  add: (code: "cumulative-not-previous-plus-day" | "day-missing" | "not-a-count", figures: Figures) => void,
): Before {
  const read = (figure: number | undefined) => (figure === undefined || isCount(figure) ? figure : undefined);
  const [day, cumulative] = [read(figures.day), read(figures.cumulative)];
  if (day !== figures.day || cumulative !== figures.cumulative) add("not-a-count", figures);
  else if (day === undefined) add("day-missing", figures);
  const atLeast = least + (day ?? 0);
  const isKnown = isExact && day !== undefined;
  if (cumulative === undefined) return { least: atLeast, isExact: isKnown };
  const isWrong = cumulative < atLeast || (isKnown && cumulative > atLeast);
  if (isWrong) add("cumulative-not-previous-plus-day", { previous: isExact ? least : undefined, day, cumulative });
  return { least: cumulative, isExact: true };
}

/** The last day that can be written has no next. */
function nextDay(date: CalendarDate): CalendarDate | undefined {
  return date === "9999-12-31" ? undefined : addDays(date, 1);
}

/**
 * The cumulative figures of the evening before, from a day's figures and the cumulative ones at its end. `undefined` where
 * either is blank, and where the day is more than the cumulative: one of the two is wrong.
 *
 * @example
 * cumulativeBefore({ symptomatic: 12, suspected: 3 }, { symptomatic: 212 })
 * // => { symptomatic: 200, suspected: undefined }
 */
export function cumulativeBefore<Name extends string>(
  day: Figures<Name>,
  cumulative: Figures<Name>,
): { readonly [Figure in Name]: number | undefined } {
  const names = [...new Set([...Object.keys(cumulative), ...Object.keys(day)])] as Name[];
  const before = (ofDay: number | undefined, atEnd: number | undefined) =>
    ofDay === undefined || atEnd === undefined || ofDay > atEnd ? undefined : atEnd - ofDay;
  return Object.fromEntries(names.map((name) => [name, before(day[name], cumulative[name])])) as {
    readonly [Figure in Name]: number | undefined;
  };
}
