import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

const RULES = {
  en: "Chinese rules on the quarantine of ships by telecommunication; Frontier Health and Quarantine Law (2024 revision), Article 14",
  zh: "中国关于船舶电讯检疫的规定；《国境卫生检疫法》（2024年修订）第十四条",
} as const;

/**
 * Whether a ship may be quarantined by telecommunication, without being boarded: a rule for each condition that is not
 * met, named for the condition. The application is made 24 hours before entry or earlier; 24 hours exactly are enough.
 * The sanitation certificate is the one that a Chinese quarantine authority issues for ships (船舶卫生证书), and not the Ship
 * Sanitation Control Certificate of the IHR.
 *
 * The law of 2024 allows it where conditions are met; the conditions themselves were seen in an undated copy of the
 * rules, so that it is illustrative, from the day on which the law took force.
 *
 * @see Frontier Health and Quarantine Law of China (2024 revision), Article 14; IHR (2005), Article 28.3
 */
export const telecommunicationQuarantine = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "telecommunication-quarantine",
    series: "cn-telecommunication-quarantine",
    title: { en: "Conditions for quarantine by telecommunication", zh: "船舶电讯检疫条件" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "illustrative",
    from: calendarDate("2025-01-01"),
    source: RULES.en,
  },
  facts: {
    sanitationCertificateValid: {
      kind: "yes-no",
      label: {
        en: "whether the ship's sanitation certificate of a Chinese authority is valid",
        zh: "中国卫生检疫机关签发的船舶卫生证书是否有效",
      },
    },
    fromAffectedArea: { kind: "yes-no", label: { en: "whether it comes from an affected area", zh: "是否来自疫区" } },
    infectiousSymptomsOnBoard: {
      kind: "yes-no",
      label: { en: "whether anyone on board has symptoms of an infectious disease", zh: "船上是否有人有传染病症状" },
    },
    unexplainedDeath: {
      kind: "yes-no",
      label: { en: "whether there is an unexplained death on board", zh: "船上是否有死因不明的尸体" },
    },
    abnormalRatDeaths: { kind: "yes-no", label: { en: "whether rats died abnormally", zh: "是否有鼠类反常死亡" } },
    treatmentNeededAtAnchorage: {
      kind: "yes-no",
      label: { en: "whether the ship needs treatment at the anchorage", zh: "是否需在锚地实施卫生处理" },
    },
    documentsValid: { kind: "yes-no", label: { en: "whether the ship's documents are valid", zh: "船舶证件是否有效" } },
    appliedHoursBeforeEntry: {
      kind: "number",
      unit: "hours",
      label: { en: "hours between the application and entry", zh: "申请距入境的小时数" },
    },
  },
  grades: {
    eligible: { en: "quarantine by telecommunication possible", zh: "可实施电讯检疫" },
    "not-eligible": { en: "quarantine by telecommunication not possible", zh: "不可实施电讯检疫" },
  },
  rules: [
    {
      id: "sanitation-certificate-valid",
      when: { fact: "sanitationCertificateValid", is: "no" },
      grade: "not-eligible",
      text: { en: "No valid ship sanitation certificate", zh: "无有效的船舶卫生证书" },
      source: RULES,
    },
    {
      id: "not-from-affected-area",
      when: { fact: "fromAffectedArea", is: "yes" },
      grade: "not-eligible",
      text: { en: "The ship comes from an affected area", zh: "来自疫区" },
      source: RULES,
    },
    {
      id: "no-infectious-symptoms-on-board",
      when: { fact: "infectiousSymptomsOnBoard", is: "yes" },
      grade: "not-eligible",
      text: { en: "Someone on board has symptoms of an infectious disease", zh: "船上有人有传染病症状" },
      source: RULES,
    },
    {
      id: "no-unexplained-death",
      when: { fact: "unexplainedDeath", is: "yes" },
      grade: "not-eligible",
      text: { en: "There is an unexplained death on board", zh: "船上有死因不明的尸体" },
      source: RULES,
    },
    {
      id: "no-abnormal-rat-deaths",
      when: { fact: "abnormalRatDeaths", is: "yes" },
      grade: "not-eligible",
      text: { en: "Rats died abnormally", zh: "有鼠类反常死亡" },
      source: RULES,
    },
    {
      id: "no-treatment-needed-at-anchorage",
      when: { fact: "treatmentNeededAtAnchorage", is: "yes" },
      grade: "not-eligible",
      text: { en: "The ship needs treatment at the anchorage", zh: "需在锚地实施卫生处理" },
      source: RULES,
    },
    {
      id: "documents-valid",
      when: { fact: "documentsValid", is: "no" },
      grade: "not-eligible",
      text: { en: "The ship's documents are not valid", zh: "船舶证件无效" },
      source: RULES,
    },
    {
      id: "applied-24-hours-before-entry",
      when: { fact: "appliedHoursBeforeEntry", below: 24 },
      grade: "not-eligible",
      text: { en: "Applied less than 24 hours before entry", zh: "申请距入境不足24小时" },
      source: RULES,
    },
  ],
});
