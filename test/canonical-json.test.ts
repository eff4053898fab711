import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson, isPlainObject } from "../src/canonical-json.js";
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

it("writes what JSON writes: by `toJSON`, a gap of a list as null, a number that is none as null", () => {
  const at = new Date("2020-03-18T06:10:00Z");
  expect(canonicalJson({ at, on: [at] })).toBe('{"at":"2020-03-18T06:10:00.000Z","on":["2020-03-18T06:10:00.000Z"]}');
  const keyed = { toJSON: (key: string) => (key === "gone" ? undefined : { key, other: 1 }) };
  expect(canonicalJson({ gone: keyed, b: keyed, a: [keyed] })).toBe(
    '{"a":[{"key":"0","other":1}],"b":{"key":"b","other":1}}',
  );
  expect(canonicalJson({ toJSON: "a text" })).toBe('{"toJSON":"a text"}');
  // biome-ignore lint/suspicious/noSparseArray: that is what is tested
  expect(canonicalJson([, 1, Number.NaN, Number.POSITIVE_INFINITY, -0])).toBe("[null,1,null,null,0]");
  expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
});

/** As the language has it: some libraries give all of them a `toJSON`, and the tests of others may have loaded one. */
const asIs = (collection: object) => Object.assign(collection, { toJSON: undefined });

it.each([
  ["a Map", asIs(new Map([["a", 1]])), "Map"],
  ["a Set", asIs(new Set([1])), "Set"],
  ["bytes", new Uint8Array(2), "Uint8Array"],
  ["a pattern", /a/, "RegExp"],
  ["an object of a class", new (class Visit {})(), "Visit"],
  ["a function", () => 1, "function"],
  ["a symbol", Symbol("a"), "symbol"],
  ["a bigint", 1n, "bigint"],
])("refuses %s, which JSON cannot hold, and names the place", (_, value, type) => {
  const ofAll = (given: unknown, at: string) => {
    expect(() => canonicalJson(given, "mergeLogs")).toThrow(TypeError);
    expect(() => canonicalJson(given, "mergeLogs")).toThrow(
      `mergeLogs: expected what JSON can hold${at}, got a value of type ${type}`,
    );
  };
  ofAll(value, "");
  ofAll({ particulars: { seen: [1, { by: value }] } }, " at particulars.seen.1.by");
});

it("plain is what has no class of its own", () => {
  expect([{}, Object.create(null)].every(isPlainObject)).toBe(true);
  expect([[], new Date(0), new Map(), new (class {})()].some(isPlainObject)).toBe(false);
});
