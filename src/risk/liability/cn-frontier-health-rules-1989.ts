import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LiabilityConsequence, LiabilityEdition } from "../liability-on.js";

const WARNING = { kind: "warning", degree: "ordinary" } as const satisfies LiabilityConsequence;
const FIRST = { kind: "fine", degree: "ordinary", yuan: { atLeast: 100, atMost: 5000 } } as const;
const SECOND = { kind: "fine", degree: "ordinary", yuan: { atLeast: 1000, atMost: 10_000 } } as const;
const THIRD = { kind: "fine", degree: "ordinary", yuan: { atLeast: 5000, atMost: 30_000 } } as const;

/**
 * What the implementing rules of the law provided for: three groups of acts, each with its own amounts. The rules are of
 * 1989 and were amended in 2010 and later, in 2019 for the last time that is known; from which of these days the amounts
 * are as here is not known. That they ended with the law that they implemented is inferred.
 *
 * @see Implementing Rules of the Frontier Health and Quarantine Law of China, Articles 109 and 110
 */
export const frontierHealthRules1989 = /* @__PURE__ */ frozen<LiabilityEdition>({
  edition: {
    id: "cn-frontier-health-rules-1989",
    series: "cn-frontier-health-rules",
    title: {
      en: "Implementing Rules of the Frontier Health and Quarantine Law",
      zh: "国境卫生检疫法实施细则",
    },
    authority: { en: "State Council of China", zh: "国务院" },
    status: "published",
    from: { notBefore: calendarDate("1989-01-01"), notAfter: calendarDate("2019-12-31") },
    until: calendarDate("2024-12-31"),
    source:
      "Implementing Rules of the Frontier Health and Quarantine Law of the People's Republic of China, Articles 109 and 110, as quoted in 2020",
  },
  clauses: [
    {
      id: "item-1",
      acts: ["operator-refusing-quarantine"],
      article: { en: "Articles 109, item 1, and 110", zh: "第一百零九条第（一）项、第一百一十条" },
      text: {
        en: "A ship due for entry quarantine does not show the quarantine signal: a warning, or a fine of 100 to 5000 yuan",
        zh: "应当受入境检疫的船舶不悬挂检疫信号的，处以警告或者100元以上5000元以下的罚款",
      },
      consequences: [WARNING, FIRST],
      inferred: {
        en: "That the missing signal is counted with the refusals of operators is inferred",
        zh: "将不悬挂检疫信号归入交通工具负责人拒绝检疫，系推断",
      },
    },
    {
      id: "item-2",
      acts: ["operator-unpermitted-movement"],
      article: { en: "Articles 109, item 2, and 110", zh: "第一百零九条第（二）项、第一百一十条" },
      text: {
        en: "A conveyance lets people on or off, loads or unloads before entry or after exit quarantine: a warning, or a fine of 100 to 5000 yuan",
        zh: "交通工具在入境检疫之前或者出境检疫之后擅自上下人员、装卸物品的，处以警告或者100元以上5000元以下的罚款",
      },
      consequences: [WARNING, FIRST],
    },
    {
      id: "item-3",
      acts: ["refusing-quarantine", "operator-refusing-quarantine", "sanitary-supervision"],
      article: { en: "Articles 109, item 3, and 110", zh: "第一百零九条第（三）项、第一百一十条" },
      text: {
        en: "Quarantine is refused, sanitary supervision resisted or sanitary treatment refused: a warning, or a fine of 100 to 5000 yuan",
        zh: "拒绝接受检疫、抵制卫生监督或者拒不接受卫生处理的，处以警告或者100元以上5000元以下的罚款",
      },
      consequences: [WARNING, FIRST],
    },
    {
      id: "item-4",
      acts: ["forged-or-altered-documents", "untruthful-declaration", "operator-untruthful-declaration"],
      article: { en: "Articles 109, item 4, and 110", zh: "第一百零九条第（四）项、第一百一十条" },
      text: {
        en: "Quarantine documents are forged or altered, or an epidemic is declared untruthfully: a warning, or a fine of 100 to 5000 yuan",
        zh: "伪造或者涂改检疫单、证，不如实申报疫情的，处以警告或者100元以上5000元以下的罚款",
      },
      consequences: [WARNING, FIRST],
    },
    {
      id: "item-5",
      acts: ["special-articles"],
      article: { en: "Articles 109, item 5, and 110", zh: "第一百零九条第（五）项、第一百一十条" },
      text: {
        en: "Microorganisms, tissue, biological or blood products whose import is banned, or infectious animals or things, are carried undeclared: a warning, or a fine of 100 to 5000 yuan",
        zh: "瞒报携带禁止进口的微生物、人体组织、生物制品、血液及其制品或者其他可能引起传染病传播的动物和物品的，处以警告或者100元以上5000元以下的罚款",
      },
      consequences: [WARNING, FIRST],
    },
    {
      id: "item-6",
      acts: ["operator-unpermitted-movement"],
      article: { en: "Articles 109, item 6, and 110", zh: "第一百零九条第（六）项、第一百一十条" },
      text: {
        en: "A conveyance leaves the place of quarantine without leave and evades inspection: a fine of 1000 to 10 000 yuan",
        zh: "未经检疫的交通工具擅自离开检疫地点、逃避查验的，处以1000元以上1万元以下的罚款",
      },
      consequences: [SECOND],
    },
    {
      id: "item-7",
      acts: ["concealing-an-epidemic"],
      article: { en: "Articles 109, item 7, and 110", zh: "第一百零九条第（七）项、第一百一十条" },
      text: {
        en: "An epidemic is concealed or circumstances are made up: a fine of 1000 to 10 000 yuan",
        zh: "隐瞒疫情或者伪造情节的，处以1000元以上1万元以下的罚款",
      },
      consequences: [SECOND],
    },
    {
      id: "item-8",
      acts: ["sanitary-supervision"],
      article: { en: "Articles 109, item 8, and 110", zh: "第一百零九条第（八）项、第一百一十条" },
      text: {
        en: "Ballast water is discharged or waste taken off without sanitary treatment: a fine of 1000 to 10 000 yuan",
        zh: "未经卫生处理擅自排放压舱水、移下垃圾和污物等控制的物品的，处以1000元以上1万元以下的罚款",
      },
      consequences: [SECOND],
    },
    {
      id: "item-9",
      acts: ["goods-declarant"],
      article: { en: "Articles 109, item 9, and 110", zh: "第一百零九条第（九）项、第一百一十条" },
      text: {
        en: "Human remains are moved without sanitary treatment: a fine of 1000 to 10 000 yuan",
        zh: "未经卫生处理擅自移运尸体、骸骨的，处以1000元以上1万元以下的罚款",
      },
      consequences: [SECOND],
    },
    {
      id: "item-10",
      acts: ["goods-declarant"],
      article: { en: "Articles 109, item 10, and 110", zh: "第一百零九条第（十）项、第一百一十条" },
      text: {
        en: "Scrap goods or conveyances cross the border, or are used or taken apart, undeclared, untreated and without certificate: a fine of 5000 to 30 000 yuan",
        zh: "废旧物品、废旧交通工具未申报、未经卫生处理和签发证书而擅自入境、出境或者使用、拆卸的，处以5000元以上3万元以下的罚款",
      },
      consequences: [THIRD],
    },
    {
      id: "item-11",
      acts: ["operator-unpermitted-movement"],
      article: { en: "Articles 109, item 11, and 110", zh: "第一百零九条第（十一）项、第一百一十条" },
      text: {
        en: "A patient with an infectious disease is taken off a conveyance unexamined, with a danger of spread: a fine of 5000 to 30 000 yuan",
        zh: "未经检查从交通工具上移下传染病病人，造成传染病传播危险的，处以5000元以上3万元以下的罚款",
      },
      consequences: [THIRD],
      inferred: {
        en: "Of this item only the beginning and the amounts were seen; that it speaks of patients is from memory",
        zh: "本项仅见开头部分和罚款数额，所指为传染病病人系凭记忆补充",
      },
    },
  ],
});
