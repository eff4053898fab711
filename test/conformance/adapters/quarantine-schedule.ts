import { calendarDate, DAY_COUNTS, dayLimit, instant, periodLimit } from "pratique/calendar";
import { type Asks, type Case, NotAnswered } from "../case.ts";
import { numberIn, textIn, word } from "../words.ts";

export const quarantineSchedule: Asks = {
  "last-day": { given: ["startOn", "days", "dayCount"], answer: lastDay },
  "end-instant": { given: ["startAt", "periods", "periodHours", "timeZone"], answer: endInstant },
};

/** The day after the start is day 1 in the first and the last of these: two names of one convention. */
const DAY_COUNT_WORDS = { ...DAY_COUNTS, "day-after-is-day-1": DAY_COUNTS["start-is-day-0"] };

function lastDay({ given }: Case) {
  const dayCount = word(DAY_COUNT_WORDS, given.dayCount, "given.dayCount");
  return { lastDay: dayLimit(calendarDate(textIn(given, "startOn")), numberIn(given, "days"), dayCount).end };
}

function endInstant({ given }: Case) {
  if (given.periodHours !== 24) throw new NotAnswered("given.periodHours other than 24");
  const start = instant(textIn(given, "startAt"));
  return { endsAt: periodLimit(start, numberIn(given, "periods"), textIn(given, "timeZone")).end };
}
