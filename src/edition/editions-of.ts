import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Editioned } from "./edition.js";
import { possiblyFrom } from "./in-force-on.js";

/**
 * Every edition of a series that a room exports, by the first day on which each may have taken force: the list that
 * `inForceOn` chooses from, without naming editions one by one. A series of which the room has none gives an empty
 * list. Whoever loads few bytes names the editions instead: this needs all of the room.
 *
 * @param room all that an entry point exports (`import * as declaration`), or any other record of editions
 * @example
 * const room = { exitEntryCard5, exitEntryCard4, examine };
 * editionsOf(room, "cn-exit-entry").map(({ edition }) => edition.id) // => ["cn-exit-entry-4", "cn-exit-entry-5"]
 */
export function editionsOf<Room extends object>(room: Room, series: string): Extract<Room[keyof Room], Editioned>[] {
  const isOfSeries = (value: unknown): value is Extract<Room[keyof Room], Editioned> =>
    (value as Partial<Editioned> | null | undefined)?.edition?.series === series;
  return Object.values(room)
    .filter(isOfSeries)
    .sort((one, other) => inOrder(possiblyFrom(one.edition), possiblyFrom(other.edition)));
}

function inOrder(one: CalendarDate, other: CalendarDate): number {
  return one < other ? -1 : Number(one > other);
}
