import type { Language, Text } from "pratique";

const WORDS = {
  title: { en: "The same day, counted twice", zh: "同一天，两处计数" },
  all: { en: "All flights", zh: "全部航班" },
  flights: { en: "By flight: people, released", zh: "按航班：人数、放行人数" },
  number: { en: "number", zh: "项目" },
  memory: { en: "in memory", zh: "内存" },
  duckdb: { en: "DuckDB", zh: "DuckDB" },
  same: { en: "equal", zh: "相同" },
  differs: { en: "DIFFERENT", zh: "不同" },
  people: { en: "people", zh: "人数" },
  declared: { en: "declared", zh: "已申报" },
  triggered: { en: "triggered", zh: "已触发" },
  undecided: { en: "not decided, in neither", zh: "待定，不计入上项" },
  released: { en: "released", zh: "已放行" },
  transferred: { en: "transferred, or to be", zh: "已转运或待转运" },
  readings: { en: "temperature readings", zh: "体温测量次数" },
  timed: { en: "times to release measured", zh: "有放行用时者" },
  untimed: { en: "not released, no time", zh: "未放行，无用时" },
  seconds: { en: "seconds in all", zh: "用时合计（秒）" },
  shortest: { en: "shortest, s", zh: "最短（秒）" },
  longest: { en: "longest, s", zh: "最长（秒）" },
  median: { en: "median, s (within 1/128)", zh: "中位数（秒，误差1/128以内）" },
  p95: { en: "95th percentile, s (within 1/128)", zh: "第95百分位数（秒，误差1/128以内）" },
  whole: { en: "The tallies as stored, cell by cell", zh: "两份计数逐格比较" },
  query: { en: "The query: lines, parameters", zh: "查询语句：行数、参数数" },
  colon: { en: ": ", zh: "：" },
  noDay: { en: "no port-day", zh: "无口岸日数据" },
  problems: { en: "lines that could not be read", zh: "无法读取的行数" },
} as const satisfies Record<string, Text>;

/** One of the words of this example. */
export type Word = keyof typeof WORDS;

/** Says a word in a language. */
export function sayIn(language: Language): (word: Word) => string {
  return (word) => WORDS[word][language];
}
