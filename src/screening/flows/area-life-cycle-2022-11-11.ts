import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const MEASURES = {
  en: "Twenty measures to optimise COVID-19 prevention and control, joint prevention and control mechanism of the State Council, 2022-11-11",
  zh: "国务院联防联控机制进一步优化新冠肺炎疫情防控工作的二十条措施（2022年11月11日）",
} as const;

const PLAN = {
  en: "COVID-19 prevention and control plan, edition 9, on drawing risk areas and their control",
  zh: "新型冠状病毒肺炎防控方案（第九版），风险区域划定及防控",
} as const;

const ANNOUNCEMENT = { name: "announcement", label: { en: "the announcement", zh: "通告" } } as const;

/**
 * One area of high or low risk: the medium class is abolished, and high risk becomes low after 5 consecutive days without a
 * new infection. A new infection begins the 5 days again. That an area of low risk ends when none of high risk is left
 * in the county is taken over from edition 9.
 *
 * The measures do not say what becomes of an area of medium risk that was drawn before them.
 *
 * @see Twenty measures, joint prevention and control mechanism of the State Council, 2022-11-11
 */
export const areaLifeCycle2022November = /* @__PURE__ */ editionFlow({
  edition: {
    id: "area-life-cycle-2022-11-11",
    series: "cn-area-life-cycle",
    title: { en: "Life of an area: high and low risk", zh: "高、低风险区的划定与解除" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "published",
    from: calendarDate("2022-11-11"),
    publishedOn: calendarDate("2022-11-11"),
    source: MEASURES.en,
    supersedes: "area-life-cycle-2022-06-28",
  },
  initial: "undrawn",
  outcomes: ["lifted"],
  moves: {
    undrawn: { "low-drawn": "low", "high-drawn": "high" },
    low: { "high-drawn": "high", "last-area-lifted": "lifted" },
    high: { "positive-found": "high", "lowered-to-low": "low" },
    lifted: {},
  },
  particulars: {
    "low-drawn": [ANNOUNCEMENT],
    "high-drawn": [ANNOUNCEMENT],
    "positive-found": [{ name: "infection", label: { en: "the infection that was found", zh: "发现的感染者" } }],
    "lowered-to-low": [
      {
        name: "clearDays",
        label: { en: "how many consecutive days were without a new infection", zh: "连续无新增感染者天数" },
        oneOf: ["5-or-more"],
      },
      ANNOUNCEMENT,
    ],
    "last-area-lifted": [
      {
        name: "othersLeft",
        label: { en: "whether an area of high risk is left in the county", zh: "县（市、区、旗）是否仍有高风险区" },
        oneOf: ["none"],
      },
      ANNOUNCEMENT,
    ],
  },
  invariants: [
    {
      id: "high-is-never-out-of-reach",
      text: { en: "from every area a new drawing leads to high risk", zh: "任何区域均可重新划为高风险区" },
      source: MEASURES,
      holds: { kind: "stays-reachable", status: "high" },
    },
    {
      id: "low-is-never-out-of-reach",
      text: { en: "every area can come down to low risk", zh: "任何区域均可降为低风险区" },
      source: MEASURES,
      holds: { kind: "stays-reachable", status: "low" },
    },
    {
      id: "high-by-a-drawing",
      text: { en: "an area is of high risk because it was drawn so", zh: "高风险区须经划定" },
      source: MEASURES,
      holds: { kind: "every-path", to: ["high"], through: { events: ["high-drawn"] } },
    },
    {
      id: "low-by-a-drawing-or-lowering",
      text: { en: "an area is of low risk because it was drawn so or came down", zh: "低风险区须经划定或者降级" },
      source: MEASURES,
      holds: { kind: "every-path", to: ["low"], through: { events: ["low-drawn", "lowered-to-low"] } },
    },
    {
      id: "high-comes-down-on-its-condition",
      text: { en: "high risk ends when its condition is met", zh: "高风险区满足条件方可降级" },
      source: MEASURES,
      holds: {
        kind: "every-path",
        from: "high",
        to: ["undrawn", "low", "lifted"],
        through: { events: ["lowered-to-low"] },
      },
    },
    {
      id: "low-is-not-undrawn",
      text: { en: "an area of low risk ends by being lifted", zh: "低风险区须经解除" },
      source: PLAN,
      holds: { kind: "every-path", from: "low", to: ["undrawn"], through: { statuses: ["lifted"] } },
    },
    {
      id: "lifted-from-low",
      text: { en: "only an area of low risk is lifted", zh: "仅低风险区可予解除" },
      source: PLAN,
      holds: { kind: "every-path", to: ["lifted"], through: { statuses: ["low"] } },
    },
    {
      id: "lifted-by-record",
      text: { en: "the lifting is recorded", zh: "解除须有记录" },
      source: PLAN,
      holds: { kind: "every-path", to: ["lifted"], through: { events: ["last-area-lifted"] } },
    },
    {
      id: "lifted-once",
      text: { en: "an area is lifted once", zh: "区域仅解除一次" },
      source: PLAN,
      holds: { kind: "never-after", event: "last-area-lifted", never: "last-area-lifted" },
    },
    {
      id: "drawn-from-the-start-once",
      text: { en: "an area is not drawn as low a second time", zh: "不得再次划为低风险区" },
      source: PLAN,
      holds: { kind: "never-after", event: "low-drawn", never: "low-drawn" },
    },
    {
      id: "infection-named",
      text: { en: "the infection that begins the days again is named", zh: "重新计算天数须载明发现的感染者" },
      source: MEASURES,
      holds: { kind: "carries", event: "positive-found", particulars: ["infection"] },
    },
    {
      id: "lowered-after-five-days",
      text: {
        en: "high risk is lowered after 5 clear days, by an announcement",
        zh: "高风险区连续5天无新增，经通告降级",
      },
      source: MEASURES,
      holds: { kind: "carries", event: "lowered-to-low", particulars: ["clearDays", "announcement"] },
    },
    {
      id: "lifted-with-the-last",
      text: {
        en: "an area of low risk is lifted when none of high risk is left, by an announcement",
        zh: "高风险区全部解除后，低风险区经通告解除",
      },
      source: PLAN,
      holds: { kind: "carries", event: "last-area-lifted", particulars: ["othersLeft", "announcement"] },
    },
    {
      id: "high-drawn-by-an-announcement",
      text: { en: "high risk is drawn by an announcement", zh: "划定高风险区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "high-drawn", particulars: ["announcement"] },
    },
    {
      id: "low-drawn-by-an-announcement",
      text: { en: "low risk is drawn by an announcement", zh: "划定低风险区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "low-drawn", particulars: ["announcement"] },
    },
  ],
  labels: {
    statuses: {
      undrawn: { en: "not drawn", zh: "未划定" },
      low: { en: "low-risk area", zh: "低风险区" },
      high: { en: "high-risk area", zh: "高风险区" },
      lifted: { en: "lifted, routine control", zh: "已解除，常态化防控" },
    },
    events: {
      "low-drawn": { en: "drawn as a low-risk area", zh: "划为低风险区" },
      "high-drawn": { en: "drawn as a high-risk area", zh: "划为高风险区" },
      "positive-found": { en: "a positive found, the 5 days begin again", zh: "发现感染者，5天重新计算" },
      "lowered-to-low": { en: "lowered to low risk after 5 clear days", zh: "连续5天无新增，降为低风险区" },
      "last-area-lifted": {
        en: "lifted with the last area of the county",
        zh: "县（市、区、旗）高风险区全部解除，随之解除",
      },
    },
  },
});
