import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const RULES = {
  en: "Chinese rules on the quarantine of ships by telecommunication",
  zh: "中国关于船舶电讯检疫的规定",
} as const;

const IHR = {
  en: "IHR (2005), Articles 28.3 and 28.4",
  zh: "《国际卫生条例（2005）》第二十八条第三款、第四款",
} as const;

const CANCELLED = { en: "An example of a call that is cancelled", zh: "取消挂靠示例" } as const;

/**
 * Quarantine of a ship *by telecommunication* (电讯检疫): the ship applies 24 hours before entry or earlier, is permitted where
 * every condition is met (`telecommunicationQuarantine` decides), and enters without being boarded. Where one is not met,
 * or the master reports a change before the ship is in port, it is boarded. A ship that does not come ends the case.
 *
 * The conditions were seen in an undated copy; that a change ends the permission, and how a call that is cancelled is
 * recorded, are ours: it is illustrative.
 *
 * @see Frontier Health and Quarantine Law of China (2024 revision), Article 14; IHR (2005), Articles 28.3 and 28.4
 */
export const shipTelecommunication2025 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "ship-telecommunication-2025-01-01",
    series: "cn-ship-telecommunication",
    title: { en: "Quarantine of a ship by telecommunication", zh: "船舶电讯检疫" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "illustrative",
    from: calendarDate("2025-01-01"),
    publishedOn: calendarDate("2024-06-28"),
    source:
      "Frontier Health and Quarantine Law of China (2024 revision), Article 14; conditions: Chinese rules on the quarantine of ships by telecommunication, in an undated copy",
  },
  initial: "announced",
  outcomes: ["admitted", "to-be-boarded", "call-cancelled"],
  moves: {
    announced: { applied: "applied", "call-cancelled": "call-cancelled" },
    applied: {
      "conditions-met": "eligible",
      "conditions-not-met": "to-be-boarded",
      "call-cancelled": "call-cancelled",
    },
    eligible: { permitted: "permitted", "change-reported": "to-be-boarded", "call-cancelled": "call-cancelled" },
    permitted: { arrived: "admitted", "change-reported": "to-be-boarded", "call-cancelled": "call-cancelled" },
    admitted: {},
    "to-be-boarded": {},
    "call-cancelled": {},
  },
  particulars: {
    applied: [
      { name: "appliedAt", label: { en: "when the application was made", zh: "申请时间" } },
      { name: "entersAt", label: { en: "when the ship is to enter", zh: "预计入境时间" } },
    ],
    "conditions-met": [
      {
        name: "sanitationCertificate",
        label: { en: "whether the sanitation certificate is valid", zh: "船舶卫生证书是否有效" },
        oneOf: ["valid"],
      },
      {
        name: "lastPorts",
        label: { en: "whether it comes from an affected area", zh: "是否来自疫区" },
        oneOf: ["no-affected-area"],
      },
      {
        name: "health",
        label: { en: "whether anyone has symptoms of an infectious disease", zh: "是否有人有传染病症状" },
        oneOf: ["no-symptoms"],
      },
      {
        name: "deaths",
        label: { en: "whether there is an unexplained death on board", zh: "是否有死因不明的尸体" },
        oneOf: ["none-unexplained"],
      },
      {
        name: "ratDeaths",
        label: { en: "whether rats died abnormally", zh: "是否有鼠类反常死亡" },
        oneOf: ["none-abnormal"],
      },
      {
        name: "anchorageTreatment",
        label: { en: "whether treatment is needed at the anchorage", zh: "是否需在锚地实施卫生处理" },
        oneOf: ["none-needed"],
      },
      { name: "documents", label: { en: "whether the documents are valid", zh: "证件是否有效" }, oneOf: ["valid"] },
      {
        name: "hoursBeforeEntry",
        label: { en: "how long before entry it applied", zh: "申请距入境的时间" },
        oneOf: ["24-or-more"],
      },
    ],
    "conditions-not-met": [{ name: "unmet", label: { en: "the conditions that are not met", zh: "不符合的条件" } }],
    "change-reported": [{ name: "change", label: { en: "what has changed", zh: "变化情况" } }],
    "call-cancelled": [{ name: "reason", label: { en: "why the ship does not come", zh: "取消挂靠的原因" } }],
  },
  invariants: [
    {
      id: "applied-first",
      text: { en: "no ship is admitted without an application", zh: "未申请不得以电讯检疫入境" },
      source: RULES,
      holds: { kind: "every-path", to: ["admitted"], through: { events: ["applied"] } },
    },
    {
      id: "every-condition-met",
      text: {
        en: "no ship is admitted or permitted before every condition is found met",
        zh: "未审核符合全部条件不得准予电讯检疫",
      },
      source: RULES,
      holds: { kind: "every-path", to: ["eligible", "permitted", "admitted"], through: { events: ["conditions-met"] } },
    },
    {
      id: "permitted-before-arrival",
      text: { en: "no ship is admitted without the permission", zh: "未获准予不得以电讯检疫入境" },
      source: RULES,
      holds: { kind: "every-path", to: ["permitted", "admitted"], through: { events: ["permitted"] } },
    },
    {
      id: "admitted-on-arrival",
      text: { en: "a ship is admitted when it arrives", zh: "船舶抵港方为入境" },
      source: RULES,
      holds: { kind: "every-path", to: ["admitted"], through: { events: ["arrived"] } },
    },
    {
      id: "not-permitted-where-one-is-unmet",
      text: { en: "a ship that does not meet a condition is not permitted", zh: "不符合条件的船舶不予电讯检疫" },
      source: RULES,
      holds: { kind: "never-after", event: "conditions-not-met", never: "permitted" },
    },
    {
      id: "no-permission-after-a-change",
      text: { en: "after a change is reported no permission is given", zh: "报告情况变化后不予电讯检疫" },
      source: IHR,
      holds: { kind: "never-after", event: "change-reported", never: "permitted" },
    },
    {
      id: "boarded-after-a-change",
      text: {
        en: "after a change is reported the ship is not admitted without boarding",
        zh: "报告情况变化后须登临检疫",
      },
      source: IHR,
      holds: { kind: "never-after", event: "change-reported", never: "arrived" },
    },
    {
      id: "boarded-for-a-reason",
      text: { en: "a ship is boarded for an unmet condition or a change", zh: "因不符合条件或情况变化而登临" },
      source: RULES,
      holds: {
        kind: "every-path",
        to: ["to-be-boarded"],
        through: { events: ["conditions-not-met", "change-reported"] },
      },
    },
    {
      id: "cancelled-by-record",
      text: { en: "a call that is cancelled is recorded", zh: "取消挂靠须有记录" },
      source: CANCELLED,
      holds: { kind: "every-path", to: ["call-cancelled"], through: { events: ["call-cancelled"] } },
    },
    {
      id: "cancelled-is-cancelled",
      text: {
        en: "a ship whose call was cancelled is not admitted on what was found before",
        zh: "取消挂靠后不得凭此前审核入境",
      },
      source: CANCELLED,
      holds: { kind: "never-after", event: "call-cancelled", never: "arrived" },
    },
    {
      id: "cancelled-for-a-reason",
      text: { en: "a call is cancelled for a reason that is named", zh: "取消挂靠须载明原因" },
      source: CANCELLED,
      holds: { kind: "carries", event: "call-cancelled", particulars: ["reason"] },
    },
    {
      id: "in-time",
      text: {
        en: "the application says when it was made and when the ship enters",
        zh: "申请载明申请时间和预计入境时间",
      },
      source: RULES,
      holds: { kind: "carries", event: "applied", particulars: ["appliedAt", "entersAt"] },
    },
    {
      id: "each-condition-stated",
      text: { en: "each condition is stated as met", zh: "逐项载明符合条件" },
      source: RULES,
      holds: {
        kind: "carries",
        event: "conditions-met",
        particulars: [
          "sanitationCertificate",
          "lastPorts",
          "health",
          "deaths",
          "ratDeaths",
          "anchorageTreatment",
          "documents",
          "hoursBeforeEntry",
        ],
      },
    },
    {
      id: "unmet-conditions-named",
      text: { en: "the conditions that are not met are named", zh: "载明不符合的条件" },
      source: RULES,
      holds: { kind: "carries", event: "conditions-not-met", particulars: ["unmet"] },
    },
    {
      id: "change-named",
      text: { en: "the change is named", zh: "载明变化情况" },
      source: IHR,
      holds: { kind: "carries", event: "change-reported", particulars: ["change"] },
    },
  ],
  labels: {
    statuses: {
      announced: { en: "announced", zh: "已预报" },
      applied: { en: "applied for", zh: "已申请" },
      eligible: { en: "conditions met", zh: "符合条件" },
      permitted: { en: "permitted by telecommunication", zh: "已准予电讯检疫" },
      admitted: { en: "admitted without boarding", zh: "电讯检疫入境" },
      "to-be-boarded": { en: "to be boarded", zh: "须登临检疫" },
      "call-cancelled": { en: "call cancelled", zh: "已取消挂靠" },
    },
    events: {
      applied: { en: "applied for by the ship", zh: "船方申请" },
      "conditions-met": { en: "every condition found met", zh: "审核符合全部条件" },
      "conditions-not-met": { en: "a condition found not met", zh: "审核不符合条件" },
      permitted: { en: "permission sent", zh: "发出准予电讯检疫的回复" },
      "change-reported": { en: "change reported by the master", zh: "船长报告情况变化" },
      arrived: { en: "ship arrived", zh: "船舶抵港" },
      "call-cancelled": { en: "call cancelled", zh: "取消挂靠" },
    },
  },
});
