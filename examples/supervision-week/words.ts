import type { Text } from "pratique";

/** What this example says. */
export const WORDS = {
  standings: { en: "Deficiencies at the end of {on}", zh: "{on}结束时的问题" },
  standing: { en: "{id}, {place}, {category}: {status}", zh: "{id}，{place}，{category}：{status}" },
  refused: { en: "{event}: refused", zh: "{event}：未受理" },
  cameBack: { en: "Found again by a look-back", zh: "回头看再次发现" },
  round: { en: "{id}, round {round}: {story}", zh: "{id}，第{round}轮：{story}" },
  due: { en: "due {day}", zh: "期限{day}" },
  rectified: { en: "rectified {day}", zh: "{day}整改" },
  late: { en: "rectified {day}, {days} days late", zh: "{day}整改，逾期{days}天" },
  passed: { en: "looked back {day}: mended", zh: "{day}回头看：整改到位" },
  failed: { en: "looked back {day}: found again", zh: "{day}回头看：问题仍在" },
  instruments: { en: "used: {instruments}", zh: "已采取：{instruments}" },
  overdue: { en: "Overdue", zh: "超期" },
  dueSoon: { en: "Due soon", zh: "即将到期" },
  working: { en: "{id}: {working}", zh: "{id}：{working}" },
  recurrences: { en: "Come back under another number", zh: "销号后再次发生" },
  recurrence: { en: "{id} is {earlier} again, at {place}", zh: "{id}为{earlier}在{place}再次发生" },
  none: { en: "none", zh: "无" },
  rates: { en: "Deficiencies for each inspection", zh: "每次检查发现的问题" },
  rate: {
    en: "{place}: {count} in {exposure} = {rate} ({interval})",
    zh: "{place}：{exposure}次检查{count}个＝{rate}（{interval}）",
  },
  noRate: { en: "{place}: {count}, and no inspection", zh: "{place}：{count}个，无检查" },
  all: { en: "all", zh: "合计" },
  foundAgain: {
    en: "look-backs that found it again: {count} of {of} ({interval})",
    zh: "回头看问题仍在：{of}次中{count}次（{interval}）",
  },
  rota: { en: "Shifts looked at", zh: "班次监督覆盖" },
  share: {
    en: "{name}: {count} of {of} = {percent} ({interval})",
    zh: "{name}：{of}中{count}＝{percent}（{interval}）",
  },
  covered: { en: "all channels", zh: "各渠道合计" },
  missing: { en: "missing: {place} {shift}", zh: "未覆盖：{place} {shift}" },
  notDue: { en: "not due yet, and not missing: {count}", zh: "未到期，不作未覆盖：{count}" },
  calls: { en: "Units reached by telephone", zh: "电话监督覆盖单位" },
  atLeast: { en: "at least {lower} at 95 %", zh: "95%单侧下限{lower}" },
  between: { en: "{lower} to {upper} at 95 %", zh: "95%区间{lower}至{upper}" },
} as const satisfies Readonly<Record<string, Text>>;
