import { expect, it } from "vitest";
import { connected } from "../../src/risk/connected.js";

it("groups what is paired, directly or by way of others, in the order given", () => {
  const pairs = [
    ["e", "b"],
    ["b", "d"],
    ["a", "unknown"],
    ["unknown", "c"],
  ] as const;
  expect(connected(["a", "b", "c", "d", "e"], pairs)).toEqual([["a"], ["b", "d", "e"], ["c"]]);
  expect(
    connected(
      ["a", "b", "c", "d"],
      [
        ["a", "b"],
        ["c", "d"],
        ["d", "b"],
      ],
    ),
  ).toEqual([["a", "b", "c", "d"]]);
  expect(
    connected(
      ["b", "a"],
      [
        ["a", "b"],
        ["b", "a"],
      ],
    ),
  ).toEqual([["b", "a"]]);
  expect(connected([], [])).toEqual([]);
});
