import { type Answer, absent, isAbsent } from "../answer.js";
import type { Facts, FactTable } from "../logic/facts.js";

/** What a county is graded by. */
export const COUNTY_CASE_FACTS = {
  cumulativeCases: { kind: "number", unit: "persons", label: { en: "confirmed cases in all", zh: "累计确诊病例数" } },
  newCasesInLast14Days: {
    kind: "number",
    unit: "persons",
    label: { en: "new confirmed cases in the last 14 days", zh: "近14天新增确诊病例数" },
  },
  clusterInLast14Days: {
    kind: "yes-no",
    label: { en: "a cluster in the last 14 days", zh: "近14天发生聚集性疫情" },
  },
} as const satisfies FactTable;
/** The table of what a county is graded by. */
export type CountyCaseFacts = typeof COUNTY_CASE_FACTS;

/** What is on record of a county's cases; what is left out is not known. */
export interface CountyCases {
  readonly cumulativeCases?: Answer<number>;
  readonly newCasesInLast14Days?: Answer<number>;
  readonly clusterInLast14Days?: Answer<"yes" | "no">;
}

/**
 * The facts by which a county is graded, with what follows of itself filled in where it was not known: where there never
 * was a case none is new, and where none is new in 14 days there was no cluster in them. What was stated stays as it
 * was, also where it contradicts another figure.
 *
 * @example
 * countyCaseFacts({ cumulativeCases: 80, newCasesInLast14Days: 0 }).clusterInLast14Days // => "no"
 * countyCaseFacts({ cumulativeCases: 80 }).clusterInLast14Days // => { absent: "not-asked" }
 */
export function countyCaseFacts({
  cumulativeCases = absent("not-asked"),
  newCasesInLast14Days = absent("not-asked"),
  clusterInLast14Days = absent("not-asked"),
}: CountyCases): Facts<CountyCaseFacts> {
  const fresh = isAbsent(newCasesInLast14Days) && cumulativeCases === 0 ? 0 : newCasesInLast14Days;
  const cluster = isAbsent(clusterInLast14Days) && fresh === 0 ? "no" : clusterInLast14Days;
  return { cumulativeCases, newCasesInLast14Days: fresh, clusterInLast14Days: cluster };
}
