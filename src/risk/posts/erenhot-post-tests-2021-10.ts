import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { PostTestEdition } from "../post-test-due.js";

/**
 * The testing of people in the closed loop at the points of entry of Erenhot in October 2021, as reported: every other day.
 * On 12 October a positive pool was found among 32 people. Since when, and until when, the source does not say; the month is
 * all that is known.
 *
 * @see Report on Erenhot, 2021-10-22
 */
export const postTestsErenhot2021 = /* @__PURE__ */ frozen<PostTestEdition>({
  edition: {
    id: "erenhot-post-tests-2021-10",
    series: "erenhot-post-tests",
    title: { en: "Testing in the closed loop of Erenhot, October 2021", zh: "二连浩特口岸闭环检测（2021年10月）" },
    authority: { en: "City of Erenhot, Inner Mongolia", zh: "内蒙古自治区二连浩特市" },
    status: "published",
    from: { notBefore: calendarDate("2021-10-01"), notAfter: calendarDate("2021-10-12") },
    until: calendarDate("2021-10-31"),
    source: "Report on the points of entry of Erenhot, 2021-10-22",
  },
  places: { erenhot: { en: "Erenhot", zh: "二连浩特" } },
  rules: [
    {
      posts: ["closed-loop-staff"],
      frequency: "every-other-day",
      text: { en: "Tested every other day", zh: "隔天一次核酸检测" },
      source: { en: "Report on Erenhot, 2021-10-22", zh: "二连浩特口岸报道（2021年10月22日）" },
    },
  ],
});
