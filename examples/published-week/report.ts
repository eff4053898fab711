import type { Language } from "pratique";
import {
  type CellPlace,
  type HiddenCellRange,
  nhsSubNational2018,
  type PublishedNumber,
  type SuppressionAudit,
} from "pratique/statistics";
import { textTable } from "../port-day/text-table.ts";
import { isPublishable, type PublishedWeek } from "./publish-week.ts";
import { type Say, wordsIn } from "./words.ts";

/** The tables, each with what it gives away. */
export function reportOf(published: PublishedWeek, language: Language): string {
  const say = wordsIn(language);
  return [
    [`## ${say("smallOnly")}`, ...smallLines(published, say)],
    [`## ${say("suppressed")}`, ...suppressedLines(published, say)],
    [`## ${say("leftOut")}`, ...leftOutLines(published, say)],
    [`## ${say("rounded")}`, say("roundedHow", { ...nhsSubNational2018 }), ...roundedTable(published, say)],
    [`## ${say("shares")}`, say("derived"), ...derivedTable(published, published.shares, say, hundredfold)],
    [`## ${say("changes")}`, say("derived"), ...derivedTable(published, published.changes, say, signed)],
  ]
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function smallLines(published: PublishedWeek, say: Say): string[] {
  const { small } = published.suppression;
  if (small.length === 0) return [...countTable(published, () => undefined, say), say("noSmall")];
  return [
    say("hiddenBelow", { most: published.week.below - 1 }),
    ...countTable(published, (cell) => (isAmong(small, cell) ? "*" : undefined), say),
    ...auditLines(published, published.smallOnly, say),
  ];
}

function suppressedLines(published: PublishedWeek, say: Say): string[] {
  const { small, complements, audit } = published.suppression;
  const mark = (cell: CellPlace) => (isAmong(small, cell) ? "*" : isAmong(complements, cell) ? "+" : undefined);
  return [
    complements.length === 0 ? say("noFurther") : say("hiddenToo", { count: complements.length }),
    ...countTable(published, mark, say),
    ...auditLines(published, audit, say),
    ...smallTotalLines(published, say),
    ...(isPublishable(published) ? [] : [say("unsafeStill")]),
  ];
}

function smallTotalLines({ week, suppression: { smallTotals } }: PublishedWeek, say: Say): string[] {
  const names = [
    ...smallTotals.rows.map((row) => week.days[row]?.on ?? ""),
    ...smallTotals.columns.map((column) => week.ports[column] ?? ""),
    ...(smallTotals.all ? [say("total")] : []),
  ];
  return names.map((name) => `  - ${say("smallTotal", { name })}`);
}

/** Whether it is safe, and between which counts each hidden cell lies for a reader. */
function auditLines(published: PublishedWeek, { cells, isSafe }: SuppressionAudit, say: Say): string[] {
  const disclosed = cells.filter(({ isDisclosed }) => isDisclosed).length;
  const ranges = cells.map((cell) => `  - ${rangeText(published, cell, say)}`);
  return [isSafe ? say("safe") : say("unsafe", { count: disclosed, of: cells.length }), ...ranges];
}

function rangeText(published: PublishedWeek, cell: HiddenCellRange, say: Say): string {
  const { lowest, highest, isDisclosed } = cell;
  const values = {
    ...nameOf(published, cell),
    lowest,
    highest: highest === Number.POSITIVE_INFINITY ? say("unbounded") : highest,
    width: highest - lowest,
  };
  if (!isDisclosed) return say("range", values);
  return say(highest === lowest ? "disclosed" : "narrow", values);
}

function leftOutLines(published: PublishedWeek, say: Say): string[] {
  if (published.leftOut.length === 0) return [say("noFurther")];
  return published.leftOut.flatMap(({ shown, disclosed }) => [
    say("ifShown", nameOf(published, shown)),
    ...(disclosed.length === 0 ? [say("nothingLost")] : disclosed.map((cell) => rangeText(published, cell, say))).map(
      (line) => `  - ${line}`,
    ),
  ]);
}

/** The counts with their totals, and a mark in the place of those hidden. */
function countTable(
  { week, positives }: PublishedWeek,
  markOf: (cell: CellPlace) => string | undefined,
  say: Say,
): string[] {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const rows = positives.map((counts, row) => [
    week.days[row]?.on ?? "",
    ...counts.map((count, column) => markOf({ row, column }) ?? `${count}`),
    `${sum(counts)}`,
  ]);
  const portTotals = week.ports.map((_, column) => `${sum(positives.map((counts) => counts[column] as number))}`);
  return textTable(columnsOf(week.ports, say, true), [
    ...rows,
    [say("total"), ...portTotals, `${sum(positives.map(sum))}`],
  ]);
}

function roundedTable({ week, rounded }: PublishedWeek, say: Say): string[] {
  const rows = rounded.cells.map((cells, row) => [
    week.days[row]?.on ?? "",
    ...cells.map(({ text }) => text),
    rounded.dayTotals[row]?.text ?? "",
  ]);
  const totals = [say("total"), ...rounded.portTotals.map(({ text }) => text), rounded.all.text];
  return textTable(columnsOf(week.ports, say, true), [...rows, totals]);
}

/** Numbers worked out from the cells of a day, or of the day and the one before. */
function derivedTable(
  { week }: PublishedWeek,
  numbers: readonly (readonly PublishedNumber[])[],
  say: Say,
  textOf: (value: number) => string,
): string[] {
  const days = week.days.slice(week.days.length - numbers.length);
  const rows = numbers.map((cells, row) => [
    days[row]?.on ?? "",
    ...cells.map(({ value, text, because }) => {
      if (because !== undefined) return text;
      return value === undefined ? "–" : textOf(value);
    }),
  ]);
  return textTable(columnsOf(week.ports, say, false), rows);
}

function columnsOf(ports: readonly string[], say: Say, hasTotal: boolean) {
  const numbers = [...ports, ...(hasTotal ? [say("total")] : [])].map((heading) => ({ heading, isNumber: true }));
  return [{ heading: say("day") }, ...numbers];
}

function nameOf({ week }: PublishedWeek, { row, column }: CellPlace) {
  return { day: week.days[row]?.on ?? "", port: week.ports[column] ?? "" };
}

function isAmong(cells: readonly CellPlace[], { row, column }: CellPlace): boolean {
  return cells.some((cell) => cell.row === row && cell.column === column);
}

const hundredfold = (share: number) => (share * 100).toFixed(2);
const signed = (change: number) => (change > 0 ? `+${change}` : `${change}`);
