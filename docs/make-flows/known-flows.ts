import type { Flow } from "pratique/flow";
import * as screening from "pratique/screening";

/** Every flow that the screening room exports, by series and first day. */
export function knownFlows(): readonly Flow[] {
  return Object.values(screening as Readonly<Record<string, unknown>>)
    .filter(isFlow)
    .sort((one, other) => compare(placeOf(one), placeOf(other)));
}

function isFlow(value: unknown): value is Flow {
  return typeof value === "object" && value !== null && "edition" in value && "moves" in value;
}

function placeOf({ edition: { series, from, id } }: Flow): string {
  return `${series} ${typeof from === "string" ? from : from.notBefore} ${id}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
