import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileFinder } from "../../src/statistics/column-quantiles.js";
import { quantiles } from "../../src/statistics/quantile.js";

const anyProbabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 });
const anyShort = fc.array(fc.nat(65_535), { maxLength: 40 });
/** Enough numbers, crowded and scattered, that they are not sorted but counted. */
const anyLong = fc
  .tuple(fc.nat(65_535), fc.constantFrom(1, 7, 64, 300, 9973), fc.integer({ min: 49, max: 400 }))
  .map(([start, step, length]) => Array.from({ length }, (_, place) => (start + place * place * step) % 65_536));

describe("quantileFinder", () => {
  it("finds what sorting finds, in numbers of any width, one group after another", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyShort, anyLong), { maxLength: 4 }),
        anyProbabilities,
        (groups, probabilities) => {
          const { find } = quantileFinder(probabilities);
          for (const numbers of groups)
            for (const Numbers of [Uint16Array, Int32Array, Float64Array]) {
              const found = find(Numbers.from([9, ...numbers, 9]), 1, numbers.length + 1);
              for (const [place, { value }] of quantiles(numbers, probabilities).entries())
                if (value === undefined) expect(found[place]).toBeUndefined();
                else expect(found[place]).toBeCloseTo(value, 8);
            }
        },
      ),
    );
  });

  it("refuses probabilities outside 0 to 1", () => {
    for (const probability of [-0.1, 1.01, Number.NaN]) expect(() => quantileFinder([probability])).toThrow(RangeError);
  });
});
