import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaRegime } from "../area-regime.js";

const MEASURES = {
  en: "Twenty measures to optimise COVID-19 prevention and control, joint prevention and control mechanism of the State Council, 2022-11-11",
  zh: "国务院联防联控机制进一步优化新冠肺炎疫情防控工作的二十条措施（2022年11月11日）",
} as const;

/**
 * High- and low-risk areas: the medium class is abolished. A high-risk area becomes one of low risk after 5 consecutive
 * days without a new infection; a round is not asked for. What the measures leave as it was, who draws areas and where,
 * is that of edition 9.
 *
 * @see Twenty measures, joint prevention and control mechanism of the State Council, 2022-11-11
 */
export const areasTwentyMeasures = /* @__PURE__ */ frozen<AreaRegime>({
  edition: {
    id: "cn-risk-areas-twenty-measures",
    series: "cn-risk-areas",
    title: { en: "High- and low-risk areas", zh: "高、低风险区" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-11-11"),
    publishedOn: calendarDate("2022-11-11"),
    source: MEASURES.en,
    supersedes: "cn-risk-areas-edition-9",
  },
  classes: [
    {
      class: "low",
      unit: { en: "the rest of the county", zh: "高风险区所在县（市、区、旗）的其他地区" },
      criteria: { en: "whatever of the county is not of high risk", zh: "高风险区以外的区域" },
      measure: { en: "personal protection, no gathering", zh: "个人防护、避免聚集" },
      source: MEASURES,
    },
    {
      class: "high",
      unit: { en: "unit or building, not enlarged at will", zh: "一般以单元、楼栋为单位，不得随意扩大" },
      criteria: {
        en: "where infected people live, and places they visit often where the risk of spread is high",
        zh: "感染者居住地以及活动频繁且疫情传播风险较高的工作、活动地等区域",
      },
      measure: { en: "stay indoors, service to the door", zh: "足不出户、上门服务" },
      source: MEASURES,
    },
  ],
  drawn: "with-local-infections",
  drawnText: { en: "risk areas are drawn where there are infections", zh: "有本土疫情的划定风险区" },
  dayCount: "start-is-day-0",
  steps: [
    {
      id: "high-to-low",
      from: "high",
      to: "low",
      requires: [
        {
          id: "clear-days",
          when: { fact: "clearDays", atLeast: 5 },
          text: { en: "5 consecutive days without a new infection", zh: "连续5天无新增感染者" },
          source: MEASURES,
        },
      ],
      text: { en: "High risk becomes low after 5 clear days", zh: "高风险区连续5天未发现新增感染者的，降为低风险区" },
    },
  ],
  afterInfection: [
    {
      from: "high",
      to: "high",
      text: { en: "A high-risk area stays one, and its 5 days begin again", zh: "高风险区维持管控，5天重新计算" },
      source: MEASURES,
    },
  ],
});
