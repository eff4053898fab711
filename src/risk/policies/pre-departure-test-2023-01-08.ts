import { calendarDate } from "../../calendar/calendar-date.js";
import { PRE_DEPARTURE_TEST_FACTS } from "../pre-departure-test-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * The test before a journey to China since COVID-19 is managed as a Class B disease: one negative nucleic acid test in the
 * 48 hours before the journey, declared on the card. An antigen test does not count yet.
 * The texts do not say how the time is counted. It is read as running from the sample to the boarding of the journey to
 * China, 48 hours included: several call it the time before the journey or before boarding, and only GACC Notice 131 of
 * 2022 the time before entry. The edition of the day on which the traveller enters applies.
 *
 * @see GACC Notice 131 of 2022 (2022-12-28); Ministry of Foreign Affairs, press conference of 2023-01-04
 */
export const preDepartureTest2023 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "pre-departure-test-2023-01-08",
    series: "cn-pre-departure-test",
    title: { en: "Nucleic acid test in the 48 hours before the journey", zh: "行前48小时内核酸检测" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-01-08"),
    publishedOn: calendarDate("2022-12-28"),
    source:
      "GACC Notice 131 of 2022 (2022-12-28), item 1, in force from 2023-01-08; Ministry of Foreign Affairs, press conference of 2023-01-04",
    supersedes: "pre-departure-test-2022-11-11",
  },
  facts: PRE_DEPARTURE_TEST_FACTS,
  grades: {
    met: { en: "test required and there", zh: "须检测，已符合" },
    "not-met": { en: "test required and lacking", zh: "须检测，不符合" },
  },
  rules: [
    {
      id: "no-valid-test",
      when: {
        not: {
          fact: "tests",
          some: {
            all: [
              { item: "kind", is: "nucleic-acid" },
              { item: "result", is: "negative" },
              { item: "sampledAt", within: { hours: 48, upTo: { fact: "departsAt" } } },
            ],
          },
        },
      },
      grade: "not-met",
      text: {
        en: "No negative nucleic acid test of the 48 hours before the journey",
        zh: "无行前48小时内核酸检测阴性结果",
      },
      source: {
        en: "GACC Notice 131 of 2022, item 1; Ministry of Foreign Affairs, press conference of 2023-01-04",
        zh: "海关总署公告2022年第131号第一条；外交部2023年1月4日例行记者会",
      },
    },
  ],
  monotone: { tests: "less" },
});
