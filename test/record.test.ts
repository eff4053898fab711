import { expect, it } from "vitest";
import { isRecord } from "../src/record.js";

it.each([{}, { a: 1 }, Object.create(null)])("%j is an object with keys", (value) => {
  expect(isRecord(value)).toBe(true);
});

it.each([null, undefined, [], "text", 1, () => 1])("%j is none", (value) => {
  expect(isRecord(value)).toBe(false);
});
