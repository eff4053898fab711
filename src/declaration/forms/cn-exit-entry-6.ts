import { calendarDate } from "../../calendar/calendar-date.js";
import { type Editioned, frozen } from "../../edition/edition.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 6. Neither its text nor its first day was found; it lies
 * between editions 5 and 9.
 *
 * @see GACC, edition 5, in use from 2020-03-17, and edition 9, in use from 2022-08-31
 */
export const exitEntryCard6 = /* @__PURE__ */ frozen<Editioned>({
  edition: {
    id: "cn-exit-entry-6",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 6", zh: "出/入境健康申明卡（第6版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "unseen",
    from: { notBefore: calendarDate("2020-03-18"), notAfter: calendarDate("2022-08-30") },
    source:
      "GACC, Exit/Entry Health Declaration Form, editions 5 (2020-03-17) and 9 (2022-08-31), between which it stands",
    supersedes: "cn-exit-entry-5",
  },
});
