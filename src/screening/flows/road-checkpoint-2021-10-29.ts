import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const REPORT = {
  en: "Xinhua report of 2021-10-29 on the road checkpoints of Hohhot",
  zh: "新华社2021年10月29日关于呼和浩特公路卡口的报道",
} as const;

const EVASION = {
  en: "Erenhot press report of February 2022 (bypassing a checkpoint)",
  zh: "2022年2月二连浩特报道（人员绕行逃检）",
} as const;

/**
 * A road checkpoint of a city that people leave and arrive at: temperature, health code and a test of the last 48 hours. Who fails
 * when leaving is turned back; who fails when arriving is taken by closed loop to be tested. Who goes round it is recorded
 * as having evaded it; that event is ours. A case of evasion stays open until the person is intercepted.
 *
 * @see Xinhua report of 2021-10-29 on the road checkpoints of Hohhot
 */
export const roadCheckpoint2021 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "road-checkpoint-2021-10-29",
    series: "cn-hohhot-road-checkpoint",
    title: { en: "Road checkpoint, Hohhot", zh: "呼和浩特公路查控卡口" },
    authority: { en: "City of Hohhot", zh: "呼和浩特市" },
    status: "published",
    from: { notBefore: calendarDate("2021-10-01"), notAfter: calendarDate("2021-10-29") },
    source: "Xinhua report of 2021-10-29 on the 21 road checkpoints of Hohhot",
  },
  initial: "approaching",
  outcomes: ["let-through", "turned-back", "taken-to-test"],
  moves: {
    approaching: {
      "leaver-passed": "let-through",
      "leaver-failed": "leaver-failed",
      "arrival-passed": "let-through",
      "arrival-failed": "arrival-failed",
      bypassed: "evading",
    },
    evading: { intercepted: "approaching" },
    "leaver-failed": { "turned-back": "turned-back" },
    "arrival-failed": { "taken-to-test": "taken-to-test" },
    "let-through": {},
    "turned-back": {},
    "taken-to-test": {},
  },
  particulars: {
    "leaver-passed": [
      {
        name: "temperature",
        label: { en: "whether the temperature is normal", zh: "体温是否正常" },
        oneOf: ["normal"],
      },
      { name: "healthCode", label: { en: "the colour of the health code", zh: "健康码颜色" }, oneOf: ["green"] },
      {
        name: "testWithin48Hours",
        label: { en: "the result of the test of the last 48 hours", zh: "48小时内核酸检测结果" },
        oneOf: ["negative"],
      },
    ],
    "arrival-passed": [
      {
        name: "temperature",
        label: { en: "whether the temperature is normal", zh: "体温是否正常" },
        oneOf: ["normal"],
      },
      { name: "healthCode", label: { en: "the colour of the health code", zh: "健康码颜色" }, oneOf: ["green"] },
      {
        name: "testWithin48Hours",
        label: { en: "the result of the test of the last 48 hours", zh: "48小时内核酸检测结果" },
        oneOf: ["negative"],
      },
    ],
    "leaver-failed": [{ name: "failed", label: { en: "what was not in order", zh: "不合格项目" } }],
    "arrival-failed": [{ name: "failed", label: { en: "what was not in order", zh: "不合格项目" } }],
    "taken-to-test": [
      { name: "vehicle", label: { en: "the vehicle of the closed loop", zh: "闭环转运车辆" } },
      { name: "testPlace", label: { en: "where the test is done", zh: "检测地点" } },
    ],
    bypassed: [{ name: "seenAt", label: { en: "where it was seen", zh: "发现地点" } }],
  },
  invariants: [
    {
      id: "let-through-when-passed",
      text: { en: "only who passed is let through", zh: "查验合格方可放行" },
      source: REPORT,
      holds: { kind: "every-path", to: ["let-through"], through: { events: ["leaver-passed", "arrival-passed"] } },
    },
    {
      id: "failing-leavers-turned-back",
      text: { en: "who fails when leaving is turned back", zh: "出城不合格者劝返" },
      source: REPORT,
      holds: { kind: "every-path", from: "leaver-failed", through: { events: ["turned-back"] } },
    },
    {
      id: "failing-arrivals-tested",
      text: { en: "who fails when arriving is taken to be tested", zh: "入城不合格者闭环转运检测" },
      source: REPORT,
      holds: { kind: "every-path", from: "arrival-failed", through: { events: ["taken-to-test"] } },
    },
    {
      id: "turned-back-for-failing",
      text: { en: "only who fails when leaving is turned back", zh: "仅出城不合格者劝返" },
      source: REPORT,
      holds: { kind: "every-path", to: ["turned-back"], through: { events: ["leaver-failed"] } },
    },
    {
      id: "tested-for-failing",
      text: { en: "only who fails when arriving is taken to be tested", zh: "仅入城不合格者转运检测" },
      source: REPORT,
      holds: { kind: "every-path", to: ["taken-to-test"], through: { events: ["arrival-failed"] } },
    },
    {
      id: "turned-back-by-record",
      text: { en: "turning back is recorded", zh: "劝返须有记录" },
      source: REPORT,
      holds: { kind: "every-path", to: ["turned-back"], through: { events: ["turned-back"] } },
    },
    {
      id: "taken-by-record",
      text: { en: "taking to the test is recorded", zh: "转运须有记录" },
      source: REPORT,
      holds: { kind: "every-path", to: ["taken-to-test"], through: { events: ["taken-to-test"] } },
    },
    {
      id: "failing-leaver-found-so",
      text: { en: "nobody fails when leaving before being found so", zh: "经查验方可认定出城不合格" },
      source: REPORT,
      holds: { kind: "every-path", to: ["leaver-failed"], through: { events: ["leaver-failed"] } },
    },
    {
      id: "failing-arrival-found-so",
      text: { en: "nobody fails when arriving before being found so", zh: "经查验方可认定入城不合格" },
      source: REPORT,
      holds: { kind: "every-path", to: ["arrival-failed"], through: { events: ["arrival-failed"] } },
    },
    {
      id: "failure-is-not-checked-away",
      text: {
        en: "who failed is not checked anew until turned back or tested",
        zh: "不合格者在劝返或检测前不得重新查验",
      },
      source: REPORT,
      holds: {
        kind: "every-path",
        from: "leaver-failed",
        to: ["approaching", "evading"],
        through: { statuses: ["turned-back", "let-through", "taken-to-test"] },
      },
    },
    {
      id: "arrival-failure-is-not-checked-away",
      text: {
        en: "who failed when arriving is not checked anew before the test",
        zh: "入城不合格者在检测前不得重新查验",
      },
      source: REPORT,
      holds: {
        kind: "every-path",
        from: "arrival-failed",
        to: ["approaching", "evading"],
        through: { statuses: ["turned-back", "let-through", "taken-to-test"] },
      },
    },
    {
      id: "evasion-is-checked",
      text: { en: "who evaded the checkpoint is checked when intercepted", zh: "绕行逃检者截回后须接受查验" },
      source: EVASION,
      holds: { kind: "every-path", from: "evading", through: { statuses: ["approaching"] } },
    },
    {
      id: "evasion-is-a-bypass",
      text: { en: "an evasion is a bypass that was recorded", zh: "逃检须有绕行记录" },
      source: EVASION,
      holds: { kind: "every-path", to: ["evading"], through: { events: ["bypassed"] } },
    },
    {
      id: "leaver-passes-once",
      text: { en: "who passed when leaving is through", zh: "出城合格即放行" },
      source: REPORT,
      holds: { kind: "never-after", event: "leaver-passed", never: "leaver-passed" },
    },
    {
      id: "arrival-passes-once",
      text: { en: "who passed when arriving is through", zh: "入城合格即放行" },
      source: REPORT,
      holds: { kind: "never-after", event: "arrival-passed", never: "arrival-passed" },
    },
    {
      id: "three-checks-when-leaving",
      text: {
        en: "who passes when leaving has a normal temperature, a green code and a negative test",
        zh: "出城合格须体温正常、健康码绿码且检测阴性",
      },
      source: REPORT,
      holds: {
        kind: "carries",
        event: "leaver-passed",
        particulars: ["temperature", "healthCode", "testWithin48Hours"],
      },
    },
    {
      id: "three-checks-when-arriving",
      text: {
        en: "who passes when arriving has a normal temperature, a green code and a negative test",
        zh: "入城合格须体温正常、健康码绿码且检测阴性",
      },
      source: REPORT,
      holds: {
        kind: "carries",
        event: "arrival-passed",
        particulars: ["temperature", "healthCode", "testWithin48Hours"],
      },
    },
    {
      id: "failure-named-when-leaving",
      text: { en: "who fails when leaving is told what was not in order", zh: "出城不合格须载明不合格项目" },
      source: REPORT,
      holds: { kind: "carries", event: "leaver-failed", particulars: ["failed"] },
    },
    {
      id: "failure-named-when-arriving",
      text: { en: "who fails when arriving is told what was not in order", zh: "入城不合格须载明不合格项目" },
      source: REPORT,
      holds: { kind: "carries", event: "arrival-failed", particulars: ["failed"] },
    },
    {
      id: "where-bypassed",
      text: { en: "a bypass says where it was seen", zh: "绕行须载明发现地点" },
      source: EVASION,
      holds: { kind: "carries", event: "bypassed", particulars: ["seenAt"] },
    },
    {
      id: "closed-loop-to-the-test",
      text: {
        en: "the vehicle of the closed loop and the place of the test are named",
        zh: "须载明闭环车辆和检测地点",
      },
      source: REPORT,
      holds: { kind: "carries", event: "taken-to-test", particulars: ["vehicle", "testPlace"] },
    },
  ],
  labels: {
    statuses: {
      approaching: { en: "approaching", zh: "驶近卡口" },
      evading: { en: "evading the checkpoint", zh: "绕行逃检" },
      "leaver-failed": { en: "failed when leaving", zh: "出城查验不合格" },
      "arrival-failed": { en: "failed when arriving", zh: "入城查验不合格" },
      "let-through": { en: "let through", zh: "放行" },
      "turned-back": { en: "turned back", zh: "劝返" },
      "taken-to-test": { en: "taken to be tested", zh: "闭环转运检测" },
    },
    events: {
      "leaver-passed": { en: "passed when leaving", zh: "出城查验合格" },
      "leaver-failed": { en: "failed when leaving", zh: "出城查验不合格" },
      "arrival-passed": { en: "passed when arriving", zh: "入城查验合格" },
      "arrival-failed": { en: "failed when arriving", zh: "入城查验不合格" },
      bypassed: { en: "went round the checkpoint", zh: "绕行逃检" },
      intercepted: { en: "intercepted", zh: "截回" },
      "turned-back": { en: "turned back", zh: "劝返" },
      "taken-to-test": { en: "taken by closed loop to be tested", zh: "闭环转运检测" },
    },
  },
});
