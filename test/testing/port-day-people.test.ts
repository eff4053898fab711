import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { seededDraws } from "../../src/testing/draws.js";
import { everyone } from "../../src/testing/port-day-people.js";

it("no two people of a day have one document, and what befalls them goes forwards in time", () => {
  const people = everyone(calendarDate("2021-06-01"), seededDraws(3));
  const numbers = people.map(({ documentNumber }) => documentNumber);
  expect(new Set(numbers).size).toBe(people.length);
  for (const { log, receivedAt, flight } of people) {
    const at = log.map((line) => line.at);
    expect(at).toEqual([...at].sort((one, other) => one - other));
    if (receivedAt !== undefined) expect(receivedAt).toBeGreaterThan(at.at(-1) ?? flight.arrives);
  }
});
