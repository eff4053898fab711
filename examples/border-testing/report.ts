import type { Language } from "pratique";
import type { ColumnsRead, RowIssue } from "pratique/exchange";
import { type ClusteredProportion, countRatio, type Interval, percentText } from "pratique/statistics";
import { wholeNumber } from "../port-day/format.ts";
import { printable } from "../port-day/printable.ts";
import { textTable } from "../port-day/text-table.ts";
import type { CountedTesting, FortnightTesting, Testing } from "./count-testing.ts";
import { FIGURES, NAMES } from "./read-testing.ts";
import { FIGURE_WORDS, NO_INTERVAL_WORDS, type Say, wordsIn } from "./words.ts";

/** Whether every row was counted and has its days, and all together come to what was stated. */
export function isInOrder({ read, impossible, fortnights, totalsOff }: CountedTesting): boolean {
  const isDated = fortnights.every(({ from }) => from !== undefined);
  return read.refused === 0 && impossible.length === 0 && isDated && totalsOff.length === 0;
}

/** The tables, what was wrong with rows, and the totals. */
export function reportOf(counted: CountedTesting, language: Language): string {
  const say = wordsIn(language);
  return [
    [`## ${say("byFortnight")}`, ...fortnightTable(counted, language, say)],
    [`## ${say("byPort")}`, ...portTable(counted, language, say), say("clustersAre", { fewest: FEWEST_CLUSTERS })],
    [`## ${say("rows")}`, ...rowLines(counted, language, say)],
    [`## ${say("totals")}`, ...totalLines(counted, language, say)],
  ]
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function fortnightTable({ fortnights }: CountedTesting, language: Language, say: Say): string[] {
  const columns = [{ heading: say("port") }, { heading: say("fortnight") }, ...testingColumns(language, say)];
  const rows = fortnights.map((one) => [one.port, daysOf(one, say), ...testingCells(one, say)]);
  return textTable(columns, rows);
}

function daysOf({ from, until }: FortnightTesting, say: Say): string {
  return from === undefined || until === undefined ? say("noDate") : `${from} – ${until}`;
}

function portTable({ ports, all }: CountedTesting, language: Language, say: Say): string[] {
  const columns = [
    { heading: say("port") },
    ...testingColumns(language, say),
    ...(["clusters", "designEffect", "robust"] as const).map((word) => ({ heading: say(word), isNumber: true })),
  ];
  const rows = [...ports, { ...all, port: say("all") }].map((one) => [
    one.port,
    ...testingCells(one, say),
    ...clusterCells(one.clustered, language),
  ]);
  return textTable(columns, rows);
}

function testingColumns(language: Language, say: Say) {
  const { arrivals, tests, positives } = FIGURE_WORDS;
  const headings = [arrivals[language], tests[language], say("coverage"), positives[language], say("positivity")];
  return [...headings, say("wilson")].map((heading) => ({ heading, isNumber: true }));
}

/** A share of nobody is said to be none; it is not 0%. */
function testingCells({ arrivals, tests, coverage, positives, positivity }: Testing, say: Say): string[] {
  return [
    wholeNumber(arrivals),
    wholeNumber(tests),
    percentOf(coverage.count, coverage.of, 1) ?? say("noDenominator"),
    wholeNumber(positives),
    percentOf(positivity.count, positivity.of, 2) ?? say("noDenominator"),
    intervalText(positivity.interval),
  ];
}

/** How far clusters differ cannot be told from fewer: by chance they may look more alike than single people do. */
const FEWEST_CLUSTERS = 20;

function clusterCells({ clusters, designEffect, interval, because }: ClusteredProportion, language: Language) {
  const why = because ?? (clusters < FEWEST_CLUSTERS ? "few-clusters" : undefined);
  const limits = why === undefined ? intervalText(interval) : NO_INTERVAL_WORDS[why][language];
  const effect = why === undefined ? designEffect?.toFixed(1) : undefined;
  return [wholeNumber(clusters), effect ?? "–", limits];
}

function percentOf(count: number, of: number, decimals: number): string | undefined {
  const text = percentText(count, of, decimals);
  return text === undefined ? undefined : `${text}%`;
}

function intervalText(interval: Interval | undefined): string {
  if (interval === undefined) return "–";
  return `${(interval.lower * 100).toFixed(2)}–${(interval.upper * 100).toFixed(2)}%`;
}

const NAMED_AT_MOST = 20;

/** Rows are named by line or by what they are of; what else stands in them is not repeated. */
function rowLines({ read, withoutTest, impossible }: CountedTesting, language: Language, say: Say): string[] {
  return [
    say("counted", { rows: wholeNumber(read.columns.length), refused: wholeNumber(read.refused) }),
    ...issueLines(read, language),
    ...impossible.slice(0, NAMED_AT_MOST).map(({ place }) => say("impossible", { place: printable(place) })),
    ...more(impossible.length - NAMED_AT_MOST, say),
    say("withoutTest", { rows: wholeNumber(withoutTest) }),
  ];
}

/** What was wrong with rows that were refused. */
export function issueLines({ issues, issueCount }: ColumnsRead, language: Language): string[] {
  const say = wordsIn(language);
  const named = issues.slice(0, NAMED_AT_MOST).map((issue) => issueLine(issue, language, say));
  return [...named, ...more(issueCount - named.length, say)];
}

function issueLine({ path: [line, field], expected }: RowIssue, language: Language, say: Say): string {
  const values = { line, expected: expected[language] };
  return field === undefined ? say("refusedRow", values) : say("refused", { ...values, field: NAMES[field] ?? field });
}

function more(count: number, say: Say): string[] {
  return count > 0 ? [say("more", { count: wholeNumber(count) })] : [];
}

function totalLines({ all, stated, totalsOff }: CountedTesting, language: Language, say: Say): string[] {
  const lines = FIGURES.map((figure) => {
    const values = { figure: FIGURE_WORDS[figure][language], counted: wholeNumber(all[figure]) };
    if (!totalsOff.includes(figure)) return say("agrees", values);
    return say("differs", { ...values, stated: wholeNumber(stated[figure]) });
  });
  const { ratio } = countRatio(all.tests, all.allocated);
  const share = ratio === undefined ? say("noDenominator") : (ratio * 100).toFixed(1);
  return [...lines, say("ofAllocated", { share })];
}
