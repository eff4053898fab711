import { calendarDate } from "../../calendar/calendar-date.js";
import { COUNTY_CASE_FACTS } from "../county-case-facts.js";
import { editionPolicy } from "../prepare-policy.js";

const GUIDANCE = {
  en: "Guidance on zoning and grading by county, joint prevention and control mechanism of the State Council, February 2020",
  zh: "国务院联防联控机制关于分区分级精准防控的指导意见（2020年2月）",
} as const;

/**
 * The risk grade of a county by its confirmed cases. Low: none, or none new for 14 consecutive days. Medium: new cases
 * within 14 days and at most 50 in all, or more than 50 in all without a cluster within 14 days. High: more than 50 in
 * all and a cluster within 14 days. More than 50 in all with none new for 14 days meets both low and medium, and is low.
 * The day of the guidance, 17 February, is from memory, so the first day is a window; the last day is the last possible.
 *
 * @see Guidance on zoning and grading by county, joint prevention and control mechanism of the State Council, February 2020
 */
export const countyGrading2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-county-grading-2020-02",
    series: "cn-county-grading",
    title: { en: "Risk grade of a county", zh: "县域风险等级划分" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: { notBefore: calendarDate("2020-02-17"), notAfter: calendarDate("2020-02-29") },
    until: calendarDate("2022-06-27"),
    source: GUIDANCE.en,
  },
  facts: COUNTY_CASE_FACTS,
  grades: {
    low: {
      en: "low risk: no confirmed case, or none new for 14 consecutive days",
      zh: "低风险：无确诊病例，或者连续14天无新增确诊病例",
    },
    medium: { en: "medium risk", zh: "中风险" },
    high: { en: "high risk", zh: "高风险" },
  },
  rules: [
    {
      id: "new-cases",
      when: { fact: "newCasesInLast14Days", atLeast: 1 },
      grade: "medium",
      text: {
        en: "New cases within 14 days: at most 50 in all, or more without a cluster within 14 days",
        zh: "14天内有新增确诊病例：累计不超过50例，或者累计超过50例但14天内未发生聚集性疫情",
      },
      source: GUIDANCE,
    },
    {
      id: "over-50-with-cluster",
      when: {
        all: [
          { fact: "cumulativeCases", above: 50 },
          { fact: "clusterInLast14Days", is: "yes" },
        ],
      },
      grade: "high",
      text: {
        en: "More than 50 cases in all and a cluster within 14 days",
        zh: "累计确诊病例超过50例，且14天内有聚集性疫情发生",
      },
      source: GUIDANCE,
    },
  ],
  monotone: { cumulativeCases: "more", newCasesInLast14Days: "more", clusterInLast14Days: "yes" },
});
