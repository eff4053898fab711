import type { CalendarDate, Instant, Language } from "pratique";
import { localDateTime, type TimeZone } from "pratique/calendar";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A whole number with its thousands apart: 2,400. */
export function wholeNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share of 1 in per cent, to one place; a share of nobody is a dash. */
export function percent(share: number | undefined): string {
  if (share === undefined) return "–";
  const tenths = Math.round(share * 1000);
  // All but a few is not all, and a few is not none.
  const shown = share < 1 && tenths === 1000 ? 999 : share > 0 && tenths === 0 ? 1 : tenths;
  return `${(shown / 10).toFixed(1)}%`;
}

/** Minutes to one place; of nobody, a dash. */
export function minutes(number: number | undefined): string {
  return number === undefined ? "–" : number.toFixed(1);
}

export function longDate(date: CalendarDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "zh") return `${Number(year)}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${Number(year)}`;
}

/** A clock time at the port, with its date where that is not the day of the report. */
export function clockTime(at: Instant, timeZone: TimeZone, day: CalendarDate, language: Language): string {
  const { date, hour, minute, second } = localDateTime(at, timeZone);
  const time = [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
  if (date === day) return time;
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  const isSameYear = day.startsWith(year);
  if (language === "zh") return `${isSameYear ? "" : `${year}年`}${Number(month)}月${Number(dayOfMonth)}日 ${time}`;
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]?.slice(0, 3)}${isSameYear ? "" : ` ${year}`} ${time}`;
}
