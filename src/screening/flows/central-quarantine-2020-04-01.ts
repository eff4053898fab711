import { calendarDate } from "../../calendar/calendar-date.js";
import { observationFlow } from "../observation-flow.js";

/**
 * *Central quarantine* (集中隔离医学观察) of somebody who is not ill, at a site. The measure is published, its steps are an example. How long it
 * lasts is for `quarantineSchedule`; the order says the last day.
 *
 * @see Press conference of the joint prevention and control mechanism, 2020-04-06; prevention and control plans, editions 6 to 9
 */
export const centralQuarantine2020 = /* @__PURE__ */ observationFlow({
  edition: {
    id: "central-quarantine-2020-04-01",
    series: "cn-central-quarantine",
    title: { en: "Central quarantine", zh: "集中隔离医学观察" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "illustrative",
    from: calendarDate("2020-04-01"),
    until: calendarDate("2023-01-07"),
    source:
      "an example of the steps; the measure: press conference of the joint prevention and control mechanism, 2020-04-06",
  },
  source: {
    en: "Press conference of the joint prevention and control mechanism, 2020-04-06",
    zh: "国务院联防联控机制2020年4月6日新闻发布会",
  },
  under: { en: "under central quarantine", zh: "集中隔离中" },
  begun: { en: "arrived at the site", zh: "到达集中隔离点" },
  absent: { en: "absent from the site", zh: "不在集中隔离点" },
});
