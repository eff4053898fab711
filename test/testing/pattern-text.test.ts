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
])("matches %s", (pattern) => {
  const made = Array.from({ length: 60 }, (_, index) => textMatching(pattern, drawsOfOne(1, index)));
  for (const text of made) expect(text).toMatch(new RegExp(`^(?:${pattern})$`, "u"));
  expect(new Set(made).size).toBeGreaterThan(1);
});
