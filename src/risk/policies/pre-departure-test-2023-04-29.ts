import { calendarDate } from "../../calendar/calendar-date.js";
import { PRE_DEPARTURE_TEST_FACTS } from "../pre-departure-test-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * The test before a journey to China since an antigen test may replace the nucleic acid test: one negative test of either
 * kind in the 48 hours before boarding. Airlines do not check it any more; the card still asks for it.
 * The texts do not say how the time is counted. It is read as running from the sample to the boarding of the journey to
 * China, 48 hours included: several call it the time before the journey or before boarding, and only GACC Notice 131 of
 * 2022 the time before entry. The edition of the day on which the traveller enters applies.
 *
 * @see Ministry of Foreign Affairs, press conference of 2023-04-25
 */
export const preDepartureTest2023April = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "pre-departure-test-2023-04-29",
    series: "cn-pre-departure-test",
    title: { en: "Nucleic acid or antigen test in the 48 hours before boarding", zh: "登机前48小时内核酸或抗原检测" },
    authority: { en: "Ministry of Foreign Affairs of China", zh: "外交部" },
    status: "published",
    from: calendarDate("2023-04-29"),
    publishedOn: calendarDate("2023-04-25"),
    source:
      "Ministry of Foreign Affairs, press conference of 2023-04-25: from 2023-04-29 an antigen test may replace the nucleic acid test",
    supersedes: "pre-departure-test-2023-01-08",
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
              { item: "kind", in: ["nucleic-acid", "antigen"] },
              { item: "result", is: "negative" },
              { item: "sampledAt", within: { hours: 48, upTo: { fact: "departsAt" } } },
            ],
          },
        },
      },
      grade: "not-met",
      text: {
        en: "No negative nucleic acid or antigen test of the 48 hours before boarding",
        zh: "无登机前48小时内核酸或抗原检测阴性结果",
      },
      source: {
        en: "Ministry of Foreign Affairs, press conference of 2023-04-25",
        zh: "外交部2023年4月25日例行记者会",
      },
    },
  ],
  monotone: { tests: "less" },
});
