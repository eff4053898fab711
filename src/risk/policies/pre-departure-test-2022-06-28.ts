import { calendarDate } from "../../calendar/calendar-date.js";
import { PRE_DEPARTURE_TEST_FACTS } from "../pre-departure-test-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * The tests before a journey to China in the time of edition 9 of the prevention plan: two negative nucleic acid tests in
 * the 48 hours before boarding. Its first day is not known; embassies asked for it from May 2022. How far apart the two must
 * be, and in which laboratories, embassies said each for themselves.
 * The texts do not say how the time is counted. It is read as running from the sample to the boarding of the journey to
 * China, 48 hours included: several call it the time before the journey or before boarding, and only GACC Notice 131 of
 * 2022 the time before entry. The edition of the day on which the traveller enters applies.
 *
 * @see Twenty measures of 2022-11-11, on what they replace
 */
export const preDepartureTest2022June = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "pre-departure-test-2022-06-28",
    series: "cn-pre-departure-test",
    title: { en: "Two nucleic acid tests in the 48 hours before boarding", zh: "登机前48小时内2次核酸检测" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: { notBefore: calendarDate("2022-05-20"), notAfter: calendarDate("2022-06-28") },
    source:
      "Twenty measures of 2022-11-11, which change two tests in the 48 hours before boarding to one; notices of embassies from May 2022",
    supersedes: "pre-departure-test-2020-07-21",
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
        fact: "tests",
        count: {
          atMost: 1,
          of: {
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
        en: "Fewer than two negative nucleic acid tests in the 48 hours before boarding",
        zh: "登机前48小时内核酸检测阴性不足2次",
      },
      source: {
        en: "Joint prevention and control mechanism, twenty measures of 2022-11-11 (what they replace)",
        zh: "国务院联防联控机制2022年11月11日二十条措施（所调整的原规定）",
      },
    },
  ],
  monotone: { tests: "less" },
});
