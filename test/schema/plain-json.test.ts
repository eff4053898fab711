import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainJson } from "../../src/schema/plain-json.js";

describe("plainJson", () => {
  it("copies whatever JSON holds, key by key in the same order", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const input: unknown = JSON.parse(json);
        const { value, issues } = plainJson(input);
        if (issues.length === 0) expect(JSON.stringify(value)).toBe(JSON.stringify(input));
        else expect(json).toContain("__proto__");
        if (typeof input === "object" && input !== null) expect(value).not.toBe(input);
      }),
    );
  });

  it("keeps keys without a value out, as JSON does, and what JSON cannot hold for whoever reads it", () => {
    expect(Object.keys(plainJson({ a: undefined, b: 1 }).value as object)).toEqual(["b"]);
    const symbol = Symbol("x");
    expect(plainJson({ symbol }).value).toEqual({ symbol });
  });

  it("stops where it is nested too deep or too large", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 128; level++) deep = [deep];
    expect(plainJson(deep).issues).toEqual([]);
    expect(plainJson([deep]).issues.map(({ code, path }) => [code, path.length])).toEqual([["nested-too-deep", 128]]);
    expect(plainJson(new Array(19_999).fill(1)).issues).toEqual([]);
    expect(plainJson(new Array(20_000).fill(1)).issues.map(({ code }) => code)).toEqual(["too-large"]);
    expect(plainJson({ a: new Array(1e8) }).issues.map(({ code }) => code)).toEqual(["too-large"]);
  });

  it("takes no key __proto__", () => {
    const { value, issues } = plainJson(JSON.parse('{"a":[{"__proto__":{"b":1}}]}'));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["forbidden-key", ["a", 0, "__proto__"]]]);
    expect((value as { a: { b?: unknown }[] }).a[0]?.b).toBeUndefined();
  });
});
