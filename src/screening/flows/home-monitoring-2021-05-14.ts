import { calendarDate } from "../../calendar/calendar-date.js";
import { observationFlow } from "../observation-flow.js";

/**
 * *Home health monitoring* (居家健康监测): somebody who is not ill stays at home as far as can be and is asked every day. It is weaker than
 * quarantine: going out is limited, and who is out is absent only when nobody can reach them. The measure is published, its
 * steps are an example.
 *
 * @see COVID-19 prevention and control plan, edition 8, published 2021-05-14
 */
export const homeMonitoring2021 = /* @__PURE__ */ observationFlow({
  edition: {
    id: "home-monitoring-2021-05-14",
    series: "cn-home-monitoring",
    title: { en: "Home health monitoring", zh: "居家健康监测" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "illustrative",
    from: calendarDate("2021-05-14"),
    until: calendarDate("2023-01-07"),
    source: "an example of the steps; the measure: COVID-19 prevention and control plan, edition 8",
  },
  source: { en: "COVID-19 prevention and control plan, edition 8", zh: "新型冠状病毒肺炎防控方案（第八版）" },
  under: { en: "under home monitoring", zh: "居家健康监测中" },
  begun: { en: "monitoring at home begun", zh: "开始居家健康监测" },
  absent: { en: "cannot be reached", zh: "失去联系" },
});
