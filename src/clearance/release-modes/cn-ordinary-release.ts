import { editionDate, frozen } from "../../edition/edition.js";
import { EXPORT_DECLARATION_LIMIT, IMPORT_DECLARATION_LIMIT } from "../declaration-limit.js";
import type { ReleaseModeEdition } from "../release-mode.js";

const ARTICLE_24 = { en: "Customs Law of China, Article 24", zh: "《海关法》第二十四条" } as const;

/**
 * Goods as they are cleared without anything else: declared within fourteen days of the declared entry of the conveyance,
 * or 24 hours before loading. Since when the limits have been these was not looked up: between the first day of the law and
 * a page of 2012 that prints them.
 *
 * @see Customs Law of China, Article 24
 */
export const ordinaryRelease = /* @__PURE__ */ frozen<ReleaseModeEdition>({
  edition: {
    id: "cn-ordinary-release",
    series: "cn-ordinary-release",
    title: { en: "Ordinary release", zh: "一般通关" },
    authority: { en: "National People's Congress Standing Committee of China", zh: "全国人大常委会" },
    status: "published",
    from: { notBefore: editionDate("1987-07-01"), notAfter: editionDate("2012-06-19") },
    source:
      "Customs Law of China, Article 24: imports within fourteen days of the declared entry of the conveyance, exports 24 hours before loading, a fee for late declaration",
  },
  mode: "ordinary",
  text: {
    en: "Declared, examined where selected, and released",
    zh: "申报后按规定查验、放行",
  },
  covers: [{ directions: ["import", "export"], donatedOnly: false, goods: { en: "all goods", zh: "所有货物" } }],
  duties: [
    {
      id: "import-declaration",
      direction: "import",
      stage: "before-release",
      label: { en: "declaration of the goods; after the limit, with a fee", zh: "货物申报；逾期征收滞报金" },
      owedBy: { en: "the consignee", zh: "收货人" },
      limit: IMPORT_DECLARATION_LIMIT,
      source: ARTICLE_24,
    },
    {
      id: "export-declaration",
      direction: "export",
      stage: "before-release",
      label: {
        en: "declaration of the goods, once they are at the site under customs control",
        zh: "货物运抵海关监管区后申报",
      },
      owedBy: { en: "the consignor", zh: "发货人" },
      limit: EXPORT_DECLARATION_LIMIT,
      onlyFor: { en: "all goods but those that customs specially exempts", zh: "海关特准的除外" },
      source: ARTICLE_24,
    },
  ],
});
