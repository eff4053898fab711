import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LiabilityConsequence, LiabilityEdition } from "../liability-on.js";

/** What the first paragraph provides for, and by the second those in charge of a unit. */
const CRIME = [
  { kind: "imprisonment", degree: "ordinary", years: { atMost: 3 } },
  { kind: "criminal-detention", degree: "ordinary" },
  { kind: "fine", degree: "ordinary" },
] as const satisfies readonly LiabilityConsequence[];

/**
 * The crime of impairing frontier health and quarantine. The Article was seen as quoted on the web form of the health
 * declaration in 2020. It has had its number and its second paragraph since the Criminal Law of 1997; that this took force
 * on 1 October of that year, the first day possible, is from memory.
 *
 * @see Criminal Law of China, Article 332
 */
export const criminalLaw332 = /* @__PURE__ */ frozen<LiabilityEdition>({
  edition: {
    id: "cn-criminal-law-332",
    series: "cn-criminal-law-332",
    title: { en: "Crime of impairing frontier health and quarantine", zh: "妨害国境卫生检疫罪" },
    authority: { en: "National People's Congress of China", zh: "全国人民代表大会" },
    status: "published",
    from: { notBefore: calendarDate("1997-10-01"), notAfter: calendarDate("2020-02-11") },
    source:
      "Criminal Law of the People's Republic of China, Article 332, as quoted in the notice to declarants of 2020",
  },
  clauses: [
    {
      id: "article-332-1",
      acts: ["spreading-a-quarantinable-disease"],
      article: { en: "Article 332, paragraph 1", zh: "第三百三十二条第一款" },
      text: {
        en: "Whoever breaks the frontier quarantine rules so that a quarantinable disease spreads, or is in serious danger of spreading: up to three years' imprisonment or criminal detention, with a fine or a fine alone",
        zh: "违反国境卫生检疫规定，引起检疫传染病传播或者有传播严重危险的，处三年以下有期徒刑或者拘役，并处或者单处罚金",
      },
      consequences: CRIME,
    },
    {
      id: "article-332-2",
      acts: ["spreading-a-quarantinable-disease"],
      article: { en: "Article 332, paragraph 2", zh: "第三百三十二条第二款" },
      text: {
        en: "A unit that commits the crime is fined; those in charge and others directly responsible are punished as in the first paragraph",
        zh: "单位犯前款罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员，依照前款的规定处罚",
      },
      consequences: CRIME,
    },
  ],
});
