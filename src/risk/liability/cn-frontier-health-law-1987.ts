import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LiabilityEdition } from "../liability-on.js";

/**
 * What the Frontier Health and Quarantine Law provided for until the revision of 2024: a warning or a fine, of which it
 * gives no amount. The text was seen as amended on 27 April 2018; whether Article 20 read the same before is not known.
 *
 * @see Frontier Health and Quarantine Law of China, as amended 2018-04-27, Article 20
 */
export const frontierHealthLaw1987 = /* @__PURE__ */ frozen<LiabilityEdition>({
  edition: {
    id: "cn-frontier-health-law-1987",
    series: "cn-frontier-health-law",
    title: { en: "Frontier Health and Quarantine Law", zh: "国境卫生检疫法" },
    authority: {
      en: "Standing Committee of the National People's Congress of China",
      zh: "全国人民代表大会常务委员会",
    },
    status: "published",
    from: { notBefore: calendarDate("1987-05-01"), notAfter: calendarDate("2018-04-27") },
    until: calendarDate("2024-12-31"),
    source:
      "Frontier Health and Quarantine Law of the People's Republic of China, in force from 1987-05-01, text as amended 2018-04-27",
  },
  clauses: [
    {
      id: "article-20-1",
      acts: ["evading-quarantine", "untruthful-declaration"],
      article: { en: "Article 20, item 1", zh: "第二十条第（一）项" },
      text: {
        en: "Whoever evades quarantine and conceals the facts from the authority may be warned or fined, by the gravity of the case",
        zh: "逃避检疫，向国境卫生检疫机关隐瞒真实情况的，可以根据情节轻重给予警告或者罚款",
      },
      consequences: [
        { kind: "warning", degree: "ordinary" },
        { kind: "fine", degree: "ordinary" },
      ],
      inferred: {
        en: "That an untruthful declaration conceals the facts is inferred",
        zh: "不如实申报属于隐瞒真实情况，系推断",
      },
    },
    {
      id: "article-20-2",
      acts: ["operator-unpermitted-movement"],
      article: { en: "Article 20, item 2", zh: "第二十条第（二）项" },
      text: {
        en: "Whoever, entering, gets on or off a conveyance or loads or unloads without permission and does not heed the officers may be warned or fined",
        zh: "入境人员未经许可擅自上下交通工具或者装卸行李、货物、邮包等物品，不听劝阻的，可以给予警告或者罚款",
      },
      consequences: [
        { kind: "warning", degree: "ordinary" },
        { kind: "fine", degree: "ordinary" },
      ],
      inferred: {
        en: "That what persons do who get on or off is counted with the movements of the conveyance is inferred",
        zh: "将人员擅自上下、装卸归入交通运输工具擅自移动、上下人员一类，系推断",
      },
    },
  ],
});
