import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LiabilityConsequence, LiabilityEdition } from "../liability-on.js";

const CORRECT = { kind: "order-to-correct", degree: "ordinary" } as const satisfies LiabilityConsequence;
const WARNING = { kind: "warning", degree: "ordinary" } as const satisfies LiabilityConsequence;
/** What Article 45 provides for, for operators of conveyances and, by its second paragraph, for goods. */
const OPERATOR = [
  CORRECT,
  WARNING,
  { kind: "fine", degree: "ordinary", yuan: { atMost: 50_000 } },
  { kind: "fine", degree: "serious", yuan: { atLeast: 50_000, atMost: 300_000 } },
] as const satisfies readonly LiabilityConsequence[];

/**
 * What the Frontier Health and Quarantine Law provides for since its revision of 2024.
 *
 * @see Frontier Health and Quarantine Law of China (2024 revision), Articles 11, 44 to 48 and 57
 */
export const frontierHealthLaw2024 = /* @__PURE__ */ frozen<LiabilityEdition>({
  edition: {
    id: "cn-frontier-health-law-2024",
    series: "cn-frontier-health-law",
    title: { en: "Frontier Health and Quarantine Law (2024 revision)", zh: "国境卫生检疫法（2024年修订）" },
    authority: {
      en: "Standing Committee of the National People's Congress of China",
      zh: "全国人民代表大会常务委员会",
    },
    status: "published",
    from: calendarDate("2025-01-01"),
    publishedOn: calendarDate("2024-06-28"),
    source:
      "Frontier Health and Quarantine Law of the People's Republic of China, revised 2024-06-28, Articles 11 and 44 to 48",
    supersedes: "cn-frontier-health-law-1987",
  },
  clauses: [
    {
      id: "article-11",
      acts: ["refusing-quarantine"],
      article: { en: "Article 11", zh: "第十一条" },
      text: {
        en: "A foreigner who, entering, refuses the measures of this Article may be refused entry; the immigration authority is told at the same time",
        zh: "进境的外国人拒绝接受本条规定的检疫查验措施的，海关可以作出不准其进境的决定，并同时通知移民管理机构",
      },
      consequences: [
        { kind: "refusal-of-entry", degree: "ordinary" },
        { kind: "notice-to-immigration-authority", degree: "ordinary" },
      ],
    },
    {
      id: "article-44",
      acts: ["untruthful-declaration", "refusing-quarantine", "evading-quarantine", "concealing-an-epidemic"],
      article: { en: "Article 44", zh: "第四十四条" },
      text: {
        en: "Untruthful declaration of health or related information, or refusal of inspection: an order to correct; a warning or a fine of up to 10 000 yuan may be given; in serious circumstances a fine of 10 000 to 50 000 yuan",
        zh: "不如实申报健康状况、相关信息或者拒绝接受检疫查验的，责令改正，可以给予警告或者处一万元以下的罚款；情节严重的，处一万元以上五万元以下的罚款",
      },
      consequences: [
        CORRECT,
        WARNING,
        { kind: "fine", degree: "ordinary", yuan: { atMost: 10_000 } },
        { kind: "fine", degree: "serious", yuan: { atLeast: 10_000, atMost: 50_000 } },
      ],
      inferred: {
        en: "That evading quarantine or concealing an epidemic is an untruthful declaration or a refusal of inspection is inferred",
        zh: "逃避检疫、隐瞒疫情属于不如实申报或者拒绝接受检疫查验，系推断",
      },
    },
    {
      id: "article-45-1",
      acts: [
        "operator-untruthful-declaration",
        "operator-refusing-quarantine",
        "operator-unpermitted-movement",
        "operator-not-reporting-illness-or-death",
      ],
      article: { en: "Article 45, paragraph 1", zh: "第四十五条第一款" },
      text: {
        en: "Failures of the operator of a conveyance: an order to correct and a warning, to which a fine of up to 50 000 yuan may be added; in serious circumstances a fine of 50 000 to 300 000 yuan is added",
        zh: "对交通运输工具负责人，责令改正，给予警告，可以并处五万元以下的罚款；情节严重的，并处五万元以上三十万元以下的罚款",
      },
      consequences: OPERATOR,
    },
    {
      id: "article-45-2",
      acts: ["goods-declarant"],
      article: { en: "Article 45, paragraph 2", zh: "第四十五条第二款" },
      text: {
        en: "Failures of those responsible for goods or human remains: as in the first paragraph",
        zh: "货物、物品或者尸体、骸骨的责任人有所列情形的，依照前款规定给予处罚",
      },
      consequences: OPERATOR,
    },
    {
      id: "article-46",
      acts: ["special-articles"],
      article: { en: "Article 46", zh: "第四十六条" },
      text: {
        en: "Human tissue, pathogens, biological products and the like cross the border without approval or inspection: an order to correct, a warning, confiscation of what was gained and a fine of 10 000 to 500 000 yuan; in serious circumstances 500 000 to 2 000 000 yuan",
        zh: "血液等人体组织、病原微生物、生物制品等未经检疫审批或者未经检疫查验合格擅自进境出境的，责令改正，给予警告，没收违法所得，并处一万元以上五十万元以下的罚款；情节严重的，并处五十万元以上二百万元以下的罚款",
      },
      consequences: [
        CORRECT,
        WARNING,
        { kind: "confiscation", degree: "ordinary" },
        { kind: "fine", degree: "ordinary", yuan: { atLeast: 10_000, atMost: 500_000 } },
        { kind: "fine", degree: "serious", yuan: { atLeast: 500_000, atMost: 2_000_000 } },
      ],
    },
    {
      id: "article-47-2",
      acts: ["sanitary-supervision"],
      article: { en: "Article 47, paragraph 2", zh: "第四十七条第二款" },
      text: {
        en: "Breach of the other rules on sanitary supervision, or refusal of it: an order to correct and a warning, to which a fine of up to 100 000 yuan may be added; in serious circumstances a fine of 100 000 to 300 000 yuan is added",
        zh: "违反有关卫生监督的其他规定或者拒绝接受卫生监督的，责令改正，给予警告，可以并处十万元以下的罚款；情节严重的，并处十万元以上三十万元以下的罚款",
      },
      consequences: [
        CORRECT,
        WARNING,
        { kind: "fine", degree: "ordinary", yuan: { atMost: 100_000 } },
        { kind: "fine", degree: "serious", yuan: { atLeast: 100_000, atMost: 300_000 } },
      ],
    },
    {
      id: "article-48",
      acts: ["forged-or-altered-documents", "traded-or-lent-documents"],
      article: { en: "Article 48", zh: "第四十八条" },
      text: {
        en: "Use of quarantine documents that were traded, lent, forged or altered: an order to correct and a fine of 20 000 to 100 000 yuan",
        zh: "使用买卖、出借或者伪造、变造的国境卫生检疫单证的，责令改正，处二万元以上十万元以下的罚款",
      },
      consequences: [CORRECT, { kind: "fine", degree: "ordinary", yuan: { atLeast: 20_000, atMost: 100_000 } }],
    },
  ],
});
