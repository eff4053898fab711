import { type CalendarDate, dateOfDayNumber, dayNumber } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant, isInstant, writtenDay } from "../calendar/instant.js";

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Where a moment lies: its day and, for an instant, its milliseconds since 1970. */
export interface Moment {
  readonly day: number;
  readonly milliseconds: number;
}

export function momentOf(text: string): Moment {
  if (isInstant(text)) return { day: dayNumber(writtenDay(text)), milliseconds: epochMilliseconds(text) };
  return ofDay(dayNumber(text as CalendarDate));
}

export function ofDay(day: number): Moment {
  return { day, milliseconds: Number.NaN };
}

export function isDay({ milliseconds }: Moment): boolean {
  return Number.isNaN(milliseconds);
}

export function ofMilliseconds(milliseconds: number, offset: number): Moment {
  return { day: Math.floor((milliseconds + offset) / MILLISECONDS_PER_DAY), milliseconds };
}

export function startOfDay(day: number, offset: number): number {
  return day * MILLISECONDS_PER_DAY - offset;
}

export function endOfDay(day: number, offset: number): number {
  return startOfDay(day + 1, offset) - 1;
}

export function written({ day, milliseconds }: Moment, isDate: boolean, offset: number): CalendarDate | Instant {
  const date = dateOfDayNumber(day);
  if (isDate) return date;
  const inDay = milliseconds - startOfDay(day, offset);
  const time = dayTime(inDay);
  if (offset === 0) return `${date}T${time}Z` as Instant;
  const minutes = Math.abs(offset) / 60_000;
  const zone = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${date}T${time}${offset < 0 ? "-" : "+"}${zone}` as Instant;
}

function dayTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const rest = milliseconds % 1000;
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  return rest === 0 ? time : `${time}.${String(rest).padStart(3, "0")}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
