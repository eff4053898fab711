import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import {
  type QuarantineEdition,
  type QuarantinePhase,
  type QuarantineRule,
  TEST_CONSEQUENCES,
} from "../quarantine-edition.js";

const PLAN = {
  en: "Prevention and control plan for COVID-19, edition 9 (2022-06-28)",
  zh: "《新型冠状病毒肺炎防控方案（第九版）》（2022年6月28日）",
} as const;

/** The seven days at a central site that several classes share. */
const SEVEN_DAYS: QuarantinePhase = {
  measures: ["central-quarantine"],
  days: 7,
  tests: [{ kind: "laboratory", days: [1, 2, 3, 5, 7], specimen: "oropharyngeal-swab", doubledOn: [] }],
};

/** The schedule that entrants and close contacts share. */
const SEVEN_AND_THREE: QuarantineRule = {
  phases: [
    SEVEN_DAYS,
    {
      measures: ["home-monitoring"],
      days: 3,
      tests: [{ kind: "laboratory", days: [3], specimen: "oropharyngeal-swab", doubledOn: [] }],
    },
  ],
  text: {
    en: "7 days at a central site, tested on days 1, 2, 3, 5 and 7; then 3 days of health monitoring at home, tested on day 3",
    zh: "集中隔离医学观察7天，第1、2、3、5、7天核酸检测；其后居家健康监测3天，第3天核酸检测",
  },
  source: PLAN,
};

/**
 * Quarantine and tests under edition 9 of the prevention plan: 7 + 3, by throat swab, without double sampling.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 9, published 2022-06-28
 */
export const quarantineEdition9 = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-edition-9",
    series: "cn-quarantine",
    title: { en: "Quarantine under the prevention plan, edition 9", zh: "防控方案第九版：隔离医学观察" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-06-28"),
    publishedOn: calendarDate("2022-06-28"),
    source: "Prevention and control plan for COVID-19 of China, edition 9, published 2022-06-28",
    supersedes: "cn-quarantine-edition-8",
  },
  rules: {
    entrant: SEVEN_AND_THREE,
    "close-contact": SEVEN_AND_THREE,
    "contact-of-contact": {
      phases: [{ measures: ["home-quarantine"], days: 7, tests: [{ kind: "laboratory", days: [1, 4, 7] }] }],
      text: {
        en: "7 days of quarantine at home, tested on days 1, 4 and 7",
        zh: "居家隔离医学观察7天，第1、4、7天核酸检测",
      },
      source: PLAN,
    },
    "from-high-risk-area": {
      phases: [SEVEN_DAYS],
      text: {
        en: "7 days at a central site, tested on days 1, 2, 3, 5 and 7",
        zh: "集中隔离医学观察7天，第1、2、3、5、7天核酸检测",
      },
      source: PLAN,
    },
    "from-medium-risk-area": {
      phases: [{ measures: ["home-quarantine"], days: 7, tests: [{ kind: "laboratory", days: [1, 4, 7] }] }],
      text: {
        en: "7 days of quarantine at home, tested on days 1, 4 and 7",
        zh: "居家隔离医学观察7天，第1、4、7天核酸检测",
      },
      source: PLAN,
    },
    "from-low-risk-area": {
      phases: [],
      spacedTests: { kind: "laboratory", tests: 2, withinDays: 3, apartHours: 24 },
      text: {
        en: "No quarantine; two tests within 3 days, at least 24 hours apart",
        zh: "不隔离；3天内完成两次核酸检测，间隔至少24小时",
      },
      source: PLAN,
    },
    "post-leaver": {
      phases: [
        {
          measures: ["central-quarantine", "home-quarantine"],
          days: 7,
          tests: [{ kind: "laboratory", days: [1, 4, 7] }],
        },
      ],
      text: {
        en: "7 days of quarantine at a central site or at home, tested on days 1, 4 and 7",
        zh: "7天集中或居家隔离医学观察，第1、4、7天核酸检测",
      },
      source: {
        en: "Port epidemic-control guide, edition 10 (Ministry of Transport, 2022-07-08), following edition 9",
        zh: "《港口及其一线人员新冠肺炎疫情防控工作指南（第十版）》（交通运输部，2022年7月8日），依据第九版",
      },
      inferred: {
        en: "That the days at home are quarantine and not health monitoring",
        zh: "居家为居家隔离医学观察而非居家健康监测，系推断",
      },
    },
  },
  consequences: TEST_CONSEQUENCES,
});
