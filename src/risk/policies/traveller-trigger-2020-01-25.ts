import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";
import { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAS_FEVER, HAS_SYMPTOMS, TRIGGER_GRADES } from "../traveller-grounds.js";

/**
 * Who goes on from the checks to medical screening before there were three screenings: whoever has symptoms, declared or
 * found by thermometer. The notices name fever, cough, difficulty in breathing and other discomfort, and nothing else;
 * what the cards of those weeks asked besides stands in the illustrative overlay `cardQuestions2020`. Fever is read at the
 * threshold of the daily reports of the same weeks.
 *
 * @see GACC and National Health Commission, Notice 15 of 2020 (2020-01-24); GACC Notice 16 of 2020 (2020-01-25), in force
 * on publication
 */
export const travellerTrigger2020January = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "traveller-trigger-2020-01-25",
    series: "cn-traveller-trigger",
    title: { en: "Grounds for medical screening", zh: "医学排查触发条件" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-01-25"),
    publishedOn: calendarDate("2020-01-25"),
    source:
      "GACC and National Health Commission, Notice 15 of 2020 (2020-01-24); GACC Notice 16 of 2020 (2020-01-25), in force on publication",
  },
  facts: TRAVELLER_FACTS,
  grades: TRIGGER_GRADES,
  rules: [
    {
      id: "symptoms",
      when: HAS_SYMPTOMS,
      grade: "triggered",
      text: { en: "Symptoms were declared", zh: "申报有症状" },
      source: {
        en: "GACC and National Health Commission, Notice 15 of 2020, item 1",
        zh: "海关总署、国家卫生健康委公告2020年第15号第一条",
      },
    },
    {
      id: "fever",
      when: HAS_FEVER,
      grade: "triggered",
      text: { en: "Axillary temperature of 37.3 °C or more", zh: "腋下体温≥37.3℃" },
      source: {
        en: "GACC Notice 16 of 2020 (temperature monitoring); threshold: Guangzhou Customs daily report template, January to March 2020",
        zh: "海关总署公告2020年第16号（体温监测）；阈值见广州海关2020年1月至3月日报模板",
      },
    },
  ],
  monotone: { symptomsAny: "yes", symptomsListed: "more", axillaryCelsius: "more", firstPassCelsius: "more" },
});
