import type { Text } from "pratique";
import {
  type CaseSetAside,
  CUSTODY_CODES,
  CUSTODY_TEXTS,
  type CustodyCode,
  NEAR_MISS_REASONS,
  type UnreadRecords,
} from "pratique/screening";
import type { RoomCodes } from "./code-list.ts";

const custody: Readonly<Record<CustodyCode, Text>> = CUSTODY_TEXTS;

/** The codes of custody and of whole files. */
export const SCREENING_CODES: RoomCodes = {
  room: "pratique/screening",
  lists: [
    {
      title: { en: "Custody, person by person", zh: "人员交接核对" },
      list: "CUSTODY_CODES",
      type: "CustodyCode",
      at: ["CustodyFinding.code"],
      texts: "found",
      codes: Object.fromEntries(CUSTODY_CODES.map((code) => [code, custody[code]])),
      note: {
        en: "`sayCustody` gives the text, filled in. Of `unaccounted` it says it otherwise where nobody ever saw the person.",
        zh: "`sayCustody`给出填好的文字。从未有任何记录的人，`unaccounted`另有措辞。",
      },
    },
    {
      title: { en: "Why two records may be of one person", zh: "两条记录可能为同一人的原因" },
      list: "NEAR_MISS_REASONS",
      type: "NearMissReason",
      at: ["NearMiss.because"],
      texts: "found",
      codes: NEAR_MISS_REASONS,
    },
    {
      title: { en: "Records that name nobody, or no stage", zh: "未指明人员或环节的记录" },
      at: ["UnreadRecords.code"],
      texts: "found",
      codes: {
        "unknown-stage": { en: "a stage that is none of those followed", zh: "环节不在所列之内" },
        "no-person": { en: "nobody is named", zh: "未指明人员" },
      } satisfies Readonly<Record<UnreadRecords["code"], Text>>,
    },
    {
      title: { en: "Case files set aside", zh: "未采用的案卷" },
      at: ["CaseSetAside.code"],
      texts: "found",
      codes: {
        "other-subject": { en: "of another subject", zh: "属于另一对象" },
        "unknown-flow": { en: "follows an edition of a flow that was not given", zh: "所依流程版本未提供" },
      } satisfies Readonly<Record<CaseSetAside["code"], Text>>,
    },
  ],
};
