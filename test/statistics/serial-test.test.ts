import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parallelTest, serialTest } from "../../src/statistics/serial-test.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const tests = fc.array(fc.record({ sensitivity: share, specificity: share }), { minLength: 1, maxLength: 4 });

describe.each([
  ["serialTest", serialTest],
  ["parallelTest", parallelTest],
])("%s", (name, combine) => {
  it("lies in the range that any dependence leaves", () => {
    fc.assert(
      fc.property(tests, (all) => {
        const both = combine(all);
        for (const [value, { least, most }] of [
          [both.sensitivity, both.sensitivityRange],
          [both.specificity, both.specificityRange],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(least - 1e-12);
          expect(value).toBeLessThanOrEqual(most + 1e-12);
        }
        expect(both.assumes).toBe("conditional-independence");
      }),
    );
  });

  it("of one test is that test", () => {
    const both = combine([{ sensitivity: 0.86, specificity: 0.5 }]);
    expect(both.sensitivity).toBeCloseTo(0.86, 15);
    expect(both.specificity).toBeCloseTo(0.5, 15);
  });

  it("refuses no test, and what is no share", () => {
    expect(() => combine([])).toThrow(`${name}: expected a test or more`);
    expect(() => combine([{ sensitivity: 2, specificity: 1 }])).toThrow(`${name}: expected a sensitivity`);
  });
});

describe("serialTest and parallelTest", () => {
  it("are each other's mirror image", () => {
    fc.assert(
      fc.property(tests, (all) => {
        const mirrored = all.map((one) => ({ sensitivity: one.specificity, specificity: one.sensitivity }));
        const [serial, parallel] = [serialTest(all), parallelTest(mirrored)];
        expect(serial.sensitivity).toBe(parallel.specificity);
        expect(serial.specificity).toBe(parallel.sensitivity);
        expect(serial.sensitivityRange).toEqual(parallel.specificityRange);
      }),
    );
  });

  it("multiply as the rule of two steps says", () => {
    const steps = [
      { sensitivity: 0.86, specificity: 0.9 },
      { sensitivity: 0.95, specificity: 0.99 },
    ];
    expect(serialTest(steps).sensitivity).toBeCloseTo(0.86 * 0.95, 15);
    expect(serialTest(steps).specificity).toBeCloseTo(1 - 0.1 * 0.01, 15);
    expect(serialTest(steps).sensitivityRange.least).toBeCloseTo(0.81, 15);
    expect(serialTest(steps).specificityRange).toEqual({ least: 0.99, most: 1 });
  });
});
