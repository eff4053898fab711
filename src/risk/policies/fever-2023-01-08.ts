import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { Overlay } from "../policy.js";
import type { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAS_FEVER } from "../traveller-grounds.js";

/**
 * Fever found by the thermometer since medicine that masks it is no ground any more. The notices of 2022 and 2023 name
 * fever and no threshold; it is read at 37.3 °C under the arm, as before.
 *
 * @see GACC Notice 131 of 2022 (2022-12-28); GACC notice of 2023-10-26; threshold: Guangzhou Customs daily report template
 * of 2020
 */
export const fever2023 = /* @__PURE__ */ frozen<Overlay<typeof TRAVELLER_FACTS, "triggered">>({
  edition: {
    id: "fever-2023-01-08",
    series: "cn-traveller-trigger-fever",
    title: { en: "Fever found", zh: "发现发热" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-01-08"),
    publishedOn: calendarDate("2022-12-28"),
    source:
      "GACC Notice 131 of 2022 (2022-12-28): fever and other symptoms; threshold: Guangzhou Customs daily report template of 2020",
    supersedes: "fever-and-medicine-2020-03-15",
  },
  over: "cn-traveller-trigger",
  jurisdiction: { level: "nation", place: "CN" },
  rules: [
    {
      id: "fever",
      when: HAS_FEVER,
      grade: "triggered",
      text: { en: "Axillary temperature of 37.3 °C or more", zh: "腋下体温≥37.3℃" },
      source: {
        en: "GACC Notice 131 of 2022, item 1 (fever); threshold: Guangzhou Customs daily report template of 2020",
        zh: "海关总署公告2022年第131号第一条（发热）；阈值见广州海关2020年日报模板",
      },
    },
  ],
});
