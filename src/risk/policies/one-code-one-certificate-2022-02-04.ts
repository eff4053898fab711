import { calendarDate } from "../../calendar/calendar-date.js";
import { CHECKPOINT_FACTS } from "../checkpoint-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * One code, one certificate: whoever passes shows a green health code and a negative nucleic acid test of the last 48
 * hours. That it was checked is reported; what the code and the certificate had to be was not found in print.
 * From what moment the 48 hours run is not said: they are read as running from the sample, both ends included. It ends
 * before the ten measures of 7 December 2022, after which neither is checked of people who move between regions.
 *
 * @see Report on Erenhot of 2022-02-04; joint prevention and control mechanism, ten measures of 2022-12-07
 */
export const oneCodeOneCertificate2022 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "one-code-one-certificate-2022-02-04",
    series: "cn-one-code-one-certificate",
    title: { en: "One code, one certificate", zh: "一码一证" },
    authority: { en: "a land-border port city, as an example", zh: "某陆地边境口岸城市（示例）" },
    status: "illustrative",
    from: calendarDate("2022-02-04"),
    until: calendarDate("2022-12-06"),
    source:
      "an example after the practice of Erenhot airport reported on 2022-02-04; its terms were not found in print",
  },
  facts: CHECKPOINT_FACTS,
  grades: { pass: { en: "may pass", zh: "可通行" }, stop: { en: "may not pass", zh: "不得通行" } },
  rules: [
    {
      id: "health-code",
      when: { not: { fact: "healthCode", is: "green" } },
      grade: "stop",
      text: { en: "The health code is not green", zh: "健康码非绿码" },
      source: {
        en: "an example after the practice of Erenhot airport reported on 2022-02-04; its terms were not found in print",
        zh: "示例：参照2022年2月4日报道的二连浩特机场做法，具体要求未见于书面",
      },
    },
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
        en: "an example after the practice of Erenhot airport reported on 2022-02-04; its terms were not found in print",
        zh: "示例：参照2022年2月4日报道的二连浩特机场做法，具体要求未见于书面",
      },
    },
  ],
  monotone: { healthCode: ["green", "yellow", "red"], tests: "less" },
});
