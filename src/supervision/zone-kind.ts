import type { Text } from "../text.js";

/**
 * The kinds of zone by what may be in the air and on surfaces there.
 *
 * @see discipline inspection of port customs, April 2020 (three zones: 清洁区、缓冲区、污染区); standards call the second one
 * potentially contaminated (潜在污染区)
 */
export const ZONE_KINDS = {
  clean: { en: "clean zone", zh: "清洁区" },
  buffer: { en: "buffer zone", zh: "缓冲区" },
  contaminated: { en: "contaminated zone", zh: "污染区" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the kinds. */
export type ZoneKind = keyof typeof ZONE_KINDS;
