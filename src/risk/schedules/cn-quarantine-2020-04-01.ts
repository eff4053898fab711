import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { type QuarantineEdition, TEST_CONSEQUENCES } from "../quarantine-edition.js";

/**
 * The quarantine of everybody who entered China from 1 April 2020 on, when everybody was sampled at the point of entry and
 * handed over. Days of further tests were not found; of close contacts the sources of the time say nothing.
 *
 * @see Press conference of the joint prevention and control mechanism of the State Council, 2020-04-06
 */
export const quarantine2020 = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-2020-04-01",
    series: "cn-quarantine",
    title: { en: "Central quarantine of all entrants", zh: "入境人员集中隔离医学观察" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2020-04-01"),
    source:
      "Press conference of the joint prevention and control mechanism of the State Council of China, 2020-04-06 (universal testing and hand-over of entrants)",
    supersedes: "cn-quarantine-edition-6",
  },
  rules: {
    entrant: {
      phases: [{ measures: ["central-quarantine"], days: 14 }],
      text: { en: "14 days of quarantine at a central site", zh: "集中隔离医学观察14天" },
      source: {
        en: "Press conference of the joint prevention and control mechanism, 2020-04-06",
        zh: "国务院联防联控机制2020年4月6日发布会",
      },
    },
    "close-contact": {
      phases: [{ measures: ["central-quarantine", "home-quarantine"], days: 14 }],
      text: { en: "14 days of quarantine", zh: "14天隔离医学观察" },
      source: {
        en: "Prevention and control plan, edition 6, from memory",
        zh: "防控方案第六版（凭记忆）",
      },
      illustrative: true,
    },
  },
  consequences: TEST_CONSEQUENCES,
});
