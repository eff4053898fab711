import type { Text } from "../text.js";

/**
 * What came of a follow-up visit on its day, in the five words of Go.Data. Missed: somebody tried and did not find the
 * person. Not attempted: nobody tried. Not performed: the visit did not take place, and nobody says why.
 */
export const FOLLOW_UP_STATUSES = {
  "seen-ill": { en: "seen, with symptoms", zh: "已随访，有症状" },
  "seen-well": { en: "seen, well", zh: "已随访，无症状" },
  missed: { en: "visited and not found", zh: "已上门或联系，未见到本人" },
  "not-attempted": { en: "not attempted", zh: "未尝试随访" },
  "not-performed": { en: "not performed", zh: "未开展随访" },
} as const satisfies Record<string, Text>;
/** What came of a follow-up visit. */
export type FollowUpStatus = keyof typeof FOLLOW_UP_STATUSES;

/** @internal Whether the person was seen, well or ill. */
export function isSeen(status: FollowUpStatus): boolean {
  return status === "seen-ill" || status === "seen-well";
}

const STRONGEST = /* @__PURE__ */ Object.keys(FOLLOW_UP_STATUSES) as readonly FollowUpStatus[];

/**
 * @internal Of several records of one visit the one that says most: ill before well, seen before not seen. A word that is
 * none of the five says nothing.
 */
export function strongestStatus(statuses: readonly FollowUpStatus[]): FollowUpStatus | undefined {
  return STRONGEST.find((status) => statuses.includes(status));
}
