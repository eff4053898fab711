import { calendarDate } from "../../calendar/calendar-date.js";
import { CHECKPOINT_FACTS } from "../checkpoint-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * One certificate, two codes: a negative nucleic acid test of the last 48 hours, a green health code and a green trip card.
 * A star on the trip card marks a city with risk areas and is no judgement of anybody's health: it is no fact here, and a
 * green card with a star is green.
 * From what moment the 48 hours run is not said: they are read as running from the sample, both ends included.
 *
 * @see What drivers of goods were told in 2022; joint prevention and control mechanism, ten measures of 2022-12-07
 */
export const oneCertificateTwoCodes2022 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "one-certificate-two-codes-2022",
    series: "cn-one-certificate-two-codes",
    title: { en: "One certificate, two codes", zh: "一证两码" },
    authority: { en: "road checkpoints, as an example", zh: "公路卡口（示例）" },
    status: "illustrative",
    from: { notBefore: calendarDate("2022-01-01"), notAfter: calendarDate("2022-12-06") },
    until: calendarDate("2022-12-06"),
    source:
      "an example after what drivers of goods were told in 2022 (one certificate, two codes), in a text without author or date",
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
        en: "an example after what drivers of goods were told in 2022 (one certificate, two codes), in a text without author or date",
        zh: "示例：参照2022年货运司机“一证两码”要求，所据文字无作者与日期",
      },
    },
    {
      id: "trip-card",
      when: { not: { fact: "tripCard", is: "green" } },
      grade: "stop",
      text: { en: "The trip card is not green", zh: "行程卡非绿卡" },
      source: {
        en: "an example after what drivers of goods were told in 2022 (one certificate, two codes), in a text without author or date",
        zh: "示例：参照2022年货运司机“一证两码”要求，所据文字无作者与日期",
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
        en: "an example after what drivers of goods were told in 2022 (one certificate, two codes), in a text without author or date",
        zh: "示例：参照2022年货运司机“一证两码”要求，所据文字无作者与日期",
      },
    },
  ],
  monotone: { healthCode: ["green", "yellow", "red"], tripCard: ["green", "yellow", "orange", "red"], tests: "less" },
});
