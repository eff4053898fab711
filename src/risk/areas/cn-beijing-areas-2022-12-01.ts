import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { AreaOverlay } from "../area-regime.js";

const RULE = {
  en: "Beijing's rule on high-risk areas, 2022-12-01",
  zh: "北京市高风险区解除规定，2022年12月1日",
} as const;

/**
 * What Beijing added to the twenty measures: the round of the fifth clear day must be all negative. That it ended with
 * the twenty measures, over which it lies, is inferred.
 *
 * @see Beijing's rule of 2022-12-01
 */
export const beijingAreas202212 = /* @__PURE__ */ frozen<AreaOverlay>({
  edition: {
    id: "cn-beijing-areas-2022-12-01",
    series: "cn-beijing-areas",
    title: { en: "Beijing: 5 clear days and a negative round", zh: "北京市：连续5天无新增且第5天核酸阴性" },
    authority: { en: "Beijing Municipality", zh: "北京市" },
    status: "published",
    from: calendarDate("2022-12-01"),
    until: calendarDate("2022-12-06"),
    publishedOn: calendarDate("2022-12-01"),
    source: RULE.en,
  },
  over: "cn-risk-areas-twenty-measures",
  jurisdiction: { level: "province", place: "CN-BJ" },
  replaces: ["high-to-low"],
  steps: [
    {
      id: "high-to-low-with-round",
      from: "high",
      to: "low",
      requires: [
        {
          id: "clear-days",
          when: { fact: "clearDays", atLeast: 5 },
          text: { en: "5 consecutive days without a new infection", zh: "连续5天无新增感染者" },
          source: {
            en: "Twenty measures, joint prevention and control mechanism of the State Council, 2022-11-11",
            zh: "国务院联防联控机制二十条措施（2022年11月11日）",
          },
        },
        {
          id: "round-all-negative",
          when: {
            fact: "rounds",
            some: {
              all: [
                { item: "clearDay", atLeast: 5 },
                { item: "method", is: "laboratory" },
                { item: "result", is: "all-negative" },
              ],
            },
          },
          after: "clear-days",
          text: { en: "a round on the fifth day, all negative", zh: "第5天核酸检测均为阴性" },
          source: RULE,
        },
      ],
      text: {
        en: "High risk becomes low after 5 clear days with the round of the fifth all negative",
        zh: "连续5天无新增感染者且第5天核酸检测均为阴性的，高风险区降为低风险区",
      },
    },
  ],
});
