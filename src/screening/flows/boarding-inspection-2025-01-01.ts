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

const DEPARTURE = { en: "IHR (2005), Article 27.2", zh: "《国际卫生条例（2005）》第二十七条第二款" } as const;

const CANCELLED = { en: "An example of a call that is cancelled", zh: "取消停靠示例" } as const;

/**
 * *Boarding inspection* (登临检疫) of a conveyance: the officer boards first, the operator hands over the documents, and until
 * the inspection is over nobody boards or leaves and nothing is unloaded. What is found a risk is treated, and the conveyance
 * is inspected again. A conveyance that leaves before it was inspected names its reason; one with a risk on board leaves
 * untreated only when the next point of entry was told.
 *
 * @see Frontier Health and Quarantine Law of China (2024 revision), Article 14; the order of the steps and the documents: AIP
 * China, GEN 1.2, seen in a copy of 2010; leaving untreated: IHR (2005), Article 27.2
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
      "Frontier Health and Quarantine Law of China (2024 revision), Article 14; order of the steps: AIP China, GEN 1.2 (copy of 2010); leaving untreated: IHR (2005), Article 27.2; how a cancelled call is recorded is an example",
  },
  initial: "arrived",
  outcomes: ["closed", "call-cancelled", "departed-untreated"],
  moves: {
    arrived: { "officer-boarded": "boarded", "call-cancelled": "call-cancelled" },
    boarded: { "documents-handed-over": "documented", "call-cancelled": "call-cancelled" },
    documented: {
      "nothing-found": "inspected",
      "risk-found": "under-measures",
      "call-cancelled": "call-cancelled",
    },
    "under-measures": { "measures-completed": "documented", "departed-untreated": "departed-untreated" },
    inspected: {
      embarked: "inspected",
      disembarked: "inspected",
      unloaded: "inspected",
      "certificate-issued": "closed",
    },
    closed: {},
    "call-cancelled": {},
    "departed-untreated": {},
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
    "call-cancelled": [{ name: "reason", label: { en: "why the conveyance leaves again", zh: "取消停靠的原因" } }],
    "departed-untreated": [
      {
        name: "reason",
        label: { en: "why the measures cannot be carried out here", zh: "不能在此实施卫生处理的原因" },
      },
      { name: "nextPointOfEntry", label: { en: "the next point of entry that was told", zh: "已通知的下一口岸" } },
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
      text: { en: "an inspection is closed by the certificate", zh: "签发检疫证方可结束检疫" },
      source: LAW,
      holds: { kind: "every-path", to: ["closed"], through: { events: ["certificate-issued"] } },
    },
    {
      id: "cancelled-by-record",
      text: { en: "a conveyance that leaves again before it was inspected is recorded", zh: "未经检疫即离开须有记录" },
      source: CANCELLED,
      holds: { kind: "every-path", to: ["call-cancelled"], through: { events: ["call-cancelled"] } },
    },
    {
      id: "cancelled-once",
      text: { en: "a call that was cancelled is over", zh: "取消停靠即告终结" },
      source: CANCELLED,
      holds: { kind: "never-after", event: "call-cancelled", never: "call-cancelled" },
    },
    {
      id: "inspection-can-be-finished",
      text: { en: "whatever was found, the inspection can be finished", zh: "无论发现何种情况，检疫均可完成" },
      source: LAW,
      holds: { kind: "stays-reachable", status: "inspected" },
    },
    {
      id: "no-risk-leaves-as-a-cancelled-call",
      text: {
        en: "a conveyance with a risk on board does not leave as if its call had been cancelled",
        zh: "发现风险的交通运输工具不得以取消停靠为由离开",
      },
      source: DEPARTURE,
      holds: {
        kind: "every-path",
        from: "under-measures",
        to: ["call-cancelled"],
        through: { events: ["measures-completed"] },
      },
    },
    {
      id: "untreated-by-record",
      text: { en: "a departure without the measures is recorded", zh: "未实施卫生处理即离开须有记录" },
      source: DEPARTURE,
      holds: { kind: "every-path", to: ["departed-untreated"], through: { events: ["departed-untreated"] } },
    },
    {
      id: "reason-for-cancelling",
      text: { en: "a cancelled call names its reason", zh: "取消停靠须载明原因" },
      source: CANCELLED,
      holds: { kind: "carries", event: "call-cancelled", particulars: ["reason"] },
    },
    {
      id: "next-port-told",
      text: {
        en: "a departure without the measures names its reason and the next point of entry that was told",
        zh: "未实施卫生处理即离开须载明原因和已通知的下一口岸",
      },
      source: DEPARTURE,
      holds: { kind: "carries", event: "departed-untreated", particulars: ["reason", "nextPointOfEntry"] },
    },
    {
      id: "officer-named",
      text: { en: "the officer who boarded is named", zh: "须载明登临检疫人员" },
      source: ORDER,
      holds: { kind: "carries", event: "officer-boarded", particulars: ["officer"] },
    },
    {
      id: "evidence-of-the-risk",
      text: { en: "the risk that was found is named", zh: "须载明发现的风险" },
      source: LAW,
      holds: { kind: "carries", event: "risk-found", particulars: ["evidence"] },
    },
    {
      id: "measures-named",
      text: { en: "the measures that were carried out are named", zh: "须载明已实施的卫生处理措施" },
      source: LAW,
      holds: { kind: "carries", event: "measures-completed", particulars: ["measures"] },
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
      closed: { en: "inspection closed", zh: "已签发检疫证，检疫结束" },
      "call-cancelled": { en: "left again, not inspected", zh: "未经检疫已离开" },
      "departed-untreated": { en: "departed without the measures", zh: "未实施卫生处理即离开" },
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
      "call-cancelled": { en: "call cancelled, the conveyance leaves", zh: "取消停靠并离开" },
      "departed-untreated": { en: "departed without the measures", zh: "未实施卫生处理即离开" },
    },
  },
});
