import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { celsiusFromFahrenheit, highestCelsius, READING_SITES, type ReadingSite } from "../../src/subjects/reading.js";

const at = instant("2020-03-18T06:08:00+08:00");
const reading = (celsius: number, site: ReadingSite) => ({ at, celsius, site });
const anyReading = fc
  .tuple(fc.integer({ min: 340, max: 420 }), fc.constantFrom(...READING_SITES))
  .map(([tenths, site]) => reading(tenths / 10, site));

describe("highestCelsius", () => {
  it("tells a first pass from the reading that counts", () => {
    const readings = [reading(37.9, "camera"), reading(37.1, "axillary"), reading(36.8, "axillary")];
    expect(highestCelsius(readings, ["axillary"])).toBe(37.1);
    expect(highestCelsius(readings, ["camera", "forehead"])).toBe(37.9);
  });

  it("is undefined, and not zero, when there is no such reading", () => {
    expect(highestCelsius([], READING_SITES)).toBeUndefined();
    expect(highestCelsius([reading(38, "camera")], ["axillary"])).toBeUndefined();
    expect(highestCelsius([reading(38, "camera")], [])).toBeUndefined();
  });

  it("neither hides nor passes over a reading that is no number, in whatever order", () => {
    // What Number("38,2") comes to.
    const readings = [reading(Number.NaN, "axillary"), reading(36.4, "axillary")];
    for (const each of [readings, readings.toReversed()])
      expect(() => highestCelsius(each, ["axillary"])).toThrow(/^highestCelsius: expected /);
    expect(highestCelsius(readings, ["camera"])).toBeUndefined();
  });

  it("is the greatest, in whatever order they were taken", () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1 }), (readings) => {
        const highest = Math.max(...readings.map(({ celsius }) => celsius));
        return (
          highestCelsius(readings, READING_SITES) === highest &&
          highestCelsius(readings.toReversed(), READING_SITES) === highest
        );
      }),
    );
  });
});

describe("celsiusFromFahrenheit", () => {
  it.each([
    // The fixed points of the two scales, and the fever of 42 CFR 71.1(b): 100.4 °F, 38 °C.
    [32, 0],
    [212, 100],
    [-40, -40],
    [98.6, 37],
    [100.4, 38],
    [100.3, 37.944444],
    [100, 37.777778],
    [101, 38.333333],
    [102.2, 39],
  ])("%d °F is %d °C", (fahrenheit, celsius) => {
    expect(celsiusFromFahrenheit(fahrenheit)).toBe(celsius);
  });

  it("gives whole and half degrees Celsius exactly, whatever binary fractions lie in between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 680, max: 900 }), (halves) => {
        const celsius = halves / 20;
        expect(celsiusFromFahrenheit((celsius * 9) / 5 + 32)).toBe(celsius);
      }),
    );
  });

  it("never falls as the reading rises", () => {
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 1100 }), (tenths) => {
        expect(celsiusFromFahrenheit((tenths + 1) / 10)).toBeGreaterThan(celsiusFromFahrenheit(tenths / 10));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("throws on %d, which no thermometer shows", (fahrenheit) => {
    expect(() => celsiusFromFahrenheit(fahrenheit)).toThrow(RangeError);
  });
});
