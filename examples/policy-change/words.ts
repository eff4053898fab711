import type { Text } from "pratique";
import type { RuleShifts } from "pratique/risk";

/** The words of this example, for what the library has only codes for. */

export const WORDS = {
  rules: { en: "The rules", zh: "规则" },
  before: { en: "Then: {rules}", zh: "当日：{rules}" },
  after: { en: "Tried: {rules}", zh: "试用：{rules}" },
  added: { en: "Rules added: {rules}", zh: "新增规则：{rules}" },
  removed: { en: "Rules removed: {rules}", zh: "取消规则：{rules}" },
  changed: { en: "Rules changed: {rules}", zh: "变更规则：{rules}" },
  couldMove: { en: "What known answers can change: {differences}", zh: "已知答案下可能的变化：{differences}" },
  none: { en: "none", zh: "无" },
  pair: { en: "{from} → {to}", zh: "{from}→{to}" },
  travellers: { en: "The travellers", zh: "旅客" },
  totals: {
    en: "{travellers} travellers, of whom {moved} would be graded differently",
    zh: "旅客{travellers}人，其中{moved}人等级会变化",
  },
  count: { en: "{pair}: {count}", zh: "{pair}：{count}人" },
  move: { en: "{pair}: {count}", zh: "{pair}：{count}人" },
  andMore: { en: "{named} and {unnamed} more", zh: "{named}，另有{unnamed}人" },
  workTitle: { en: "The work", zh: "工作量" },
  work: { en: "{step}: {before} → {after} ({change})", zh: "{step}：{before}→{after}（{change}）" },
  withoutWork: {
    en: "Not in these sums, because not decided: {before} then, {after} now",
    zh: "因尚未确定而未计入：当日{before}人，试用{after}人",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const UNDECIDED: Text = { en: "undecided", zh: "待定" };

export const DIFFERENCE_WORDS = {
  all: { en: "Every combination of known answers was gone through.", zh: "已逐一检查全部已知答案组合。" },
  some: { en: "Not every combination of answers was gone through.", zh: "未能检查全部答案组合。" },
} as const satisfies Readonly<Record<string, Text>>;

export const REASON_WORDS: Readonly<Record<keyof RuleShifts, Text>> = {
  firedAfter: { en: "now true: {rule} ({count})", zh: "现成立：{rule}（{count}人）" },
  firedBefore: { en: "no longer true: {rule} ({count})", zh: "不再成立：{rule}（{count}人）" },
  openAfter: { en: "now open: {rule} ({count})", zh: "现待定：{rule}（{count}人）" },
  openBefore: { en: "no longer open: {rule} ({count})", zh: "不再待定：{rule}（{count}人）" },
  regraded: { en: "graded otherwise: {rule} ({count})", zh: "等级改变：{rule}（{count}人）" },
};

export const STEP_NAMES: Readonly<Record<string, Text>> = {
  minutes: { en: "minutes of an officer", zh: "关员工时（分钟）" },
  sampling: { en: "samples taken", zh: "采样（份）" },
};
