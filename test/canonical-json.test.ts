import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "../src/canonical-json.js";
import { anyJson } from "./declaration/cards.js";

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, turned(part)]));
};

it("is the same text for the same data, whatever the order of the keys", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      if (!JSON.stringify(value).includes("__proto__")) expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

it("leaves out what has no value, as JSON does", () => {
  expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}');
});
