import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { type QuarantineEdition, type QuarantinePhase, TEST_CONSEQUENCES } from "../quarantine-edition.js";

const ARRANGEMENT = {
  en: "10 + 7 pilot from 2022-04-11, arrangement of Xiamen",
  zh: "2022年4月11日起的“10+7”试点，厦门市的安排",
} as const;

/** The first ten days, which are the same wherever the person goes on to. */
const TEN_DAYS: QuarantinePhase = {
  measures: ["central-quarantine"],
  days: 10,
  tests: [
    { kind: "laboratory", days: [1, 4, 7, 10], doubledOn: [7, 10] },
    { kind: "antigen", days: [2, 3, 5, 9] },
  ],
};

/**
 * The shorter quarantine of entrants that eight cities tried for four weeks. It is known from a report of a document that
 * circulated, with the days of tests of Xiamen. Whoever went on to another place was quarantined there for four days more;
 * a positive at the same site brought the 14 + 7 of edition 8 back. Other classes stayed under edition 8.
 *
 * @see 10 + 7 pilot of entry quarantine in eight cities of China, from 2022-04-11
 */
export const quarantineEdition8Pilot = /* @__PURE__ */ frozen<QuarantineEdition>({
  edition: {
    id: "cn-quarantine-edition-8-pilot-10-7",
    series: "cn-quarantine-pilot",
    title: { en: "10 + 7 pilot of entry quarantine", zh: "入境人员“10+7”隔离试点" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-04-11"),
    until: calendarDate("2022-05-08"),
    source:
      "10 + 7 pilot in eight cities of China, from 2022-04-11 for four weeks, as reported, with the arrangement of Xiamen",
  },
  places: {
    shanghai: { en: "Shanghai", zh: "上海" },
    suzhou: { en: "Suzhou", zh: "苏州" },
    ningbo: { en: "Ningbo", zh: "宁波" },
    xiamen: { en: "Xiamen", zh: "厦门" },
    qingdao: { en: "Qingdao", zh: "青岛" },
    guangzhou: { en: "Guangzhou", zh: "广州" },
    chengdu: { en: "Chengdu", zh: "成都" },
    dalian: { en: "Dalian", zh: "大连" },
  },
  rules: {
    entrant: {
      phases: [
        TEN_DAYS,
        {
          measures: ["home-monitoring"],
          days: 7,
          tests: [
            { kind: "laboratory", days: [2, 7] },
            { kind: "antigen", days: [3, 5] },
          ],
        },
      ],
      instead: [
        {
          circumstance: "positive-in-site-within-10-days",
          phases: [
            {
              measures: ["central-quarantine"],
              days: 14,
              tests: [{ kind: "laboratory", days: [1, 4, 7, 14], specimen: "nasopharyngeal-swab", doubledOn: [14] }],
            },
            { measures: ["home-monitoring"], days: 7, tests: [{ kind: "laboratory", days: [2, 7] }] },
          ],
          text: {
            en: "After a positive at the same site within 10 days: 14 days at a central site, then 7 days of health monitoring at home",
            zh: "10日内同一隔离点出现阳性的：集中隔离医学观察14天，其后居家健康监测7天",
          },
          inferred: {
            en: "That the days of tests are those of edition 8",
            zh: "检测日按第八版，系推断",
          },
        },
        {
          circumstance: "onward-to-another-place",
          phases: [TEN_DAYS, { measures: ["central-quarantine"], days: 4 }, { measures: ["home-monitoring"], days: 7 }],
          text: {
            en: "Going on to another place: 10 days at a central site, 4 days more there, then 7 days of health monitoring at home",
            zh: "目的地不在试点范围的：集中隔离医学观察10天，至目的地再4天，其后居家健康监测7天",
          },
          inferred: {
            en: "That the four days are spent at a central site; their days of tests, and those at home, were not found",
            zh: "4天为集中隔离医学观察，系推断；其检测日及居家期间检测日未见",
          },
        },
      ],
      text: {
        en: "10 days at a central site, tested on days 1, 4, 7 and 10, twice on the last two, and by antigen on days 2, 3, 5 and 9; then 7 days of health monitoring at home, tested on days 2 and 7 and by antigen on days 3 and 5",
        zh: "集中隔离医学观察10天，第1、4、7、10天核酸检测（第7、10天双采双检），第2、3、5、9天抗原检测；其后居家健康监测7天，第2、7天核酸检测，第3、5天抗原检测",
      },
      source: ARRANGEMENT,
    },
  },
  consequences: TEST_CONSEQUENCES,
});
