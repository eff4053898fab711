import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { Overlay } from "../../risk/policy.js";
import { type EXPORT_FACTS, type ExportGrade, FIVE_CATEGORIES } from "../export-facts.js";

const NOTICE_12 = {
  en: "MOFCOM, GACC and SAMR Notice 12 of 2020",
  zh: "商务部、海关总署、市场监管总局公告2020年第12号",
} as const;

/**
 * What came on top from 26 April 2020: certification or registration to a foreign standard does in the place of the Chinese
 * registration, with a declaration in writing; and masks that are not medical meet a Chinese or a foreign quality standard.
 *
 * These masks go with a joint declaration of exporter and importer, which says so and that they are not for medical use. It is
 * lodged with the export declaration: that it is known to be missing stands in the way; while nothing is known of it, the
 * standard alone decides. The lists that the ministries keep, of certified makers and of masks found to be bad, are not held here.
 *
 * @see MOFCOM, GACC and SAMR Notice 12 of 2020 (2020-04-25)
 */
export const exportQuality2020 = /* @__PURE__ */ frozen<Overlay<typeof EXPORT_FACTS, ExportGrade>>({
  edition: {
    id: "export-quality-2020-04-26",
    series: "cn-export-quality",
    title: { en: "Closer watch on the quality of exported supplies", zh: "进一步加强防疫物资出口质量监管" },
    authority: {
      en: "Ministry of Commerce, General Administration of Customs and State Administration for Market Regulation of China",
      zh: "商务部、海关总署、国家市场监督管理总局",
    },
    status: "published",
    from: calendarDate("2020-04-26"),
    publishedOn: calendarDate("2020-04-25"),
    source: NOTICE_12.en,
  },
  over: "cn-export-qualification",
  jurisdiction: { level: "nation", place: "CN" },
  replaces: ["chinese-registration"],
  rules: [
    {
      id: "registration-or-certification",
      ground: "chinese-registration",
      when: {
        all: [
          { fact: "goods", in: FIVE_CATEGORIES },
          { not: { fact: "chineseRegistration", is: "yes" } },
          { not: { fact: "foreignCertification", is: "yes" } },
        ],
      },
      grade: "not-eligible",
      text: {
        en: "No Chinese registration as medical devices, and no certification or registration to a foreign standard in its place",
        zh: "未取得我国医疗器械产品注册证书，也未取得国外标准认证或注册",
      },
      source: NOTICE_12,
    },
    {
      id: "quality-standard",
      when: {
        all: [{ fact: "goods", is: "non-medical-masks" }, { not: { fact: "meetsQualityStandard", is: "yes" } }],
      },
      grade: "not-eligible",
      text: {
        en: "Masks that are not medical meet neither a Chinese nor a foreign quality standard",
        zh: "非医用口罩不符合中国质量标准或国外质量标准",
      },
      source: NOTICE_12,
    },
    {
      id: "joint-declaration",
      ground: "declaration",
      when: {
        all: [
          { fact: "goods", is: "non-medical-masks" },
          { fact: "declarationGiven", known: true },
          { fact: "declarationGiven", is: "no" },
        ],
      },
      grade: "not-eligible",
      text: {
        en: "The joint declaration of exporter and importer on masks that are not medical was not given",
        zh: "非医用口罩未提交出口方和进口方共同声明",
      },
      source: NOTICE_12,
    },
  ],
});
