import type { Edition, Text } from "pratique";
import { phrase } from "./phrase.ts";

/** What stands behind an edition. */
export const STATUSES: Readonly<Record<Edition["status"], Text>> = {
  published: { en: "published: its text was seen in the source", zh: "已公布：见于所列来源" },
  illustrative: { en: "illustrative: an example, not a published text", zh: "示例：并非已公布的文本" },
  unseen: { en: "unseen: the source tells of it, its text was not found", zh: "未见：来源提及此版，但未找到其文本" },
};

/** Since when an edition was in force. */
export function firstDayInWords({ from }: Edition): Text {
  if (typeof from === "string") return { en: from, zh: from };
  return phrase(
    {
      en: "some day from {first} to {last}: which one is not known",
      zh: "{first}至{last}之间的某一日（确切日期不详）",
    },
    { first: from.notBefore, last: from.notAfter },
  );
}

/** Until when an edition was in force; an edition that supersedes it ends it too. */
export function lastDayInWords({ until }: Edition): Text {
  return until === undefined
    ? { en: "until an edition that supersedes it takes force", zh: "至取代它的版本施行" }
    : phrase({ en: "{until}, that day included", zh: "{until}（含当日）" }, { until });
}
