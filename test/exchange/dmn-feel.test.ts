import { expect, it } from "vitest";
import { allOf, anyOf, enclosed, everyOf, isKnown, orUnknown, someOf, whole } from "../../src/exchange/dmn-feel.js";

it("puts brackets where an expression would not end, and nowhere else", () => {
  const [a, b] = [whole("a"), whole("b")];
  expect(allOf([a, anyOf([a, b])]).text).toBe("a and (a or b)");
  expect([allOf([]).text, anyOf([]).text, allOf([a]).text]).toEqual(["true", "false", "a"]);
  expect(enclosed(someOf("list", "e", a))).toBe("(some e in list satisfies a)");
});

it("asks whether a list is known before it speaks of every element", () => {
  expect(everyOf("list", "e", isKnown("e")).text).toBe("list != null and (every e in list satisfies e != null)");
  expect(orUnknown(["x", "y"], whole("x > y")).text).toBe("x = null or y = null or x > y");
});
