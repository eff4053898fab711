import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

const HANDBOOK = {
  en: "example after an undated handbook for candidates in isolation, which names no authority",
  zh: "示例；据一份未注明日期和发布机关的隔离考生应考指引",
} as const;

/**
 * An example of which kind of room a candidate sits in. Who is positive, a contact, or cut off from the site first meant for
 * them is evaluated by experts before sitting: until then it is undecided. The gate is another policy.
 */
export const examinationRoom2022 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "examination-room-2022-06-01",
    series: "cn-examination-room",
    title: { en: "Kinds of examination room", zh: "考场分类" },
    authority: { en: "an examination authority, as an example", zh: "某考试机构（示例）" },
    status: "illustrative",
    from: calendarDate("2022-06-01"),
    source: HANDBOOK.en,
  },
  facts: {
    celsius: { kind: "number", unit: "celsius", label: { en: "temperature at the gate", zh: "入口体温" } },
    positive: { kind: "yes-no", label: { en: "a positive test", zh: "核酸检测阳性情况" } },
    contact: { kind: "yes-no", label: { en: "contact of a case", zh: "密切接触者情况" } },
    originalSiteClosed: {
      kind: "yes-no",
      label: {
        en: "whether an area that is closed keeps the candidate from the site first meant",
        zh: "是否因区域封闭无法赴原考点",
      },
    },
    stay: {
      kind: "choice",
      options: ["home", "hospital", "central-isolation-site"],
      names: {
        home: { en: "at home", zh: "居家" },
        hospital: { en: "in hospital", zh: "医院" },
        "central-isolation-site": { en: "at a central isolation site", zh: "集中隔离点" },
      },
      label: { en: "where the candidate stays", zh: "考生所在" },
    },
    evaluation: {
      kind: "choice",
      options: ["may-sit", "may-not-sit"],
      names: { "may-sit": { en: "may sit", zh: "可以参加" }, "may-not-sit": { en: "may not sit", zh: "不能参加" } },
      label: { en: "evaluation by experts", zh: "专业评估结论" },
    },
  },
  grades: {
    ordinary: { en: "ordinary room", zh: "普通考场" },
    fever: { en: "fever room", zh: "发热考场" },
    "reserve-isolation": { en: "reserve isolation room", zh: "备用隔离考场" },
    emergency: { en: "emergency room", zh: "应急考场" },
    "central-isolation-site": { en: "room at a central isolation site", zh: "集中隔离点考场" },
    hospital: { en: "hospital room", zh: "医院考场" },
    "not-to-sit": { en: "does not sit", zh: "不参加考试" },
  },
  rules: [
    {
      id: "nothing-found",
      when: {
        all: [
          { fact: "celsius", below: 37.3 },
          { fact: "positive", is: "no" },
          { fact: "contact", is: "no" },
          { fact: "originalSiteClosed", is: "no" },
          { fact: "stay", is: "home" },
        ],
      },
      grade: "ordinary",
      text: { en: "Nothing of the rest: the ordinary room", zh: "无下列情形：普通考场" },
      source: HANDBOOK,
    },
    {
      id: "fever",
      when: { fact: "celsius", atLeast: 37.3 },
      grade: "fever",
      text: { en: "37.3 °C or more: a fever room", zh: "体温≥37.3℃：发热考场" },
      source: HANDBOOK,
    },
    {
      id: "site-closed",
      when: { fact: "originalSiteClosed", is: "yes" },
      grade: "reserve-isolation",
      text: {
        en: "Kept from the site by a closed area: a reserve isolation room",
        zh: "因区域封闭不能赴原考点：备用隔离考场",
      },
      source: HANDBOOK,
    },
    {
      id: "contact",
      when: { fact: "contact", is: "yes" },
      grade: "emergency",
      text: { en: "A contact: an emergency room", zh: "密切接触者：应急考场" },
      source: HANDBOOK,
    },
    {
      id: "central-isolation-site",
      when: {
        any: [
          { fact: "stay", is: "central-isolation-site" },
          {
            all: [{ fact: "positive", is: "yes" }, { not: { fact: "stay", is: "hospital" } }],
          },
        ],
      },
      grade: "central-isolation-site",
      text: {
        en: "At a central isolation site, or positive and not in hospital: a room at such a site",
        zh: "在集中隔离点，或检测阳性而不在医院：集中隔离点考场",
      },
      source: HANDBOOK,
    },
    {
      id: "hospital",
      when: { fact: "stay", is: "hospital" },
      grade: "hospital",
      text: { en: "In hospital: a room there", zh: "在院：所在医院考场" },
      source: HANDBOOK,
    },
    {
      id: "may-not-sit",
      when: {
        all: [
          {
            any: [
              { fact: "positive", is: "yes" },
              { fact: "contact", is: "yes" },
              { fact: "originalSiteClosed", is: "yes" },
            ],
          },
          { fact: "evaluation", is: "may-not-sit" },
        ],
      },
      grade: "not-to-sit",
      text: {
        en: "Positive, a contact, or kept from the site, and found by experts not to be able to sit",
        zh: "阳性、密接或因区域封闭不能赴原考点，经专业评估不能参加考试",
      },
      source: HANDBOOK,
    },
  ],
});
