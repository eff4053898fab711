import { expect, it } from "vitest";
import { drawsOfOne } from "../../src/testing/draws.js";
import { textMatching } from "../../src/testing/pattern-text.js";

it.each([
  "[A-Z][0-9]{8}",
  "(?:a|bb)*.?",
  "(?:[01][0-9]|2[0-3]):?[0-5][0-9]Z?",
  "[0-9]{2,3}/[0-9]{2,3}",
  "\\d+\\.\\w{2,}",
  "(ab|c[x\\-z]?)+ end",
  "[^0-9 ]+",
  "[\\]a]{2}",
  "A+?B*?C??D{2,3}?",
  "(?<year>\\d{4})-\\D\\W\\S",
  "\\p{Lu}\\p{L}{3}\\P{L}",
  "(?!9)[0-8]\\b",
])("matches %s", (pattern) => {
  const made = Array.from({ length: 60 }, (_, index) => textMatching(pattern, drawsOfOne(1, index)));
  for (const text of made) expect(text).toMatch(new RegExp(`^(?:${pattern})$`, "u"));
  expect(new Set(made).size).toBeGreaterThan(1);
});

it("repeats what has no upper bound as often as is asked for", () => {
  const lengths = Array.from({ length: 60 }, (_, index) => textMatching("A*", drawsOfOne(1, index), 9).length);
  expect(Math.max(...lengths)).toBe(9);
  expect(Math.min(...lengths)).toBe(0);
});
