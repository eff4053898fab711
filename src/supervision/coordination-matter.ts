import type { CalendarDate } from "../calendar/calendar-date.js";

/**
 * Something that a unit cannot settle alone, which supervision helps to coordinate. It is no deficiency: the two are
 * counted apart, as the inspectors counted theirs.
 *
 * @see Report on discipline inspection at the General Administration of Customs, discipline-inspection journal, 2020 no. 8
 */
export interface CoordinationMatter {
  readonly id: string;
  readonly place: string;
  readonly raisedOn: CalendarDate;
  readonly raisedBy: string;
  /** The units or authorities with whom it is settled. */
  readonly partners: readonly string[];
  /** Left out while it is not settled. */
  readonly settledOn?: CalendarDate;
}

/**
 * The matters that were raised by a day, that day included, apart by whether they were settled by then; each in the order
 * given.
 *
 * @example
 * const matter = { id: "M1", place: "CNSZX", raisedOn: calendarDate("2020-04-02"), raisedBy: "inspector-3", partners: ["airport"] };
 * const { settled, unsettled } = coordinationMatters([matter], calendarDate("2020-04-07"));
 * [settled.length, unsettled.length] // => [0, 1]
 */
export function coordinationMatters(
  matters: Iterable<CoordinationMatter>,
  on: CalendarDate,
): { readonly settled: CoordinationMatter[]; readonly unsettled: CoordinationMatter[] } {
  const raised = [...matters].filter(({ raisedOn }) => raisedOn <= on);
  const isSettled = ({ settledOn }: CoordinationMatter) => settledOn !== undefined && settledOn <= on;
  return { settled: raised.filter(isSettled), unsettled: raised.filter((matter) => !isSettled(matter)) };
}
