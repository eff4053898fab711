import { editionDate, frozen } from "../../edition/edition.js";
import { IMPORT_DECLARATION_LIMIT } from "../declaration-limit.js";
import type { ReleaseModeEdition } from "../release-mode.js";

const NOTICE_127 = { en: "GACC Notice 127 of 2019, as remembered", zh: "海关总署公告2019年第127号（凭记忆）" } as const;

/**
 * Two-step declaration (两步申报): a summary with which the goods are taken away, and the complete declaration afterwards.
 * Illustrative: the limit and the first day are written from memory. That the mode was in use is not: the notice of GACC of
 * 2020-01-27 names it among those to be used for epidemic supplies.
 *
 * @see GACC Notice 127 of 2019
 */
export const twoStepDeclaration = /* @__PURE__ */ frozen<ReleaseModeEdition>({
  edition: {
    id: "cn-two-step-declaration-2020-01-01",
    series: "cn-two-step-declaration",
    title: { en: "Two-step declaration", zh: "两步申报" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "illustrative",
    from: editionDate("2020-01-01"),
    source: "GACC Notice 127 of 2019, from memory: its text was not found",
  },
  mode: "two-step",
  text: {
    en: "A summary declaration, with which the goods are taken away; the complete declaration follows",
    zh: "概要申报后提离货物，再办理完整申报",
  },
  covers: [{ directions: ["import"], donatedOnly: false, goods: { en: "goods that come in", zh: "进口货物" } }],
  duties: [
    {
      id: "summary-declaration",
      direction: "import",
      stage: "before-release",
      label: { en: "summary declaration", zh: "概要申报" },
      owedBy: { en: "the consignee", zh: "收货人" },
      source: NOTICE_127,
    },
    {
      id: "complete-declaration",
      direction: "import",
      stage: "after-release",
      label: { en: "complete declaration, and duties and taxes", zh: "完整申报并缴纳税款" },
      owedBy: { en: "the consignee", zh: "收货人" },
      limit: IMPORT_DECLARATION_LIMIT,
      source: NOTICE_127,
    },
  ],
});
