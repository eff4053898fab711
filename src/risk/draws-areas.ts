import { type Answer, isAbsent } from "../answer.js";
import type { Truth } from "../logic/truth.js";
import type { AreaRegime } from "./area-regime.js";

/**
 * Whether a county draws risk areas, or has a grade, under an edition: in February 2020 every county had a grade, since
 * edition 8 only a county with infections of its own draws areas, and since 2023-01-08 none does.
 *
 * @param localInfections infections of the county's own, none brought in and found at the border
 * @example
 * drawsAreas(areasEdition9, 0) // => "false"
 * drawsAreas(areasEdition9, absent("not-asked")) // => "undecided"
 * drawsAreas(areasClassB, 3) // => "false"
 * @see COVID-19 prevention and control plan, edition 9, on risk areas
 */
export function drawsAreas({ drawn }: AreaRegime, localInfections: Answer<number>): Truth {
  if (drawn === "everywhere") return "true";
  if (drawn === "nowhere") return "false";
  if (isAbsent(localInfections) || Number.isNaN(localInfections)) return "undecided";
  return localInfections > 0 ? "true" : "false";
}
