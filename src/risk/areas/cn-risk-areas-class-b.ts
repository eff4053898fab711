import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaRegime } from "../area-regime.js";

/**
 * No areas any more: COVID-19 is managed as a Class B disease, and high- and low-risk areas are no longer drawn.
 *
 * @see Announcement that COVID-19 is managed as a Class B disease from 2023-01-08
 */
export const areasClassB = /* @__PURE__ */ frozen<AreaRegime>({
  edition: {
    id: "cn-risk-areas-class-b",
    series: "cn-risk-areas",
    title: { en: "No risk areas any more", zh: "不再划定风险区" },
    authority: { en: "National Health Commission of China", zh: "国家卫生健康委员会" },
    status: "published",
    from: calendarDate("2023-01-08"),
    source: "Announcement that COVID-19 is managed as a Class B disease from 2023-01-08 (Class B managed as Class B)",
    supersedes: "cn-risk-areas-ten-measures",
  },
  classes: [],
  drawn: "nowhere",
  drawnText: { en: "high- and low-risk areas are no longer drawn", zh: "不再划定高低风险区" },
  dayCount: "start-is-day-0",
  steps: [],
  afterInfection: [],
});
