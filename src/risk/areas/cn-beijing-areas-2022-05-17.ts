import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaClock, AreaOverlay } from "../area-regime.js";

const CONFERENCE = {
  en: "Press conference of Beijing on epidemic control, 2022-05-17",
  zh: "北京市疫情防控工作新闻发布会，2022年5月17日",
} as const;

/**
 * Beijing's shorter way down from a lockdown zone: 10 days from the case's leaving or, if the surroundings were positive,
 * from the terminal disinfection, anew with each new case or point; then 4 days as a control zone and 4 of monitoring.
 * That the last laboratory round is the one that must be all negative, and that an area under monitoring is then free, is
 * read out of the list of test days and the order of the phases; that the rule ended with edition 8, over which it lies, is
 * inferred.
 *
 * @see Press conference of Beijing on epidemic control, 2022-05-17
 */
export const beijingAreas202205 = /* @__PURE__ */ frozen<AreaOverlay & { readonly clock: AreaClock }>({
  edition: {
    id: "cn-beijing-areas-2022-05-17",
    series: "cn-beijing-areas",
    title: {
      en: "Beijing: 10 days of lockdown, 4 of control, 4 of monitoring",
      zh: "北京市封控10天、管控4天、健康监测4天",
    },
    authority: { en: "Beijing Municipality", zh: "北京市" },
    status: "published",
    from: calendarDate("2022-05-17"),
    until: calendarDate("2022-06-27"),
    publishedOn: calendarDate("2022-05-17"),
    source: CONFERENCE.en,
  },
  over: "cn-risk-areas-edition-8",
  jurisdiction: { level: "province", place: "CN-BJ" },
  replaces: ["lockdown-lifted", "control-lifted"],
  clock: {
    days: 10,
    laboratoryTestDays: [1, 3, 5, 7, 10],
    antigenTestDays: [2, 4, 6, 8],
    text: {
      en: "10 days from the case's leaving or, if the surroundings were positive, from the terminal disinfection; anew from a new case or point",
      zh: "自病例转出之日起10天；环境阳性的，自终末消毒完成之日起；出现新增病例或者风险点位的重新计算",
    },
    source: CONFERENCE,
  },
  classes: [
    {
      class: "monitoring",
      unit: { en: "what was a control zone", zh: "原管控区域" },
      criteria: { en: "four days as a control zone are over", zh: "管控满4天" },
      measure: { en: "health monitoring", zh: "健康监测" },
      source: CONFERENCE,
    },
  ],
  steps: [
    {
      id: "lockdown-to-control",
      from: "lockdown",
      to: "control",
      requires: [
        {
          id: "lockdown-days",
          when: { fact: "clockDays", atLeast: 10 },
          text: { en: "10 days of lockdown are over", zh: "封控满10天" },
          source: CONFERENCE,
        },
        {
          id: "round-all-negative",
          when: {
            fact: "rounds",
            some: {
              all: [
                { item: "clockDay", atLeast: 10 },
                { item: "method", is: "laboratory" },
                { item: "result", is: "all-negative" },
              ],
            },
          },
          after: "lockdown-days",
          text: { en: "the round of the tenth day, all negative", zh: "第10天核酸检测均为阴性" },
          source: CONFERENCE,
        },
        {
          id: "last-contact-gone-4-days",
          when: { fact: "contacts", every: { item: "daysSinceTransfer", atLeast: 4 } },
          text: { en: "the last close contact has been gone for at least 4 days", zh: "最后一名密切接触者转出至少4天" },
          source: CONFERENCE,
        },
      ],
      text: { en: "After 10 days a lockdown zone becomes a control zone", zh: "封控满10天的，转为管控区" },
    },
    {
      id: "control-to-monitoring",
      from: "control",
      to: "monitoring",
      requires: [
        {
          id: "control-days",
          when: {
            all: [
              { fact: "daysInClass", atLeast: 4 },
              { fact: "clearDays", atLeast: 4 },
            ],
          },
          text: { en: "4 days as a control zone, without a new infection", zh: "管控满4天且无新增感染者" },
          source: CONFERENCE,
        },
      ],
      text: { en: "After 4 days a control zone goes on to monitoring", zh: "管控满4天的，转入健康监测" },
    },
    {
      id: "monitoring-lifted",
      from: "monitoring",
      to: "lifted",
      requires: [
        {
          id: "monitoring-days",
          when: {
            all: [
              { fact: "daysInClass", atLeast: 4 },
              { fact: "clearDays", atLeast: 4 },
            ],
          },
          text: { en: "4 days of monitoring, without a new infection", zh: "健康监测满4天且无新增感染者" },
          source: CONFERENCE,
        },
      ],
      text: { en: "After 4 days of monitoring the area is free", zh: "健康监测满4天的，解除" },
    },
  ],
});
