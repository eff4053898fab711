import type { AreaClassName } from "./area-facts.js";
import type { AreaRegime } from "./area-regime.js";

/**
 * What an area becomes at once on a new infection: under edition 8 a control zone becomes a lockdown zone, and a lockdown
 * zone stays one. `undefined` where the edition does not say: the authority then draws the area anew.
 *
 * @example
 * areaAfterInfection(areasEdition8, "control") // => "lockdown"
 * areaAfterInfection(areasEdition8, "precaution") // => undefined
 * @see COVID-19 prevention and control plan, edition 8, community control
 */
export function areaAfterInfection({ afterInfection }: AreaRegime, area: AreaClassName): AreaClassName | undefined {
  return afterInfection.find(({ from }) => from === area)?.to;
}
