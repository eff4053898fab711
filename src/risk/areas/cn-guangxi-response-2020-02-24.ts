import { calendarDate } from "../../calendar/calendar-date.js";
import { instant } from "../../calendar/instant.js";
import { frozen } from "../../edition/edition.js";
import type { ResponseLevelEdition } from "../response-level-at.js";

/**
 * Guangxi's level of response is lowered from I to III at 20:00 of 24 February 2020. When Level I began was not found: it
 * is what held before.
 *
 * @see Notice of Guangxi Zhuang Autonomous Region of 2020-02-24
 */
export const guangxiResponse2020 = /* @__PURE__ */ frozen<ResponseLevelEdition>({
  edition: {
    id: "cn-guangxi-response-2020-02-24",
    series: "cn-guangxi-response",
    title: { en: "Guangxi: response lowered from Level I to Level III", zh: "广西：Ⅰ级响应调整为Ⅲ级响应" },
    authority: { en: "Guangxi Zhuang Autonomous Region", zh: "广西壮族自治区" },
    status: "published",
    from: calendarDate("2020-02-24"),
    publishedOn: calendarDate("2020-02-24"),
    source: "Notice of Guangxi Zhuang Autonomous Region of 2020-02-24, in force from 20:00 (China News, 2020-02-24)",
  },
  jurisdiction: { level: "province", place: "CN-GX" },
  before: "I",
  changes: [{ level: "III", at: instant("2020-02-24T20:00:00+08:00") }],
});
