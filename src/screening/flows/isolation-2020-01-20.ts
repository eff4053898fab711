import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const RULES = {
  en: "Implementing rules of the Frontier Health and Quarantine Law (1989): isolation until the danger is over",
  zh: "《国境卫生检疫法实施细则》（1989年）：隔离至危险消除",
} as const;

const ORDER = { en: "An official order, as an example", zh: "官方决定（示例）" } as const;

/**
 * Isolation (隔离) of a person who is ill or infected: admitted by a named institution, examined until found free of the infection,
 * and released by an order. It may be extended by an order with its reason; an official order does not move by itself.
 *
 * @see Implementing rules of the Frontier Health and Quarantine Law of China (1989); IHR (2005), Article 32
 */
export const isolation2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "isolation-2020-01-20",
    series: "cn-isolation",
    title: { en: "Isolation of a person who is ill", zh: "患者隔离治疗" },
    authority: { en: "a designated hospital, as an example", zh: "定点医疗机构（示例）" },
    status: "illustrative",
    from: calendarDate("2020-01-20"),
    until: calendarDate("2023-01-07"),
    source:
      "an example; isolation until the danger is over: implementing rules of the Frontier Health and Quarantine Law (1989)",
  },
  initial: "to-be-admitted",
  outcomes: ["released", "died"],
  moves: {
    "to-be-admitted": { admitted: "isolated" },
    isolated: { "found-infectious": "isolated", extended: "isolated", "found-clear": "clear", died: "died" },
    clear: { "release-ordered": "release-ordered" },
    "release-ordered": { released: "released" },
    released: {},
    died: {},
  },
  particulars: {
    admitted: [
      { name: "institution", label: { en: "the institution", zh: "收治机构" } },
      { name: "receivedBy", label: { en: "the doctor who received", zh: "接诊医生" } },
    ],
    "found-infectious": [{ name: "examination", label: { en: "the examination", zh: "检查结果" } }],
    "found-clear": [{ name: "examination", label: { en: "the examination", zh: "检查结果" } }],
    extended: [
      { name: "order", label: { en: "the order", zh: "决定文号" } },
      { name: "reason", label: { en: "the reason", zh: "理由" } },
      { name: "until", label: { en: "the last day that is ordered", zh: "决定的截止日期" } },
    ],
    "release-ordered": [
      { name: "order", label: { en: "the order", zh: "决定文号" } },
      { name: "orderedOn", label: { en: "the date of the order", zh: "决定日期" } },
    ],
  },
  requires: {
    "found-clear": [
      {
        flow: "cn-specimen",
        status: ["reported-negative"],
        label: { en: "the specimen's negative report", zh: "标本阴性报告" },
      },
    ],
  },
  invariants: [
    {
      id: "admitted-before-release",
      text: { en: "nobody is released who was not admitted", zh: "未收治不得解除" },
      source: RULES,
      holds: { kind: "every-path", through: { events: ["admitted"] } },
    },
    {
      id: "clear-before-release",
      text: { en: "nobody is released while infectious", zh: "有传染性不得解除隔离" },
      source: RULES,
      holds: { kind: "every-path", to: ["clear", "release-ordered", "released"], through: { events: ["found-clear"] } },
    },
    {
      id: "released-by-order",
      text: { en: "nobody is released without an order", zh: "无决定不得解除" },
      source: ORDER,
      holds: { kind: "every-path", to: ["release-ordered", "released"], through: { events: ["release-ordered"] } },
    },
    {
      id: "release-is-recorded",
      text: { en: "a release is recorded", zh: "解除须有记录" },
      source: RULES,
      holds: { kind: "every-path", to: ["released"], through: { events: ["released"] } },
    },
    {
      id: "death-is-recorded",
      text: { en: "a death is recorded", zh: "死亡须有记录" },
      source: RULES,
      holds: { kind: "every-path", to: ["died"], through: { events: ["died"] } },
    },
    {
      id: "admitted-once",
      text: { en: "nobody in isolation is admitted as if for the first time", zh: "隔离中不得重新收治" },
      source: RULES,
      holds: { kind: "never-after", event: "admitted", never: "admitted" },
    },
    {
      id: "institution-named",
      text: { en: "the institution and the doctor who receives are named", zh: "须载明收治机构和接诊医生" },
      source: RULES,
      holds: { kind: "carries", event: "admitted", particulars: ["institution", "receivedBy"] },
    },
    {
      id: "extension-is-an-order",
      text: { en: "an extension is an order with a reason", zh: "延长须有决定和理由" },
      source: ORDER,
      holds: { kind: "carries", event: "extended", particulars: ["order", "reason", "until"] },
    },
    {
      id: "release-is-an-order",
      text: { en: "a release is an order with its date", zh: "解除须有决定和日期" },
      source: ORDER,
      holds: { kind: "carries", event: "release-ordered", particulars: ["order", "orderedOn"] },
    },
    {
      id: "negative-before-clear",
      text: { en: "nobody is found clear before a sample was reported negative", zh: "标本未报告阴性不得认定无传染性" },
      source: RULES,
      holds: { kind: "requires", event: "found-clear", flow: "cn-specimen", status: ["reported-negative"] },
    },
  ],
  labels: {
    statuses: {
      "to-be-admitted": { en: "to be admitted", zh: "待收治" },
      isolated: { en: "isolated", zh: "隔离中" },
      clear: { en: "found free of the infection", zh: "已无传染性" },
      "release-ordered": { en: "release ordered", zh: "已决定解除" },
      released: { en: "released", zh: "已解除隔离" },
      died: { en: "died", zh: "死亡" },
    },
    events: {
      admitted: { en: "admitted", zh: "收治" },
      "found-infectious": { en: "examined, still infectious", zh: "检查仍有传染性" },
      extended: { en: "extended by order", zh: "决定延长" },
      "found-clear": { en: "examined, free of the infection", zh: "检查无传染性" },
      died: { en: "died", zh: "死亡" },
      "release-ordered": { en: "release ordered", zh: "决定解除" },
      released: { en: "released", zh: "解除隔离" },
    },
  },
});
