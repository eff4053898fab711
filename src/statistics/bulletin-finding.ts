import type { Text } from "../text.js";
import type { ShareBasis } from "./published-bulletin.js";

/** What the figures of a bulletin can have between them that cannot be, or is odd; each with what would have been right. */
export const BULLETIN_FINDINGS = {
  "parts-exceed-group": {
    en: "The parts are together no more than their group, however they were rounded.",
    zh: "无论如何舍入，各部分之和不应超过该类总数。",
  },
  "sum-exceeds-total": {
    en: "The groups are together no more than the total, however they were rounded.",
    zh: "无论如何舍入，各类之和不应超过合计。",
  },
  "cross-cut-exceeds-total": {
    en: "What lies across the groups, such as donated goods, is no more than the total.",
    zh: "跨类别的部分（如捐赠物资）不应超过合计。",
  },
  "share-does-not-match-claimed-basis": {
    en: "The printed share is the share by what it is said to be by.",
    zh: "所印比重应与其所称口径（货值或数量）相符。",
  },
  "unit-mismatch": {
    en: "The unit is one in which these goods can be counted.",
    zh: "计量单位应能用于该类货物。",
  },
  "share-fits-no-basis": {
    en: "The printed share is the share by value or by quantity.",
    zh: "所印比重应为按货值或按数量计的比重。",
  },
  "residual-shares-differ-widely": {
    en: "What no group names is about as large a share by quantity as by value; here one is more than ten times the other.",
    zh: "未列名部分按数量与按货值的比重应大致相近，此处一者超过另一者的十倍。",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What the figures of a bulletin can have between them. */
export type BulletinFindingCode = keyof typeof BULLETIN_FINDINGS;

/** One thing that a bulletin's figures have against each other; which of them is wrong, nobody can say from them. */
export interface BulletinFinding {
  readonly code: BulletinFindingCode;
  /** The codes of the group and of its part, or `total`. */
  readonly place: readonly string[];
  readonly measure?: ShareBasis;
  /** Those that disagree, as printed or as worked out from them. */
  readonly figures: Readonly<Record<string, number>>;
}
