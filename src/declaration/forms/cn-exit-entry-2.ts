import { calendarDate } from "../../calendar/calendar-date.js";
import { type Editioned, frozen } from "../../edition/edition.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 2: Hubei in place of Wuhan, and contact with people who had
 * symptoms. Neither its text nor its first day was found; it lies between editions 1 and 4.
 *
 * @see China.com.cn, 2020-03-12, on the editions of the electronic form
 */
export const exitEntryCard2 = /* @__PURE__ */ frozen<Editioned>({
  edition: {
    id: "cn-exit-entry-2",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 2", zh: "出/入境健康申明卡（第2版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "unseen",
    from: { notBefore: calendarDate("2020-01-26"), notAfter: calendarDate("2020-03-02") },
    source:
      "China.com.cn, 2020-03-12, on the editions of the electronic form so far; GACC, edition 4, from 2020-03-03 00:00",
    supersedes: "cn-exit-entry-1",
  },
});
