import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LoopEdition } from "../loop-cycle.js";

/**
 * The closed loop under the twenty measures: X + 5. That it ended with management in Class B on 8 January 2023 is inferred.
 *
 * @see Notice on further optimising prevention and control of COVID-19 (twenty measures), 2022-11-11
 */
export const closedLoopTwentyMeasures = /* @__PURE__ */ frozen<LoopEdition>({
  edition: {
    id: "cn-closed-loop-twenty-measures",
    series: "cn-closed-loop",
    title: { en: "Closed loop under the twenty measures", zh: "二十条措施：闭环模式" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-11-11"),
    until: calendarDate("2023-01-07"),
    publishedOn: calendarDate("2022-11-11"),
    source: "Notice on further optimising prevention and control of COVID-19 (twenty measures), 2022-11-11",
    supersedes: "cn-closed-loop-edition-9",
  },
  pattern: {
    name: "X+5",
    phases: [{ stages: ["work"] }, { stages: ["home-monitoring"], days: 5 }],
  },
  text: {
    en: "Work as long as is arranged, then 5 days of health monitoring at home",
    zh: "作业期另行安排，其后5天居家健康监测",
  },
});
