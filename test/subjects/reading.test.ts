import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { highestCelsius, READING_SITES, type ReadingSite } from "../../src/subjects/reading.js";

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
