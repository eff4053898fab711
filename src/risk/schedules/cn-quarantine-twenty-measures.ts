import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import {
  type QuarantineEdition,
  type QuarantineRule,
  TEST_CONSEQUENCES,
  type TestDays,
} from "../quarantine-edition.js";

const MEASURES = {
  en: "Twenty measures (2022-11-11)",
  zh: "“二十条措施”（2022年11月11日）",
} as const;

/** The phases that entrants and close contacts share; only of entrants is the cycle threshold stated. */
function fiveAndThree(threshold: Pick<TestDays, "positiveBelowCycle">): Pick<QuarantineRule, "phases" | "text"> {
  return {
    phases: [
      {
        measures: ["central-quarantine"],
        days: 5,
        tests: [{ kind: "laboratory", days: [1, 2, 3, 5], ...threshold }],
      },
      { measures: ["home-quarantine"], days: 3, tests: [{ kind: "laboratory", days: [1, 3], ...threshold }] },
    ],
    text: {
      en: "5 days at a central site, tested on days 1, 2, 3 and 5; then 3 days of quarantine at home without going out, tested on days 1 and 3",
      zh: "集中隔离医学观察5天，第1、2、3、5天核酸检测；其后居家隔离医学观察3天，不得外出，第1、3天核酸检测",
    },
  };
}

/**
 * Quarantine and tests under the twenty measures: 5 + 3, the days at home being quarantine and no longer monitoring. Contacts
 * of contacts are not determined and there is no medium-risk area any more. Of people from low-risk areas the measures
 * that were seen say nothing.
 *
 * @see Notice on further optimising prevention and control of COVID-19 (twenty measures), 2022-11-11
 */
export const quarantineTwentyMeasures = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-twenty-measures",
    series: "cn-quarantine",
    title: { en: "Quarantine under the twenty measures", zh: "二十条措施：隔离医学观察" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-11-11"),
    publishedOn: calendarDate("2022-11-11"),
    source: "Notice on further optimising prevention and control of COVID-19 (twenty measures), 2022-11-11",
    supersedes: "cn-quarantine-edition-9",
  },
  rules: {
    entrant: { ...fiveAndThree({ positiveBelowCycle: 35 }), source: MEASURES },
    "close-contact": { ...fiveAndThree({}), source: MEASURES },
    "contact-of-contact": {
      problem: "class-abolished",
      text: { en: "Contacts of contacts are no longer determined", zh: "不再判定密接的密接" },
      source: MEASURES,
    },
    "from-high-risk-area": {
      phases: [{ measures: ["home-quarantine"], days: 7, tests: [{ kind: "laboratory", days: [1, 3, 5, 7] }] }],
      text: {
        en: "7 days of quarantine at home, tested on days 1, 3, 5 and 7",
        zh: "居家隔离医学观察7天，第1、3、5、7天核酸检测",
      },
      source: MEASURES,
    },
    "from-medium-risk-area": {
      problem: "class-abolished",
      text: { en: "There is no medium-risk area any more", zh: "取消中风险区" },
      source: MEASURES,
    },
    "post-leaver": {
      phases: [{ measures: ["home-monitoring"], days: 5, tests: [{ kind: "laboratory", days: [1, 3, 5] }] }],
      text: {
        en: "5 days of health monitoring at home, tested on days 1, 3 and 5; going out is avoided where it is not necessary",
        zh: "居家健康监测5天，第1、3、5天核酸检测，非必要不外出",
      },
      source: MEASURES,
    },
  },
  consequences: TEST_CONSEQUENCES,
});
