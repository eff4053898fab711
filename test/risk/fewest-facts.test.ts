import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestFacts } from "../../src/risk/fewest-facts.js";

describe("fewestFacts", () => {
  it("leaves only facts without which it does not show", () => {
    const names = ["a", "b", "c", "d"];
    const needed = fc.array(fc.subarray(names), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(needed, (ways) => {
        const shows = (facts: object) => ways.some((way) => way.every((name) => name in facts));
        const fewest = fewestFacts({ a: 1, b: 2, c: 3, d: 4 }, shows);
        expect(shows(fewest)).toBe(true);
        for (const name of Object.keys(fewest)) {
          const { [name]: _, ...fewer } = fewest;
          expect(shows(fewer)).toBe(false);
        }
      }),
    );
  });

  it("leaves all where nothing less shows", () => {
    expect(fewestFacts({ a: 1 }, () => false)).toEqual({ a: 1 });
    expect(fewestFacts({ a: 1 }, () => true)).toEqual({});
  });
});
