import type { Instant } from "../calendar/instant.js";

/**
 * Where a temperature was taken. Camera and forehead readings are a first pass that call for an axillary one; only the
 * axillary reading is compared with the fever threshold.
 */
export const READING_SITES = ["camera", "forehead", "axillary"] as const;
/** Where a temperature was taken. */
export type ReadingSite = (typeof READING_SITES)[number];

/** One temperature reading of one person. */
export interface TemperatureReading {
  readonly at: Instant;
  /** Degrees Celsius; see `celsiusFromFahrenheit`. */
  readonly celsius: number;
  readonly site: ReadingSite;
  readonly device?: string;
}

/**
 * The highest reading taken at any of the given sites, in degrees Celsius; `undefined` when there is none.
 *
 * @throws RangeError when a reading of those sites is no finite number, as `Number("37,5")` is none.
 * @example
 * highestCelsius([{ at: instant("2020-03-18T06:08Z"), celsius: 36.4, site: "camera" }], ["axillary"]) // => undefined
 */
export function highestCelsius(
  readings: readonly TemperatureReading[],
  sites: readonly ReadingSite[],
): number | undefined {
  let highest: number | undefined;
  for (const { celsius, site } of readings) {
    if (!sites.includes(site)) continue;
    if (!Number.isFinite(celsius))
      throw new RangeError(`highestCelsius: expected readings in degrees Celsius, got another ${typeof celsius}`);
    if (highest === undefined || celsius > highest) highest = celsius;
  }
  return highest;
}

/**
 * A temperature in degrees Celsius from one in degrees Fahrenheit, to a millionth of a degree, so that 100.4 °F is
 * 38 °C and not a hair less.
 *
 * Thresholds are compared in Celsius. The health part of the Aircraft General Declaration writes 38 °C as 100 °F, which
 * is rounded: 38 °C decides, and 100.0 to 100.3 °F (37.8 to 37.9 °C) lies below it.
 *
 * @throws RangeError when the reading is not a finite number.
 * @example
 * celsiusFromFahrenheit(100.4) // => 38
 * celsiusFromFahrenheit(100) // => 37.777778
 * @see IHR (2005), Annex 9; 42 CFR 71.1(b) (100.4 °F, 38 °C)
 */
export function celsiusFromFahrenheit(fahrenheit: number): number {
  if (!Number.isFinite(fahrenheit))
    throw new RangeError(`celsiusFromFahrenheit: expected a finite number, got another ${typeof fahrenheit}`);
  return Math.round(((fahrenheit - 32) * 5e6) / 9) / 1e6;
}
