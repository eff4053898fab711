import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Editioned } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { Jurisdiction } from "./policy.js";

/** The levels of response to a public-health emergency, the gravest first. */
export const RESPONSE_LEVELS = {
  I: { en: "Level I, particularly grave", zh: "Ⅰ级（特别重大）" },
  II: { en: "Level II, grave", zh: "Ⅱ级（重大）" },
  III: { en: "Level III, considerable", zh: "Ⅲ级（较大）" },
  IV: { en: "Level IV, ordinary", zh: "Ⅳ级（一般）" },
} as const satisfies Readonly<Record<string, Text>>;
/** A level of response to a public-health emergency. */
export type ResponseLevel = keyof typeof RESPONSE_LEVELS;

/** A level that holds from an instant, included. */
export interface ResponseLevelChange {
  readonly level: ResponseLevel;
  readonly at: Instant;
}

/** The levels of one place: what held before the first change that is known, and the changes. */
export interface ResponseLevels {
  /** Left out, not known. */
  readonly before?: ResponseLevel;
  readonly changes: readonly ResponseLevelChange[];
}

/** A notice that sets the level of a place. */
export interface ResponseLevelEdition extends Editioned, ResponseLevels {
  readonly jurisdiction: Jurisdiction;
}

/**
 * The level of response of a place at an instant: that of the last change at or before it, in whatever order the changes
 * are given and in whatever offset they are written. Before the first change it is what held before, `undefined` where
 * that is not known. Of changes at the same instant the gravest counts.
 *
 * @example
 * responseLevelAt(guangxiResponse2020, instant("2020-02-24T19:59:59+08:00")) // => "I"
 * responseLevelAt(guangxiResponse2020, instant("2020-02-24T12:00:00Z")) // => "III"
 * @see National plan for public-health emergencies, levels I to IV
 */
export function responseLevelAt({ before, changes }: ResponseLevels, at: Instant): ResponseLevel | undefined {
  const past = changes.filter((change) => epochMilliseconds(change.at) <= epochMilliseconds(at)).toSorted(inOrder);
  return past.at(-1)?.level ?? before;
}

const GRAVEST_FIRST = /* @__PURE__ */ Object.keys(RESPONSE_LEVELS);

function inOrder(one: ResponseLevelChange, other: ResponseLevelChange): number {
  const between = epochMilliseconds(one.at) - epochMilliseconds(other.at);
  return between === 0 ? GRAVEST_FIRST.indexOf(other.level) - GRAVEST_FIRST.indexOf(one.level) : between;
}
