import { calendarDate } from "../../calendar/calendar-date.js";
import { type Editioned, frozen } from "../../edition/edition.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 3: any affected country, and contact with cases. Neither its
 * text nor its first day was found; it lies between editions 1 and 4.
 *
 * @see China.com.cn, 2020-03-12, on the editions of the electronic form
 */
export const exitEntryCard3 = /* @__PURE__ */ frozen<Editioned>({
  edition: {
    id: "cn-exit-entry-3",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 3", zh: "出/入境健康申明卡（第3版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "unseen",
    from: { notBefore: calendarDate("2020-01-26"), notAfter: calendarDate("2020-03-02") },
    source:
      "China.com.cn, 2020-03-12, on the editions of the electronic form so far; GACC, edition 4, from 2020-03-03 00:00",
    supersedes: "cn-exit-entry-2",
  },
});
