import type { ConcernName } from "../../port-day/concerns.ts";

/** The groups of people for whom somebody has to set out at once. */
export const GRAVE: readonly ConcernName[] = ["unaccounted", "against"];
