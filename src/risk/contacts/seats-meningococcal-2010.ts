import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { SeatRules } from "../seat-rule.js";

const GUIDE = {
  en: "ECDC, Risk assessment guidelines for diseases transmitted on aircraft (RAGIDA), part 2, as remembered",
  zh: "欧洲疾控中心《航空器传播疾病风险评估指南》第二部分，凭记忆整理",
} as const;

/**
 * Contacts of invasive meningococcal disease on aircraft: who sat right beside the case, with no aisle between, on a
 * journey of 8 hours or more. The numbers are remembered and were not looked up in the guide, so that it is illustrative.
 *
 * @see ECDC, Risk assessment guidelines for diseases transmitted on aircraft, part 2
 */
export const seatsMeningococcal2010 = /* @__PURE__ */ frozen({
  edition: {
    id: "seats-meningococcal-2010",
    series: "seats-meningococcal",
    title: { en: "Contacts on aircraft, meningococcal disease", zh: "航空器上的接触者（流脑）" },
    authority: { en: "European Centre for Disease Prevention and Control", zh: "欧洲疾病预防控制中心" },
    status: "illustrative",
    from: { notBefore: calendarDate("2009-11-01"), notAfter: calendarDate("2010-12-31") },
    source: GUIDE.en,
  },
  disease: { en: "invasive meningococcal disease", zh: "侵袭性脑膜炎球菌病" },
  rules: {
    aircraft: {
      text: {
        en: "The seats right beside the case, on a journey of 8 hours or more",
        zh: "紧邻座位，且行程8小时及以上",
      },
      source: GUIDE,
      reach: { kind: "rows", rowsEachSide: 0, across: "beside", throughBulkheads: false, countMissingRows: false },
      minimumHours: 8,
      crewWhoServed: false,
      others: "none",
    },
  },
} as const satisfies SeatRules);
