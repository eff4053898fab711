import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const PLAN = { en: "National plan for public-health emergencies", zh: "国家突发公共卫生事件应急预案" } as const;

/**
 * The level of response of one place to a public-health emergency, I the gravest to IV: set by a notice, raised or lowered by another to
 * any level, ended by one. Which level held when is for `responseLevelAt`.
 *
 * The levels are those of the national plan; that a notice may move from any to any is how Guangxi went from I to III.
 *
 * @see National plan for public-health emergencies; notice of Guangxi Zhuang Autonomous Region of 2020-02-24
 */
export const responseLevel2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "response-level-2020-01-20",
    series: "cn-response-level",
    title: { en: "Levels of response to a public-health emergency", zh: "突发公共卫生事件应急响应级别" },
    authority: { en: "State Council of China", zh: "国务院" },
    status: "illustrative",
    from: calendarDate("2020-01-20"),
    source:
      "National plan for public-health emergencies, levels I to IV (China News, 2020-02-24); the date is that on which COVID-19 came under the law",
  },
  initial: "none",
  outcomes: ["ended"],
  moves: {
    none: { "level-1-set": "level-1", "level-2-set": "level-2", "level-3-set": "level-3", "level-4-set": "level-4" },
    "level-1": { "level-2-set": "level-2", "level-3-set": "level-3", "level-4-set": "level-4", ended: "ended" },
    "level-2": { "level-1-set": "level-1", "level-3-set": "level-3", "level-4-set": "level-4", ended: "ended" },
    "level-3": { "level-1-set": "level-1", "level-2-set": "level-2", "level-4-set": "level-4", ended: "ended" },
    "level-4": { "level-1-set": "level-1", "level-2-set": "level-2", "level-3-set": "level-3", ended: "ended" },
    ended: {},
  },
  particulars: {
    "level-1-set": [
      { name: "notice", label: { en: "the notice", zh: "公告" } },
      { name: "from", label: { en: "the instant from which it holds", zh: "生效时间" } },
    ],
    "level-2-set": [
      { name: "notice", label: { en: "the notice", zh: "公告" } },
      { name: "from", label: { en: "the instant from which it holds", zh: "生效时间" } },
    ],
    "level-3-set": [
      { name: "notice", label: { en: "the notice", zh: "公告" } },
      { name: "from", label: { en: "the instant from which it holds", zh: "生效时间" } },
    ],
    "level-4-set": [
      { name: "notice", label: { en: "the notice", zh: "公告" } },
      { name: "from", label: { en: "the instant from which it holds", zh: "生效时间" } },
    ],
    ended: [
      { name: "notice", label: { en: "the notice", zh: "公告" } },
      { name: "from", label: { en: "the instant from which it holds", zh: "生效时间" } },
    ],
  },
  invariants: [
    {
      id: "level-1-by-a-notice",
      text: { en: "Level I holds when a notice set it", zh: "Ⅰ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", to: ["level-1"], through: { events: ["level-1-set"] } },
    },
    {
      id: "level-2-by-a-notice",
      text: { en: "Level II holds when a notice set it", zh: "Ⅱ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", to: ["level-2"], through: { events: ["level-2-set"] } },
    },
    {
      id: "level-3-by-a-notice",
      text: { en: "Level III holds when a notice set it", zh: "Ⅲ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", to: ["level-3"], through: { events: ["level-3-set"] } },
    },
    {
      id: "level-4-by-a-notice",
      text: { en: "Level IV holds when a notice set it", zh: "Ⅳ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", to: ["level-4"], through: { events: ["level-4-set"] } },
    },
    {
      id: "level-1-to-2",
      text: { en: "from Level I to Level II leads a notice", zh: "由Ⅰ级转为Ⅱ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-1", to: ["level-2"], through: { events: ["level-2-set"] } },
    },
    {
      id: "level-1-to-3",
      text: { en: "from Level I to Level III leads a notice", zh: "由Ⅰ级转为Ⅲ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-1", to: ["level-3"], through: { events: ["level-3-set"] } },
    },
    {
      id: "level-1-to-4",
      text: { en: "from Level I to Level IV leads a notice", zh: "由Ⅰ级转为Ⅳ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-1", to: ["level-4"], through: { events: ["level-4-set"] } },
    },
    {
      id: "level-2-to-1",
      text: { en: "from Level II to Level I leads a notice", zh: "由Ⅱ级转为Ⅰ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-2", to: ["level-1"], through: { events: ["level-1-set"] } },
    },
    {
      id: "level-2-to-3",
      text: { en: "from Level II to Level III leads a notice", zh: "由Ⅱ级转为Ⅲ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-2", to: ["level-3"], through: { events: ["level-3-set"] } },
    },
    {
      id: "level-2-to-4",
      text: { en: "from Level II to Level IV leads a notice", zh: "由Ⅱ级转为Ⅳ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-2", to: ["level-4"], through: { events: ["level-4-set"] } },
    },
    {
      id: "level-3-to-1",
      text: { en: "from Level III to Level I leads a notice", zh: "由Ⅲ级转为Ⅰ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-3", to: ["level-1"], through: { events: ["level-1-set"] } },
    },
    {
      id: "level-3-to-2",
      text: { en: "from Level III to Level II leads a notice", zh: "由Ⅲ级转为Ⅱ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-3", to: ["level-2"], through: { events: ["level-2-set"] } },
    },
    {
      id: "level-3-to-4",
      text: { en: "from Level III to Level IV leads a notice", zh: "由Ⅲ级转为Ⅳ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-3", to: ["level-4"], through: { events: ["level-4-set"] } },
    },
    {
      id: "level-4-to-1",
      text: { en: "from Level IV to Level I leads a notice", zh: "由Ⅳ级转为Ⅰ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-4", to: ["level-1"], through: { events: ["level-1-set"] } },
    },
    {
      id: "level-4-to-2",
      text: { en: "from Level IV to Level II leads a notice", zh: "由Ⅳ级转为Ⅱ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-4", to: ["level-2"], through: { events: ["level-2-set"] } },
    },
    {
      id: "level-4-to-3",
      text: { en: "from Level IV to Level III leads a notice", zh: "由Ⅳ级转为Ⅲ级须经公布" },
      source: PLAN,
      holds: { kind: "every-path", from: "level-4", to: ["level-3"], through: { events: ["level-3-set"] } },
    },
    {
      id: "ended-by-a-notice",
      text: { en: "a response ends by a notice", zh: "响应终止须经公布" },
      source: PLAN,
      holds: { kind: "every-path", to: ["ended"], through: { events: ["ended"] } },
    },
    {
      id: "level-1-was-there",
      text: {
        en: "a response that was begun is never as if it had not been (Level I)",
        zh: "已启动的响应不得视为未启动（Ⅰ级）",
      },
      source: PLAN,
      holds: { kind: "every-path", from: "level-1", to: ["none"], through: { statuses: ["ended"] } },
    },
    {
      id: "level-2-was-there",
      text: {
        en: "a response that was begun is never as if it had not been (Level II)",
        zh: "已启动的响应不得视为未启动（Ⅱ级）",
      },
      source: PLAN,
      holds: { kind: "every-path", from: "level-2", to: ["none"], through: { statuses: ["ended"] } },
    },
    {
      id: "level-3-was-there",
      text: {
        en: "a response that was begun is never as if it had not been (Level III)",
        zh: "已启动的响应不得视为未启动（Ⅲ级）",
      },
      source: PLAN,
      holds: { kind: "every-path", from: "level-3", to: ["none"], through: { statuses: ["ended"] } },
    },
    {
      id: "level-4-was-there",
      text: {
        en: "a response that was begun is never as if it had not been (Level IV)",
        zh: "已启动的响应不得视为未启动（Ⅳ级）",
      },
      source: PLAN,
      holds: { kind: "every-path", from: "level-4", to: ["none"], through: { statuses: ["ended"] } },
    },
    {
      id: "level-1-notice-named",
      text: { en: "the notice that sets Level I and its instant are named", zh: "须载明Ⅰ级的公告和生效时间" },
      source: PLAN,
      holds: { kind: "carries", event: "level-1-set", particulars: ["notice", "from"] },
    },
    {
      id: "level-2-notice-named",
      text: { en: "the notice that sets Level II and its instant are named", zh: "须载明Ⅱ级的公告和生效时间" },
      source: PLAN,
      holds: { kind: "carries", event: "level-2-set", particulars: ["notice", "from"] },
    },
    {
      id: "level-3-notice-named",
      text: { en: "the notice that sets Level III and its instant are named", zh: "须载明Ⅲ级的公告和生效时间" },
      source: PLAN,
      holds: { kind: "carries", event: "level-3-set", particulars: ["notice", "from"] },
    },
    {
      id: "level-4-notice-named",
      text: { en: "the notice that sets Level IV and its instant are named", zh: "须载明Ⅳ级的公告和生效时间" },
      source: PLAN,
      holds: { kind: "carries", event: "level-4-set", particulars: ["notice", "from"] },
    },
    {
      id: "ending-notice-named",
      text: { en: "the notice that ends the response and its instant are named", zh: "须载明终止响应的公告和生效时间" },
      source: PLAN,
      holds: { kind: "carries", event: "ended", particulars: ["notice", "from"] },
    },
  ],
  labels: {
    statuses: {
      none: { en: "no response", zh: "未启动响应" },
      "level-1": { en: "Level I", zh: "Ⅰ级响应" },
      "level-2": { en: "Level II", zh: "Ⅱ级响应" },
      "level-3": { en: "Level III", zh: "Ⅲ级响应" },
      "level-4": { en: "Level IV", zh: "Ⅳ级响应" },
      ended: { en: "response ended", zh: "响应终止" },
    },
    events: {
      "level-1-set": { en: "set to Level I", zh: "启动或调整为Ⅰ级" },
      "level-2-set": { en: "set to Level II", zh: "启动或调整为Ⅱ级" },
      "level-3-set": { en: "set to Level III", zh: "启动或调整为Ⅲ级" },
      "level-4-set": { en: "set to Level IV", zh: "启动或调整为Ⅳ级" },
      ended: { en: "response ended", zh: "终止响应" },
    },
  },
});
