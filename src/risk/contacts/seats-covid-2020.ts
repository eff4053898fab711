import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { SeatRules } from "../seat-rule.js";

const GUIDE = {
  en: "National guide to close contacts on conveyances (annex to the contact management plan), as quoted by the Hainan Provincial Health Commission on 2020-02-06 and by later pages",
  zh: "交通工具密切接触者判定指引（密切接触者管理方案附件），据海南省卫生健康委员会2020年2月6日通告及后来网页转述",
} as const;

const ROWS = { kind: "rows", across: "whole-row", countMissingRows: false } as const;
const SAME_COMPARTMENT = { ...ROWS, rowsEachSide: 0, throughBulkheads: false } as const;

/**
 * Close contacts on conveyances by the Chinese guide of 2020: three rows each side on an aircraft, the whole of a sealed
 * carriage or coach, the compartment or cabin that was shared, and the crew who served there. The others on board are
 * general contacts. The guide itself was not found, only pages that quote it, so that it is illustrative; it does not say
 * whether a missing row number or a bulkhead counts, and what is written here counts neither as a row.
 *
 * @see Hainan Provincial Health Commission, notice of 2020-02-06
 */
export const seatsCovid2020 = /* @__PURE__ */ frozen({
  edition: {
    id: "seats-covid-2020",
    series: "cn-seats-covid",
    title: { en: "Close contacts on conveyances, COVID-19", zh: "交通工具密切接触者判定（新冠肺炎）" },
    authority: { en: "National Health Commission of China", zh: "国家卫生健康委员会" },
    status: "illustrative",
    from: calendarDate("2020-02-06"),
    until: calendarDate("2023-01-07"),
    source: GUIDE.en,
  },
  disease: { en: "COVID-19", zh: "新型冠状病毒感染" },
  rules: {
    aircraft: {
      text: { en: "Same row and three rows in front and behind", zh: "同排及前后各三排" },
      source: GUIDE,
      reach: { ...ROWS, rowsEachSide: 3, throughBulkheads: true },
      crewWhoServed: true,
      others: "general-contact",
    },
    "sealed-carriage": {
      text: { en: "Everybody in the carriage of a sealed, air-conditioned train", zh: "全封闭空调列车同一车厢" },
      source: GUIDE,
      reach: { kind: "section" },
      crewWhoServed: true,
      others: "general-contact",
    },
    "open-carriage": {
      text: { en: "Same bay and the bays beside it, in a train that is not sealed", zh: "非全封闭列车同格及前后邻格" },
      source: GUIDE,
      reach: { ...ROWS, rowsEachSide: 1, throughBulkheads: false },
      crewWhoServed: true,
      others: "general-contact",
    },
    "soft-sleeper": {
      text: { en: "Same compartment of a soft sleeper", zh: "软卧同包厢" },
      source: GUIDE,
      reach: SAME_COMPARTMENT,
      crewWhoServed: true,
      others: "general-contact",
    },
    "sealed-coach": {
      text: { en: "Everybody on a sealed, air-conditioned coach", zh: "全密封空调客车同车人员" },
      source: GUIDE,
      reach: { kind: "conveyance" },
      crewWhoServed: true,
      others: "general-contact",
    },
    "ventilated-coach": {
      text: {
        en: "Same row and three rows in front and behind, of a ventilated coach",
        zh: "通风客车同排及前后各三排",
      },
      source: GUIDE,
      reach: { ...ROWS, rowsEachSide: 3, throughBulkheads: true },
      crewWhoServed: true,
      others: "general-contact",
    },
    "ship-cabin": {
      text: { en: "Same cabin of a ship", zh: "轮船同一舱室" },
      source: GUIDE,
      reach: SAME_COMPARTMENT,
      crewWhoServed: true,
      others: "general-contact",
    },
  },
} as const satisfies SeatRules);
