import { expect, it } from "vitest";
import { wrongDay } from "../../src/calendar/wrong-day.js";

it.each([
  ["2020-01-25", undefined, undefined],
  ["2020-01-25", "2020-01-25", undefined],
  ["2020-01-25", "2020-01-26", "dates-out-of-order"],
  ["2020-02-30", undefined, "wrong-date"],
  ["2020-02-30", "2020-03-01", "wrong-date"],
  [undefined, "2020-01-25", "wrong-date"],
  [20200125, undefined, "wrong-date"],
  ["2020-01-25", "2020-02-30", undefined],
  ["2020-01-25", null, undefined],
])("finds in %j after %j: %s", (day, first, wrong) => {
  expect(wrongDay(day, first)).toBe(wrong);
});
