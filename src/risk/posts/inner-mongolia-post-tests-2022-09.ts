import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { PostTestEdition } from "../post-test-due.js";

/**
 * The testing of people in the closed loop at another point of entry of Inner Mongolia in September 2022, as reported: every
 * day. The month is all that is known.
 *
 * @see Report on a point of entry of Inner Mongolia, September 2022
 */
export const postTestsInnerMongolia2022 = /* @__PURE__ */ frozen<PostTestEdition>({
  edition: {
    id: "inner-mongolia-post-tests-2022-09",
    series: "inner-mongolia-post-tests",
    title: {
      en: "Testing in a closed loop of Inner Mongolia, September 2022",
      zh: "内蒙古某口岸闭环检测（2022年9月）",
    },
    authority: { en: "Inner Mongolia Autonomous Region", zh: "内蒙古自治区" },
    status: "published",
    from: { notBefore: calendarDate("2022-09-01"), notAfter: calendarDate("2022-09-30") },
    until: calendarDate("2022-09-30"),
    source: "Report on a point of entry of Inner Mongolia, September 2022",
  },
  places: { "inner-mongolia": { en: "a point of entry of Inner Mongolia", zh: "内蒙古某口岸" } },
  rules: [
    {
      posts: ["closed-loop-staff"],
      frequency: "daily",
      text: { en: "Tested every day", zh: "每天一次核酸检测" },
      source: { en: "Report on a point of entry of Inner Mongolia, September 2022", zh: "内蒙古口岸报道（2022年9月）" },
    },
  ],
});
