import { calendarDate, dayLengthHours, instant, isoWeek, localDateTime, mmwrWeek, weekday } from "pratique/calendar";
import type { Given } from "../case.ts";
import { textIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const calendarWeeks: GoldenLists = {
  weeks: { given: ["date"], each: "row", answer: weeks },
  localDays: { given: ["instant", "zone"], each: "row", answer: localDays },
  dayLength: { given: ["zone", "date"], each: "row", answer: dayLength },
};

function weeks(row: Given) {
  const date = calendarDate(textIn(row, "date"));
  const iso = isoWeek(date);
  const mmwr = mmwrWeek(date);
  return {
    isoYear: iso.year,
    isoWeek: iso.week,
    mmwrYear: mmwr.year,
    mmwrWeek: mmwr.week,
    weekdayIso: weekday(date),
  };
}

function localDays(row: Given) {
  const local = localDateTime(instant(textIn(row, "instant")), textIn(row, "zone"));
  return { localDate: local.date, localHour: local.hour, offset: offsetText(local.offsetMinutes) };
}

/** An offset as the file writes it: +0800. */
function offsetText(minutes: number): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
}

function dayLength(row: Given) {
  return { hours: dayLengthHours(calendarDate(textIn(row, "date")), textIn(row, "zone")) };
}
