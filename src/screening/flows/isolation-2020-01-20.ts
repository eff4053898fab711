import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";
import { promise } from "../../flow/promise.js";
import { SPECIMENS_NEGATIVE } from "../specimens-negative.js";

const RULES = {
  en: "Implementing rules of the Frontier Health and Quarantine Law (1989): isolation until the danger is over",
  zh: "《国境卫生检疫法实施细则》（1989年）：隔离至危险消除",
} as const;

const ORDER = { en: "An official order, as an example", zh: "官方决定（示例）" } as const;

const ORDER_NUMBER = { name: "order", label: { en: "the order", zh: "决定文号" } } as const;
const ORDERED_ON = { name: "orderedOn", label: { en: "the date of the order", zh: "决定日期" } } as const;
const REASON = { name: "reason", label: { en: "the reason", zh: "理由" } } as const;
const EXAMINATION = { name: "examination", label: { en: "the examination", zh: "检查结果" } } as const;

/** An examination that found the person infectious has taken note of every result before it. */
const LAST_INFECTION = ["admitted", "found-infectious"] as const;
const SINCE_INFECTIOUS = {
  ...SPECIMENS_NEGATIVE,
  since: LAST_INFECTION,
  label: {
    en: "negative reports alone on specimens since the admission and the last examination that found an infection",
    zh: "收治及最近一次检查有传染性之后的标本均为阴性的报告",
  },
} as const;

const NEGATIVE_BEFORE = [
  ["found-clear", "negative-before-clear", "nobody is found clear", "不得认定无传染性"],
  ["release-ordered", "negative-before-order", "no release is ordered", "不得决定解除"],
  ["released", "negative-before-release", "nobody is released", "不得解除"],
] as const;

/** What each event states. */
const STATED = [
  [
    "admitted",
    "institution-named",
    "the institution and the doctor who receives are named",
    "须载明收治机构和接诊医生",
    "institution",
    "receivedBy",
  ],
  [
    "found-infectious",
    "infectious-by-examination",
    "an infection is found by an examination",
    "有传染性须有检查结果",
    "examination",
  ],
  [
    "found-clear",
    "clear-by-examination",
    "nobody is clear without an examination",
    "无传染性须有检查结果",
    "examination",
  ],
  ["found-absent", "absence-found-by-somebody", "an absence names who found it", "不在场须载明发现人", "foundBy"],
  [
    "search-closed",
    "search-closed-for-a-reason",
    "a search is closed by those who searched, for a reason",
    "终止查找须载明查找单位和理由",
    "searchedBy",
    "reason",
  ],
  [
    "extended",
    "extension-is-an-order",
    "an extension is an order with a reason",
    "延长须有决定和理由",
    "order",
    "reason",
    "until",
  ],
  [
    "release-ordered",
    "release-is-an-order",
    "a release is an order with its date",
    "解除须有决定和日期",
    "order",
    "orderedOn",
  ],
  [
    "release-withdrawn",
    "withdrawal-is-an-order",
    "a withdrawal is an order with a reason",
    "撤回须有决定和理由",
    "order",
    "reason",
  ],
  [
    "order-revoked",
    "revocation-is-an-order",
    "a revocation is an order with its date and a reason",
    "撤销须有决定、日期和理由",
    "order",
    "orderedOn",
    "reason",
  ],
  ["died", "death-certified", "a death names who certified it", "死亡须载明确认医生", "certifiedBy"],
] as const;

/**
 * Isolation (隔离) of a person who is ill or infected: admitted by a named institution, examined until found free of the infection,
 * and released by an order. It may be extended by an order with its reason; an official order does not move by itself.
 *
 * Nobody is found clear, or released, but with a specimen reported negative that was taken since the admission and since the
 * last examination that found an infection, and with none since then that says otherwise. Whoever is absent is sought until
 * back, or until the search is closed for a reason; whom it finds later is sought again.
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
  outcomes: ["released", "revoked", "lost", "died"],
  moves: {
    "to-be-admitted": { admitted: "isolated", "order-revoked": "revoked", died: "died" },
    isolated: {
      "found-infectious": "isolated",
      extended: "isolated",
      "found-clear": "clear",
      "found-absent": "absent",
      died: "died",
    },
    absent: { returned: "isolated", "search-closed": "lost", died: "died" },
    clear: { "found-infectious": "isolated", "release-ordered": "release-ordered", died: "died" },
    "release-ordered": { released: "released", "release-withdrawn": "isolated", died: "died" },
    released: {},
    revoked: {},
    lost: {},
    died: {},
  },
  reopenings: {
    lost: { to: ["absent"], label: { en: "search taken up again", zh: "恢复查找" }, source: ORDER },
  },
  particulars: {
    admitted: [
      { name: "institution", label: { en: "the institution", zh: "收治机构" } },
      { name: "receivedBy", label: { en: "the doctor who received", zh: "接诊医生" } },
    ],
    "found-infectious": [EXAMINATION],
    "found-clear": [EXAMINATION],
    "found-absent": [{ name: "foundBy", label: { en: "who found it", zh: "发现人" } }],
    "search-closed": [{ name: "searchedBy", label: { en: "who searched", zh: "查找单位" } }, REASON],
    extended: [
      ORDER_NUMBER,
      REASON,
      { name: "until", label: { en: "the last day that is ordered", zh: "决定的截止日期" } },
    ],
    "release-ordered": [ORDER_NUMBER, ORDERED_ON],
    "release-withdrawn": [ORDER_NUMBER, REASON],
    "order-revoked": [ORDER_NUMBER, ORDERED_ON, REASON],
    died: [{ name: "certifiedBy", label: { en: "the doctor who certified the death", zh: "确认死亡的医生" } }],
  },
  requires: {
    "found-clear": [SINCE_INFECTIOUS],
    // What comes in between one step and the next must not get lost.
    "release-ordered": [SINCE_INFECTIOUS],
    released: [SINCE_INFECTIOUS],
  },
  invariants: [
    promise("admitted-before-release", "nobody is released who was not admitted", "未收治不得解除", RULES, {
      kind: "every-path",
      to: ["isolated", "absent", "clear", "release-ordered", "released", "lost"],
      through: { events: ["admitted"] },
    }),
    promise(
      "admitted-once",
      "nobody in isolation is admitted, or let go, as if they had not been",
      "收治后不得视为未收治",
      RULES,
      {
        kind: "every-path",
        after: ["admitted"],
        to: ["to-be-admitted", "revoked"],
        through: { statuses: ["released"] },
      },
    ),
    promise("clear-before-release", "nobody is released while infectious", "有传染性不得解除隔离", RULES, {
      kind: "every-path",
      to: ["clear", "release-ordered", "released"],
      through: { events: ["found-clear"] },
    }),
    promise(
      "clear-again-before-release",
      "whoever was found infectious, away, or held back after all is found clear again before a release",
      "检查有传染性、不在场或撤回解除者须重新认定无传染性",
      RULES,
      {
        kind: "every-path",
        after: ["found-infectious", "found-absent", "release-withdrawn"],
        to: ["clear", "release-ordered", "released"],
        through: { events: ["found-clear"] },
      },
    ),
    promise("released-by-order", "nobody is released without an order", "无决定不得解除", ORDER, {
      kind: "every-path",
      to: ["release-ordered", "released"],
      through: { events: ["release-ordered"] },
    }),
    promise(
      "ordered-again",
      "nobody found clear anew is released by an order of before",
      "重新认定后须重新决定解除",
      ORDER,
      {
        kind: "every-path",
        after: ["found-clear"],
        to: ["release-ordered", "released"],
        through: { events: ["release-ordered"] },
      },
    ),
    promise("release-is-recorded", "a release is recorded", "解除须有记录", RULES, {
      kind: "every-path",
      to: ["released"],
      through: { events: ["released"] },
    }),
    promise("death-is-recorded", "a death is recorded", "死亡须有记录", RULES, {
      kind: "every-path",
      to: ["died"],
      through: { events: ["died"] },
    }),
    promise("death-is-the-end", "nobody who died is in isolation", "死亡后不再隔离", RULES, {
      kind: "every-path",
      after: ["died"],
      to: ["to-be-admitted", "isolated", "absent", "clear", "release-ordered"],
      through: { statuses: ["died"] },
    }),
    promise("revoked-by-order", "an order is revoked by an order", "撤销须有决定", ORDER, {
      kind: "every-path",
      to: ["revoked"],
      through: { events: ["order-revoked"] },
    }),
    promise("revoked-is-over", "nobody is admitted by a revoked order", "撤销决定后不得收治", ORDER, {
      kind: "every-path",
      after: ["order-revoked"],
      to: ["to-be-admitted", "isolated"],
      through: { statuses: ["revoked"] },
    }),
    promise("absent-when-found-absent", "nobody is absent before being found so", "经发现方为不在场", RULES, {
      kind: "every-path",
      after: ["admitted", "returned"],
      to: ["absent", "lost"],
      through: { events: ["found-absent"] },
    }),
    promise("absent-until-back", "whoever is away is in isolation only when back", "返回后方为隔离中", RULES, {
      kind: "every-path",
      after: ["found-absent"],
      to: ["isolated"],
      through: { events: ["returned"] },
    }),
    promise(
      "lost-by-a-decision",
      "nobody counts as lost whose search was not closed",
      "未终止查找不得列为失联",
      ORDER,
      {
        kind: "every-path",
        to: ["lost"],
        through: { events: ["search-closed"] },
      },
    ),
    ...NEGATIVE_BEFORE.map(([event, id, en, zh]) =>
      promise(
        id,
        `${en} with any other specimen since the last infection was found than negative ones`,
        `最近一次有传染性之后的标本未均为阴性，${zh}`,
        RULES,
        {
          kind: "requires",
          event,
          flow: "cn-specimen",
          status: ["reported-negative"],
          since: LAST_INFECTION,
        },
      ),
    ),
    ...STATED.map(([event, id, en, zh, ...particulars]) =>
      promise(id, en, zh, RULES, { kind: "carries", event, particulars }),
    ),
  ],
  labels: {
    statuses: {
      "to-be-admitted": { en: "to be admitted", zh: "待收治" },
      isolated: { en: "isolated", zh: "隔离中" },
      absent: { en: "absent from isolation", zh: "不在隔离场所" },
      clear: { en: "found free of the infection", zh: "已无传染性" },
      "release-ordered": { en: "release ordered", zh: "已决定解除" },
      released: { en: "released", zh: "已解除隔离" },
      revoked: { en: "order revoked", zh: "决定已撤销" },
      lost: { en: "not found, search closed", zh: "失联，已终止查找" },
      died: { en: "died", zh: "死亡" },
    },
    events: {
      admitted: { en: "admitted", zh: "收治" },
      "found-infectious": { en: "examined, still infectious", zh: "检查仍有传染性" },
      extended: { en: "extended by order", zh: "决定延长" },
      "found-clear": { en: "examined, free of the infection", zh: "检查无传染性" },
      "found-absent": { en: "found absent", zh: "发现不在场" },
      returned: { en: "came back", zh: "返回" },
      "search-closed": { en: "search closed", zh: "终止查找" },
      died: { en: "died", zh: "死亡" },
      "release-ordered": { en: "release ordered", zh: "决定解除" },
      "release-withdrawn": { en: "release withdrawn", zh: "撤回解除决定" },
      released: { en: "released", zh: "解除隔离" },
      "order-revoked": { en: "order revoked", zh: "撤销决定" },
    },
  },
});
