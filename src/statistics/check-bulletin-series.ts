import type { CalendarDate } from "../calendar/calendar-date.js";
import { addDays } from "../calendar/calendar-date.js";
import { compared, numberOf } from "../decimal.js";
import type { CumulativeDisagreement } from "./check-cumulative.js";
import { addedRanges, type ExactRange, exactRange, isSurelyMore, type PublishedFigure } from "./published-figure.js";

/** A cumulative figure of one bulletin of a series that counts from one day on. */
export interface CumulativeBulletin {
  /** The last day that is counted. */
  readonly until: CalendarDate;
  readonly cumulative: PublishedFigure;
  /** Of that day alone, where it was printed too. */
  readonly day?: PublishedFigure | undefined;
}

/**
 * Whether cumulative figures that were published now and then can be of one series: none is less than an earlier one, nor than
 * that and its own day together, and of two days in a row the later is that of the earlier and its own day. Each figure stands
 * for what rounds to it. Days between two bulletins are not missing: nobody promised them.
 *
 * @param bulletins in any order, in one unit
 * @param name of the figure, as the place of a disagreement names it
 * @throws RangeError when a figure is negative or endless.
 * @example
 * const until = (day: string, cumulative: number) => ({ until: calendarDate(day), cumulative });
 * checkBulletinSeries([until("2020-01-30", 5917.8), until("2020-02-11", 5900)], "imports").map(({ code, date }) => [code, date])
 * // => [["cumulative-not-previous-plus-day", "2020-02-11"]]
 */
export function checkBulletinSeries(bulletins: readonly CumulativeBulletin[], name: string): CumulativeDisagreement[] {
  // What the series has come to at the least: what an earlier figure says holds past one that was rounded.
  let reached: ExactRange | undefined;
  const ordered = bulletins.toSorted((one, other) => (one.until < other.until ? -1 : Number(one.until > other.until)));
  return ordered.flatMap(({ until: date, ...figures }, place): CumulativeDisagreement[] => {
    const before = ordered[place - 1];
    const found = (code: CumulativeDisagreement["code"], more: Readonly<Record<string, ExactRange | undefined>>) => {
      const known = Object.entries(more).filter((one): one is [string, ExactRange] => one[1] !== undefined);
      const numbers = Object.fromEntries(known.map(([figure, { amount }]) => [figure, numberOf(amount)]));
      return [{ code, date, place: `${name}, ${date}`, figures: numbers }];
    };
    const cumulative = exactRange(figures.cumulative, "checkBulletinSeries");
    const day = figures.day === undefined ? undefined : exactRange(figures.day, "checkBulletinSeries");
    if (before?.until === date) return found("day-twice", { cumulative });
    const sumWithDay = (range: ExactRange | undefined) => addedRanges([range, day].filter((one) => one !== undefined));
    const atLeast = sumWithDay(reached);
    const isNext = before !== undefined && day !== undefined && addDays(before.until, 1) === date;
    const isLess = isSurelyMore(atLeast, cumulative);
    const isWrong =
      isLess || (isNext && isSurelyMore(cumulative, sumWithDay(exactRange(before.cumulative, "checkBulletinSeries"))));
    const previous = reached;
    // A figure that disagrees begins the series anew, so that one wrong figure is named once.
    reached = isLess || compared(atLeast.least, cumulative.least) <= 0 ? cumulative : atLeast;
    return isWrong ? found("cumulative-not-previous-plus-day", { previous, day, cumulative }) : [];
  });
}
