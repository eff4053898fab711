import { expect, it } from "vitest";
import { countInWords, momentInWords, windowInWords } from "../../src/exchange/moment-in-words.js";
import { same } from "../../src/exchange/phrase.js";

it("says years first, then days, before or after", () => {
  expect(momentInWords(same("X"), { years: 18, days: -2 }).en).toBe("2 days before 18 years after X");
  expect(momentInWords(same("X"))).toEqual(same("X"));
});

it("says how the days of a window are counted", () => {
  expect(windowInWords({ days: 14, dayCount: "start-is-day-0", upTo: {} }, same("X")).en).toBe(
    "the 14 days up to X, first and last day included (that day is day 0)",
  );
  expect(windowInWords({ hours: 48, upTo: {} }, same("X")).zh).toBe("截至X的48小时");
  expect(countInWords("start-is-day-1").zh).toBe("当日为第1天");
});
