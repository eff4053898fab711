import { editionDate, frozen } from "../../edition/edition.js";
import type { ReleaseModeEdition } from "../release-mode.js";

const PARAGRAPH_1 = { en: "GACC Notice 17 of 2020, paragraph 1", zh: "海关总署公告2020年第17号第一条" } as const;
const PARAGRAPH_2 = { en: "GACC Notice 17 of 2020, paragraph 2", zh: "海关总署公告2020年第17号第二条" } as const;
const CONSIGNEE = { en: "the consignee", zh: "收货人" } as const;
const PERMIT_DRUGS = {
  en: "medical goods that need a permit for the import of drugs",
  zh: "涉及国家进口药品管理准许证的医用物资",
} as const;

/**
 * Release on registration (登记放行): in an emergency goods are registered and released, and the formalities are completed
 * afterwards. The notice states no number of days: whoever asks what is overdue states it (`supplementStatus`). Notice 57 of
 * 2021 repealed it; the day of that notice was not found.
 *
 * @see GACC Notice 17 of 2020; GACC notice of 2020-01-27, www.gov.cn, 2020-01-28
 */
export const releaseOnRegistration2020 = /* @__PURE__ */ frozen<ReleaseModeEdition>({
  edition: {
    id: "cn-release-on-registration-2020-01-25",
    series: "cn-release-on-registration",
    title: { en: "Release on registration of epidemic supplies", zh: "疫情防控物资登记放行" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-01-25"),
    publishedOn: editionDate("2020-01-25"),
    until: editionDate("2021-12-31"),
    source: "GACC Notice 17 of 2020, paragraphs 1 and 2; repealed by GACC Notice 57 of 2021",
    amendments: [
      {
        id: "all-supplies",
        from: editionDate("2020-01-27"),
        title: {
          en: "For all supplies against the epidemic in special circumstances, donated or not",
          zh: "特殊情况下适用于全部疫情防控物资，不限于捐赠",
        },
        source: "GACC notice of 2020-01-27 on the quick clearance of epidemic supplies, www.gov.cn, 2020-01-28",
      },
    ],
  },
  mode: "release-on-registration",
  text: {
    en: "In an emergency: registered and released first, the formalities completed afterwards",
    zh: "紧急情况下先登记放行，再按规定补办手续",
  },
  covers: [
    {
      directions: ["import"],
      donatedOnly: true,
      goods: { en: "donated supplies against the epidemic that come in", zh: "进口捐赠疫情防控物资" },
    },
    {
      from: editionDate("2020-01-27"),
      directions: ["import"],
      donatedOnly: false,
      goods: { en: "all supplies against the epidemic that come in", zh: "全部进口疫情防控物资" },
    },
  ],
  duties: [
    {
      id: "registration",
      direction: "import",
      stage: "before-release",
      label: { en: "registration of the goods", zh: "货物登记" },
      owedBy: CONSIGNEE,
      source: PARAGRAPH_1,
    },
    {
      id: "drug-authority-certificate",
      direction: "import",
      stage: "before-release",
      label: { en: "a certificate of the authority for medicines", zh: "医药主管部门的证明" },
      owedBy: CONSIGNEE,
      onlyFor: PERMIT_DRUGS,
      source: PARAGRAPH_1,
    },
    {
      id: "supplement",
      direction: "import",
      stage: "after-release",
      label: { en: "the formalities that were put off", zh: "补办相关手续" },
      owedBy: CONSIGNEE,
      source: PARAGRAPH_1,
    },
    {
      id: "drug-permit-supplement",
      direction: "import",
      stage: "after-release",
      label: { en: "the permit for the import of drugs", zh: "补办进口药品准许证相关手续" },
      owedBy: CONSIGNEE,
      onlyFor: PERMIT_DRUGS,
      source: PARAGRAPH_1,
    },
    {
      id: "tax-relief-supplement",
      direction: "import",
      stage: "after-release",
      label: { en: "the formalities of relief from duties and taxes", zh: "补办减免税手续" },
      owedBy: CONSIGNEE,
      onlyFor: {
        en: "donated goods listed in the interim measures on charitable donations (Notice 102 of 2015)",
        zh: "《慈善捐赠物资免征进口税收暂行办法》（2015年第102号公告）所列捐赠物资",
      },
      source: PARAGRAPH_2,
    },
  ],
  certainUntil: editionDate("2020-12-31"),
});
