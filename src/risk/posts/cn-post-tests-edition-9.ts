import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { PostTestEdition } from "../post-test-due.js";

/**
 * The testing of high-risk posts at ports under edition 9 of the prevention plan: every day. The plan was published on
 * 28 June and the port guide on 8 July 2022; between the two either may have been followed. That it ended with management
 * in Class B on 8 January 2023 is inferred.
 *
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08)
 */
export const postTestsEdition9 = /* @__PURE__ */ frozen<PostTestEdition>({
  edition: {
    id: "cn-post-tests-edition-9",
    series: "cn-post-tests",
    title: { en: "Testing of high-risk posts at ports, edition 9", zh: "港口高风险岗位检测：第九版" },
    authority: { en: "Ministry of Transport of China", zh: "交通运输部" },
    status: "published",
    from: { notBefore: calendarDate("2022-06-28"), notAfter: calendarDate("2022-07-08") },
    until: calendarDate("2023-01-07"),
    source:
      "Port epidemic-control guide, edition 10 (Ministry of Transport, 2022-07-08), following prevention plan edition 9 (2022-06-28)",
    supersedes: "cn-post-tests-edition-8",
  },
  rules: [
    {
      posts: ["port"],
      frequency: "daily",
      text: { en: "Tested every day", zh: "每天一次核酸检测" },
      source: {
        en: "Port epidemic-control guide, edition 10 (Ministry of Transport, 2022-07-08)",
        zh: "《港口及其一线人员新冠肺炎疫情防控工作指南（第十版）》（交通运输部，2022年7月8日）",
      },
    },
  ],
});
