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

it("may come to anything from all that can be lost to the least of the shares", () => {
  const weak = [
    { sensitivity: 0.25, specificity: 0.5 },
    { sensitivity: 0.5, specificity: 0.25 },
  ];
  expect(serialTest(weak)).toEqual({
    sensitivity: 0.125,
    specificity: 0.625,
    assumes: "conditional-independence",
    sensitivityRange: { least: 0, most: 0.25 },
    specificityRange: { least: 0.5, most: 0.75 },
  });
  expect(parallelTest(weak)).toEqual({
    sensitivity: 0.625,
    specificity: 0.125,
    assumes: "conditional-independence",
    sensitivityRange: { least: 0.5, most: 0.75 },
    specificityRange: { least: 0, most: 0.25 },
  });
});

it("keeps one test as it is, a tiny share too, and the result within its range whatever rounding does", () => {
  const share = fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000),
    fc.constant(1e-20),
  );
  const test = fc.record({ sensitivity: share, specificity: share });
  for (const combine of [serialTest, parallelTest])
    fc.assert(
      fc.property(fc.array(test, { minLength: 1, maxLength: 4 }), (tests) => {
        const { sensitivity, specificity, sensitivityRange, specificityRange } = combine(tests);
        if (tests.length === 1) expect({ sensitivity, specificity }).toEqual(tests[0]);
        for (const [value, { least, most }] of [
          [sensitivity, sensitivityRange],
          [specificity, specificityRange],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
      }),
    );
  expect(parallelTest([{ sensitivity: 1e-20, specificity: 1 }]).sensitivity).toBe(1e-20);
});

it("refuses what is no number though it compares like one", () => {
  for (const junk of ["0.5", null, true, []])
    expect(() => serialTest([{ sensitivity: junk as unknown as number, specificity: 1 }])).toThrow(
      "serialTest: expected",
    );
});
