import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const PRACTICE = { en: "Practice of port laboratories, as an example", zh: "口岸实验室做法（示例）" } as const;

const CONSENT = {
  en: "IHR (2005), Articles 23.3 and 31.2",
  zh: "《国际卫生条例（2005）》第二十三条第三款、第三十一条第二款",
} as const;

const REPORT = {
  en: "Frontier Health and Quarantine Law (to 2024-12-31), Article 5",
  zh: "《国境卫生检疫法》（2024年12月31日前）第五条",
} as const;

/**
 * One sampling of one person, from the swab to the report: taken, packed, sent, received or rejected, tested, tested again
 * where the first test is positive or unclear, confirmed, reported. The result stands in the event's name. Whatever comes
 * to no result is taken again; a positive first test never becomes a negative report without a new sample.
 *
 * How often a laboratory tests again and who confirms differs: it is illustrative. Several samples of one person are put
 * together by `reconcileSpecimens`.
 *
 * @see IHR (2005), Articles 23.3 and 31.2
 */
export const specimen2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "specimen-2020-03-01",
    series: "cn-specimen",
    title: { en: "The way of a specimen", zh: "标本采检流程" },
    authority: { en: "a port laboratory, as an example", zh: "口岸实验室（示例）" },
    status: "illustrative",
    from: calendarDate("2020-03-01"),
    source:
      "an example; consent: IHR (2005), Articles 23.3 and 31.2; report within 24 hours: Frontier Health and Quarantine Law (to 2024-12-31), Article 5",
  },
  initial: "to-be-taken",
  outcomes: ["reported-negative", "reported-positive"],
  moves: {
    "to-be-taken": { taken: "taken" },
    taken: { packed: "packed" },
    packed: { sent: "sent" },
    sent: { received: "received", rejected: "rejected" },
    rejected: { retaken: "taken" },
    received: { "tested-negative": "negative", "tested-positive": "positive", "tested-indeterminate": "indeterminate" },
    positive: { "retested-positive": "to-be-confirmed", "retest-disagreed": "disputed" },
    indeterminate: {
      "second-test-positive": "to-be-confirmed",
      "second-test-negative": "negative",
      "second-test-indeterminate": "unclear",
    },
    "to-be-confirmed": { confirmed: "confirmed", "not-confirmed": "not-confirmed" },
    disputed: { retaken: "taken" },
    unclear: { retaken: "taken" },
    "not-confirmed": { retaken: "taken" },
    negative: { "reported-negative": "reported-negative" },
    confirmed: { "reported-positive": "reported-positive" },
    "reported-negative": {},
    "reported-positive": {},
  },
  particulars: {
    taken: [
      { name: "tube", label: { en: "the number of the tube", zh: "采样管编号" } },
      { name: "kind", label: { en: "the kind of sample", zh: "标本类型" } },
      {
        name: "consent",
        label: {
          en: "consent to sampling, or compulsion for an imminent risk",
          zh: "采样知情同意，或因紧迫风险而强制",
        },
        oneOf: ["obtained", "guardian", "compelled"],
      },
    ],
    retaken: [
      { name: "tube", label: { en: "the number of the tube", zh: "采样管编号" } },
      { name: "kind", label: { en: "the kind of sample", zh: "标本类型" } },
      {
        name: "consent",
        label: {
          en: "consent to sampling, or compulsion for an imminent risk",
          zh: "采样知情同意，或因紧迫风险而强制",
        },
        oneOf: ["obtained", "guardian", "compelled"],
      },
    ],
    sent: [{ name: "courier", label: { en: "who carries it", zh: "送检人" } }],
    received: [{ name: "receivedBy", label: { en: "who received it", zh: "接收人" } }],
    rejected: [{ name: "reason", label: { en: "why it was rejected", zh: "拒收理由" } }],
    "reported-positive": [{ name: "reportedTo", label: { en: "to whom it was reported", zh: "报告对象" } }],
    "tested-negative": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
    "tested-positive": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
    "tested-indeterminate": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
    "retested-positive": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
    "retest-disagreed": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
    "second-test-positive": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
    "second-test-negative": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
    "second-test-indeterminate": [{ name: "reagent", label: { en: "the reagent", zh: "检测试剂" } }],
  },
  invariants: [
    {
      id: "negative-by-a-test",
      text: { en: "no sample is negative before a test says so", zh: "经检测方可认定阴性" },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        to: ["negative", "reported-negative"],
        through: { events: ["tested-negative", "second-test-negative"] },
      },
    },
    {
      id: "positive-by-confirmation",
      text: { en: "no sample is reported positive before it is confirmed", zh: "未经确认不得报告阳性" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["confirmed", "reported-positive"], through: { events: ["confirmed"] } },
    },
    {
      id: "tested-twice-before-confirmation",
      text: { en: "nothing is confirmed that was not tested twice", zh: "未经复检不得确认" },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        to: ["to-be-confirmed", "not-confirmed", "confirmed"],
        through: { events: ["retested-positive", "second-test-positive"] },
      },
    },
    {
      id: "positive-never-becomes-negative",
      text: {
        en: "a positive first test is not reported negative without a new sample",
        zh: "初筛阳性未重新采样不得报告阴性",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "positive",
        to: ["negative", "reported-negative"],
        through: { events: ["retaken"] },
      },
    },
    {
      id: "unconfirmed-is-not-negative",
      text: {
        en: "a sample to be confirmed is not reported negative without a new one",
        zh: "待确认标本未重新采样不得报告阴性",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "to-be-confirmed",
        to: ["negative", "reported-negative"],
        through: { events: ["retaken"] },
      },
    },
    {
      id: "indeterminate-is-tested-again",
      text: {
        en: "an indeterminate test is followed by a second one, or by a new sample",
        zh: "结果不确定须再次检测或重新采样",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "indeterminate",
        to: ["to-be-confirmed", "negative", "unclear"],
        through: { events: ["second-test-positive", "second-test-negative", "second-test-indeterminate"] },
      },
    },
    {
      id: "indeterminate-is-not-negative",
      text: {
        en: "an indeterminate test is not reported negative without a second test or a new sample",
        zh: "结果不确定的，未再次检测或重新采样不得报告阴性",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "indeterminate",
        to: ["negative", "reported-negative"],
        through: { events: ["second-test-negative", "retaken"] },
      },
    },
    {
      id: "positive-by-a-first-test",
      text: { en: "a first test is positive when it says so", zh: "初筛阳性须经检测" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["positive"], through: { events: ["tested-positive"] } },
    },
    {
      id: "indeterminate-by-a-first-test",
      text: { en: "a first test is indeterminate when it says so", zh: "初筛不确定须经检测" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["indeterminate"], through: { events: ["tested-indeterminate"] } },
    },
    {
      id: "positive-is-not-made-indeterminate",
      text: {
        en: "a positive first test is not turned into an indeterminate one without a new sample",
        zh: "初筛阳性未重新采样不得改为不确定",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "positive",
        to: ["indeterminate", "unclear", "received"],
        through: { events: ["retaken"] },
      },
    },
    {
      id: "indeterminate-is-not-made-positive",
      text: {
        en: "an indeterminate first test is not turned into another without a new sample",
        zh: "初筛不确定未重新采样不得改为初筛阳性",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "indeterminate",
        to: ["positive", "disputed", "received"],
        through: { events: ["retaken"] },
      },
    },
    {
      id: "disputed-needs-a-new-sample",
      text: { en: "tests that disagree call for a new sample", zh: "复检不一致须重新采样" },
      source: PRACTICE,
      holds: { kind: "every-path", from: "disputed", through: { events: ["retaken"] } },
    },
    {
      id: "unclear-needs-a-new-sample",
      text: { en: "two indeterminate tests call for a new sample", zh: "两次不确定须重新采样" },
      source: PRACTICE,
      holds: { kind: "every-path", from: "unclear", through: { events: ["retaken"] } },
    },
    {
      id: "unconfirmed-needs-a-new-sample",
      text: { en: "what was not confirmed calls for a new sample", zh: "未予确认须重新采样" },
      source: PRACTICE,
      holds: { kind: "every-path", from: "not-confirmed", through: { events: ["retaken"] } },
    },
    {
      id: "rejected-needs-a-new-sample",
      text: { en: "a rejected sample calls for a new one", zh: "被拒收标本须重新采样" },
      source: PRACTICE,
      holds: { kind: "every-path", from: "rejected", through: { events: ["retaken"] } },
    },
    {
      id: "packed-before-it-is-tested",
      text: { en: "a sample is packed before it is tested", zh: "标本须包装后检测" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["sent", "received"], through: { events: ["packed"] } },
    },
    {
      id: "sent-before-it-is-tested",
      text: { en: "a sample is sent before it is tested", zh: "标本须送检后检测" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["sent", "received", "rejected"], through: { events: ["sent"] } },
    },
    {
      id: "received-before-it-is-tested",
      text: { en: "a sample is received before it is tested", zh: "标本须接收后检测" },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        to: ["received", "negative", "positive", "indeterminate"],
        through: { events: ["received"] },
      },
    },
    {
      id: "packed-again-after-rejected",
      text: {
        en: "a sample taken again after it was rejected is packed as the first was",
        zh: "拒收后重新采集的标本须重新包装",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "rejected",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "unclear",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["packed"] },
      },
    },
    {
      id: "sent-again-after-rejected",
      text: {
        en: "a sample taken again after it was rejected is sent as the first was",
        zh: "拒收后重新采集的标本须重新送检",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "rejected",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "unclear",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["sent"] },
      },
    },
    {
      id: "received-again-after-rejected",
      text: {
        en: "a sample taken again after it was rejected is received as the first was",
        zh: "拒收后重新采集的标本须重新接收",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "rejected",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "unclear",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["received"] },
      },
    },
    {
      id: "packed-again-after-disputed",
      text: {
        en: "a sample taken again after it was disputed is packed as the first was",
        zh: "结果不一致后重新采集的标本须重新包装",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "disputed",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "unclear",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["packed"] },
      },
    },
    {
      id: "sent-again-after-disputed",
      text: {
        en: "a sample taken again after it was disputed is sent as the first was",
        zh: "结果不一致后重新采集的标本须重新送检",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "disputed",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "unclear",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["sent"] },
      },
    },
    {
      id: "received-again-after-disputed",
      text: {
        en: "a sample taken again after it was disputed is received as the first was",
        zh: "结果不一致后重新采集的标本须重新接收",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "disputed",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "unclear",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["received"] },
      },
    },
    {
      id: "packed-again-after-unclear",
      text: {
        en: "a sample taken again after it was unclear is packed as the first was",
        zh: "结果不明后重新采集的标本须重新包装",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "unclear",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["packed"] },
      },
    },
    {
      id: "sent-again-after-unclear",
      text: {
        en: "a sample taken again after it was unclear is sent as the first was",
        zh: "结果不明后重新采集的标本须重新送检",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "unclear",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["sent"] },
      },
    },
    {
      id: "received-again-after-unclear",
      text: {
        en: "a sample taken again after it was unclear is received as the first was",
        zh: "结果不明后重新采集的标本须重新接收",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "unclear",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "not-confirmed",
          "confirmed",
        ],
        through: { events: ["received"] },
      },
    },
    {
      id: "packed-again-after-not-confirmed",
      text: {
        en: "a sample taken again after it was not confirmed is packed as the first was",
        zh: "未予确认后重新采集的标本须重新包装",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "not-confirmed",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "unclear",
          "confirmed",
        ],
        through: { events: ["packed"] },
      },
    },
    {
      id: "sent-again-after-not-confirmed",
      text: {
        en: "a sample taken again after it was not confirmed is sent as the first was",
        zh: "未予确认后重新采集的标本须重新送检",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "not-confirmed",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "unclear",
          "confirmed",
        ],
        through: { events: ["sent"] },
      },
    },
    {
      id: "received-again-after-not-confirmed",
      text: {
        en: "a sample taken again after it was not confirmed is received as the first was",
        zh: "未予确认后重新采集的标本须重新接收",
      },
      source: PRACTICE,
      holds: {
        kind: "every-path",
        from: "not-confirmed",
        to: [
          "received",
          "negative",
          "positive",
          "indeterminate",
          "to-be-confirmed",
          "disputed",
          "unclear",
          "confirmed",
        ],
        through: { events: ["received"] },
      },
    },
    {
      id: "disputed-by-a-test",
      text: { en: "tests disagree when the second one says so", zh: "复检不一致须经检测" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["disputed"], through: { events: ["retest-disagreed"] } },
    },
    {
      id: "unclear-by-a-test",
      text: { en: "a sample is unclear when the second test says so", zh: "结果不明须经第二次检测" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["unclear"], through: { events: ["second-test-indeterminate"] } },
    },
    {
      id: "unconfirmed-by-the-laboratory",
      text: { en: "a sample is not confirmed when the laboratory says so", zh: "未予确认须由实验室作出" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["not-confirmed"], through: { events: ["not-confirmed"] } },
    },
    {
      id: "negative-is-reported",
      text: { en: "a negative test is reported", zh: "检测阴性须报告" },
      source: PRACTICE,
      holds: { kind: "never-after", event: "tested-negative", never: "tested-negative" },
    },
    {
      id: "second-negative-is-reported",
      text: { en: "a negative second test is reported", zh: "第二次检测阴性须报告" },
      source: PRACTICE,
      holds: { kind: "never-after", event: "second-test-negative", never: "second-test-negative" },
    },
    {
      id: "rejected-by-the-laboratory",
      text: { en: "a sample is rejected by the laboratory", zh: "拒收须由实验室作出" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["rejected"], through: { events: ["rejected"] } },
    },
    {
      id: "begun-once",
      text: { en: "a sampling that was begun does not begin as if nothing had been", zh: "已开始的采样不得从头重来" },
      source: PRACTICE,
      holds: { kind: "every-path", from: "taken", to: ["to-be-taken"], through: { statuses: ["reported-negative"] } },
    },
    {
      id: "reported-negative-by-record",
      text: { en: "a negative report is recorded", zh: "阴性报告须有记录" },
      source: PRACTICE,
      holds: { kind: "every-path", to: ["reported-negative"], through: { events: ["reported-negative"] } },
    },
    {
      id: "reported-positive-by-record",
      text: { en: "a positive report is recorded", zh: "阳性报告须有记录" },
      source: REPORT,
      holds: { kind: "every-path", to: ["reported-positive"], through: { events: ["reported-positive"] } },
    },
    {
      id: "consent-before-sample",
      text: {
        en: "no sample is taken without consent or evidence of an imminent risk",
        zh: "无同意或紧迫风险证据不得采样",
      },
      source: CONSENT,
      holds: { kind: "carries", event: "taken", particulars: ["tube", "kind", "consent"] },
    },
    {
      id: "consent-before-a-new-sample",
      text: {
        en: "no sample is taken again without consent or evidence of an imminent risk",
        zh: "无同意或紧迫风险证据不得重新采样",
      },
      source: CONSENT,
      holds: { kind: "carries", event: "retaken", particulars: ["tube", "kind", "consent"] },
    },
    {
      id: "rejected-for-a-reason",
      text: { en: "a rejection names its reason", zh: "拒收须说明理由" },
      source: PRACTICE,
      holds: { kind: "carries", event: "rejected", particulars: ["reason"] },
    },
    {
      id: "reported-to-somebody",
      text: { en: "a positive report names to whom it went", zh: "阳性报告须载明报告对象" },
      source: REPORT,
      holds: { kind: "carries", event: "reported-positive", particulars: ["reportedTo"] },
    },
  ],
  deadlines: {
    confirmed: {
      hours: 24,
      label: {
        en: "report of a quarantinable disease to the health authority of the State",
        zh: "向国务院卫生行政部门报告检疫传染病",
      },
      owedBy: { en: "the authority at the port", zh: "口岸主管机关" },
      source: REPORT,
    },
  },
  labels: {
    statuses: {
      "to-be-taken": { en: "to be taken", zh: "待采样" },
      taken: { en: "taken", zh: "已采样" },
      packed: { en: "packed", zh: "已包装" },
      sent: { en: "sent", zh: "已送检" },
      received: { en: "received, to be tested", zh: "已接收，待检测" },
      rejected: { en: "rejected, to be taken again", zh: "已拒收，待重采" },
      negative: { en: "negative, to be reported", zh: "阴性，待报告" },
      positive: { en: "first test positive", zh: "初筛阳性" },
      indeterminate: { en: "first test indeterminate", zh: "初筛不确定" },
      "to-be-confirmed": { en: "to be confirmed", zh: "待确认" },
      disputed: { en: "tests disagree, to be taken again", zh: "复检不一致，待重采" },
      unclear: { en: "twice indeterminate, to be taken again", zh: "两次不确定，待重采" },
      "not-confirmed": { en: "not confirmed, to be taken again", zh: "未确认，待重采" },
      confirmed: { en: "confirmed positive, to be reported", zh: "确认阳性，待报告" },
      "reported-negative": { en: "reported negative", zh: "已报告阴性" },
      "reported-positive": { en: "reported positive", zh: "已报告阳性" },
    },
    events: {
      taken: { en: "sample taken", zh: "采样" },
      packed: { en: "packed", zh: "包装" },
      sent: { en: "sent to the laboratory", zh: "送检" },
      received: { en: "received by the laboratory", zh: "实验室接收" },
      rejected: { en: "rejected by the laboratory", zh: "实验室拒收" },
      retaken: { en: "sample taken again", zh: "重新采样" },
      "tested-negative": { en: "tested negative", zh: "检测阴性" },
      "tested-positive": { en: "tested positive", zh: "检测阳性" },
      "tested-indeterminate": { en: "test indeterminate", zh: "检测结果不确定" },
      "retested-positive": { en: "tested positive again", zh: "复检阳性" },
      "retest-disagreed": { en: "the test after a positive is not positive", zh: "复检未见阳性" },
      "second-test-positive": { en: "second test positive", zh: "第二次检测阳性" },
      "second-test-negative": { en: "second test negative", zh: "第二次检测阴性" },
      "second-test-indeterminate": { en: "second test indeterminate", zh: "第二次检测仍不确定" },
      confirmed: { en: "confirmed positive", zh: "确认阳性" },
      "not-confirmed": { en: "not confirmed", zh: "未予确认" },
      "reported-negative": { en: "reported negative", zh: "报告阴性" },
      "reported-positive": { en: "reported positive", zh: "报告阳性" },
    },
  },
});
