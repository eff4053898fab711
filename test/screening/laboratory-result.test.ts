import { expect, it } from "vitest";
import { NEGATIVE_RESULT, POSITIVE_RESULT } from "../../src/screening/laboratory-result.js";

it.each([
  ["negative", NEGATIVE_RESULT],
  ["positive", POSITIVE_RESULT],
])("a %s result is carried under one name and takes no other word", (word, { name, oneOf }) => {
  expect({ name, oneOf }).toEqual({ name: "laboratoryResult", oneOf: [word] });
});
