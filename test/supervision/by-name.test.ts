import { expect, it } from "vitest";
import { byName, namedTwice } from "../../src/supervision/by-name.js";

it("keeps all that share a name, in their order, and says which names are shared", () => {
  const named = byName(["ab", "c", "ad", "a"], (one) => one.charAt(0));
  expect([...named]).toEqual([
    ["a", ["ab", "ad", "a"]],
    ["c", ["c"]],
  ]);
  expect(namedTwice(named)).toEqual(["a"]);
  expect(namedTwice(byName([], String))).toEqual([]);
});
