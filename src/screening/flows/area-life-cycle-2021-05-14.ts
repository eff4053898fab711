import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const PLAN = {
  en: "COVID-19 prevention and control plan, edition 8, community control",
  zh: "新型冠状病毒肺炎防控方案（第八版），社区管控",
} as const;

/**
 * One area from the day on which it is drawn until it is lifted: a lockdown, a control or a precaution zone. A positive makes a lockdown zone of
 * a control zone at once. A lockdown and a control zone are lifted when all three conditions are met (`zoneLift` decides), a
 * precaution zone when no other zone is left in the county. What becomes of a precaution zone with a positive the plan
 * does not say: it is drawn anew. Whoever lifts a zone states of each condition that it is met; nothing else is accepted.
 *
 * @see COVID-19 prevention and control plan, edition 8, published 2021-05-14, community control
 */
export const areaLifeCycle2021 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "area-life-cycle-2021-05-14",
    series: "cn-area-life-cycle",
    title: { en: "Life of an area: lockdown, control and precaution", zh: "封控区、管控区、防范区的划定与解除" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "published",
    from: calendarDate("2021-05-14"),
    publishedOn: calendarDate("2021-05-14"),
    source: "COVID-19 prevention and control plan, edition 8, community control",
  },
  initial: "undrawn",
  outcomes: ["lifted"],
  moves: {
    undrawn: { "precaution-drawn": "precaution", "control-drawn": "control", "lockdown-drawn": "lockdown" },
    precaution: { "control-drawn": "control", "lockdown-drawn": "lockdown", "last-zone-lifted": "lifted" },
    control: { "positive-found": "lockdown", lifted: "lifted" },
    lockdown: { "positive-found": "lockdown", lifted: "lifted" },
    lifted: {},
  },
  particulars: {
    lifted: [
      {
        name: "noNewInfection",
        label: { en: "whether there was a new infection in the 14 days before", zh: "近14天内有无新增感染者" },
        oneOf: ["none-in-14-days"],
      },
      {
        name: "lastContact",
        label: {
          en: "whether the last close contact is more than 14 days after exposure and negative",
          zh: "最后一名密切接触者自末次暴露起是否超过14天且检测阴性",
        },
        oneOf: ["over-14-days-and-negative", "no-close-contact"],
      },
      {
        name: "finalRound",
        label: { en: "what the round of the two days before came to", zh: "解除前2天内一轮全员核酸筛查结果" },
        oneOf: ["all-negative"],
      },
      { name: "announcement", label: { en: "the announcement", zh: "通告" } },
    ],
    "positive-found": [{ name: "infection", label: { en: "the infection that was found", zh: "发现的感染者" } }],
    "precaution-drawn": [{ name: "announcement", label: { en: "the announcement", zh: "通告" } }],
    "control-drawn": [{ name: "announcement", label: { en: "the announcement", zh: "通告" } }],
    "lockdown-drawn": [{ name: "announcement", label: { en: "the announcement", zh: "通告" } }],
    "last-zone-lifted": [{ name: "announcement", label: { en: "the announcement", zh: "通告" } }],
  },
  invariants: [
    {
      id: "a-positive-locks-a-control-zone",
      text: {
        en: "from every zone a positive, or a new drawing, leads to lockdown",
        zh: "任何区域均可转为封控区；管控区出现阳性立即转为封控区",
      },
      source: PLAN,
      holds: { kind: "stays-reachable", status: "lockdown" },
    },
    {
      id: "lockdown-by-a-positive-or-a-drawing",
      text: {
        en: "an area is a lockdown zone because it was drawn so or had a positive",
        zh: "封控区须经划定或因阳性转入",
      },
      source: PLAN,
      holds: { kind: "every-path", to: ["lockdown"], through: { events: ["lockdown-drawn", "positive-found"] } },
    },
    {
      id: "control-by-a-drawing",
      text: { en: "an area is a control zone because it was drawn so", zh: "管控区须经划定" },
      source: PLAN,
      holds: { kind: "every-path", to: ["control"], through: { events: ["control-drawn"] } },
    },
    {
      id: "precaution-by-a-drawing",
      text: { en: "an area is a precaution zone because it was drawn so", zh: "防范区须经划定" },
      source: PLAN,
      holds: { kind: "every-path", to: ["precaution"], through: { events: ["precaution-drawn"] } },
    },
    {
      id: "lockdown-is-not-softened",
      text: { en: "a lockdown zone becomes no other zone before it is lifted", zh: "封控区解除前不得转为其他区域" },
      source: PLAN,
      holds: {
        kind: "every-path",
        from: "lockdown",
        to: ["undrawn", "precaution", "control"],
        through: { statuses: ["lifted"] },
      },
    },
    {
      id: "control-is-not-softened",
      text: { en: "a control zone becomes no precaution zone before it is lifted", zh: "管控区解除前不得转为防范区" },
      source: PLAN,
      holds: { kind: "every-path", from: "control", to: ["undrawn", "precaution"], through: { statuses: ["lifted"] } },
    },
    {
      id: "precaution-is-not-undrawn",
      text: { en: "a precaution zone ends by being lifted", zh: "防范区须经解除" },
      source: PLAN,
      holds: { kind: "every-path", from: "precaution", to: ["undrawn"], through: { statuses: ["lifted"] } },
    },
    {
      id: "lockdown-lifted-on-conditions",
      text: { en: "a lockdown zone is lifted when the conditions are met", zh: "封控区满足条件方可解除" },
      source: PLAN,
      holds: { kind: "every-path", from: "lockdown", to: ["lifted"], through: { events: ["lifted"] } },
    },
    {
      id: "control-lifted-on-conditions",
      text: { en: "a control zone is lifted when the conditions are met", zh: "管控区满足条件方可解除" },
      source: PLAN,
      holds: { kind: "every-path", from: "control", to: ["lifted"], through: { events: ["lifted"] } },
    },
    {
      id: "lifted-by-record",
      text: { en: "every lifting is recorded", zh: "解除须有记录" },
      source: PLAN,
      holds: { kind: "every-path", to: ["lifted"], through: { events: ["lifted", "last-zone-lifted"] } },
    },
    {
      id: "control-drawn-once",
      text: { en: "a control zone is not drawn as one again", zh: "管控区不得重复划定" },
      source: PLAN,
      holds: { kind: "never-after", event: "control-drawn", never: "control-drawn" },
    },
    {
      id: "lockdown-drawn-once",
      text: { en: "a lockdown zone is not drawn as one again", zh: "封控区不得重复划定" },
      source: PLAN,
      holds: { kind: "never-after", event: "lockdown-drawn", never: "lockdown-drawn" },
    },
    {
      id: "lifted-once",
      text: { en: "a zone is lifted once", zh: "区域仅解除一次" },
      source: PLAN,
      holds: { kind: "never-after", event: "lifted", never: "lifted" },
    },
    {
      id: "precaution-lifted-once",
      text: { en: "a precaution zone is lifted once", zh: "防范区仅解除一次" },
      source: PLAN,
      holds: { kind: "never-after", event: "last-zone-lifted", never: "last-zone-lifted" },
    },
    {
      id: "three-conditions",
      text: { en: "all three conditions are stated as met", zh: "须载明三项条件均满足" },
      source: PLAN,
      holds: { kind: "carries", event: "lifted", particulars: ["noNewInfection", "lastContact", "finalRound"] },
    },
    {
      id: "drawn-by-an-announcement",
      text: { en: "a lockdown is drawn by an announcement", zh: "划定封控区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "lockdown-drawn", particulars: ["announcement"] },
    },
    {
      id: "control-drawn-by-an-announcement",
      text: { en: "a control zone is drawn by an announcement", zh: "划定管控区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "control-drawn", particulars: ["announcement"] },
    },
    {
      id: "precaution-drawn-by-an-announcement",
      text: { en: "a precaution zone is drawn by an announcement", zh: "划定防范区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "precaution-drawn", particulars: ["announcement"] },
    },
    {
      id: "lifted-by-an-announcement",
      text: { en: "a lockdown or control zone is lifted by an announcement", zh: "解除封控区、管控区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "lifted", particulars: ["announcement"] },
    },
    {
      id: "precaution-lifted-by-an-announcement",
      text: { en: "a precaution zone is lifted by an announcement", zh: "解除防范区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "last-zone-lifted", particulars: ["announcement"] },
    },
    {
      id: "infection-named",
      text: { en: "the infection that makes a lockdown zone is named", zh: "转为封控区须载明发现的感染者" },
      source: PLAN,
      holds: { kind: "carries", event: "positive-found", particulars: ["infection"] },
    },
  ],
  labels: {
    statuses: {
      undrawn: { en: "not drawn", zh: "未划定" },
      precaution: { en: "precaution zone", zh: "防范区" },
      control: { en: "control zone", zh: "管控区" },
      lockdown: { en: "lockdown zone", zh: "封控区" },
      lifted: { en: "lifted", zh: "已解除" },
    },
    events: {
      "precaution-drawn": { en: "drawn as a precaution zone", zh: "划为防范区" },
      "control-drawn": { en: "drawn as a control zone", zh: "划为管控区" },
      "lockdown-drawn": { en: "drawn as a lockdown zone", zh: "划为封控区" },
      "positive-found": { en: "a positive found", zh: "发现阳性感染者" },
      lifted: { en: "lifted, all three conditions met", zh: "三项条件均满足，解除" },
      "last-zone-lifted": {
        en: "lifted with the last other zone of the county",
        zh: "县（市、区）其他区域全部解除，随之解除",
      },
    },
  },
});
