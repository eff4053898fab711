import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { Overlay } from "../policy.js";
import type { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAS_FEVER } from "../traveller-grounds.js";

/**
 * Fever found by the thermometer, and medicine that masks it. Only an axillary reading of 37.3 °C or more is fever; a
 * camera or forehead reading that high calls for an axillary one and decides nothing by itself. Who was found below it
 * at first and was not measured again has no fever; who was not measured at all is undecided.
 *
 * @see Guangzhou Customs daily report template of 2020 (axillary temperature 37.3 °C or above, inclusive); Beijing press
 * conference of 2020-03-15 (flight CA988: antipyretics before and during the flight)
 */
export const feverAndMedicine2020 = /* @__PURE__ */ frozen<Overlay<typeof TRAVELLER_FACTS, "triggered">>({
  edition: {
    id: "fever-and-medicine-2020-03-15",
    series: "cn-traveller-trigger-fever",
    title: { en: "Fever found and medicine that masks it", zh: "发热与服药掩盖" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-03-01"),
    source:
      "Guangzhou Customs daily report template, January to March 2020; Beijing press conference on epidemic control of 2020-03-15",
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
        en: "Guangzhou Customs daily report template of 2020 (symptomatic: axillary temperature 37.3 °C or above)",
        zh: "广州海关2020年日报模板（有症状者：腋下体温37.3℃及以上）",
      },
    },
    {
      id: "medication",
      when: { fact: "feverMedicine", is: "yes" },
      grade: "triggered",
      text: { en: "Medicine was taken that can mask a fever", zh: "服用过可掩盖发热的药物" },
      source: {
        en: "Beijing press conference on epidemic control of 2020-03-15 (flight CA988)",
        zh: "北京市2020年3月15日疫情防控发布会（CA988航班）",
      },
    },
  ],
});
