import type { AbsentReason, Text } from "pratique";
import type { RoomCodes } from "./code-list.ts";

/** The codes that stand below every room: why an answer is absent, and what is no date. */
export const FIRST_CODES: readonly RoomCodes[] = [
  {
    room: "pratique",
    lists: [
      {
        title: { en: "Why an answer is absent", zh: "回答缺失的原因" },
        list: "ABSENT_REASONS",
        type: "AbsentReason",
        at: ["Absent.absent"],
        texts: "found",
        codes: {
          "asked-unknown": { en: "asked, and the person does not know", zh: "已询问，本人不知道" },
          "asked-declined": { en: "asked, and the person would not say", zh: "已询问，本人拒绝回答" },
          "not-asked": { en: "not asked", zh: "未询问" },
          "not-applicable": { en: "does not apply to this person", zh: "不适用于此人" },
        } satisfies Readonly<Record<AbsentReason, Text>>,
        note: {
          en: "These are codes of FHIR's data-absent-reason. None of them is “no”.",
          zh: "取自FHIR的data-absent-reason代码。其中任何一个都不等于“否”。",
        },
      },
    ],
  },
  {
    room: "pratique/calendar",
    lists: [
      {
        title: { en: "Why something is no date or instant", zh: "不是日期或时刻的原因" },
        at: ["readCalendarDate", "readInstant"],
        texts: "expected",
        codes: {
          malformed: {
            en: "a real day as YYYY-MM-DD; an instant as ISO 8601 with its offset or Z",
            zh: "真实日期，格式为YYYY-MM-DD；时刻采用ISO 8601格式，须带时区偏移或Z",
          },
        },
      },
    ],
  },
];
