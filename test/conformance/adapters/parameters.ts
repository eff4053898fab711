import { type Given, isRecord, NotAnswered } from "../case.ts";
import { numberIn, onlyKeys } from "../words.ts";

/** The numbers that a case states for itself, in place of those that stand in an edition's rules. */
export interface Parameters {
  readonly alarmCelsius: number | undefined;
  /** `{ days, arrivalIsDay, lastDayIncluded }`, as the cases write it. */
  readonly lookBack: unknown;
}

/** The same policy or overlay, its rules' conditions bearing the case's parameters: policies are data. */
export function withParameters<Kept extends { readonly rules: readonly object[] }>(
  kept: Kept,
  { alarmCelsius, lookBack }: Parameters,
): Kept {
  const window = lookBack === undefined ? undefined : windowOf(lookBack);
  const inPlace = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inPlace);
    if (!isRecord(part)) return part;
    if (alarmCelsius !== undefined && part.fact === "firstPassCelsius" && "atLeast" in part)
      return { ...part, atLeast: alarmCelsius };
    if (window !== undefined && isRecord(part.since)) return { ...part, since: { ...part.since, ...window } };
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, inPlace(inner)]));
  };
  return { ...kept, rules: inPlace(kept.rules) } as Kept;
}

function windowOf(lookBack: unknown): Given {
  if (!isRecord(lookBack)) throw new NotAnswered("given.lookBack: no record");
  onlyKeys(lookBack, "given.lookBack", ["days", "arrivalIsDay", "lastDayIncluded"]);
  if (typeof lookBack.lastDayIncluded !== "boolean") throw new NotAnswered("given.lookBack.lastDayIncluded");
  if (lookBack.arrivalIsDay !== 0 && lookBack.arrivalIsDay !== 1) throw new NotAnswered("given.lookBack.arrivalIsDay");
  // A window without its last day is one of a day fewer.
  const days = numberIn(lookBack, "days") - (lookBack.lastDayIncluded ? 0 : 1);
  return { days, dayCount: `start-is-day-${lookBack.arrivalIsDay}` };
}
