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
  readonly celsius: number;
  readonly site: ReadingSite;
  readonly device?: string;
}

/**
 * The highest reading taken at any of the given sites, in degrees Celsius; `undefined` when there is none.
 *
 * @example
 * highestCelsius([{ at: instant("2020-03-18T06:08Z"), celsius: 36.4, site: "camera" }], ["axillary"]) // => undefined
 */
export function highestCelsius(
  readings: readonly TemperatureReading[],
  sites: readonly ReadingSite[],
): number | undefined {
  let highest: number | undefined;
  for (const { celsius, site } of readings)
    if (sites.includes(site) && (highest === undefined || celsius > highest)) highest = celsius;
  return highest;
}
