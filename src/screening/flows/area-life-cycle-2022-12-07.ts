import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const MEASURES = {
  en: "Ten measures to further optimise COVID-19 prevention and control, joint prevention and control mechanism of the State Council, 2022-12-07",
  zh: "国务院联防联控机制关于进一步优化落实新冠肺炎疫情防控措施的通知（新十条，2022年12月7日）",
} as const;

const ANNOUNCEMENT = { name: "announcement", label: { en: "the announcement", zh: "通告" } } as const;

/**
 * One high-risk area of a household, floor, unit or building: closed fast, and lifted promptly after 5 consecutive days
 * without a new infection. A positive begins the 5 days again; one among people already isolated at home, with no spread
 * outside the household, does not. The measures name no other class.
 *
 * @see Ten measures, joint prevention and control mechanism of the State Council, 2022-12-07
 */
export const areaLifeCycle2022December = /* @__PURE__ */ editionFlow({
  edition: {
    id: "area-life-cycle-2022-12-07",
    series: "cn-area-life-cycle",
    title: { en: "Life of a high-risk area, closed and lifted fast", zh: "高风险区的划定与解除（快封快解）" },
    authority: { en: "Joint prevention and control mechanism of the State Council of China", zh: "国务院联防联控机制" },
    status: "published",
    from: calendarDate("2022-12-07"),
    until: calendarDate("2023-01-07"),
    publishedOn: calendarDate("2022-12-07"),
    source: MEASURES.en,
    supersedes: "area-life-cycle-2022-11-11",
  },
  initial: "undrawn",
  outcomes: ["lifted"],
  moves: {
    undrawn: { "high-drawn": "high" },
    high: { "positive-found": "high", "positive-not-counted": "high", lifted: "lifted" },
    lifted: {},
  },
  particulars: {
    "high-drawn": [ANNOUNCEMENT],
    "positive-found": [{ name: "infection", label: { en: "the infection that was found", zh: "发现的感染者" } }],
    "positive-not-counted": [
      { name: "infection", label: { en: "the infection that was found", zh: "发现的感染者" } },
      {
        name: "isolation",
        label: { en: "whether the person was isolated at home already", zh: "是否为已居家隔离人员" },
        oneOf: ["isolated-at-home"],
      },
      {
        name: "spread",
        label: { en: "whether it spread outside the household", zh: "是否造成家庭以外传播" },
        oneOf: ["none-outside-household"],
      },
    ],
    lifted: [
      {
        name: "clearDays",
        label: { en: "how many consecutive days were without a new infection", zh: "连续无新增感染者天数" },
        oneOf: ["5-or-more"],
      },
      ANNOUNCEMENT,
    ],
  },
  invariants: [
    {
      id: "high-by-a-drawing",
      text: { en: "an area is of high risk because it was drawn so", zh: "高风险区须经划定" },
      source: MEASURES,
      holds: { kind: "every-path", to: ["high"], through: { events: ["high-drawn"] } },
    },
    {
      id: "high-is-not-undrawn",
      text: { en: "an area of high risk ends by being lifted", zh: "高风险区须经解除" },
      source: MEASURES,
      holds: { kind: "every-path", from: "high", to: ["undrawn"], through: { statuses: ["lifted"] } },
    },
    {
      id: "lifted-by-record",
      text: { en: "the lifting is recorded", zh: "解除须有记录" },
      source: MEASURES,
      holds: { kind: "every-path", to: ["lifted"], through: { events: ["lifted"] } },
    },
    {
      id: "drawn-once",
      text: { en: "an area is not drawn as one again before it is lifted", zh: "解除前不得重复划定" },
      source: MEASURES,
      holds: { kind: "never-after", event: "high-drawn", never: "high-drawn" },
    },
    {
      id: "lifted-after-five-days",
      text: { en: "an area is lifted after 5 clear days, by an announcement", zh: "连续5天无新增，经通告解除" },
      source: MEASURES,
      holds: { kind: "carries", event: "lifted", particulars: ["clearDays", "announcement"] },
    },
    {
      id: "not-counted-for-its-reasons",
      text: {
        en: "a positive is not counted only of somebody isolated at home, without spread outside the household",
        zh: "仅居家隔离人员检出阳性且未造成家庭以外传播的不计入",
      },
      source: MEASURES,
      holds: { kind: "carries", event: "positive-not-counted", particulars: ["infection", "isolation", "spread"] },
    },
    {
      id: "infection-named",
      text: { en: "the infection that begins the days again is named", zh: "重新计算天数须载明发现的感染者" },
      source: MEASURES,
      holds: { kind: "carries", event: "positive-found", particulars: ["infection"] },
    },
    {
      id: "drawn-by-an-announcement",
      text: { en: "high risk is drawn by an announcement", zh: "划定高风险区须发布通告" },
      source: MEASURES,
      holds: { kind: "carries", event: "high-drawn", particulars: ["announcement"] },
    },
  ],
  labels: {
    statuses: {
      undrawn: { en: "not drawn", zh: "未划定" },
      high: { en: "high-risk area", zh: "高风险区" },
      lifted: { en: "lifted", zh: "已解封" },
    },
    events: {
      "high-drawn": { en: "drawn as a high-risk area", zh: "划为高风险区" },
      "positive-found": { en: "a positive found, the 5 days begin again", zh: "发现感染者，5天重新计算" },
      "positive-not-counted": {
        en: "a positive found among those isolated at home, which extends nothing",
        zh: "居家隔离人员检出阳性，不延长管控",
      },
      lifted: { en: "lifted after 5 clear days", zh: "连续5天无新增，解封" },
    },
  },
});
