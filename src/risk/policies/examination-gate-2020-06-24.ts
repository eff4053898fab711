import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

const MEASURES = {
  en: "Ten key measures against the epidemic at the college entrance examination of 2020, National Health Commission, 2020-06-24",
  zh: "国家卫生健康委疾控局《2020年高考防疫关键措施10条》（2020年6月24日）",
} as const;

/**
 * Where a candidate goes at the gate of an examination site. Only below 37.3 °C is the gate passed; at 37.3 °C or above the
 * candidate rests and is measured again with another device, and then experts decide: until they have, it is undecided and
 * says what is needed next. A candidate with respiratory symptoms that day sits in a reserve isolation room.
 *
 * @see Ten key measures at the college entrance examination of 2020, National Health Commission, 2020-06-24
 */
export const examinationGate2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "examination-gate-2020-06-24",
    series: "cn-examination-gate",
    title: { en: "Temperature at the gate of an examination site", zh: "高考考点入口体温检测" },
    authority: { en: "National Health Commission of China", zh: "国家卫生健康委员会" },
    status: "published",
    from: calendarDate("2020-06-24"),
    publishedOn: calendarDate("2020-06-24"),
    source: MEASURES.en,
  },
  facts: {
    celsius: { kind: "number", unit: "celsius", label: { en: "temperature at the gate", zh: "入口体温" } },
    secondCelsius: {
      kind: "number",
      unit: "celsius",
      label: { en: "temperature after a rest, with another device", zh: "休息后另用设备复测体温" },
    },
    respiratorySymptoms: {
      kind: "yes-no",
      label: { en: "respiratory symptoms that day", zh: "当日呼吸道症状" },
    },
    evaluation: {
      kind: "choice",
      options: ["fit", "unfit"],
      names: {
        fit: { en: "fit to sit as others do", zh: "具备正常参加考试条件" },
        unfit: { en: "not fit to sit as others do", zh: "不具备正常参加考试条件" },
      },
      label: { en: "evaluation by experts", zh: "专业评估结论" },
    },
  },
  grades: {
    "ordinary-room": { en: "to the ordinary room", zh: "进入普通考场" },
    "reserve-isolation-room": { en: "to a reserve isolation room", zh: "安排备用隔离考场" },
  },
  rules: [
    {
      id: "passed",
      when: {
        any: [
          { fact: "celsius", below: 37.3 },
          { fact: "secondCelsius", below: 37.3 },
          { fact: "evaluation", is: "fit" },
        ],
      },
      grade: "ordinary-room",
      text: {
        en: "Below 37.3 °C at the gate or after a rest, or found fit by experts",
        zh: "入口体温或复测体温<37.3℃，或经专业评估具备条件",
      },
      source: MEASURES,
    },
    {
      id: "unfit",
      when: {
        all: [
          { fact: "celsius", atLeast: 37.3 },
          { fact: "secondCelsius", atLeast: 37.3 },
          { fact: "evaluation", is: "unfit" },
        ],
      },
      grade: "reserve-isolation-room",
      text: {
        en: "37.3 °C or more twice, and found not fit by experts to sit as others do",
        zh: "入口体温与复测体温均≥37.3℃，经专业评估不具备正常参加考试条件",
      },
      source: MEASURES,
    },
    {
      id: "respiratory-symptoms",
      when: { fact: "respiratorySymptoms", is: "yes" },
      grade: "reserve-isolation-room",
      text: {
        en: "Fever, cough or another respiratory symptom that day: in a reserve isolation room",
        zh: "当日有发热、咳嗽等呼吸道症状：启用备用隔离考场",
      },
      source: MEASURES,
    },
  ],
});
