import { type CalendarDate, given, isCalendarDate } from "pratique";
import { addDays, daysBetween } from "pratique/calendar";
import type { ColumnsRead } from "pratique/exchange";
import {
  type CellValues,
  type ClusteredProportion,
  cellOf,
  checkFigures,
  checkSplit,
  clusteredProportion,
  type FigureDisagreement,
  type FigureRule,
  type Part,
  type Proportion,
  proportion,
  rollUp,
  type Tally,
  type TallyCell,
  tallyColumns,
} from "pratique/statistics";
import { FIGURES, type Figure, type FigureTotals, TESTING } from "./read-testing.ts";

/** What was counted somewhere, and its shares. */
export interface Testing extends FigureTotals {
  /** Tests of arrivals. */
  readonly coverage: Proportion;
  /** Positives of tests, as if everybody had come alone. */
  readonly positivity: Proportion;
}

/** A port over all days. */
export interface PortTesting extends Testing {
  readonly port: string;
  /** The same positivity, robust to clusters: those who came from one country. */
  readonly clustered: ClusteredProportion;
}

/** A port over fourteen days, or over those that there are of them. */
export interface FortnightTesting extends Testing {
  readonly port: string;
  /** Both included; `undefined` where the file does not say it as a date. */
  readonly from: CalendarDate | undefined;
  readonly until: CalendarDate | undefined;
}

/** A summer of border testing. */
export interface CountedTesting {
  readonly read: ColumnsRead;
  readonly fortnights: readonly FortnightTesting[];
  readonly ports: readonly PortTesting[];
  /** Everybody; the clusters are the ports. */
  readonly all: Testing & { readonly clustered: ClusteredProportion };
  /** Rows without a test: they say nothing of positivity. */
  readonly withoutTest: number;
  /** Rows whose numbers cannot all be right: they are left out of everything. */
  readonly impossible: readonly FigureDisagreement[];
  /** What all rows have to come to, and of which figures they do not. */
  readonly stated: FigureTotals;
  readonly totalsOff: readonly Figure[];
}

const PARTS_OF_ROW: readonly FigureRule<Figure>[] = [
  { code: "parts-exceed-group", parts: ["positives"], whole: "tests", relation: "lie-within" },
  { code: "parts-exceed-group", parts: ["tests"], whole: "arrivals", relation: "lie-within" },
];

/** Rolls the rows up by port and fortnight, by port, and altogether. */
export function countTesting(read: ColumnsRead, stated: FigureTotals): CountedTesting {
  const { tally } = tallyColumns(read.columns, TESTING);
  const found = tally.cells.map((cell) => ({ cell, disagreements: disagreementsOf(cell) }));
  const possible = found.filter(({ disagreements }) => disagreements.length === 0).map(({ cell }) => cell);
  const rows: Tally = { ...tally, cells: possible };
  const ports = portsOf(rows);
  return {
    read,
    fortnights: fortnightsOf(rows),
    ports,
    all: { ...testingOf(cellOf(rows)), clustered: clusteredProportion(ports.map(positivesOf)) },
    withoutTest: possible.filter((cell) => testingOf(cell).tests === 0).length,
    impossible: found.flatMap(({ disagreements }) => disagreements.slice(0, 1)),
    stated,
    totalsOff: FIGURES.filter((figure) => {
      const parts = Object.fromEntries(ports.map((one) => [one.port, one[figure]]));
      return checkSplit(stated[figure], parts, figure).disagreements.length > 0;
    }),
  };
}

function disagreementsOf(cell: TallyCell): readonly FigureDisagreement[] {
  const place = cell.values.map((value) => given(value) ?? "–").join(", ");
  return checkFigures(PARTS_OF_ROW, figuresOf(cell), place).disagreements;
}

function portsOf(rows: Tally): PortTesting[] {
  const countries = rollUp(rows, { port: ({ port }) => port, country: ({ country }) => country }).cells;
  return rollUp(rows, { port: ({ port }) => port })
    .cells.map((cell) => {
      const port = nameOf(cell.values[0]);
      const clusters = countries.filter(({ values }) => nameOf(values[0]) === port).map(testingOf);
      return { port, ...testingOf(cell), clustered: clusteredProportion(clusters.map(positivesOf)) };
    })
    .sort((one, other) => byName(one.port, other.port));
}

function fortnightsOf(rows: Tally): FortnightTesting[] {
  const spans = rows.cells.flatMap(({ values }) => spanOf(nameOf(values[rows.dimensions.indexOf("days")])) ?? []);
  const first = spans.map(({ from }) => from).sort()[0];
  const last = spans
    .map(({ until }) => until)
    .sort()
    .at(-1);
  const startOf = ({ days }: CellValues) => {
    const span = spanOf(nameOf(days));
    if (span === undefined || first === undefined) return { absent: "asked-unknown" } as const;
    return addDays(first, DAYS * Math.floor(daysBetween(first, span.from) / DAYS));
  };
  return rollUp(rows, { port: ({ port }) => port, from: startOf })
    .cells.map((cell) => {
      const from = given(cell.values[1] ?? { absent: "not-asked" }) as CalendarDate | undefined;
      const end = from === undefined ? undefined : addDays(from, DAYS - 1);
      const until = end !== undefined && last !== undefined && last < end ? last : end;
      return { port: nameOf(cell.values[0]), from, until, ...testingOf(cell) };
    })
    .sort((one, other) => byName(one.port, other.port));
}

const DAYS = 14;

/** The days of a row, which are written as the first and the last. */
function spanOf(days: string): { readonly from: CalendarDate; readonly until: CalendarDate } | undefined {
  const [from, until, ...others] = days.split("/");
  return others.length === 0 && isCalendarDate(from) && isCalendarDate(until) ? { from, until } : undefined;
}

function nameOf(value: TallyCell["values"][number] | undefined): string {
  return (value === undefined ? undefined : given(value)) ?? "–";
}

const { compare: byName } = new Intl.Collator("en", { numeric: true });

function testingOf(cell: TallyCell | undefined): Testing {
  const figures = figuresOf(cell);
  const { arrivals, tests, positives } = figures;
  return { ...figures, coverage: proportion(tests, arrivals), positivity: proportion(positives, tests) };
}

/** Every number is there, because no row without one is kept; where there is no row at all, nobody was counted. */
function figuresOf(cell: TallyCell | undefined): FigureTotals {
  return Object.fromEntries(FIGURES.map((figure) => [figure, cell?.sums[figure]?.total.value ?? 0])) as FigureTotals;
}

function positivesOf({ positives, tests }: FigureTotals): Part {
  return { count: positives, of: tests };
}
