import { calendarDate } from "../../calendar/calendar-date.js";
import { SUSPICION_SIGNS, suspicionOfInfection } from "../../declaration/suspicion-of-infection.js";
import { editionPolicy } from "../prepare-policy.js";

const NOTE = {
  en: "IHR (2005), Annex 8, note to the health questions",
  zh: "《国际卫生条例（2005）》附件8，健康问题附注",
} as const;

const SUSPICION = /* @__PURE__ */ suspicionOfInfection("fact");

/**
 * Whether a master who carries no surgeon has grounds to suspect an infectious disease in one person. It does not speak
 * of ships with a surgeon, whose judgement stands. A fever of several days is read as one of 3 days or more: the note
 * gives no number, and no temperature.
 *
 * @see IHR (2005), Annex 8
 */
export const ihrSuspicion2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-suspicion-2005",
    series: "ihr-ship-suspicion",
    title: { en: "Grounds for suspecting an infectious disease on a ship", zh: "船上疑似传染病的判断依据" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: NOTE.en,
  },
  facts: {
    signs: {
      kind: "choices",
      options: Object.keys(SUSPICION_SIGNS) as (keyof typeof SUSPICION_SIGNS)[],
      names: SUSPICION_SIGNS,
      label: { en: "signs", zh: "症状和体征" },
    },
    feverDays: { kind: "number", unit: "days", label: { en: "days of fever", zh: "发热天数" } },
  },
  grades: {
    "not-suspected": { en: "no ground for suspicion", zh: "无疑似依据" },
    suspected: { en: "ground for suspicion", zh: "有疑似依据" },
  },
  rules: [
    {
      id: "clause-a",
      when: SUSPICION.withFever,
      grade: "suspected",
      text: {
        en: "Fever of several days, or fever with a sign of the first list",
        zh: "发热持续数日，或发热伴有第一类症状或体征",
      },
      source: NOTE,
    },
    {
      id: "clause-b",
      when: SUSPICION.withOrWithoutFever,
      grade: "suspected",
      text: { en: "A sign of the second list, with or without fever", zh: "有第二类症状或体征，不论是否发热" },
      source: NOTE,
    },
  ],
});
