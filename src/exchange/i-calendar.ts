import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import { QUARANTINE_MEASURES, TEST_KINDS } from "../risk/quarantine-edition.js";
import type { QuarantineSchedule } from "../risk/quarantine-schedule.js";
import type { FollowUpSchedule } from "../screening/follow-up-schedule.js";
import { eitherOf, type Language, type Text } from "../text.js";

/** Something that lies on whole days of a calendar. */
export interface CalendarEntry {
  /** Unique among the entries of one person, and the same whenever the same schedule is written again. */
  readonly id: string;
  /** Both days belong to it. */
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly summary: Text;
  readonly description: Text;
}

/**
 * The phases and tests of a quarantine as entries of a calendar. Tests whose days are free are no entries: there is no day
 * to put them on.
 *
 * @example
 * const question = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1" };
 * const schedule = quarantineSchedule(quarantineEdition9, "entrant", question);
 * const entries = "problem" in schedule ? [] : quarantineEntries(schedule);
 * entries.slice(0, 3).map(({ summary, lastDay }) => `${summary.en} ${lastDay}`)
 * // => ["quarantine at a central site 2022-07-07", "health monitoring at home 2022-07-10", "nucleic acid test in a laboratory 2022-07-01"]
 */
export function quarantineEntries({ edition, phases, tests, source }: QuarantineSchedule): readonly CalendarEntry[] {
  return [
    ...phases.map(({ measures, firstDay, lastDay, working }, place) => ({
      id: `${edition}-phase-${place + 1}`,
      firstDay,
      lastDay,
      summary: eitherOf(measures.map((measure) => QUARANTINE_MEASURES[measure])),
      description: { en: `${working.en}. ${source.en}`, zh: `${working.zh}。${source.zh}` },
    })),
    ...tests.map(({ kind, on, phase, day, doubled }) => ({
      id: `${edition}-phase-${phase + 1}-day-${day}-${kind}`,
      firstDay: on,
      lastDay: on,
      summary: TEST_KINDS[kind],
      description: {
        en: `day ${day}${doubled ? ", two samples tested apart" : ""}. ${source.en}`,
        zh: `第${day}天${doubled ? "，双采双检" : ""}。${source.zh}`,
      },
    })),
  ];
}

const VISIT: Text = { en: "follow-up", zh: "随访" };

/**
 * The days of a follow-up as entries of a calendar.
 *
 * @example
 * const plan = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1", days: [1, 3] };
 * followUpEntries(followUpSchedule(plan)).map(({ id, firstDay }) => `${id} ${firstDay}`)
 * // => ["follow-up-day-1 2022-07-01", "follow-up-day-3 2022-07-03"]
 */
export function followUpEntries({ days, working }: FollowUpSchedule): readonly CalendarEntry[] {
  return days.map(({ day, on }) => ({
    id: `follow-up-day-${day}`,
    firstDay: on,
    lastDay: on,
    summary: VISIT,
    description: { en: `day ${day} (${working.en})`, zh: `第${day}天（${working.zh}）` },
  }));
}

/** What a calendar says besides its entries. */
export interface ICalendarOptions {
  /** The case or the person, by a number that tells nobody who it is: it stands in the identifier of every entry. */
  readonly subject: string;
  /** When the calendar is written: there is no clock here. */
  readonly stampedAt: Instant;
  readonly language: Language;
}

/**
 * Entries as an iCalendar file, for the calendar of whoever is under quarantine or followed up: whole days, in one
 * language, with identifiers that stay the same when the file is written again, so that a calendar replaces and does not
 * double them. Written as the standard asks: lines of at most 75 octets ended by CR and LF, and text in which nothing can
 * be taken for another line. Whole days only: no alarm, no time zone. Of no entries there is no file, and the answer is
 * `undefined`: a calendar has at least one of them.
 *
 * @throws RangeError when an entry ends before it begins, or on the last day of the year 9999.
 * @example
 * const plan = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1", days: [1] };
 * const options = { subject: "case-17", stampedAt: instant("2022-07-01T08:00+08:00"), language: "en" };
 * const lines = toICalendar(followUpEntries(followUpSchedule(plan)), options)?.split("\r\n");
 * lines?.slice(4, 9) // => ["UID:follow-up-day-1.case-17@pratique", "DTSTAMP:20220701T000000Z", "DTSTART;VALUE=DATE:20220701", "DTEND;VALUE=DATE:20220702", "SUMMARY:follow-up"]
 * toICalendar([], options) // => undefined
 * @see RFC 5545 (iCalendar), section 3.6 for the entries
 */
export function toICalendar(
  entries: Iterable<CalendarEntry>,
  { subject, stampedAt, language }: ICalendarOptions,
): string | undefined {
  const lines: string[] = [];
  for (const entry of entries)
    lines.push(
      "BEGIN:VEVENT",
      `UID:${escaped(`${entry.id}.${subject}@pratique`)}`,
      `DTSTAMP:${stamp(stampedAt)}`,
      `DTSTART;VALUE=DATE:${digits(entry.firstDay)}`,
      `DTEND;VALUE=DATE:${digits(dayAfter(entry))}`,
      `SUMMARY:${escaped(entry.summary[language])}`,
      `DESCRIPTION:${escaped(entry.description[language])}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    );
  if (lines.length === 0) return undefined;
  const whole = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pratique//pratique//EN", ...lines, "END:VCALENDAR", ""];
  return whole.map(folded).join("\r\n");
}

/** The end of whole days is the first day that no longer belongs to them. */
function dayAfter({ firstDay, lastDay }: CalendarEntry): CalendarDate {
  if (lastDay < firstDay || lastDay === "9999-12-31")
    throw new RangeError("toICalendar: expected days in order, before the last day of the year 9999, got others");
  return addDays(lastDay, 1);
}

const digits = (date: CalendarDate) => date.replaceAll("-", "");

/** To the second, in UTC. */
function stamp(at: Instant): string {
  return `${instantAt(epochMilliseconds(at), "UTC").slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** Text in which no sign of the format is left; what cannot be written at all becomes a space. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n")
    .replace(/[\p{Cc}\p{Cs}]/gu, " ");
}

/** At most 75 octets in a line; what follows begins with a space. No character is cut apart. */
function folded(line: string): string {
  let [out, octets] = ["", 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) as number);
    if (octets + size > 75) [out, octets] = [`${out}\r\n `, 1];
    out += character;
    octets += size;
  }
  return out;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
