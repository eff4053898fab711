import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langReiczigel } from "../../src/statistics/lang-reiczigel.js";
import { roganGladen } from "../../src/statistics/rogan-gladen.js";
import { expectNear } from "./known/golden-rows.js";
import { anyPart, endsOf } from "./known/laws.js";

const part = (count: number, of: number) => ({ count, of });

describe("langReiczigel", () => {
  // Examples 1 to 4 of Lang and Reiczigel (2014), with the intervals printed there, as the manual of R's asht cites them.
  // In example 3 only the share of 6 % of 11,862 is printed.
  it.each([
    [part(4060, 11_284), part(178, 179), part(358, 359), "0.349", "0.372", 3],
    [part(51, 2971), part(32, 33), part(20, 20), "0.000", "0.053", 3],
    [part(712, 11_862), part(8, 10), part(12, 12), "0.000", "0.147", 3],
    [part(259, 509), part(84, 127), part(96, 109), "0.58", "0.87", 2],
    [part(51, 509), part(23, 41), part(187, 195), "0.037", "0.195", 3],
  ])("published: %o by %o and %o", ({ count, of }, sensitivity, specificity, lower, upper, digits) => {
    const { interval } = langReiczigel(count, of, { sensitivity, specificity });
    expect([interval?.lower.toFixed(digits), interval?.upper.toFixed(digits)]).toEqual([lower, upper]);
  });

  // The formula of the paper in the notation of R's asht 1.0.3, evaluated in Python with 40 digits.
  it.each([
    [part(4060, 11_284), part(178, 179), part(358, 359), 0.95, 0.3486735456671384, 0.37208295456108537],
    [part(259, 509), part(84, 127), part(96, 109), 0.95, 0.5848678683590095, 0.8664582088205245],
    [part(51, 509), part(23, 41), part(187, 195), 0.95, 0.036609810510873926, 0.19469406216302662],
    [part(51, 509), part(23, 41), part(187, 195), 0.9, 0.046720973612449986, 0.1790026920573571],
    [part(27, 60), part(31, 40), part(37, 40), 0.99, 0.2737135917563245, 0.8422953032684114],
    [part(7, 12), part(9, 10), part(19, 20), 0.95, 0.30218866665985955, 1],
  ])("40 digits: %o by %o and %o at %s", ({ count, of }, sensitivity, specificity, level, lower, upper) => {
    const { interval } = langReiczigel(count, of, { sensitivity, specificity }, level);
    expectNear(interval?.lower, lower, 1e-12);
    expectNear(interval?.upper, upper, 1e-12);
  });

  it("gives the raw result of Rogan and Gladen, and flags it as there", () => {
    fc.assert(
      fc.property(anyPart(1e4), fc.integer({ min: 11, max: 20 }), fc.integer({ min: 11, max: 20 }), (found, se, sp) => {
        const test = { sensitivity: part(se * 5, 100), specificity: part(sp * 5, 100) };
        const known = roganGladen(found.count, found.of, { sensitivity: se / 20, specificity: sp / 20 });
        const estimated = langReiczigel(found.count, found.of, test);
        expect(estimated.raw).toBeCloseTo(known.raw ?? Number.NaN, 12);
        const [lower, upper] = endsOf(estimated.interval);
        expect(0 <= lower && lower <= upper && upper <= 1).toBe(true);
      }),
    );
  });

  it("comes to the Agresti–Coull interval through the formula where the validation is without end", () => {
    const test = { sensitivity: part(9e14, 1e15), specificity: part(95e13, 1e15) };
    const { interval } = langReiczigel(300, 1000, test);
    const z = 1.959963984540054;
    const share = (300 + z ** 2 / 2) / (1000 + z ** 2);
    const half = z * Math.sqrt((share * (1 - share)) / (1000 + z ** 2));
    expect(interval?.lower).toBeCloseTo((share - half - 0.05) / 0.85, 6);
    expect(interval?.upper).toBeCloseTo((share + half - 0.05) / 0.85, 6);
  });

  it("is wider the fewer were in the validation study, and the surer it has to be", () => {
    const widthOf = (size: number, level?: number) => {
      const test = { sensitivity: part(size * 9, size * 10), specificity: part(size * 9, size * 10) };
      const [lower, upper] = endsOf(langReiczigel(400, 1000, test, level).interval);
      return upper - lower;
    };
    const sizes = [2, 4, 10, 100, 1000].map((size) => widthOf(size));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(widthOf(10, 0.99)).toBeGreaterThan(widthOf(10, 0.9));
  });

  it("covers the truth about as often as it says", () => {
    // Every result of a study of 40 and 40 and of 60 tested, by its chance.
    const chances = (size: number, share: number) => {
      const list = [(1 - share) ** size];
      for (let at = 1; at <= size; at++)
        list.push((((list[at - 1] as number) * (size - at + 1)) / at) * (share / (1 - share)));
      return list;
    };
    const [truth, se, sp] = [0.3, 0.8, 0.9];
    const [positive, found, cleared] = [
      chances(60, truth * se + (1 - truth) * (1 - sp)),
      chances(40, se),
      chances(40, sp),
    ];
    let covered = 0;
    for (const [right, ofRight] of found.entries())
      for (const [clear, ofClear] of cleared.entries()) {
        if (ofRight * ofClear < 1e-7 || right + clear < 45) continue;
        const test = { sensitivity: part(right, 40), specificity: part(clear, 40) };
        for (const [count, ofCount] of positive.entries()) {
          const [lower, upper] = endsOf(langReiczigel(count, 60, test).interval);
          if (lower <= truth && truth <= upper) covered += ofRight * ofClear * ofCount;
        }
      }
    expect(covered).toBeGreaterThan(0.94);
    expect(covered).toBeLessThan(0.98);
  });

  it("holds the result between 0 and 1, and says on which side it lay", () => {
    const test = { sensitivity: part(90, 100), specificity: part(90, 100) };
    const [below, above] = [langReiczigel(0, 100, test), langReiczigel(100, 100, test)];
    expect([below.raw, above.raw]).toEqual([expect.closeTo(-0.125, 12), expect.closeTo(1.125, 12)]);
    expect(below).toMatchObject({ ...test, count: 0, of: 100, value: 0, outside: "below-0", interval: { lower: 0 } });
    expect(above).toMatchObject({ value: 1, outside: "above-1", interval: { upper: 1, level: 0.95 } });
    for (const [count, value] of [
      [10, 0],
      [50, 0.5],
      [90, 1],
    ] as const) {
      const found = langReiczigel(count, 100, test);
      expect(found.value).toBeCloseTo(value, 12);
      expect(found).not.toHaveProperty("outside");
      expect(found.interval?.method).toBe("lang-reiczigel");
    }
  });

  it("says nothing but why where nobody was tested, or nobody in one of the studies", () => {
    const test = { sensitivity: part(9, 10), specificity: part(9, 10) };
    const nothing = { raw: undefined, value: undefined, interval: undefined };
    expect(langReiczigel(0, 0, test)).toStrictEqual({
      count: 0,
      of: 0,
      ...test,
      ...nothing,
      because: "no-denominator",
    });
    for (const study of ["sensitivity", "specificity"] as const) {
      const none = { ...test, [study]: part(0, 0) };
      expect(langReiczigel(1, 9, none)).toStrictEqual({
        count: 1,
        of: 9,
        ...none,
        ...nothing,
        because: "no-validation",
      });
      expect(() => langReiczigel(1, 9, { ...test, [study]: part(11, 10) })).toThrow("langReiczigel: expected whole");
    }
    const coin = { sensitivity: part(5, 10), specificity: part(5, 10) };
    expect(() => langReiczigel(1, 9, coin)).toThrow("langReiczigel: expected sensitivity and specificity");
  });

  it("has nothing to say of nobody, and refuses a study of a test that says nothing", () => {
    const test = { sensitivity: part(9, 10), specificity: part(9, 10) };
    expect(langReiczigel(0, 0, test)).toMatchObject({ interval: undefined, because: "no-denominator" });
    expect(langReiczigel(1, 9, { ...test, specificity: part(0, 0) })).toMatchObject({
      value: undefined,
      because: "no-validation",
    });
    expect(() => langReiczigel(1, 9, { ...test, specificity: part(1, 10) })).toThrow("with a sum above 1");
    // Of 1 and 0.2 the sum is above 1; but the 1 is of a single person.
    expect(() => langReiczigel(1, 9, { sensitivity: part(1, 1), specificity: part(200, 1000) })).toThrow(
      "with a sum above 1",
    );
    expect(() => langReiczigel(3, 2, test)).toThrow("expected whole numbers");
    expect(() => langReiczigel(1, 2, test, 1)).toThrow("expected a level");
  });
});
