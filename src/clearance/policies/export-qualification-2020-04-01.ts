import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../../risk/prepare-policy.js";
import { EXPORT_FACTS, EXPORT_GRADES, FIVE_CATEGORIES } from "../export-facts.js";

const NOTICE_5 = {
  en: "MOFCOM, GACC and NMPA Notice 5 of 2020",
  zh: "商务部、海关总署、国家药监局公告2020年第5号",
} as const;

/**
 * What five categories of medical supplies need to be exported from 1 April 2020: a Chinese registration, the quality
 * standard of the destination, and the exporter's declaration, written or electronic, that they have both. All three are
 * needed; of other goods the notice says nothing. No repeal of it was looked for.
 *
 * @see MOFCOM, GACC and NMPA Notice 5 of 2020 (2020-03-31)
 */
export const exportQualification2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "export-qualification-2020-04-01",
    series: "cn-export-qualification",
    title: { en: "Export of medical supplies in good order", zh: "有序开展医疗物资出口" },
    authority: {
      en: "Ministry of Commerce, General Administration of Customs and National Medical Products Administration of China",
      zh: "商务部、海关总署、国家药品监督管理局",
    },
    status: "published",
    from: calendarDate("2020-04-01"),
    publishedOn: calendarDate("2020-03-31"),
    source: NOTICE_5.en,
  },
  facts: EXPORT_FACTS,
  grades: EXPORT_GRADES,
  rules: [
    {
      id: "chinese-registration",
      when: {
        all: [{ fact: "goods", in: FIVE_CATEGORIES }, { not: { fact: "chineseRegistration", is: "yes" } }],
      },
      grade: "not-eligible",
      text: { en: "No Chinese registration as medical devices", zh: "未取得我国医疗器械产品注册证书" },
      source: NOTICE_5,
    },
    {
      id: "destination-standard",
      when: {
        all: [{ fact: "goods", in: FIVE_CATEGORIES }, { not: { fact: "meetsDestinationStandard", is: "yes" } }],
      },
      grade: "not-eligible",
      text: { en: "The quality standard of the destination is not met", zh: "不符合进口国（地区）质量标准要求" },
      source: NOTICE_5,
    },
    {
      id: "declaration",
      when: {
        all: [{ fact: "goods", in: FIVE_CATEGORIES }, { not: { fact: "declarationGiven", is: "yes" } }],
      },
      grade: "not-eligible",
      text: { en: "The exporter's declaration was not given", zh: "出口企业未提交声明" },
      source: NOTICE_5,
    },
  ],
  monotone: { chineseRegistration: "no", meetsDestinationStandard: "no", declarationGiven: "no" },
});
