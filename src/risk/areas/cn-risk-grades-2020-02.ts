import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaRegime } from "../area-regime.js";

const GUIDANCE = {
  en: "Guidance on zoning and grading by county, joint prevention and control mechanism of the State Council, February 2020",
  zh: "国务院联防联控机制关于分区分级精准防控的指导意见（2020年2月）",
} as const;

/**
 * Three grades of counties, and later of smaller areas, until edition 9 of the plan drew risk areas of its own. What
 * grade a county has is a policy, `countyGrading2020`; there is no clock by which one grade becomes another. The day of
 * the guidance, 17 February, is from memory, so the first day is a window. From how many cases on a township was of
 * medium or high risk was set locally and no source of it was found.
 *
 * @see Guidance on zoning and grading by county, joint prevention and control mechanism of the State Council, February 2020
 */
export const riskGrades2020 = /* @__PURE__ */ frozen<AreaRegime>({
  edition: {
    id: "cn-risk-grades-2020-02",
    series: "cn-risk-grades",
    title: { en: "Risk grades of counties", zh: "县域风险等级" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: { notBefore: calendarDate("2020-02-17"), notAfter: calendarDate("2020-02-29") },
    until: calendarDate("2022-06-27"),
    source: GUIDANCE.en,
  },
  classes: [
    {
      class: "low",
      unit: { en: "county; later a township or sub-district", zh: "县（市、区）；后以乡镇（街道）为单位" },
      criteria: {
        en: "no confirmed case, or none new for 14 consecutive days",
        zh: "无确诊病例，或者连续14天无新增确诊病例",
      },
      measure: { en: "keep cases from being brought in", zh: "严防输入" },
      source: GUIDANCE,
    },
    {
      class: "medium",
      unit: { en: "county; later a township or sub-district", zh: "县（市、区）；后以乡镇（街道）为单位" },
      criteria: {
        en: "new cases within 14 days and at most 50 in all, or more than 50 in all without a cluster within 14 days",
        zh: "14天内有新增确诊病例、累计不超过50例，或者累计超过50例、14天内未发生聚集性疫情",
      },
      measure: { en: "keep cases from being brought in and from spreading within", zh: "外防输入、内防扩散" },
      source: GUIDANCE,
    },
    {
      class: "high",
      unit: { en: "county; later a township or sub-district", zh: "县（市、区）；后以乡镇（街道）为单位" },
      criteria: {
        en: "more than 50 cases in all and a cluster within 14 days",
        zh: "累计超过50例且14天内有聚集性疫情发生",
      },
      measure: {
        en: "keep cases from spreading within and from being carried out, with strict control",
        zh: "内防扩散、外防输出、严格管控",
      },
      source: GUIDANCE,
    },
  ],
  drawn: "everywhere",
  drawnText: { en: "every county has a grade", zh: "各县（市、区）均有风险等级" },
  dayCount: "start-is-day-0",
  steps: [],
  afterInfection: [],
});
