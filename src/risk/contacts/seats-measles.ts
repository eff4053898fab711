import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { SeatRules } from "../seat-rule.js";

const GUIDE = {
  en: "Australian guideline as quoted by the Medical Journal of Australia in its study of measles on flights of 2007 to 2011",
  zh: "澳大利亚指南，据《澳大利亚医学杂志》关于2007年至2011年航班麻疹传播研究转引",
} as const;

/**
 * Contacts of measles on aircraft: two rows each side. It was seen quoted, in a study that found measles caught further
 * away; others follow up the whole cabin. Its first day and what it says of crew are not known, so that it is illustrative.
 *
 * @see Study of measles on flights to and within Australia, 2007 to 2011, Medical Journal of Australia
 */
export const seatsMeasles = /* @__PURE__ */ frozen({
  edition: {
    id: "seats-measles",
    series: "seats-measles",
    title: { en: "Contacts on aircraft, measles", zh: "航空器上的接触者（麻疹）" },
    authority: { en: "Australian guideline for measles, as quoted", zh: "澳大利亚麻疹指南（转引）" },
    status: "illustrative",
    from: { notBefore: calendarDate("2009-01-01"), notAfter: calendarDate("2013-03-18") },
    source: GUIDE.en,
  },
  disease: { en: "measles", zh: "麻疹" },
  rules: {
    aircraft: {
      text: { en: "Same row and two rows in front and behind", zh: "同排及前后各两排" },
      source: GUIDE,
      reach: { kind: "rows", rowsEachSide: 2, across: "whole-row", throughBulkheads: true, countMissingRows: false },
      crewWhoServed: true,
      others: "none",
    },
  },
} as const satisfies SeatRules);
