import { assess } from "../risk/assess.js";
import { feverFacts, type SitedTemperature } from "../risk/fever-facts.js";
import type { FeverScheme } from "../risk/fever-under.js";

/** How many people a scheme for fever counts. */
export interface SymptomaticCount {
  /** Id of the scheme by which they were counted. */
  readonly scheme: string;
  readonly symptomatic: number;
  readonly notSymptomatic: number;
  /** Without a reading at the site of which the scheme speaks; they are in neither. */
  readonly notMeasured: number;
}

/**
 * How many people a report counts as symptomatic by the scheme for fever that its column states. The column of the Chinese
 * daily report is one of axillary temperatures: a cough without fever belongs elsewhere, and so does a forehead reading.
 *
 * @param people the readings of each person, at any site
 * @example
 * const people = [[{ celsius: 37.3, site: "axillary" }], [{ celsius: 38.5, site: "forehead" }]] as const;
 * symptomaticCount(feverChinaAxillary2020, people)
 * // => { scheme: "fever-china-axillary-2020", symptomatic: 1, notSymptomatic: 0, notMeasured: 1 }
 * @see Guangzhou Customs daily report template, January to March 2020
 */
export function symptomaticCount(scheme: FeverScheme, people: Iterable<readonly SitedTemperature[]>): SymptomaticCount {
  const counts = { symptomatic: 0, notSymptomatic: 0, notMeasured: 0 };
  for (const readings of people) {
    const assessment = assess(scheme, feverFacts(readings));
    if (!assessment.decided) counts.notMeasured++;
    else if (assessment.grade === "met") counts.symptomatic++;
    else counts.notSymptomatic++;
  }
  return { scheme: scheme.edition.id, ...counts };
}
