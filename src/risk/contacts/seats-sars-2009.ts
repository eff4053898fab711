import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { SeatRules } from "../seat-rule.js";

const GUIDE = {
  en: "ECDC, Risk assessment guidelines for diseases transmitted on aircraft (RAGIDA), part 2, as remembered",
  zh: "欧洲疾控中心《航空器传播疾病风险评估指南》第二部分，凭记忆整理",
} as const;

/**
 * Contacts of severe acute respiratory syndrome on aircraft: two rows each side and the crew who served there, however
 * short the flight. The numbers are remembered and were not looked up in the guide, so that it is illustrative.
 *
 * @see ECDC, Risk assessment guidelines for diseases transmitted on aircraft, part 2
 */
export const seatsSars2009 = /* @__PURE__ */ frozen({
  edition: {
    id: "seats-sars-2009",
    series: "seats-sars",
    title: { en: "Contacts on aircraft, SARS", zh: "航空器上的接触者（SARS）" },
    authority: { en: "European Centre for Disease Prevention and Control", zh: "欧洲疾病预防控制中心" },
    status: "illustrative",
    from: { notBefore: calendarDate("2009-11-01"), notAfter: calendarDate("2010-12-31") },
    source: GUIDE.en,
  },
  disease: { en: "severe acute respiratory syndrome", zh: "严重急性呼吸综合征" },
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
