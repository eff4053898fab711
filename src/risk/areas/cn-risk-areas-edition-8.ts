import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaRegime, AreaRequirement } from "../area-regime.js";

const PLAN = {
  en: "COVID-19 prevention and control plan, edition 8, community control: lockdown, control and precaution zones",
  zh: "新型冠状病毒肺炎防控方案（第八版），社区管控：封控区、管控区、防范区",
} as const;

/** The three conditions, the second in its two parts; the working says them one by one. */
const THREE_CONDITIONS: readonly [AreaRequirement, ...AreaRequirement[]] = [
  {
    id: "no-new-infection-14-days",
    when: { fact: "clearDays", atLeast: 14 },
    text: { en: "no new infection in the zone for 14 days", zh: "近14天内区域内无新增感染者" },
    source: PLAN,
  },
  {
    id: "last-contact-more-than-14-days",
    when: { fact: "contacts", every: { item: "daysSinceExposure", above: 14 } },
    text: {
      en: "the last close contact was exposed more than 14 days before",
      zh: "最后一名密切接触者自末次暴露起已超过14天",
    },
    source: PLAN,
  },
  {
    id: "last-contact-test-negative",
    when: { fact: "lastContacts", every: { item: "testNegative", is: "yes" } },
    text: { en: "the last close contact tested negative", zh: "最后一名密切接触者核酸检测为阴性" },
    source: PLAN,
  },
  {
    id: "final-round",
    when: {
      fact: "rounds",
      some: {
        all: [
          { item: "daysBefore", atMost: 2 },
          { item: "method", is: "laboratory" },
          { item: "result", is: "all-negative" },
        ],
      },
    },
    text: {
      en: "everybody tested negative in a round of the two days before",
      zh: "解封前2天内完成一轮全员核酸检测且均为阴性",
    },
    source: PLAN,
  },
];

/**
 * Lockdown, control and precaution zones. A lockdown and a control zone are lifted when all three conditions are met, a
 * precaution zone when no other zone is left in the county, and a positive makes a lockdown zone of a control zone at
 * once. From which day of the edition's life the zones were drawn was not found: they are dated with the edition. A
 * local text counts the second condition from the last contact's transfer: `cn-areas-transfer-clock` is laid over.
 *
 * @see COVID-19 prevention and control plan, edition 8, published 2021-05-14, community control
 */
export const areasEdition8 = /* @__PURE__ */ frozen<AreaRegime>({
  edition: {
    id: "cn-risk-areas-edition-8",
    series: "cn-risk-areas",
    title: { en: "Lockdown, control and precaution zones", zh: "封控区、管控区、防范区" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2021-05-14"),
    publishedOn: calendarDate("2021-05-14"),
    source: PLAN.en,
  },
  classes: [
    {
      class: "precaution",
      unit: { en: "the rest of the county", zh: "县（市、区）其他区域" },
      criteria: { en: "whatever is neither a lockdown nor a control zone", zh: "封控区、管控区以外的区域" },
      measure: { en: "stronger social control, gatherings limited", zh: "强化社会面管控，限制人员聚集" },
      source: PLAN,
    },
    {
      class: "control",
      unit: { en: "places of work and activity", zh: "工作、活动场所等区域" },
      criteria: {
        en: "where infected people were, from two days before onset or a positive test, with some risk of spread and contacts hard to trace",
        zh: "感染者发病前或检测阳性前2天起工作、活动且具有一定传播风险、密切接触者难以追踪的区域",
      },
      measure: { en: "people stay in the area and do not gather", zh: "人不出区、严禁聚集" },
      source: PLAN,
    },
    {
      class: "lockdown",
      unit: { en: "residential compound and what lies near it", zh: "居住小区及周边区域" },
      criteria: {
        en: "the compound of cases and asymptomatic infections and places near it that they visit often; and where they were from two days before onset or a positive test, with a high likelihood of spread and contacts hard to trace",
        zh: "病例和无症状感染者居住小区及活动频繁的周边区域；发病前或检测阳性前2天起工作、活动且传播可能性高、密切接触者难以追踪的区域",
      },
      measure: { en: "the area is closed; stay indoors, service to the door", zh: "区域封闭、足不出户、服务上门" },
      source: PLAN,
    },
  ],
  drawn: "with-local-infections",
  drawnText: { en: "zones are drawn where there are infections", zh: "发生疫情后划定" },
  dayCount: "start-is-day-0",
  steps: [
    {
      id: "lockdown-lifted",
      from: "lockdown",
      to: "lifted",
      requires: THREE_CONDITIONS,
      text: { en: "A lockdown zone is lifted when all three conditions are met", zh: "同时满足三项条件的，解除封控" },
    },
    {
      id: "control-lifted",
      from: "control",
      to: "lifted",
      requires: THREE_CONDITIONS,
      text: { en: "A control zone is lifted when all three conditions are met", zh: "同时满足三项条件的，解除管控" },
    },
    {
      id: "precaution-lifted",
      from: "precaution",
      to: "lifted",
      waitsForOthers: true,
      requires: [
        {
          id: "no-lockdown-zone-left",
          when: { fact: "openLockdownZones", is: 0 },
          text: { en: "no lockdown zone is left in the county", zh: "本县（市、区）封控区均已解封" },
          source: PLAN,
        },
        {
          id: "no-control-zone-left",
          when: { fact: "openControlZones", is: 0 },
          text: { en: "no control zone is left in the county", zh: "本县（市、区）管控区均已解除" },
          source: PLAN,
        },
      ],
      text: {
        en: "A precaution zone is lifted when every lockdown and control zone of the county is",
        zh: "本县（市、区）封控区、管控区全部解除后，解除防范区",
      },
    },
  ],
  afterInfection: [
    {
      from: "control",
      to: "lockdown",
      text: {
        en: "A positive makes a lockdown zone of a control zone at once",
        zh: "管控区发现阳性的，立即转为封控区",
      },
      source: PLAN,
    },
    {
      from: "lockdown",
      to: "lockdown",
      text: { en: "A lockdown zone stays one, and its 14 days begin again", zh: "封控区维持封控，14天重新计算" },
      source: PLAN,
    },
  ],
});
