import type { Proportion } from "pratique";
import { percent } from "./format.ts";

/** Names and counts, the most frequent first. */
export function byCount(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}

/** A part of a whole; of nobody there is no share. */
export function shareOf(count: number, of: number): number | undefined {
  return of === 0 ? undefined : count / of;
}

/** The interval of a share, in per cent. */
export function intervalOf(share: Proportion | undefined): string {
  return share?.interval === undefined ? "–" : `${percent(share.interval.lower)}–${percent(share.interval.upper)}`;
}
