import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const REPORT = {
  en: "Pingxiang press report of early February 2020 (joint checkpoints)",
  zh: "2020年2月初凭祥联合检测站点报道",
} as const;

const EVASION = {
  en: "Erenhot press report of February 2022 (bypassing a checkpoint)",
  zh: "2022年2月二连浩特报道（人员绕行逃检）",
} as const;

/**
 * A road checkpoint of four areas (初检区、复检区、拦阻区、登记区): temperature and identity are checked once; who is abnormal is checked
 * again, and held or registered. Who goes round the checkpoint is recorded as having evaded it, and is checked when
 * intercepted; the case of one who is not stays open.
 *
 * The report names the areas and the two checks. That a bypass is an event of its own is ours, after the bypassing of a
 * checkpoint told of Erenhot in February 2022.
 *
 * @see Press report on the joint checkpoints of Pingxiang, early February 2020
 */
export const roadCheckpoint2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "road-checkpoint-2020-01-22",
    series: "cn-pingxiang-road-checkpoint",
    title: { en: "Road checkpoint of four areas, Pingxiang", zh: "凭祥公路联合检测站点（四区）" },
    authority: { en: "Epidemic command of Pingxiang", zh: "凭祥市疫情防控指挥部" },
    status: "published",
    from: { notBefore: calendarDate("2020-01-21"), notAfter: calendarDate("2020-02-02") },
    source:
      "Press report on the 13 joint checkpoints of Pingxiang, Guangxi, early February 2020: areas of first check, re-check, hold and registration",
  },
  initial: "approaching",
  outcomes: ["held", "registered"],
  moves: {
    approaching: { "primary-normal": "primary-normal", "primary-abnormal": "primary-abnormal", bypassed: "evading" },
    evading: { intercepted: "intercepted" },
    intercepted: { "primary-normal": "primary-normal", "primary-abnormal": "primary-abnormal" },
    "primary-normal": { registered: "registered" },
    "primary-abnormal": { "recheck-normal": "recheck-normal", "recheck-abnormal": "recheck-abnormal" },
    "recheck-normal": { registered: "registered" },
    "recheck-abnormal": { held: "held" },
    held: {},
    registered: {},
  },
  particulars: {
    "primary-normal": [
      {
        name: "temperature",
        label: { en: "whether the temperature is normal", zh: "体温是否正常" },
        oneOf: ["normal"],
      },
      { name: "identity", label: { en: "whether the identity is verified", zh: "身份是否核实" }, oneOf: ["verified"] },
    ],
    "primary-abnormal": [
      { name: "temperature", label: { en: "the temperature measured", zh: "体温测量结果" } },
      { name: "identity", label: { en: "what the check of the identity came to", zh: "身份核实结果" } },
    ],
    "recheck-normal": [
      {
        name: "temperature",
        label: { en: "whether the temperature is normal", zh: "体温是否正常" },
        oneOf: ["normal"],
      },
    ],
    "recheck-abnormal": [{ name: "abnormal", label: { en: "what is abnormal", zh: "异常情况" } }],
    bypassed: [{ name: "seenAt", label: { en: "where it was seen", zh: "发现地点" } }],
  },
  invariants: [
    {
      id: "checked-before-the-end",
      text: { en: "nobody is held or registered without the first check", zh: "未经初检不得拦阻或登记" },
      source: REPORT,
      holds: { kind: "every-path", through: { events: ["primary-normal", "primary-abnormal"] } },
    },
    {
      id: "rechecked-where-abnormal",
      text: {
        en: "who was abnormal at the first check is checked again before being held or registered",
        zh: "初检异常者未经复检不得拦阻或登记",
      },
      source: REPORT,
      holds: {
        kind: "every-path",
        from: "primary-abnormal",
        through: { events: ["recheck-normal", "recheck-abnormal"] },
      },
    },
    {
      id: "held-when-abnormal-twice",
      text: { en: "only who was abnormal at the re-check is held", zh: "复检异常方可拦阻" },
      source: REPORT,
      holds: { kind: "every-path", to: ["held"], through: { events: ["recheck-abnormal"] } },
    },
    {
      id: "abnormal-twice-is-not-registered",
      text: { en: "who was abnormal at the re-check is not registered", zh: "复检异常者不得登记通行" },
      source: REPORT,
      holds: { kind: "never-after", event: "recheck-abnormal", never: "registered" },
    },
    {
      id: "abnormal-goes-on-only-when-normal",
      text: {
        en: "who was abnormal at the first check is registered only when the re-check is normal",
        zh: "初检异常者复检正常方可登记",
      },
      source: REPORT,
      holds: {
        kind: "every-path",
        from: "primary-abnormal",
        to: ["registered"],
        through: { events: ["recheck-normal"] },
      },
    },
    {
      id: "abnormal-means-found-so",
      text: { en: "nobody is abnormal before being found so", zh: "经检查方可认定异常" },
      source: REPORT,
      holds: { kind: "every-path", to: ["primary-abnormal"], through: { events: ["primary-abnormal"] } },
    },
    {
      id: "first-check-in-the-first-area",
      text: { en: "nobody counts as normal before being found so", zh: "经检查方可认定正常" },
      source: REPORT,
      holds: { kind: "every-path", to: ["primary-normal"], through: { events: ["primary-normal"] } },
    },
    {
      id: "checked-once-in-the-first-area",
      text: { en: "who was checked goes on to the next area", zh: "初检后进入下一区" },
      source: REPORT,
      holds: {
        kind: "every-path",
        from: "primary-abnormal",
        to: ["approaching", "evading", "intercepted", "primary-normal"],
        through: { statuses: ["held", "registered"] },
      },
    },
    {
      id: "primary-normal-then-not-primary-normal",
      text: {
        en: "who was found normal in the first area is not found normal there again",
        zh: "初检正常不得重复记录",
      },
      source: REPORT,
      holds: { kind: "never-after", event: "primary-normal", never: "primary-normal" },
    },
    {
      id: "primary-normal-then-not-primary-abnormal",
      text: {
        en: "who was found normal in the first area is not found abnormal there afterwards",
        zh: "初检正常者不得再认定为初检异常",
      },
      source: REPORT,
      holds: { kind: "never-after", event: "primary-normal", never: "primary-abnormal" },
    },
    {
      id: "primary-abnormal-then-not-primary-normal",
      text: {
        en: "who was found abnormal in the first area is not found normal there afterwards",
        zh: "初检异常者不得在初检区改判正常",
      },
      source: REPORT,
      holds: { kind: "never-after", event: "primary-abnormal", never: "primary-normal" },
    },
    {
      id: "primary-abnormal-then-not-primary-abnormal",
      text: {
        en: "who was found abnormal in the first area is not found abnormal there again",
        zh: "初检异常不得重复记录",
      },
      source: REPORT,
      holds: { kind: "never-after", event: "primary-abnormal", never: "primary-abnormal" },
    },
    {
      id: "recheck-normal-means-found-so",
      text: { en: "nobody is normal at the re-check before being found so", zh: "经复检方可认定复检正常" },
      source: REPORT,
      holds: { kind: "every-path", to: ["recheck-normal"], through: { events: ["recheck-normal"] } },
    },
    {
      id: "recheck-abnormal-means-found-so",
      text: { en: "nobody is abnormal at the re-check before being found so", zh: "经复检方可认定复检异常" },
      source: REPORT,
      holds: { kind: "every-path", to: ["recheck-abnormal"], through: { events: ["recheck-abnormal"] } },
    },
    {
      id: "recheck-normal-is-final",
      text: {
        en: "who was normal at the re-check is not found abnormal there afterwards",
        zh: "复检正常者不得再认定为复检异常",
      },
      source: REPORT,
      holds: { kind: "never-after", event: "recheck-normal", never: "recheck-abnormal" },
    },
    {
      id: "evasion-is-checked",
      text: { en: "who evaded the checkpoint is checked when intercepted", zh: "绕行逃检者截回后须接受检查" },
      source: EVASION,
      holds: { kind: "every-path", from: "evading", through: { events: ["primary-normal", "primary-abnormal"] } },
    },
    {
      id: "evasion-ends-by-interception",
      text: { en: "an evasion ends with the interception", zh: "逃检者须经截回" },
      source: EVASION,
      holds: {
        kind: "every-path",
        from: "evading",
        to: ["approaching", "primary-normal", "primary-abnormal", "intercepted"],
        through: { events: ["intercepted"] },
      },
    },
    {
      id: "intercepted-is-not-let-go",
      text: { en: "who was intercepted is checked before anything else", zh: "截回后须先行检查" },
      source: EVASION,
      holds: {
        kind: "every-path",
        from: "intercepted",
        to: ["approaching", "evading"],
        through: { statuses: ["held", "registered"] },
      },
    },
    {
      id: "evasion-is-a-bypass",
      text: { en: "an evasion is a bypass that was recorded", zh: "逃检须有绕行记录" },
      source: EVASION,
      holds: { kind: "every-path", to: ["evading", "intercepted"], through: { events: ["bypassed"] } },
    },
    {
      id: "held-by-record",
      text: { en: "a hold is recorded", zh: "拦阻须有记录" },
      source: REPORT,
      holds: { kind: "every-path", to: ["held"], through: { events: ["held"] } },
    },
    {
      id: "registered-by-record",
      text: { en: "a registration is recorded", zh: "登记须有记录" },
      source: REPORT,
      holds: { kind: "every-path", to: ["registered"], through: { events: ["registered"] } },
    },
    {
      id: "both-checks-normal",
      text: {
        en: "a normal first check found the temperature normal and verified the identity",
        zh: "初检正常须体温正常并核实身份",
      },
      source: REPORT,
      holds: { kind: "carries", event: "primary-normal", particulars: ["temperature", "identity"] },
    },
    {
      id: "both-checks-abnormal",
      text: {
        en: "an abnormal first check has measured the temperature and verified the identity",
        zh: "初检异常须测温并核实身份",
      },
      source: REPORT,
      holds: { kind: "carries", event: "primary-abnormal", particulars: ["temperature", "identity"] },
    },
    {
      id: "temperature-normal-at-the-recheck",
      text: { en: "a normal re-check found the temperature normal", zh: "复检正常须体温正常" },
      source: REPORT,
      holds: { kind: "carries", event: "recheck-normal", particulars: ["temperature"] },
    },
    {
      id: "abnormal-named-at-the-recheck",
      text: { en: "an abnormal re-check says what is abnormal", zh: "复检异常须载明异常情况" },
      source: REPORT,
      holds: { kind: "carries", event: "recheck-abnormal", particulars: ["abnormal"] },
    },
    {
      id: "where-bypassed",
      text: { en: "a bypass says where it was seen", zh: "绕行须载明发现地点" },
      source: EVASION,
      holds: { kind: "carries", event: "bypassed", particulars: ["seenAt"] },
    },
  ],
  labels: {
    statuses: {
      approaching: { en: "approaching", zh: "驶近站点" },
      evading: { en: "evading the checkpoint", zh: "绕行逃检" },
      intercepted: { en: "intercepted", zh: "已截回" },
      "primary-normal": { en: "normal at the first check", zh: "初检正常" },
      "primary-abnormal": { en: "abnormal at the first check", zh: "初检异常" },
      "recheck-normal": { en: "normal at the re-check", zh: "复检正常" },
      "recheck-abnormal": { en: "abnormal at the re-check", zh: "复检异常" },
      held: { en: "held", zh: "已拦阻" },
      registered: { en: "registered", zh: "已登记" },
    },
    events: {
      "primary-normal": { en: "first check normal", zh: "初检正常" },
      "primary-abnormal": { en: "first check abnormal", zh: "初检异常" },
      bypassed: { en: "went round the checkpoint", zh: "绕行逃检" },
      intercepted: { en: "intercepted", zh: "截回" },
      "recheck-normal": { en: "re-check normal", zh: "复检正常" },
      "recheck-abnormal": { en: "re-check abnormal", zh: "复检异常" },
      held: { en: "held", zh: "拦阻" },
      registered: { en: "registered", zh: "登记" },
    },
  },
});
