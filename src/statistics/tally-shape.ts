import { sketchError } from "./sketch.js";
import { TALLY_VERSION, type Tally } from "./tally.js";
import type { TallyDefinition } from "./tally-definition.js";

/** @internal What a tally of a definition says of itself before anything is counted. */
export function tallyShape(
  { id, version, by, counts = {}, sums = {}, durations = {} }: TallyDefinition,
  asker: string,
): Omit<Tally, "cells"> {
  return {
    version: TALLY_VERSION,
    definition: { id, version },
    dimensions: Object.keys(by),
    counts: Object.keys(counts),
    sums: Object.entries(sums).map(([name, { decimals = 0 }]) => ({ name, decimals })),
    durations: Object.entries(durations).map(([name, { relativeError }]) => ({
      name,
      relativeError: relativeError === undefined ? undefined : sketchError(relativeError, asker),
    })),
  };
}
