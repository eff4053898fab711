import type { Text } from "../text.js";

/** A measure that an authority may apply to an affected conveyance. */
export interface ConveyanceMeasure {
  readonly text: Text;
  /** The text of the Regulations that first names it. */
  readonly since: "2005" | "2024";
}

/**
 * What may be done to an affected conveyance. The authority decides the technique; isolation and quarantine of a
 * conveyance should be reported to the National Focal Point.
 *
 * @see IHR (2005), Article 27.1
 */
export const CONVEYANCE_MEASURES = {
  disinfection: { since: "2005", text: { en: "disinfection", zh: "消毒" } },
  decontamination: { since: "2005", text: { en: "decontamination", zh: "除污" } },
  disinsection: { since: "2005", text: { en: "disinsection", zh: "灭虫" } },
  deratting: { since: "2005", text: { en: "deratting", zh: "灭鼠" } },
  isolation: { since: "2005", text: { en: "isolation of the conveyance", zh: "隔离交通运输工具" } },
  quarantine: { since: "2024", text: { en: "quarantine of the conveyance", zh: "对交通运输工具实施留验" } },
} as const satisfies Readonly<Record<string, ConveyanceMeasure>>;
/** The name of a measure on a conveyance. */
export type ConveyanceMeasureName = keyof typeof CONVEYANCE_MEASURES;

/**
 * The measures that a text of the Regulations names for an affected conveyance. That a text does not name a measure is
 * no prohibition: the list of 2005 is open too.
 *
 * @param text the text of the Regulations in force for the State (`ihrEdition`)
 * @example
 * conveyanceMeasures("2022").includes("quarantine") // => false
 * conveyanceMeasures("2024").includes("quarantine") // => true
 * @see IHR (2005), Article 27.1
 */
export function conveyanceMeasures(text: "2005" | "2014" | "2022" | "2024"): ConveyanceMeasureName[] {
  return (Object.keys(CONVEYANCE_MEASURES) as ConveyanceMeasureName[]).filter(
    (name) => CONVEYANCE_MEASURES[name].since <= text,
  );
}
