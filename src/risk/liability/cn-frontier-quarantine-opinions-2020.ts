import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import type { LiabilityConsequence, LiabilityEdition } from "../liability-on.js";

/** What Article 332 of the Criminal Law provides for: the Opinions say which acts it is applied to. */
const CRIME = [
  { kind: "imprisonment", degree: "ordinary", years: { atMost: 3 } },
  { kind: "criminal-detention", degree: "ordinary" },
  { kind: "fine", degree: "ordinary" },
] as const satisfies readonly LiabilityConsequence[];

const SPREAD = {
  en: "a quarantinable disease spreads, or is in serious danger of spreading",
  zh: "引起检疫传染病传播或者有传播严重危险",
} as const;

/**
 * The six acts that five agencies named in 2020 as the crime of impairing frontier health and quarantine, where a
 * quarantinable disease spreads or is in serious danger of spreading. Acts 1 and 2 are those of infected or suspect
 * persons. COVID-19 has not been a quarantinable disease since 8 January 2023: to it they have not applied since; to
 * others they do. Whether the Opinions were withdrawn is not known.
 *
 * @see Supreme People's Court, Supreme People's Procuratorate, Ministry of Public Security, Ministry of Justice and
 * General Administration of Customs of China, Opinions of 2020-03-16
 */
export const frontierQuarantineOpinions2020 = /* @__PURE__ */ frozen<LiabilityEdition>({
  edition: {
    id: "cn-frontier-quarantine-opinions-2020",
    series: "cn-frontier-quarantine-opinions",
    title: {
      en: "Opinions on punishing the impairing of frontier health and quarantine",
      zh: "关于进一步加强国境卫生检疫工作 依法惩治妨害国境卫生检疫违法犯罪的意见",
    },
    authority: {
      en: "Supreme People's Court, Supreme People's Procuratorate, Ministries of Public Security and of Justice, General Administration of Customs of China",
      zh: "最高人民法院、最高人民检察院、公安部、司法部、海关总署",
    },
    status: "published",
    from: calendarDate("2020-03-16"),
    publishedOn: calendarDate("2020-03-16"),
    source:
      "Opinions of five agencies of China on punishing the impairing of frontier health and quarantine, 2020-03-16",
  },
  clauses: [
    {
      id: "act-1",
      acts: ["refusing-quarantine"],
      article: { en: "act 1", zh: "第一类行为" },
      text: {
        en: "An infected or suspect person refuses declaration, temperature check, medical patrol, survey, screening or sampling, or isolation, detention, examination on the spot or referral",
        zh: "染疫人或者染疫嫌疑人拒绝执行健康申报、体温监测、医学巡查、流行病学调查、医学排查、采样等卫生检疫措施，或者隔离、留验、就地诊验、转诊等卫生处理措施",
      },
      consequences: CRIME,
      onlyIf: SPREAD,
    },
    {
      id: "act-2",
      acts: ["untruthful-declaration", "concealing-an-epidemic", "forged-or-altered-documents"],
      article: { en: "act 2", zh: "第二类行为" },
      text: {
        en: "An infected or suspect person conceals an epidemic by an untruthful card or in other ways, or makes up circumstances by forged or altered documents",
        zh: "染疫人或者染疫嫌疑人采取不如实填报健康申明卡等方式隐瞒疫情，或者伪造、涂改检疫单、证等方式伪造情节",
      },
      consequences: CRIME,
      onlyIf: SPREAD,
    },
    {
      id: "act-3",
      acts: ["special-articles"],
      article: { en: "act 3", zh: "第三类行为" },
      text: {
        en: "Special articles that need approval and may spread a quarantinable disease, as is known or ought to be, are carried or sent without it",
        zh: "知道或者应当知道实施审批管理的特殊物品可能造成检疫传染病传播，未经审批仍逃避检疫，携运、寄递出入境",
      },
      consequences: CRIME,
      onlyIf: SPREAD,
    },
    {
      id: "act-4",
      acts: ["operator-refusing-quarantine"],
      article: { en: "act 4", zh: "第四类行为" },
      text: {
        en: "With an infected or suspect person on board, the operator of the conveyance refuses quarantine or sanitary treatment",
        zh: "交通工具上发现染疫人或者染疫嫌疑人，交通工具负责人拒绝接受卫生检疫或者拒不接受卫生处理",
      },
      consequences: CRIME,
      onlyIf: SPREAD,
    },
    {
      id: "act-5",
      acts: ["operator-not-reporting-illness-or-death"],
      article: { en: "act 5", zh: "第五类行为" },
      text: {
        en: "The operator of a conveyance from a country where a quarantinable disease is spreading hides on purpose a death on board that is unexplained and no accident",
        zh: "来自检疫传染病流行国家、地区的交通工具上出现非意外伤害死亡且死因不明的人员，交通工具负责人故意隐瞒情况",
      },
      consequences: CRIME,
      onlyIf: SPREAD,
    },
    {
      id: "act-6",
      acts: ["refusing-quarantine", "evading-quarantine", "operator-refusing-quarantine"],
      article: { en: "act 6", zh: "第六类行为" },
      text: {
        en: "Any other refusal of the quarantine measures that customs orders under the law",
        zh: "其他拒绝执行海关依照国境卫生检疫法等法律法规提出的检疫措施",
      },
      consequences: CRIME,
      onlyIf: SPREAD,
      inferred: {
        en: "That evading quarantine refuses its measures is inferred",
        zh: "逃避检疫属于拒绝执行检疫措施，系推断",
      },
    },
  ],
});
