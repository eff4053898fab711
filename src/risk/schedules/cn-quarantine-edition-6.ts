import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { type QuarantineEdition, TEST_CONSEQUENCES } from "../quarantine-edition.js";

/** All that is given of edition 6. */
const FROM_MEMORY = {
  en: "Prevention and control plan for COVID-19, edition 6, from memory",
  zh: "《新型冠状病毒肺炎防控方案（第六版）》（凭记忆）",
} as const;

/**
 * The quarantine of close contacts under edition 6 of the prevention plan. Its date and its 14 days are from memory, and so
 * is that either measure was possible; of tests nothing is known.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 6
 */
export const quarantineEdition6 = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-edition-6",
    series: "cn-quarantine",
    title: { en: "Quarantine under the prevention plan, edition 6", zh: "防控方案第六版：隔离医学观察" },
    authority: { en: "National Health Commission of China", zh: "国家卫生健康委员会" },
    status: "illustrative",
    from: calendarDate("2020-03-07"),
    source: "Prevention and control plan for COVID-19 of China, edition 6, as remembered",
  },
  rules: {
    "close-contact": {
      phases: [{ measures: ["central-quarantine", "home-quarantine"], days: 14 }],
      text: { en: "14 days of quarantine", zh: "14天隔离医学观察" },
      source: FROM_MEMORY,
    },
  },
  consequences: TEST_CONSEQUENCES,
});
