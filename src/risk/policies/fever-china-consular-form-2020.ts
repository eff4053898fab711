import { calendarDate } from "../../calendar/calendar-date.js";
import { FEVER_FACTS, FEVER_GRADES } from "../fever-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Fever in a health form of a Chinese consulate: 37.3 °C, 37.3 included, wherever it was taken, as no site is named.
 *
 * @see Consulate General of China in Lahore, notice of 2020-07-27
 */
export const feverChinaConsularForm2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "fever-china-consular-form-2020",
    series: "fever-china-consular-form",
    title: { en: "Fever in a Chinese consular health form", zh: "中国领事馆健康表格中的发热" },
    authority: { en: "Consulate General of China in Lahore", zh: "中国驻拉合尔总领事馆" },
    status: "published",
    from: calendarDate("2020-07-27"),
    publishedOn: calendarDate("2020-07-27"),
    source: "Consulate General of China in Lahore, notice of 2020-07-27 on health forms before boarding",
  },
  facts: FEVER_FACTS,
  grades: FEVER_GRADES,
  rules: [
    {
      id: "threshold",
      when: { fact: "celsius", atLeast: 37.3 },
      grade: "met",
      text: { en: "Temperature of 37.3 °C or more", zh: "体温37.3℃及以上" },
      source: {
        en: "Consulate General of China in Lahore, notice of 2020-07-27",
        zh: "中国驻拉合尔总领事馆2020年7月27日通知",
      },
    },
  ],
  monotone: { celsius: "more" },
});
