import { fill, type Language, type Text } from "pratique";
import type { ClusteredProportion } from "pratique/statistics";
import type { Figure } from "./read-testing.ts";

/** What this example says. */
const WORDS = {
  unreadable: { en: "{file}: cannot be read", zh: "{file}：无法读取" },
  empty: { en: "{file}: no row that can be counted", zh: "{file}：无可统计的行" },
  byFortnight: { en: "By port and fortnight", zh: "按口岸和双周" },
  byPort: { en: "By port, all days", zh: "按口岸，全部日期" },
  port: { en: "port", zh: "口岸" },
  fortnight: { en: "fortnight", zh: "双周" },
  coverage: { en: "coverage", zh: "检测覆盖率" },
  positivity: { en: "positivity", zh: "阳性率" },
  wilson: { en: "95% Wilson", zh: "95% Wilson区间" },
  clusters: { en: "clusters", zh: "聚类数" },
  designEffect: { en: "design effect", zh: "设计效应" },
  robust: { en: "95% robust", zh: "95% 稳健区间" },
  all: { en: "all (by port)", zh: "合计（按口岸聚类）" },
  noDate: { en: "no date", zh: "日期不明" },
  noDenominator: { en: "no denominator", zh: "无分母" },
  clustersAre: {
    en: "Clusters: the people of one country at a port; for all, the ports. If everybody had come alone, the design effect would be 1. Fewer than {fewest} clusters give no robust interval.",
    zh: "聚类：一个口岸内同一国家的人；合计行为各口岸。若各人独立，设计效应为1。聚类不足{fewest}个时不给出稳健区间。",
  },
  rows: { en: "Rows", zh: "数据行" },
  counted: { en: "{rows} rows read, {refused} refused", zh: "已读取{rows}行，未采用{refused}行" },
  withoutTest: {
    en: "{rows} rows without a test: no denominator, and not a positivity of zero",
    zh: "{rows}行无检测：无分母，不等于阳性率为零",
  },
  refused: { en: "line {line}, {field}: expected {expected}", zh: "第{line}行{field}：应为{expected}" },
  refusedRow: { en: "line {line}: expected {expected}", zh: "第{line}行：应为{expected}" },
  more: { en: "and {count} more", zh: "另有{count}处" },
  impossible: {
    en: "{place}: more positives than tests, or more tests than arrivals; left out",
    zh: "{place}：阳性多于检测或检测多于抵达，未计入",
  },
  totals: { en: "Totals", zh: "合计核对" },
  agrees: { en: "{figure}: {counted}, as stated", zh: "{figure}：{counted}，与所列一致" },
  differs: { en: "{figure}: {counted}, stated {stated}", zh: "{figure}：{counted}，所列为{stated}" },
  ofAllocated: {
    en: "tests performed for every 100 allocated: {share}",
    zh: "每100份分配的检测量中实际检测：{share}",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const FIGURE_WORDS: Readonly<Record<Figure, Text>> = {
  arrivals: { en: "arrivals", zh: "抵达" },
  tests: { en: "tests", zh: "检测" },
  positives: { en: "positives", zh: "阳性" },
  allocated: { en: "tests allocated", zh: "分配的检测量" },
};

/** Why there is no interval. */
export const NO_INTERVAL_WORDS: Readonly<Record<NonNullable<ClusteredProportion["because"]> | "few-clusters", Text>> = {
  "no-denominator": { en: "no denominator", zh: "无分母" },
  "one-cluster": { en: "one cluster", zh: "仅一个聚类" },
  "no-variation": { en: "no variation", zh: "无差异" },
  "few-clusters": { en: "few clusters", zh: "聚类过少" },
};

/** What it says, in one language. */
export type Say = (word: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: Language): Say {
  return (word, values = {}) => fill(WORDS[word][language], values);
}
