import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../src/statistics/fisher-exact.js";
import { comparisons, partsOf } from "./known/differences.js";
import { expectNear } from "./known/golden-rows.js";
import { anyPart } from "./known/laws.js";

describe("fisherExact", () => {
  it.each(comparisons)("golden: $x1 of $n1 and $x2 of $n2: $fisher_p_R", (row) => {
    const [one, other] = partsOf(row);
    expectNear(fisherExact(one, other), row.fisher_p_R, 1e-11);
  });

  it("is a chance, and the same for swapped groups and for the rest of everybody", () => {
    fc.assert(
      fc.property(anyPart(1e5), anyPart(1e5), (one, other) => {
        const p = fisherExact(one, other) ?? Number.NaN;
        expect(p >= 0 && p <= 1).toBe(true);
        expectNear(fisherExact(other, one), p, 1e-9);
        const rest = ({ count, of }: typeof one) => ({ count: of - count, of });
        expectNear(fisherExact(rest(one), rest(other)), p, 1e-9);
      }),
    );
  });

  it("is 0 where a table is too unlikely to be written, and not there for nobody", () => {
    expect(fisherExact({ count: 0, of: 1e6 }, { count: 1e6, of: 1e6 })).toBe(0);
    expect(fisherExact({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeUndefined();
    expect(fisherExact({ count: 1, of: 2 }, { count: 0, of: 0 })).toBeUndefined();
  });

  it("refuses what is no part", () => {
    expect(() => fisherExact({ count: 2, of: 1 }, { count: 1, of: 2 })).toThrow("fisherExact: expected");
    expect(() => fisherExact({ count: 1, of: 2 }, { count: 2, of: 1 })).toThrow("fisherExact: expected");
  });
});
