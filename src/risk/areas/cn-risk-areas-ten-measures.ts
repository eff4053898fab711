import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaRegime } from "../area-regime.js";

const MEASURES = {
  en: "Ten measures to further optimise COVID-19 prevention and control, joint prevention and control mechanism of the State Council, 2022-12-07",
  zh: "国务院联防联控机制关于进一步优化落实新冠肺炎疫情防控措施的通知（新十条，2022年12月7日）",
} as const;

/**
 * High-risk areas of a household, floor, unit or building, lifted after 5 consecutive days without a new infection. A
 * later positive among people already isolated at home, with no spread outside the household, does not extend them. The
 * measures name no other class.
 *
 * @see Ten measures, joint prevention and control mechanism of the State Council, 2022-12-07
 */
export const areasTenMeasures = /* @__PURE__ */ frozen<AreaRegime>({
  edition: {
    id: "cn-risk-areas-ten-measures",
    series: "cn-risk-areas",
    title: { en: "High-risk areas, closed and lifted fast", zh: "高风险区（快封快解）" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-12-07"),
    publishedOn: calendarDate("2022-12-07"),
    source: MEASURES.en,
    supersedes: "cn-risk-areas-twenty-measures",
  },
  classes: [
    {
      class: "high",
      unit: { en: "building, unit, floor or household", zh: "楼栋、单元、楼层、住户" },
      criteria: { en: "where there are infections", zh: "发现感染者的住户、楼层、单元、楼栋" },
      measure: { en: "closed fast and lifted fast", zh: "快封快解、应解尽解" },
      source: MEASURES,
    },
  ],
  drawn: "with-local-infections",
  drawnText: { en: "high-risk areas are drawn where there are infections", zh: "有感染者的划定高风险区" },
  dayCount: "start-is-day-0",
  steps: [
    {
      id: "high-lifted",
      from: "high",
      to: "lifted",
      requires: [
        {
          id: "clear-days",
          when: { fact: "clearDays", atLeast: 5 },
          text: { en: "5 consecutive days without a new infection", zh: "连续5天没有新增感染者" },
          source: MEASURES,
        },
      ],
      text: {
        en: "A high-risk area is lifted promptly after 5 clear days",
        zh: "连续5天没有新增感染者的高风险区，及时解封",
      },
    },
  ],
  afterInfection: [
    {
      from: "high",
      to: "high",
      text: { en: "A high-risk area stays one", zh: "高风险区维持管控" },
      source: MEASURES,
    },
  ],
  notCounted: {
    when: {
      all: [
        { fact: "amongHomeIsolated", is: "yes" },
        { fact: "spreadOutsideHousehold", is: "no" },
      ],
    },
    text: {
      en: "A later positive among people already isolated at home, with no spread outside the household, does not extend the area",
      zh: "居家隔离人员中后续检出阳性且未造成家庭以外传播的，不延长管控",
    },
    source: MEASURES,
  },
});
