import { fill, type Language, type Text } from "pratique";

/** What this example says. */
const WORDS = {
  smallOnly: { en: "Only the small counts hidden", zh: "只隐去小计数" },
  suppressed: { en: "Further cells hidden with them", zh: "另隐去其他格子" },
  leftOut: { en: "One of these cells forgotten", zh: "漏隐其中一格" },
  rounded: { en: "Rounded instead", zh: "改用取整" },
  shares: { en: "Positives of 100 tests", zh: "每100份检测的阳性数" },
  changes: { en: "Positives more than the day before", zh: "比前一日增加的阳性数" },
  day: { en: "day", zh: "日期" },
  total: { en: "total", zh: "合计" },
  hiddenBelow: {
    en: "Hidden (*): counts from 1 to {most}. Zeros are shown.",
    zh: "隐去（*）：1至{most}的计数；零照常显示。",
  },
  hiddenToo: {
    en: "Hidden too (+): {count} cells. In print both have one mark: it must not say which of them are small.",
    zh: "另隐去（+）：{count}格。公布时两者用同一记号，不得显出哪些是小计数。",
  },
  range: { en: "{day}, {port}: {lowest} to {highest}", zh: "{day} {port}：{lowest}至{highest}" },
  disclosed: {
    en: "{day}, {port}: it is {lowest}, by subtraction from the totals (range {lowest} to {highest}, width {width})",
    zh: "{day} {port}：由合计相减即得{lowest}（区间{lowest}至{highest}，宽度{width}）",
  },
  narrow: {
    en: "{day}, {port}: {lowest} to {highest}, width {width}: too narrow",
    zh: "{day} {port}：{lowest}至{highest}，宽度{width}，过窄",
  },
  unbounded: { en: "any number", zh: "不限" },
  safe: { en: "Safe: no hidden cell can be worked out.", zh: "安全：隐去的格子均无法推出。" },
  unsafe: {
    en: "Not safe: {count} of {of} hidden cells can be worked out.",
    zh: "不安全：隐去的{of}格中有{count}格可被推出。",
  },
  smallTotal: { en: "{name}: its total is a small count itself", zh: "{name}：合计本身即为小计数" },
  unsafeStill: {
    en: "Publish fewer totals, join days or ports, or round.",
    zh: "应减少合计、合并日期或口岸，或改用取整。",
  },
  noSmall: { en: "No count is small: nothing has to be hidden.", zh: "无小计数，无须隐去。" },
  noFurther: { en: "No further cell had to be hidden.", zh: "无须另隐其他格子。" },
  ifShown: { en: "{day}, {port} shown:", zh: "公布{day} {port}：" },
  nothingLost: { en: "nothing can be worked out", zh: "仍无法推出任何格子" },
  roundedHow: {
    en: "NHS Digital's rule for sub-national counts: 1 to {hiddenUpTo} not shown (*), others to the nearest {roundTo}. The totals are rounded from the true ones and need not be the sums, so that nothing can be subtracted.",
    zh: "NHS Digital次国家级计数规则：1至{hiddenUpTo}不显示（*），其余取整到{roundTo}的倍数。合计由真实合计取整，未必等于各格之和，故无法相减。",
  },
  derived: {
    en: "Hidden (*) where one of the cells behind a number is hidden.",
    zh: "所依据的格子有隐去的，一并隐去（*）。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What it says, in one language. */
export type Say = (word: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: Language): Say {
  return (word, values = {}) => fill(WORDS[word][language], values);
}
