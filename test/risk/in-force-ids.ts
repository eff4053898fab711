import { calendarDate } from "../../src/calendar/calendar-date.js";
import { editionsOf } from "../../src/edition/editions-of.js";
import { type InForceOptions, inForceOn } from "../../src/edition/in-force-on.js";
import * as policies from "../../src/risk/policies/index.js";

/** The ids of the policies or overlays of a series that may be in force on a day; an empty list where none is. */
export function inForceIds(series: string, day: string, options: InForceOptions = {}): string[] {
  const found = inForceOn(editionsOf(policies, series), calendarDate(day), options);
  if ("none" in found) return [];
  return ("edition" in found ? [found.edition] : found.candidates).map(({ edition }) => edition.id);
}
