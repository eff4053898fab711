import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { SeatRules } from "../seat-rule.js";

const GUIDE = {
  en: "WHO, Tuberculosis and air travel, third edition (WHO/HTM/TB/2008.399), as remembered",
  zh: "世界卫生组织《结核病与航空旅行》第三版（WHO/HTM/TB/2008.399），凭记忆整理",
} as const;

/**
 * Contacts of infectious tuberculosis on aircraft: two rows each side, on a journey of 8 hours or more, waiting on the
 * ground included. The numbers are remembered and were not looked up in the guide, so that it is illustrative.
 *
 * @see WHO, Tuberculosis and air travel, third edition, 2008
 */
export const seatsTuberculosis2008 = /* @__PURE__ */ frozen({
  edition: {
    id: "seats-tuberculosis-2008",
    series: "seats-tuberculosis",
    title: { en: "Contacts on aircraft, tuberculosis", zh: "航空器上的接触者（结核病）" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "illustrative",
    from: { notBefore: calendarDate("2008-01-01"), notAfter: calendarDate("2008-12-31") },
    source: GUIDE.en,
  },
  disease: { en: "tuberculosis", zh: "结核病" },
  rules: {
    aircraft: {
      text: {
        en: "Same row and two rows in front and behind, on a journey of 8 hours or more",
        zh: "同排及前后各两排，且行程8小时及以上",
      },
      source: GUIDE,
      reach: { kind: "rows", rowsEachSide: 2, across: "whole-row", throughBulkheads: false, countMissingRows: false },
      minimumHours: 8,
      crewWhoServed: true,
      others: "none",
    },
  },
} as const satisfies SeatRules);
