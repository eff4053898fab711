import { calendarDate } from "../../calendar/calendar-date.js";
import { FEVER_FACTS, FEVER_GRADES } from "../fever-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Fever in the daily reports of Chinese customs: 37.3 °C under the arm, 37.3 included. A reading taken elsewhere decides
 * nothing.
 *
 * @see Guangzhou Customs daily report template, January to March 2020
 */
export const feverChinaAxillary2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "fever-china-axillary-2020",
    series: "fever-china-axillary",
    title: { en: "Fever under the arm in the reports of Chinese customs", zh: "中国海关日报中的腋下发热" },
    authority: { en: "Guangzhou Customs", zh: "广州海关" },
    status: "published",
    from: { notBefore: calendarDate("2020-01-01"), notAfter: calendarDate("2020-01-25") },
    source: "Guangzhou Customs daily report template, January to March 2020",
  },
  facts: FEVER_FACTS,
  grades: FEVER_GRADES,
  rules: [
    {
      id: "threshold",
      when: { fact: "axillaryCelsius", atLeast: 37.3 },
      grade: "met",
      text: { en: "Axillary temperature of 37.3 °C or more", zh: "腋下体温≥37.3℃" },
      source: {
        en: "Guangzhou Customs daily report template of 2020 (symptomatic: axillary temperature 37.3 °C or above)",
        zh: "广州海关2020年日报模板（有症状者：腋下体温37.3℃及以上）",
      },
    },
  ],
  monotone: { axillaryCelsius: "more" },
});
