import { expect, it } from "vitest";
import { isBlank, isKeyOf, isName, isRecord, ownOf, withoutGaps } from "../src/record.js";

it.each([{}, { a: 1 }, Object.create(null)])("%j is an object with keys", (value) => {
  expect(isRecord(value)).toBe(true);
});

it.each([null, undefined, [], "text", 1, () => 1])("%j is none", (value) => {
  expect(isRecord(value)).toBe(false);
});

it.each([undefined, null, "", " \n"])("%j says nothing", (value) => {
  expect(isBlank(value)).toBe(true);
  expect(isName(value)).toBe(false);
});

it.each([0, false, [], {}, "a"])("%j says something", (value) => {
  expect(isBlank(value)).toBe(false);
  expect(isName(value)).toBe(value === "a");
});

it("a word of a table is none that every object has", () => {
  expect(isKeyOf({ a: 1 }, "a")).toBe(true);
  expect(["constructor", "__proto__", "b", 0, undefined].filter((key) => isKeyOf({ a: 1 }, key))).toEqual([]);
});

it("gives what a record holds itself", () => {
  const labels: Readonly<Record<string, string>> = { fever: "发热" };
  expect([ownOf(labels, "fever"), ownOf(labels, "cough"), ownOf(labels, "constructor")]).toEqual([
    "发热",
    undefined,
    undefined,
  ]);
});

it("leaves out the keys that hold nothing, and keeps what says that there is none", () => {
  expect(Object.entries(withoutGaps({ a: undefined, b: null, c: 0, d: "" }))).toEqual([
    ["b", null],
    ["c", 0],
    ["d", ""],
  ]);
});
