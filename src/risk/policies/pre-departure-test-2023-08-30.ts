import { calendarDate } from "../../calendar/calendar-date.js";
import { PRE_DEPARTURE_TEST_FACTS } from "../pre-departure-test-facts.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Since 30 August 2023 nobody who enters declares a test before the journey: whatever is given, none is required.
 *
 * @see GACC notice of 2023-08-29, in force from 2023-08-30 00:00
 */
export const preDepartureTest2023August = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "pre-departure-test-2023-08-30",
    series: "cn-pre-departure-test",
    title: { en: "No test before the journey", zh: "无需行前检测" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-08-30"),
    publishedOn: calendarDate("2023-08-29"),
    source: "GACC notice of 2023-08-29: from 2023-08-30 00:00 no result of the 48 hours before the journey is declared",
    supersedes: "pre-departure-test-2023-04-29",
  },
  facts: PRE_DEPARTURE_TEST_FACTS,
  grades: { "not-required": { en: "no test required", zh: "无需检测" } },
  rules: [],
});
