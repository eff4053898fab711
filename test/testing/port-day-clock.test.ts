import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instantOfDay, secondsOfDay } from "../../src/testing/port-day-clock.js";

it.each([
  [secondsOfDay(6, 10), "2020-03-18T06:10:00+08:00"],
  [-1, "2020-03-17T23:59:59+08:00"],
  [86_400, "2020-03-19T00:00:00+08:00"],
])("%i seconds from midnight is %s", (seconds, at) => {
  expect(instantOfDay(calendarDate("2020-03-18"), seconds)).toBe(at);
});
