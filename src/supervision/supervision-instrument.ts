import type { Text } from "../text.js";

/**
 * What supervision uses to have a deficiency rectified, from the mildest to the strongest.
 *
 * @see Report on discipline inspection at the General Administration of Customs, discipline-inspection journal, 2020 no. 8:
 * 立行立改, 监督专报, 约谈提醒, 监督建议书
 */
export const SUPERVISION_INSTRUMENTS = {
  "on-the-spot-rectification": { en: "rectification on the spot", zh: "现场督促立行立改" },
  report: { en: "supervision report", zh: "监督专报" },
  interview: { en: "interview and reminder", zh: "约谈提醒" },
  "recommendation-letter": { en: "letter of recommendation", zh: "监督建议书" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the instruments. */
export type SupervisionInstrument = keyof typeof SUPERVISION_INSTRUMENTS;

/**
 * The strongest of some instruments; `undefined` of none.
 *
 * @example
 * strongestInstrument(["interview", "report"]) // => "interview"
 * strongestInstrument([]) // => undefined
 */
export function strongestInstrument(used: readonly SupervisionInstrument[]): SupervisionInstrument | undefined {
  return (Object.keys(SUPERVISION_INSTRUMENTS) as SupervisionInstrument[]).findLast((one) => used.includes(one));
}
