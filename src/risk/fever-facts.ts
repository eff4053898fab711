import { absent } from "../answer.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { ReadingSite } from "../subjects/reading.js";

/** The temperatures of one person that schemes for fever compare, by where they were taken. */
export const FEVER_FACTS = {
  celsius: { kind: "number", unit: "celsius", label: { en: "temperature, wherever taken", zh: "体温（不限部位）" } },
  axillaryCelsius: { kind: "number", unit: "celsius", label: { en: "axillary temperature", zh: "腋下体温" } },
  infraredCelsius: {
    kind: "number",
    unit: "celsius",
    label: { en: "temperature by camera or at the forehead", zh: "红外测得体温" },
  },
} as const satisfies FactTable;

/** The temperatures of one person, every one always there. */
export type FeverFacts = Facts<typeof FEVER_FACTS>;

/** The grades of every scheme for fever. */
export const FEVER_GRADES = {
  "not-met": { en: "threshold not met", zh: "未达阈值" },
  met: { en: "threshold met", zh: "达到阈值" },
} as const;

/** A temperature in degrees Celsius; without a site it is known only that it was measured. */
export interface SitedTemperature {
  readonly celsius: number;
  readonly site?: ReadingSite;
}

const INFRARED: readonly (ReadingSite | undefined)[] = ["camera", "forehead"];

/**
 * The temperatures of one person for the schemes: the highest anywhere, under the arm, and by infrared, in degrees
 * Celsius. Where there is none of a kind, it was not measured.
 *
 * @example
 * feverFacts([{ celsius: 37.4, site: "forehead" }]).axillaryCelsius // => { absent: "not-asked" }
 */
export function feverFacts(readings: readonly SitedTemperature[]): FeverFacts {
  return {
    celsius: highest(readings),
    axillaryCelsius: highest(readings.filter(({ site }) => site === "axillary")),
    infraredCelsius: highest(readings.filter(({ site }) => INFRARED.includes(site))),
  };
}

function highest(readings: readonly SitedTemperature[]): FeverFacts["celsius"] {
  return readings.length === 0 ? absent("not-asked") : Math.max(...readings.map(({ celsius }) => celsius));
}
