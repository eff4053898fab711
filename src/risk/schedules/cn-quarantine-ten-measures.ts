import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { type QuarantineEdition, TEST_CONSEQUENCES } from "../quarantine-edition.js";

const MEASURES = { en: "Ten measures (2022-12-07)", zh: "“新十条”（2022年12月7日）" } as const;
const UNCHANGED = {
  en: "Twenty measures (2022-11-11), which the ten measures (2022-12-07) are read to leave as they were",
  zh: "二十条措施（2022年11月11日），“新十条”（2022年12月7日）未见更改",
} as const;

/**
 * Quarantine and tests under the ten measures. What was seen of them speaks of areas and says nothing of schedules, so that
 * nothing is stated of people from high-risk areas and of people who leave a closed loop. Entrants' quarantine ended on
 * 8 January 2023, and is read to have been that of the twenty measures until then. The quarantine of close contacts is from
 * memory, and is given to those who ask for what is illustrative.
 *
 * @see Notice on further optimising and implementing prevention and control of COVID-19 (ten measures), 2022-12-07
 */
export const quarantineTenMeasures = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-ten-measures",
    series: "cn-quarantine",
    title: { en: "Quarantine under the ten measures", zh: "新十条：隔离医学观察" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-12-07"),
    publishedOn: calendarDate("2022-12-07"),
    source:
      "Notice on further optimising and implementing prevention and control of COVID-19 (ten measures), 2022-12-07",
    supersedes: "cn-quarantine-twenty-measures",
  },
  rules: {
    entrant: {
      phases: [
        {
          measures: ["central-quarantine"],
          days: 5,
          tests: [{ kind: "laboratory", days: [1, 2, 3, 5], positiveBelowCycle: 35 }],
        },
        {
          measures: ["home-quarantine"],
          days: 3,
          tests: [{ kind: "laboratory", days: [1, 3], positiveBelowCycle: 35 }],
        },
      ],
      text: {
        en: "5 days at a central site, tested on days 1, 2, 3 and 5; then 3 days of quarantine at home, tested on days 1 and 3",
        zh: "集中隔离医学观察5天，第1、2、3、5天核酸检测；其后居家隔离医学观察3天，第1、3天核酸检测",
      },
      source: UNCHANGED,
      inferred: {
        en: "That the schedule of the twenty measures went on until 8 January 2023",
        zh: "二十条措施的安排沿用至2023年1月8日，系推断",
      },
    },
    "close-contact": {
      phases: [
        {
          measures: ["home-quarantine", "central-quarantine"],
          days: 5,
          tests: [{ kind: "laboratory", days: [5] }],
        },
      ],
      text: {
        en: "5 days of quarantine at home where the home allows it, or at a central site by choice; released after a negative test on day 5",
        zh: "具备条件的居家隔离5天，也可自愿选择集中隔离，第5天核酸检测阴性后解除",
      },
      source: { en: "Ten measures (2022-12-07), from memory", zh: "“新十条”（2022年12月7日），凭记忆" },
      illustrative: true,
    },
    "contact-of-contact": {
      problem: "class-abolished",
      text: { en: "Contacts of contacts are no longer determined", zh: "不再判定密接的密接" },
      source: UNCHANGED,
    },
    "from-high-risk-area": {
      problem: "not-stated",
      text: {
        en: "What was seen of the ten measures does not speak of people who come from a high-risk area",
        zh: "所见“新十条”内容未涉及高风险区外溢人员",
      },
      source: MEASURES,
    },
    "from-medium-risk-area": {
      problem: "class-abolished",
      text: { en: "There is no medium-risk area any more", zh: "取消中风险区" },
      source: UNCHANGED,
    },
  },
  consequences: TEST_CONSEQUENCES,
});
