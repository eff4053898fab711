import { calendarDate } from "../../calendar/calendar-date.js";
import { PRE_DEPARTURE_TEST_FACTS } from "../pre-departure-test-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * The test before a journey to China since the twenty measures: one negative nucleic acid test in the 48 hours before
 * boarding. Embassies carried it out from 14 November.
 * The texts do not say how the time is counted. It is read as running from the sample to the boarding of the journey to
 * China, 48 hours included: several call it the time before the journey or before boarding, and only GACC Notice 131 of
 * 2022 the time before entry. The edition of the day on which the traveller enters applies.
 *
 * @see Joint prevention and control mechanism, twenty measures of 2022-11-11
 */
export const preDepartureTest2022November = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "pre-departure-test-2022-11-11",
    series: "cn-pre-departure-test",
    title: { en: "One nucleic acid test in the 48 hours before boarding", zh: "登机前48小时内1次核酸检测" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-11-11"),
    publishedOn: calendarDate("2022-11-11"),
    source:
      "Joint prevention and control mechanism, twenty measures of 2022-11-11 (one test in the 48 hours before boarding)",
    supersedes: "pre-departure-test-2022-06-28",
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
        en: "No negative nucleic acid test of the 48 hours before boarding",
        zh: "无登机前48小时内核酸检测阴性证明",
      },
      source: {
        en: "Joint prevention and control mechanism, twenty measures of 2022-11-11",
        zh: "国务院联防联控机制2022年11月11日二十条措施",
      },
    },
  ],
  monotone: { tests: "less" },
});
