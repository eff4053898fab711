import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { type QuarantineEdition, TEST_CONSEQUENCES } from "../quarantine-edition.js";

/** All that is given of edition 7. */
const FROM_MEMORY = {
  en: "Prevention and control plan for COVID-19, edition 7, from memory",
  zh: "《新型冠状病毒肺炎防控方案（第七版）》（凭记忆）",
} as const;

/**
 * The quarantine of entrants and close contacts under edition 7 of the prevention plan. Its dates and its 14 days are from
 * memory: issued on 11 September, published on 15 September 2020.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 7
 */
export const quarantineEdition7 = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-edition-7",
    series: "cn-quarantine",
    title: { en: "Quarantine under the prevention plan, edition 7", zh: "防控方案第七版：隔离医学观察" },
    authority: { en: "National Health Commission of China", zh: "国家卫生健康委员会" },
    status: "illustrative",
    from: { notBefore: calendarDate("2020-09-11"), notAfter: calendarDate("2020-09-15") },
    source: "Prevention and control plan for COVID-19 of China, edition 7, as remembered",
    supersedes: "cn-quarantine-2020-04-01",
  },
  rules: {
    entrant: {
      phases: [{ measures: ["central-quarantine"], days: 14 }],
      text: { en: "14 days of quarantine at a central site", zh: "集中隔离医学观察14天" },
      source: FROM_MEMORY,
    },
    "close-contact": {
      phases: [{ measures: ["central-quarantine"], days: 14 }],
      text: { en: "14 days of quarantine at a central site", zh: "集中隔离医学观察14天" },
      source: FROM_MEMORY,
    },
  },
  consequences: TEST_CONSEQUENCES,
});
