import { expect, it } from "vitest";
import { isCalendarDate } from "../../src/calendar/calendar-date.js";
import { drawsOfOne } from "../../src/testing/draws.js";
import { dateInAnotherFormat, textAgainst } from "../../src/testing/wrong-writing.js";

it("writes a date in other ways, none of which is a calendar date", () => {
  const written = new Set(Array.from({ length: 60 }, (_, at) => dateInAnotherFormat("2020-03-08", drawsOfOne(1, at))));
  expect([...written].sort()).toEqual(["08/03/2020", "2020-03-08T00:00:00Z", "2020/3/8", "20200308", "2020年3月8日"]);
  expect([...written].some(isCalendarDate)).toBe(false);
});

it.each([
  ["[A-Z]\\d{8}", "?!"],
  ["[^0-9]+", "0"],
  ["[?!]+|\\d*", "x"],
  [".{1,299}", "x".repeat(300)],
  [".*", undefined],
])("writes to %s what it does not match", (pattern, text) => {
  expect(textAgainst(pattern)).toBe(text);
});
