import { calendarDate } from "../../calendar/calendar-date.js";
import { CHECKPOINT_FACTS } from "../checkpoint-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Whoever leaves a land-border port city shows a negative nucleic acid test of the last 48 hours. It holds in the cities that
 * a province has announced, from its announcement on, and not where the crossing leads to Hong Kong or Macao; whether a city
 * is one of them is for the caller to know. Local rules went on asking for it later in 2022.
 * From what moment the 48 hours run is not said: they are read as running from the sample, both ends included.
 *
 * @see Joint prevention and control mechanism, notice on epidemic control in port cities (State Council General Office,
 * urgent telegram 14 of 2021)
 */
export const landBorderCityExit2021 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "land-border-city-exit-2021-12-11",
    series: "cn-land-border-city-exit",
    title: { en: "Leaving a land-border port city", zh: "离开陆地边境口岸城市" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2021-12-11"),
    until: calendarDate("2022-03-15"),
    publishedOn: calendarDate("2021-12-11"),
    source:
      "Joint prevention and control mechanism, notice on epidemic control in port cities (State Council General Office, urgent telegram 14 of 2021), of 2021-12-11",
  },
  facts: CHECKPOINT_FACTS,
  grades: { pass: { en: "may pass", zh: "可通行" }, stop: { en: "may not pass", zh: "不得通行" } },
  rules: [
    {
      id: "certificate",
      when: {
        not: {
          fact: "tests",
          some: {
            all: [
              { item: "kind", is: "nucleic-acid" },
              { item: "result", is: "negative" },
              { item: "sampledAt", within: { hours: 48, upTo: { fact: "checkedAt" } } },
            ],
          },
        },
      },
      grade: "stop",
      text: { en: "No negative nucleic acid test of the last 48 hours", zh: "无48小时内核酸检测阴性证明" },
      source: {
        en: "Joint prevention and control mechanism, notice on epidemic control in port cities (State Council General Office, urgent telegram 14 of 2021)",
        zh: "国务院联防联控机制《关于加强口岸城市新冠肺炎疫情防控工作的通知》（国办发明电〔2021〕14号）",
      },
    },
  ],
  monotone: { tests: "less" },
});
