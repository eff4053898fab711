import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { PostTestEdition } from "../post-test-due.js";

/**
 * The testing of high-risk posts at ports in the time of edition 8 of the prevention plan: every other day, one test a week
 * being nasopharyngeal. It is known from the port guide of July 2022, which replaced it; that it held from the first day of
 * edition 8 is inferred, and "a week" is read as seven days.
 *
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08), on what it replaced
 */
export const postTestsEdition8 = /* @__PURE__ */ frozen<PostTestEdition>({
  edition: {
    id: "cn-post-tests-edition-8",
    series: "cn-post-tests",
    title: { en: "Testing of high-risk posts at ports, edition 8", zh: "港口高风险岗位检测：第八版时期" },
    authority: { en: "Ministry of Transport of China", zh: "交通运输部" },
    status: "published",
    from: calendarDate("2021-05-14"),
    source:
      "Port epidemic-control guide, edition 10 (Ministry of Transport, 2022-07-08), on the testing that it replaced",
  },
  rules: [
    {
      posts: ["port"],
      frequency: "every-other-day",
      oneIn: { days: 7, specimen: "nasopharyngeal-swab" },
      text: {
        en: "Tested every other day; once a week the sample is nasopharyngeal",
        zh: "隔天一次核酸检测，其中每周一次采集鼻咽拭子",
      },
      source: {
        en: "Port epidemic-control guide, edition 10 (Ministry of Transport, 2022-07-08), on the time of edition 8",
        zh: "《港口及其一线人员新冠肺炎疫情防控工作指南（第十版）》（交通运输部，2022年7月8日）所替代的第八版时期规定",
      },
    },
  ],
});
