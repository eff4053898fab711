import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../../risk/prepare-policy.js";
import { EXPORT_FACTS, EXPORT_INSPECTION_GRADES } from "../export-facts.js";

const NOTICE_53 = { en: "GACC Notice 53 of 2020", zh: "海关总署公告2020年第53号" } as const;

/**
 * Which medical supplies are inspected before they leave, by law, from 10 April 2020: eleven categories. They are another
 * list than the five of the qualification: test reagents are not among them, and caps, goggles, gloves, shoe covers,
 * monitors, wipes and disinfectants are. Whether each commodity code is still on the list was not followed further.
 *
 * @see GACC Notice 53 of 2020 (2020-04-10, in force the same day)
 */
export const exportInspection2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "export-inspection-2020-04-10",
    series: "cn-export-inspection",
    title: { en: "Export inspection of medical supplies", zh: "医疗物资出口商品检验" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-04-10"),
    publishedOn: calendarDate("2020-04-10"),
    source: NOTICE_53.en,
  },
  facts: EXPORT_FACTS,
  grades: EXPORT_INSPECTION_GRADES,
  rules: [
    {
      id: "eleven-categories",
      when: {
        fact: "goods",
        in: [
          "medical-masks",
          "medical-suits",
          "infrared-thermometers",
          "ventilators",
          "surgical-caps",
          "medical-goggles",
          "medical-gloves",
          "medical-shoe-covers",
          "patient-monitors",
          "disinfecting-wipes",
          "disinfectants",
        ],
      },
      grade: "inspected",
      text: {
        en: "One of the eleven categories of medical supplies that are inspected before export",
        zh: "属于实施出口商品检验的11类医疗物资",
      },
      source: NOTICE_53,
    },
  ],
});
