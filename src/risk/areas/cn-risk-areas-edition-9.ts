import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaRegime, AreaRequirement } from "../area-regime.js";

const PLAN = {
  en: "COVID-19 prevention and control plan, edition 9, on drawing risk areas and their control",
  zh: "新型冠状病毒肺炎防控方案（第九版），风险区域划定及防控",
} as const;

const SEVEN_DAYS_AND_A_ROUND: readonly [AreaRequirement, ...AreaRequirement[]] = [
  {
    id: "clear-days",
    when: { fact: "clearDays", atLeast: 7 },
    text: { en: "7 consecutive days without a new infection", zh: "连续7天无新增感染者" },
    source: PLAN,
  },
  {
    id: "round-all-negative",
    when: {
      fact: "rounds",
      some: {
        all: [
          { item: "clearDay", atLeast: 7 },
          { item: "method", is: "laboratory" },
          { item: "result", is: "all-negative" },
        ],
      },
    },
    after: "clear-days",
    text: { en: "a round on the seventh day, all negative", zh: "第7天完成一轮核酸筛查且均为阴性" },
    source: PLAN,
  },
];

/**
 * High-, medium- and low-risk areas. A high-risk area becomes one of medium risk after 7 clear days with the round of the
 * seventh all negative, and that one of low risk after 3 more; an area that was of medium risk from the start needs 7 and
 * the round. So a medium-risk area bears its origin. The plan says nothing of a medium-risk area with a new infection:
 * the authority draws it anew.
 *
 * @see COVID-19 prevention and control plan, edition 9, published 2022-06-28
 */
export const areasEdition9 = /* @__PURE__ */ frozen<AreaRegime>({
  edition: {
    id: "cn-risk-areas-edition-9",
    series: "cn-risk-areas",
    title: { en: "High-, medium- and low-risk areas", zh: "高、中、低风险区" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-06-28"),
    publishedOn: calendarDate("2022-06-28"),
    source: PLAN.en,
    supersedes: "cn-risk-areas-edition-8",
  },
  classes: [
    {
      class: "low",
      unit: { en: "the rest of the county", zh: "中、高风险区所在县（市、区、旗）的其他地区" },
      criteria: { en: "whatever of the county is of neither high nor medium risk", zh: "高、中风险区以外的区域" },
      measure: {
        en: "personal protection, no gathering; the city is left with a negative test of the last 48 hours",
        zh: "个人防护、避免聚集；离开所在城市持48小时核酸检测阴性证明",
      },
      source: PLAN,
    },
    {
      class: "medium",
      unit: { en: "residential compound or village by default", zh: "原则上以居住小区（村）为单位" },
      criteria: {
        en: "places where infected people stayed for some time and there may be a risk of spread",
        zh: "感染者停留和活动一定时间、可能具有传播风险的工作、活动地等区域",
      },
      measure: { en: "stay inside the area, goods picked up in turns", zh: "人不出区、错峰取物" },
      source: PLAN,
    },
    {
      class: "high",
      unit: { en: "residential compound or village by default", zh: "原则上以居住小区（村）为单位" },
      criteria: {
        en: "where infected people live, and places they visit often where the risk of spread is high",
        zh: "感染者居住地以及活动频繁且疫情传播风险较高的工作、活动地等区域",
      },
      measure: { en: "stay indoors, service to the door", zh: "足不出户、上门服务" },
      source: PLAN,
    },
  ],
  drawn: "with-local-infections",
  drawnText: {
    en: "a county without infections of its own draws no risk areas and keeps to routine control",
    zh: "没有本土疫情的县（市、区、旗）不划定风险区，实行常态化防控",
  },
  dayCount: "start-is-day-0",
  steps: [
    {
      id: "high-to-medium",
      from: "high",
      to: "medium",
      originAfter: "downgraded-from-high",
      requires: SEVEN_DAYS_AND_A_ROUND,
      text: {
        en: "High risk becomes medium after 7 clear days with the round of the seventh all negative",
        zh: "连续7天无新增感染者且第7天核酸筛查均为阴性，高风险区降为中风险区",
      },
    },
    {
      id: "downgraded-medium-to-low",
      from: "medium",
      to: "low",
      of: { fact: "origin", is: "downgraded-from-high" },
      requires: [
        {
          id: "clear-days",
          when: {
            all: [
              { fact: "clearDays", atLeast: 3 },
              { fact: "daysInClass", atLeast: 3 },
            ],
          },
          text: {
            en: "3 more consecutive days without a new infection, as a medium-risk area",
            zh: "降为中风险区后连续3天无新增感染者",
          },
          source: PLAN,
        },
      ],
      text: {
        en: "Medium risk that was high becomes low after 3 more clear days",
        zh: "高风险区降为中风险区后，连续3天无新增感染者的，降为低风险区",
      },
    },
    {
      id: "original-medium-to-low",
      from: "medium",
      to: "low",
      of: { fact: "origin", is: "original" },
      requires: SEVEN_DAYS_AND_A_ROUND,
      text: {
        en: "Medium risk from the start becomes low after 7 clear days with the round of the seventh all negative",
        zh: "中风险区连续7天无新增感染者且第7天核酸筛查均为阴性，降为低风险区",
      },
    },
    {
      id: "low-lifted",
      from: "low",
      to: "lifted",
      waitsForOthers: true,
      requires: [
        {
          id: "no-high-risk-area-left",
          when: { fact: "openHighRiskAreas", is: 0 },
          text: { en: "no high-risk area is left in the county", zh: "本县（市、区、旗）已无高风险区" },
          source: PLAN,
        },
        {
          id: "no-medium-risk-area-left",
          when: { fact: "openMediumRiskAreas", is: 0 },
          text: { en: "no medium-risk area is left in the county", zh: "本县（市、区、旗）已无中风险区" },
          source: PLAN,
        },
      ],
      text: {
        en: "When all high- and medium-risk areas are lifted the county returns to routine control",
        zh: "所有中、高风险区解除后，县（市、区、旗）全域实施常态化防控",
      },
    },
  ],
  afterInfection: [
    {
      from: "high",
      to: "high",
      text: {
        en: "A new infection extends a high-risk area, whole or in part, area by area",
        zh: "出现新增感染者的，按“一区一策”整体或者部分延长高风险区管控",
      },
      source: PLAN,
    },
  ],
});
