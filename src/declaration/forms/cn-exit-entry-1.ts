import { calendarDate } from "../../calendar/calendar-date.js";
import { type Editioned, frozen } from "../../edition/edition.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 1, with which the card came back. It was aimed at travellers
 * who live in Wuhan or had been there; its items were not found, so that it stands here by its dates alone.
 *
 * @see GACC Notice 16 of 2020 (2020-01-25, in force on publication)
 */
export const exitEntryCard1 = /* @__PURE__ */ frozen<Editioned>({
  edition: {
    id: "cn-exit-entry-1",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 1", zh: "出/入境健康申明卡（第1版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "unseen",
    from: calendarDate("2020-01-25"),
    publishedOn: calendarDate("2020-01-25"),
    source: "GACC Notice 16 of 2020 (2020-01-25), restarting the Exit/Entry Health Declaration Form",
  },
});
