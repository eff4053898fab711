import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const LAW = {
  en: "Frontier Health and Quarantine Law (2024 revision), Article 14",
  zh: "《国境卫生检疫法》（2024年修订）第十四条",
} as const;

const ORDER = {
  en: "AIP China, GEN 1.2 (boarding quarantine)",
  zh: "《中国航行资料汇编》总则1.2（登临检疫）",
} as const;

/**
 * *Boarding inspection* (登临检疫) of a conveyance: the officer boards first, the operator hands over the documents, and until
 * the inspection is over nobody boards or leaves and nothing is unloaded. What is found a risk is treated, and the conveyance
 * is inspected again.
 *
 * @see Frontier Health and Quarantine Law of China (2024 revision), Article 14; the order of the steps and the documents: AIP
 * China, GEN 1.2, seen in a copy of 2010
 */
export const boardingInspection2025 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "boarding-inspection-2025-01-01",
    series: "cn-boarding-inspection",
    title: { en: "Boarding inspection", zh: "登临检疫" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2025-01-01"),
    publishedOn: calendarDate("2024-06-28"),
    source:
      "Frontier Health and Quarantine Law of China (2024 revision), Article 14; order of the steps: AIP China, GEN 1.2 (copy of 2010)",
  },
  initial: "arrived",
  outcomes: ["closed"],
  moves: {
    arrived: { "officer-boarded": "boarded" },
    boarded: { "documents-handed-over": "documented" },
    documented: { "nothing-found": "inspected", "risk-found": "under-measures" },
    "under-measures": { "measures-completed": "documented" },
    inspected: {
      embarked: "inspected",
      disembarked: "inspected",
      unloaded: "inspected",
      "certificate-issued": "closed",
    },
    closed: {},
  },
  particulars: {
    "officer-boarded": [{ name: "officer", label: { en: "the officer who boarded", zh: "登临检疫人员" } }],
    "documents-handed-over": [
      { name: "generalDeclaration", label: { en: "the general declaration", zh: "总申报单" } },
      { name: "passengerList", label: { en: "the list of passengers", zh: "旅客名单" } },
      { name: "manifest", label: { en: "the cargo manifest", zh: "货物舱单" } },
    ],
    "risk-found": [{ name: "evidence", label: { en: "what was found", zh: "发现的情况" } }],
    "measures-completed": [{ name: "measures", label: { en: "the measures carried out", zh: "已实施的卫生处理措施" } }],
    "certificate-issued": [
      { name: "certificate", label: { en: "the entry quarantine certificate", zh: "进境检疫证" } },
    ],
  },
  invariants: [
    {
      id: "officer-first",
      text: { en: "nothing is inspected before the officer has boarded", zh: "检疫人员登临前不得查验放行" },
      source: ORDER,
      holds: {
        kind: "every-path",
        to: ["documented", "inspected", "closed"],
        through: { events: ["officer-boarded"] },
      },
    },
    {
      id: "documents-before-inspection",
      text: { en: "nothing is inspected without the operator's documents", zh: "负责人未提交单证不得查验" },
      source: ORDER,
      holds: {
        kind: "every-path",
        to: ["documented", "inspected", "closed"],
        through: { events: ["documents-handed-over"] },
      },
    },
    {
      id: "inspected-before-the-end",
      text: { en: "no inspection is over before nothing is found", zh: "未查验至无异常不得结束检疫" },
      source: LAW,
      holds: { kind: "every-path", to: ["inspected", "closed"], through: { events: ["nothing-found"] } },
    },
    {
      id: "treated-where-a-risk-was-found",
      text: {
        en: "where a risk was found, it is treated before the inspection is over",
        zh: "发现风险的，卫生处理后方可结束检疫",
      },
      source: LAW,
      holds: {
        kind: "every-path",
        from: "under-measures",
        to: ["inspected", "closed"],
        through: { events: ["measures-completed"] },
      },
    },
    {
      id: "inspected-again-after-measures",
      text: { en: "after measures the conveyance is inspected again", zh: "卫生处理后须再次查验" },
      source: LAW,
      holds: {
        kind: "every-path",
        from: "under-measures",
        to: ["inspected", "closed"],
        through: { events: ["nothing-found"] },
      },
    },
    {
      id: "measures-for-a-risk-only",
      text: { en: "measures are owed for a risk that was found", zh: "发现风险方须卫生处理" },
      source: LAW,
      holds: { kind: "every-path", to: ["under-measures"], through: { events: ["risk-found"] } },
    },
    {
      id: "not-begun-again",
      text: { en: "measures do not undo what was done before", zh: "卫生处理后不得从登临重新开始" },
      source: ORDER,
      holds: {
        kind: "every-path",
        from: "under-measures",
        to: ["arrived", "boarded"],
        through: { statuses: ["closed"] },
      },
    },
    {
      id: "nobody-boards-before-the-end",
      text: { en: "nobody boards before the inspection is over", zh: "检疫结束前人员不得登上交通运输工具" },
      source: ORDER,
      holds: { kind: "never-after", event: "embarked", never: "nothing-found" },
    },
    {
      id: "nobody-leaves-before-the-end",
      text: { en: "nobody leaves before the inspection is over", zh: "检疫结束前人员不得离开交通运输工具" },
      source: ORDER,
      holds: { kind: "never-after", event: "disembarked", never: "nothing-found" },
    },
    {
      id: "nothing-unloaded-before-the-end",
      text: { en: "nothing is unloaded before the inspection is over", zh: "检疫结束前不得卸货" },
      source: ORDER,
      holds: { kind: "never-after", event: "unloaded", never: "nothing-found" },
    },
    {
      id: "closed-by-a-certificate",
      text: { en: "an inspection is closed by the certificate", zh: "签发检疫证方可结案" },
      source: LAW,
      holds: { kind: "every-path", to: ["closed"], through: { events: ["certificate-issued"] } },
    },
    {
      id: "documents-named",
      text: {
        en: "the documents are the declaration, the list of passengers and the manifest",
        zh: "单证包括总申报单、旅客名单和舱单",
      },
      source: ORDER,
      holds: {
        kind: "carries",
        event: "documents-handed-over",
        particulars: ["generalDeclaration", "passengerList", "manifest"],
      },
    },
    {
      id: "certificate-numbered",
      text: { en: "the certificate that was issued is named", zh: "须记载所签发的检疫证" },
      source: LAW,
      holds: { kind: "carries", event: "certificate-issued", particulars: ["certificate"] },
    },
  ],
  labels: {
    statuses: {
      arrived: { en: "arrived, closed to everybody", zh: "已抵达，未经许可不得上下" },
      boarded: { en: "officer on board", zh: "检疫人员已登临" },
      documented: { en: "to be inspected", zh: "待查验" },
      "under-measures": { en: "measures owed", zh: "待卫生处理" },
      inspected: { en: "inspected, free to board and unload", zh: "检疫完毕，可上下装卸" },
      closed: { en: "inspection closed", zh: "检疫结案" },
    },
    events: {
      "officer-boarded": { en: "quarantine officer boarded", zh: "检疫人员登临" },
      "documents-handed-over": { en: "operator's documents handed over", zh: "负责人提交单证" },
      "nothing-found": { en: "inspected, nothing found", zh: "查验无异常" },
      "risk-found": { en: "inspected, a risk found", zh: "查验发现风险" },
      "measures-completed": { en: "measures completed", zh: "卫生处理完毕" },
      embarked: { en: "people boarded", zh: "人员登上交通运输工具" },
      disembarked: { en: "people left", zh: "人员离开交通运输工具" },
      unloaded: { en: "goods unloaded", zh: "卸货" },
      "certificate-issued": { en: "entry quarantine certificate issued", zh: "签发进境检疫证" },
    },
  },
});
