import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { type QuarantineEdition, type QuarantineRule, TEST_CONSEQUENCES } from "../quarantine-edition.js";

const PLAN = {
  en: "Prevention and control plan for COVID-19, edition 8 (2021-05-14)",
  zh: "《新型冠状病毒肺炎防控方案（第八版）》（2021年5月14日）",
} as const;

/** The schedule that entrants and close contacts share. */
const FOURTEEN_AND_SEVEN: Pick<QuarantineRule, "phases" | "text" | "source"> = {
  phases: [
    {
      measures: ["central-quarantine"],
      days: 14,
      tests: [{ kind: "laboratory", days: [1, 4, 7, 14], specimen: "nasopharyngeal-swab", doubledOn: [14] }],
    },
    { measures: ["home-monitoring"], days: 7, tests: [{ kind: "laboratory", days: [2, 7] }] },
  ],
  text: {
    en: "14 days at a central site, tested on days 1, 4, 7 and 14, twice at the end; then 7 days of health monitoring at home, tested on days 2 and 7",
    zh: "集中隔离医学观察14天，第1、4、7、14天核酸检测，解除时双采双检；其后居家健康监测7天，第2、7天核酸检测",
  },
  source: PLAN,
};

/**
 * Quarantine and tests under edition 8 of the prevention plan: 14 + 7. The samples are nasopharyngeal; those at release
 * are two, tested apart with two reagents. For people from risk areas the plan left much to the localities: the days of
 * tests of those from a high-risk area are one locality's. Of contacts of contacts and of people who leave a closed loop
 * the days of tests were not found; the 14 + 7 + 7 of the ports is the port guide's.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 8, published 2021-05-14
 */
export const quarantineEdition8 = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-edition-8",
    series: "cn-quarantine",
    title: { en: "Quarantine under the prevention plan, edition 8", zh: "防控方案第八版：隔离医学观察" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2021-05-14"),
    publishedOn: calendarDate("2021-05-14"),
    source: "Prevention and control plan for COVID-19 of China, edition 8, published 2021-05-14",
    supersedes: "cn-quarantine-edition-7",
  },
  rules: {
    entrant: FOURTEEN_AND_SEVEN,
    "close-contact": FOURTEEN_AND_SEVEN,
    "contact-of-contact": {
      phases: [{ measures: ["central-quarantine"], days: 7 }],
      text: { en: "7 days at a central site", zh: "集中隔离医学观察7天" },
      source: PLAN,
    },
    "from-high-risk-area": {
      phases: [
        {
          measures: ["central-quarantine"],
          days: 14,
          tests: [{ kind: "laboratory", days: [1, 4, 7, 10, 14], standing: "local-example" }],
        },
      ],
      text: {
        en: "14 days at a central site; tested, in a local example, on days 1, 4, 7, 10 and 14",
        zh: "集中隔离医学观察14天；检测日为地方实例：第1、4、7、10、14天",
      },
      source: {
        en: "Prevention and control plan, edition 8 (2021-05-14), with local notices of its time",
        zh: "防控方案第八版（2021年5月14日）及当时的地方通告",
      },
    },
    "from-medium-risk-area": {
      phases: [{ measures: ["central-quarantine", "home-quarantine"], days: 14 }],
      text: {
        en: "14 days; at a central site or at home, and when tested, as the locality provided",
        zh: "14天；集中或居家以及检测日由各地规定",
      },
      source: PLAN,
      inferred: {
        en: "That the 14 days were spent in one of the two kinds of quarantine",
        zh: "14天为集中或居家隔离医学观察，系推断",
      },
    },
    "from-low-risk-area": {
      problem: "locally-determined",
      text: { en: "As the locality provided", zh: "由各地规定" },
      source: PLAN,
    },
    "post-leaver": {
      phases: [
        { measures: ["central-quarantine"], days: 7 },
        { measures: ["home-monitoring"], days: 7 },
      ],
      text: {
        en: "7 days at a central site, then 7 days of health monitoring at home",
        zh: "集中隔离医学观察7天，其后居家健康监测7天",
      },
      source: {
        en: "Closed loop of the ports in the time of edition 8 (14 + 7 + 7), by the port epidemic-control guide",
        zh: "第八版时期口岸闭环模式（14+7+7），见港口疫情防控指南",
      },
    },
  },
  consequences: TEST_CONSEQUENCES,
});
