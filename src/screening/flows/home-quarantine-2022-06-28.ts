import { calendarDate } from "../../calendar/calendar-date.js";
import { observationFlow } from "../observation-flow.js";

/**
 * *Home quarantine* (居家隔离医学观察) of somebody who is not ill and must not go out. The measure is published, its steps are an example. It is not
 * central quarantine and not home monitoring.
 *
 * @see COVID-19 prevention and control plan, edition 9, published 2022-06-28; twenty measures, 2022-11-11
 */
export const homeQuarantine2022 = /* @__PURE__ */ observationFlow({
  edition: {
    id: "home-quarantine-2022-06-28",
    series: "cn-home-quarantine",
    title: { en: "Home quarantine", zh: "居家隔离医学观察" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "illustrative",
    from: calendarDate("2022-06-28"),
    until: calendarDate("2023-01-07"),
    source: "an example of the steps; the measure: COVID-19 prevention and control plan, edition 9",
  },
  source: { en: "COVID-19 prevention and control plan, edition 9", zh: "新型冠状病毒肺炎防控方案（第九版）" },
  under: { en: "under home quarantine", zh: "居家隔离中" },
  begun: { en: "quarantine at home begun", zh: "开始居家隔离" },
  absent: { en: "not at home", zh: "不在家中" },
});
