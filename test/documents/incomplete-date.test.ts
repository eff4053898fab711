import { expect, it } from "vitest";
import { isIncompleteDate } from "../../src/documents/incomplete-date.js";

it.each(["1988", "1988-04", "0000", "9999-12"])("%s is a year, or a year and a month", (text) => {
  expect(isIncompleteDate(text)).toBe(true);
});

it.each(["1988-04-12", "1988-00", "1988-13", "88", "198", "1988-", "1988-4", "１９８８", "", 1988, null, undefined])(
  "%j is none",
  (value) => {
    expect(isIncompleteDate(value)).toBe(false);
  },
);
