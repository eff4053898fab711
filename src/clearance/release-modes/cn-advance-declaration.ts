import { editionDate, frozen } from "../../edition/edition.js";
import { EXPORT_DECLARATION_LIMIT } from "../declaration-limit.js";
import type { ReleaseModeEdition } from "../release-mode.js";

const NOTICE_74 = { en: "GACC Notice 74 of 2014, paragraph 1", zh: "海关总署公告2014年第74号第一条" } as const;

/**
 * Declaration in advance (提前申报): documents are looked at while the goods are on the way. The day of the notice within 2014
 * was not found.
 *
 * @see GACC Notice 74 of 2014; named among the modes to be used for epidemic supplies by the GACC notice of 2020-01-27
 */
export const advanceDeclaration = /* @__PURE__ */ frozen<ReleaseModeEdition>({
  edition: {
    id: "cn-advance-declaration",
    series: "cn-advance-declaration",
    title: { en: "Advance declaration", zh: "提前申报" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: { notBefore: editionDate("2014-01-01"), notAfter: editionDate("2014-12-31") },
    source:
      "GACC Notice 74 of 2014: imports declared after the conveyance has set out and before the goods arrive at the site under customs control, exports within three days before they arrive there",
  },
  mode: "advance-declaration",
  text: {
    en: "Declared while the goods are on the way; on arrival the documents have been looked at",
    zh: "货物运抵前先行申报，单证先审，货到验放",
  },
  covers: [
    {
      directions: ["import", "export"],
      donatedOnly: false,
      goods: {
        en: "goods of which the bill of lading or the manifest is there",
        zh: "已取得提（运）单或者舱单数据的货物",
      },
    },
  ],
  duties: [
    {
      id: "advance-import-declaration",
      direction: "import",
      stage: "before-release",
      label: { en: "declaration, once the conveyance has set out", zh: "运输工具启运后申报" },
      owedBy: { en: "the consignee", zh: "收货人" },
      limit: { kind: "hours-before", hours: 0, moment: "arrival-at-site" },
      source: NOTICE_74,
    },
    {
      id: "advance-export-declaration",
      direction: "export",
      stage: "before-release",
      label: {
        en: "declaration, from three days before the goods arrive at the site under customs control",
        zh: "于货物运抵海关监管场所前3日内申报",
      },
      owedBy: { en: "the consignor", zh: "发货人" },
      limit: { kind: "hours-before", hours: 0, moment: "arrival-at-site" },
      source: NOTICE_74,
    },
    {
      id: "export-declaration",
      direction: "export",
      stage: "before-release",
      label: { en: "the limit of every export holds as well", zh: "同时适用出口申报的一般期限" },
      owedBy: { en: "the consignor", zh: "发货人" },
      limit: EXPORT_DECLARATION_LIMIT,
      source: { en: "Customs Law of China, Article 24", zh: "《海关法》第二十四条" },
    },
  ],
});
