import { calendarDate } from "../../calendar/calendar-date.js";
import { PRE_DEPARTURE_TEST_FACTS } from "../pre-departure-test-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * The test before a flight to China from July 2020: one negative nucleic acid test, completed in the 5 days before boarding.
 * How the days are counted is not said: the day of boarding is read as day 0, so that a sample of the fifth day before it
 * still counts, and the sample as the test. Embassies laid stricter rules over it, country by country, which are not here.
 *
 * @see CAAC, GACC and Ministry of Foreign Affairs, Notice 9 of 2020 (2020-07-20)
 */
export const preDepartureTest2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "pre-departure-test-2020-07-21",
    series: "cn-pre-departure-test",
    title: { en: "Nucleic acid test in the 5 days before boarding", zh: "登机前5天内核酸检测" },
    authority: {
      en: "Civil Aviation Administration, General Administration of Customs and Ministry of Foreign Affairs",
      zh: "民航局、海关总署、外交部",
    },
    status: "published",
    from: calendarDate("2020-07-21"),
    publishedOn: calendarDate("2020-07-21"),
    source:
      "CAAC, GACC and Ministry of Foreign Affairs, Notice 9 of 2020 (2020-07-20) on boarding flights to China with a negative nucleic acid test",
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
              { item: "sampledAt", within: { days: 5, dayCount: "start-is-day-0", upTo: { fact: "departsAt" } } },
            ],
          },
        },
      },
      grade: "not-met",
      text: { en: "No negative nucleic acid test of the 5 days before boarding", zh: "无登机前5天内核酸检测阴性证明" },
      source: {
        en: "CAAC, GACC and Ministry of Foreign Affairs, Notice 9 of 2020, item 1",
        zh: "民航局、海关总署、外交部2020年第9号公告第一条",
      },
    },
  ],
  monotone: { tests: "less" },
});
