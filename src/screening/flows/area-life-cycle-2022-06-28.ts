import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const PLAN = {
  en: "COVID-19 prevention and control plan, edition 9, on drawing risk areas and their control",
  zh: "新型冠状病毒肺炎防控方案（第九版），风险区域划定及防控",
} as const;

const ANNOUNCEMENT = { name: "announcement", label: { en: "the announcement", zh: "通告" } } as const;

const SEVEN_CLEAR_DAYS = {
  name: "clearDays",
  label: { en: "how many consecutive days were without a new infection", zh: "连续无新增感染者天数" },
  oneOf: ["7-or-more"],
} as const;

const ROUND = {
  name: "round",
  label: { en: "what the round of the seventh day came to", zh: "第7天一轮核酸筛查结果" },
  oneOf: ["all-negative"],
} as const;

/**
 * One area from the day on which it is drawn until the county goes back to routine control: an area of high, medium or low
 * risk. A high-risk area comes down by way of medium risk, where it needs 3 more clear days; one that was of medium risk
 * from the start needs 7 and a round, so the two are statuses of their own. `areaDowngrade` decides whether an area may
 * come down; whoever lowers it states that it may, and nothing else is accepted.
 *
 * A new infection extends a high-risk area, whole or in part. What an area of medium or low risk becomes the plan does not
 * say: it is drawn anew. Nor does it say what becomes of the zones of edition 8 on the day of the change.
 *
 * @see COVID-19 prevention and control plan, edition 9, published 2022-06-28
 */
export const areaLifeCycle2022 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "area-life-cycle-2022-06-28",
    series: "cn-area-life-cycle",
    title: { en: "Life of an area: high, medium and low risk", zh: "高、中、低风险区的划定与解除" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "published",
    from: calendarDate("2022-06-28"),
    publishedOn: calendarDate("2022-06-28"),
    source: PLAN.en,
    supersedes: "area-life-cycle-2021-05-14",
  },
  initial: "undrawn",
  outcomes: ["lifted"],
  moves: {
    undrawn: { "low-drawn": "low", "medium-drawn": "medium", "high-drawn": "high" },
    low: { "medium-drawn": "medium", "high-drawn": "high", "last-area-lifted": "lifted" },
    medium: { "high-drawn": "high", "lowered-to-low": "low" },
    high: { extended: "high", "lowered-to-medium": "medium-after-high" },
    "medium-after-high": { "medium-drawn": "medium", "high-drawn": "high", "lowered-after-high": "low" },
    lifted: {},
  },
  particulars: {
    "low-drawn": [ANNOUNCEMENT],
    "medium-drawn": [ANNOUNCEMENT],
    "high-drawn": [ANNOUNCEMENT],
    extended: [
      { name: "infection", label: { en: "the infection that was found", zh: "发现的感染者" } },
      {
        name: "extent",
        label: { en: "whether the whole area is extended or a part of it", zh: "整体或者部分延长" },
        oneOf: ["whole", "part"],
      },
    ],
    "lowered-to-medium": [SEVEN_CLEAR_DAYS, ROUND, ANNOUNCEMENT],
    "lowered-to-low": [SEVEN_CLEAR_DAYS, ROUND, ANNOUNCEMENT],
    "lowered-after-high": [
      {
        name: "clearDays",
        label: {
          en: "how many more consecutive days, as a medium-risk area, were without a new infection",
          zh: "降为中风险区后连续无新增感染者天数",
        },
        oneOf: ["3-or-more"],
      },
      ANNOUNCEMENT,
    ],
    "last-area-lifted": [
      {
        name: "othersLeft",
        label: {
          en: "whether an area of high or medium risk is left in the county",
          zh: "县（市、区、旗）是否仍有高、中风险区",
        },
        oneOf: ["none"],
      },
      ANNOUNCEMENT,
    ],
  },
  invariants: [
    {
      id: "high-is-never-out-of-reach",
      text: { en: "from every area a new drawing leads to high risk", zh: "任何区域均可重新划为高风险区" },
      source: PLAN,
      holds: { kind: "stays-reachable", status: "high" },
    },
    {
      id: "low-is-never-out-of-reach",
      text: { en: "every area can come down to low risk", zh: "任何区域均可降为低风险区" },
      source: PLAN,
      holds: { kind: "stays-reachable", status: "low" },
    },
    {
      id: "high-by-a-drawing",
      text: { en: "an area is of high risk because it was drawn so", zh: "高风险区须经划定" },
      source: PLAN,
      holds: { kind: "every-path", to: ["high"], through: { events: ["high-drawn"] } },
    },
    {
      id: "medium-by-a-drawing",
      text: { en: "an area is of medium risk from the start because it was drawn so", zh: "原始中风险区须经划定" },
      source: PLAN,
      holds: { kind: "every-path", to: ["medium"], through: { events: ["medium-drawn"] } },
    },
    {
      id: "medium-after-high-by-lowering",
      text: {
        en: "the shorter wait is for areas that were lowered from high risk",
        zh: "仅由高风险区降级者适用较短期限",
      },
      source: PLAN,
      holds: { kind: "every-path", to: ["medium-after-high"], through: { events: ["lowered-to-medium"] } },
    },
    {
      id: "low-by-a-drawing-or-lowering",
      text: {
        en: "an area is of low risk because it was drawn so or came down",
        zh: "低风险区须经划定或者降级",
      },
      source: PLAN,
      holds: {
        kind: "every-path",
        to: ["low"],
        through: { events: ["low-drawn", "lowered-to-low", "lowered-after-high"] },
      },
    },
    {
      id: "high-comes-down-by-way-of-medium",
      text: { en: "an area of high risk comes down by way of medium risk", zh: "高风险区须先降为中风险区" },
      source: PLAN,
      holds: {
        kind: "every-path",
        from: "high",
        to: ["undrawn", "low", "medium", "lifted"],
        through: { events: ["lowered-to-medium"] },
      },
    },
    {
      id: "medium-comes-down-on-conditions",
      text: { en: "an area of medium risk comes down when its conditions are met", zh: "中风险区满足条件方可降级" },
      source: PLAN,
      holds: {
        kind: "every-path",
        from: "medium",
        to: ["undrawn", "low", "lifted"],
        through: { events: ["lowered-to-low", "lowered-after-high"] },
      },
    },
    {
      id: "medium-does-not-pass-for-one-that-was-high",
      text: {
        en: "an area of medium risk from the start does not come by the shorter wait unless it was high meanwhile",
        zh: "原始中风险区未经高风险不得适用较短期限",
      },
      source: PLAN,
      holds: { kind: "every-path", from: "medium", to: ["medium-after-high"], through: { statuses: ["high"] } },
    },
    {
      id: "after-high-comes-down-on-conditions",
      text: {
        en: "an area of medium risk that was high comes down when its conditions are met",
        zh: "由高风险区降级的中风险区满足条件方可降级",
      },
      source: PLAN,
      holds: {
        kind: "every-path",
        from: "medium-after-high",
        to: ["undrawn", "low", "lifted"],
        through: { events: ["lowered-after-high", "lowered-to-low"] },
      },
    },
    {
      id: "after-high-is-drawn-anew-as-medium",
      text: {
        en: "an area that was high is one of medium risk from the start only by a new drawing",
        zh: "由高风险区降级者须重新划定方为原始中风险区",
      },
      source: PLAN,
      holds: { kind: "every-path", from: "medium-after-high", to: ["medium"], through: { events: ["medium-drawn"] } },
    },
    {
      id: "after-high-is-drawn-anew-as-high",
      text: { en: "an area that came down is of high risk again by a new drawing", zh: "降级后须重新划定方为高风险区" },
      source: PLAN,
      holds: { kind: "every-path", from: "medium-after-high", to: ["high"], through: { events: ["high-drawn"] } },
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
      id: "extended-for-an-infection",
      text: {
        en: "an area is extended for an infection that is named, whole or in part",
        zh: "延长管控须载明感染者及整体或者部分延长",
      },
      source: PLAN,
      holds: { kind: "carries", event: "extended", particulars: ["infection", "extent"] },
    },
    {
      id: "high-lowered-after-seven-days-and-a-round",
      text: {
        en: "high risk is lowered after 7 clear days and a round that is all negative, by an announcement",
        zh: "高风险区连续7天无新增且一轮筛查均为阴性，经通告降级",
      },
      source: PLAN,
      holds: { kind: "carries", event: "lowered-to-medium", particulars: ["clearDays", "round", "announcement"] },
    },
    {
      id: "medium-lowered-after-seven-days-and-a-round",
      text: {
        en: "medium risk from the start is lowered after 7 clear days and a round that is all negative, by an announcement",
        zh: "原始中风险区连续7天无新增且一轮筛查均为阴性，经通告降级",
      },
      source: PLAN,
      holds: { kind: "carries", event: "lowered-to-low", particulars: ["clearDays", "round", "announcement"] },
    },
    {
      id: "after-high-lowered-after-three-days",
      text: {
        en: "medium risk that was high is lowered after 3 more clear days, by an announcement",
        zh: "由高风险区降级的中风险区再连续3天无新增，经通告降级",
      },
      source: PLAN,
      holds: { kind: "carries", event: "lowered-after-high", particulars: ["clearDays", "announcement"] },
    },
    {
      id: "lifted-with-the-last",
      text: {
        en: "an area of low risk is lifted when none of high or medium risk is left, by an announcement",
        zh: "高、中风险区全部解除后，低风险区经通告解除",
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
      id: "medium-drawn-by-an-announcement",
      text: { en: "medium risk is drawn by an announcement", zh: "划定中风险区须发布通告" },
      source: PLAN,
      holds: { kind: "carries", event: "medium-drawn", particulars: ["announcement"] },
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
      medium: { en: "medium-risk area", zh: "中风险区" },
      high: { en: "high-risk area", zh: "高风险区" },
      "medium-after-high": { en: "medium-risk area that was of high risk", zh: "由高风险区降级的中风险区" },
      lifted: { en: "lifted, routine control", zh: "已解除，常态化防控" },
    },
    events: {
      "low-drawn": { en: "drawn as a low-risk area", zh: "划为低风险区" },
      "medium-drawn": { en: "drawn as a medium-risk area", zh: "划为中风险区" },
      "high-drawn": { en: "drawn as a high-risk area", zh: "划为高风险区" },
      extended: { en: "extended for a new infection", zh: "因新增感染者延长管控" },
      "lowered-to-medium": {
        en: "lowered to medium risk after 7 clear days and a round",
        zh: "连续7天无新增且筛查阴性，降为中风险区",
      },
      "lowered-after-high": { en: "lowered to low risk after 3 more clear days", zh: "再连续3天无新增，降为低风险区" },
      "lowered-to-low": {
        en: "lowered to low risk after 7 clear days and a round",
        zh: "连续7天无新增且筛查阴性，降为低风险区",
      },
      "last-area-lifted": {
        en: "lifted with the last area of the county",
        zh: "县（市、区、旗）高、中风险区全部解除，随之解除",
      },
    },
  },
});
