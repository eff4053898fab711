import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, calendarDate, instant } from "../../src/calendar/index.js";
import { followUpEntries, quarantineEntries, toICalendar } from "../../src/exchange/i-calendar.js";
import { quarantineEdition8, quarantineEdition9, quarantineSchedule } from "../../src/risk/index.js";
import { followUpSchedule } from "../../src/screening/index.js";

const options = { subject: "case-17", stampedAt: instant("2022-07-01T08:00:00.250+08:00"), language: "en" } as const;

/** The events that an iCalendar library reads. */
function readBack(text: string | undefined) {
  if (text === undefined) return [];
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

const start = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1" } as const;

describe("a quarantine of edition 9, from 1 July 2022, read back by an iCalendar library", () => {
  const schedule = quarantineSchedule(quarantineEdition9, "entrant", start);
  const entries = "problem" in schedule ? [] : quarantineEntries(schedule);

  it("is seven days and three, and tests on days 1, 2, 3, 5, 7 and on the third at home", () => {
    const events = readBack(toICalendar(entries, options));
    const days = events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]);
    expect(days.slice(0, 2)).toEqual([
      ["quarantine at a central site", "2022-07-01", "2022-07-08"],
      ["health monitoring at home", "2022-07-08", "2022-07-11"],
    ]);
    expect(days.slice(2).map(([, on]) => on?.slice(8))).toEqual(["01", "02", "03", "05", "07", "10"]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("says everything in Chinese, and its working", () => {
    const [first] = readBack(toICalendar(entries, { ...options, language: "zh" }));
    expect(first?.summary).toBe("集中隔离医学观察");
    expect(first?.description).toContain("第九版");
  });

  it("is written anew with the same identifiers, whenever that is", () => {
    const later = { ...options, stampedAt: instant("2022-07-02T08:00Z") };
    const uids = (text: string | undefined) => readBack(text).map(({ uid }) => uid);
    expect(uids(toICalendar(entries, later))).toEqual(uids(toICalendar(entries, options)));
  });
});

it("names two samples tested apart, as edition 8 asks for", () => {
  const schedule = quarantineSchedule(quarantineEdition8, "entrant", start);
  const entries = "problem" in schedule ? [] : quarantineEntries(schedule);
  expect(entries.some(({ description }) => description.zh.includes("双采双检"))).toBe(true);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

it("puts each day of a follow-up on its date", () => {
  const entries = followUpEntries(followUpSchedule({ ...start, days: [1, 2, 3, 5, 7] }));
  const events = readBack(toICalendar(entries, options));
  expect(events.map(({ startDate }) => startDate.day)).toEqual([1, 2, 3, 5, 7]);
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
});

it("of nothing is nothing: RFC 5545, section 3.6, asks for at least one component", () => {
  expect(toICalendar([], options)).toBeUndefined();
  expect(toICalendar([].values(), options)).toBeUndefined();
  const none = followUpEntries(followUpSchedule({ ...start, days: [] }));
  expect(toICalendar(none, options)).toBeUndefined();
});

describe("whatever stands in a text", () => {
  const text = fc.string({ unit: "binary", maxLength: 120 });
  const entry = fc.record({
    id: fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
    days: fc.tuple(fc.nat(3000), fc.nat(30)),
    summary: text,
    description: text,
  });

  it("is one entry with its own days, and lines of at most 75 octets", () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 4 }),
        fc.string({ unit: "grapheme", maxLength: 20 }),
        (list, subject) => {
          const entries = list.map(({ id, days: [from, long], summary, description }) => ({
            id,
            firstDay: addDays(start.startOn, from),
            lastDay: addDays(start.startOn, from + long),
            summary: { en: summary, zh: summary },
            description: { en: description, zh: description },
          }));
          const written = toICalendar(entries, { ...options, subject });
          const bytes = new TextEncoder();
          for (const line of (written ?? "").split("\r\n")) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
          expect((written ?? "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
          const events = readBack(written);
          expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual(
            entries.map(({ firstDay, lastDay }) => [firstDay, addDays(lastDay, 1)]),
          );
          for (const [place, event] of events.entries()) {
            const wanted = list[place]?.summary ?? "";
            if (!/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(wanted)) expect(event.summary).toBe(wanted);
          }
        },
      ),
    );
  });
});

it.each([
  ["2022-07-02", "2022-07-01"],
  ["9999-12-31", "9999-12-31"],
])("has days in order that have a next one: not %s to %s", (firstDay, lastDay) => {
  const none = { en: "", zh: "" };
  const entry = {
    id: "E",
    firstDay: firstDay as CalendarDate,
    lastDay: lastDay as CalendarDate,
    summary: none,
    description: none,
  };
  expect(() => toICalendar([entry], options)).toThrow(/^toICalendar: expected/);
});
