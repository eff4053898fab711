import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { roganGladen } from "../../src/statistics/rogan-gladen.js";
import { wilson } from "../../src/statistics/wilson.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";
import { anyPart, endsOf } from "./known/laws.js";

const rows = goldenRows("screening-tests", "roganGladen");
const accuracyOf = (row: (typeof rows)[number]) => ({
  sensitivity: Number(row.sensitivity),
  specificity: Number(row.specificity),
});

describe("roganGladen", () => {
  it.each(rows)("golden: $positive of $tested at $sensitivity and $specificity", (row) => {
    const found = roganGladen(Number(row.positive), Number(row.tested), accuracyOf(row));
    if (row.rogan_gladen_unclamped === 0) expect(found.raw).toBeCloseTo(0, 15);
    else expectNear(found.raw, row.rogan_gladen_unclamped, 1e-9);
    expectNear(found.value, row.rogan_gladen_clamped, 1e-9);
    expectNear(found.standardError, row.wald_se_known_se_sp, 1e-9);
  });

  // epiR's c-p is off above 200,000 people, and its Wilson interval has another lower end for one positive.
  const exact = rows.filter((row) => row.ci_method === "c-p" && Number(row.tested) <= 200_000);
  const score = rows.filter((row) => row.ci_method === "wilson" && row.positive !== 1);
  it.each([...exact, ...score])("golden: $ci_method at $level of $positive of $tested", (row) => {
    const interval = row.ci_method === "wilson" ? wilson : clopperPearson;
    const level = Number(row.level);
    const found = roganGladen(Number(row.positive), Number(row.tested), accuracyOf(row), { level, interval });
    const [, lower, upper] = row.true_epiR as number[];
    expectNear(found.rawInterval?.lower, lower, 1e-9);
    expectNear(found.rawInterval?.upper, upper, 1e-9);
  });

  it("flags the side on which a result is no share, and only then", () => {
    fc.assert(
      fc.property(
        anyPart(1e5),
        fc.double({ min: 0.55, max: 1, noNaN: true }),
        fc.double({ min: 0.55, max: 1, noNaN: true }),
        ({ count, of }, sensitivity, specificity) => {
          const { raw = Number.NaN, value, outside, interval } = roganGladen(count, of, { sensitivity, specificity });
          expect(outside).toBe(raw < 0 ? "below-0" : raw > 1 ? "above-1" : undefined);
          expect(value).toBe(raw < 0 ? 0 : raw > 1 ? 1 : raw);
          const [lower, upper] = endsOf(interval);
          expect(0 <= lower && lower <= (value ?? Number.NaN) && (value ?? Number.NaN) <= upper && upper <= 1).toBe(
            true,
          );
        },
      ),
    );
  });

  it("gives back the prevalence from which the apparent share came, and by a perfect test the share itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 60, max: 100 }), (infected, percent) => {
        const apparent = infected * percent + (1000 - infected) * (100 - percent);
        const accuracy = { sensitivity: percent / 100, specificity: percent / 100 };
        expect(roganGladen(apparent, 100_000, accuracy).raw).toBeCloseTo(infected / 1000, 12);
        const perfect = roganGladen(infected, 1000, { sensitivity: 1, specificity: 1 });
        expect(perfect.raw).toBe(infected / 1000);
      }),
    );
  });

  it("does not flag what is just the false positives", () => {
    expect(roganGladen(1000, 1_000_000, { sensitivity: 0.95, specificity: 0.999 })).toMatchObject({ raw: 0, value: 0 });
    expect(roganGladen(1, 100, { sensitivity: 0.9, specificity: 0.99 }).outside).toBeUndefined();
  });

  it("has nothing to say of nobody, and refuses a test that says nothing", () => {
    const accuracy = { sensitivity: 0.9, specificity: 0.9 };
    expect(roganGladen(0, 0, accuracy)).toMatchObject({
      value: undefined,
      interval: undefined,
      because: "no-denominator",
    });
    for (const [sensitivity, specificity] of [
      [0.5, 0.5],
      [0.2, 0.7],
    ] as const)
      expect(() => roganGladen(1, 2, { sensitivity, specificity })).toThrow("with a sum above 1");
    expect(() => roganGladen(3, 2, accuracy)).toThrow("expected whole numbers");
    expect(() => roganGladen(1, 2, accuracy, { level: 1 })).toThrow("expected a level");
  });
});

it("names itself where counts or level are junk", () => {
  const accuracy = { sensitivity: 0.9, specificity: 0.9 };
  for (const [count, of] of [
    [Number.NaN, 10],
    [11, 10],
    [1.5, 10],
    [1, Number.POSITIVE_INFINITY],
  ] as const)
    expect(() => roganGladen(count, of, accuracy)).toThrow("roganGladen: expected whole numbers");
  for (const level of [0, 1, Number.NaN])
    expect(() => roganGladen(1, 10, accuracy, { level })).toThrow("roganGladen: expected a level");
});
