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

/**
 * The kind of zone that a Chinese name means: that of the inspection, or one of those that standards have for the zone
 * between. `undefined` for any other, the five areas of Guangdong among them, which are another scheme.
 *
 * @example
 * zoneKindNamed("潜在污染区") // => "buffer"
 * zoneKindNamed("中低风险区") // => undefined
 */
export function zoneKindNamed(name: string): ZoneKind | undefined {
  return KINDS_BY_NAME.get(name.trim());
}

const KINDS_BY_NAME: ReadonlyMap<string, ZoneKind> = /* @__PURE__ */ new Map([
  ["清洁区", "clean"],
  ["缓冲区", "buffer"],
  ["潜在污染区", "buffer"],
  ["半污染区", "buffer"],
  ["污染区", "contaminated"],
] as const);
