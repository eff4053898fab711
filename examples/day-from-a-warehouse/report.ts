import { isAbsent, type Language } from "pratique";
import type { PortDay, SqlQuery } from "pratique/exchange";
import { cellOf, rollUp, sketchQuantile, type Tally, type TallyCell } from "pratique/statistics";
import { wholeNumber } from "../port-day/format.ts";
import { textTable } from "../port-day/text-table.ts";
import { sayIn, type Word } from "./words.ts";

/** One number, as it was counted here and there. */
export interface TwoNumbers<Name = string> {
  readonly name: Name;
  readonly memory: number | undefined;
  readonly duckdb: number | undefined;
}

/** A day counted twice. */
export interface Compared {
  readonly all: readonly TwoNumbers<Word>[];
  readonly flights: readonly (readonly [people: TwoNumbers, released: TwoNumbers])[];
  /** Whether the two tallies are the same text when they are stored. */
  readonly isSameText: boolean;
}

/** Puts two tallies of a day beside each other. */
export function comparedOf(memory: Tally, duckdb: Tally): Compared {
  const [here, there] = [figuresOf(cellOf(memory)), figuresOf(cellOf(duckdb))];
  const flights = (read: Tally) =>
    new Map(rollUp(read, { flight: ({ flight }) => flight }).cells.map((cell) => [nameOf(cell), cell]));
  const [own, others] = [flights(memory), flights(duckdb)];
  return {
    all: here.map(([name, value], place) => ({ name, memory: value, duckdb: there[place]?.[1] })),
    flights: [...new Set([...own.keys(), ...others.keys()])].map((name) => {
      const [one, other] = [own.get(name), others.get(name)];
      return [
        { name, memory: one?.count, duckdb: other?.count },
        { name, memory: one?.counts["released"]?.yes, duckdb: other?.counts["released"]?.yes },
      ] as const;
    }),
    isSameText: JSON.stringify(memory) === JSON.stringify(duckdb),
  };
}

/** Whether every number is the same. */
export function isSame({ all, flights, isSameText }: Compared): boolean {
  return isSameText && [...all, ...flights.flat()].every(({ memory, duckdb }) => memory === duckdb);
}

function nameOf({ values: [flight] }: TallyCell): string {
  return flight === undefined || isAbsent(flight) ? "–" : flight;
}

function figuresOf(cell: TallyCell | undefined): (readonly [Word, number | undefined])[] {
  const counted = (name: string) => cell?.counts[name]?.yes;
  const times = cell?.durations["release"];
  const quantile = (probability: number) =>
    times?.sketch === undefined ? undefined : sketchQuantile(times.sketch, probability);
  return [
    ["people", cell?.count],
    ["declared", counted("declared")],
    ["triggered", counted("triggered")],
    ["undecided", cell?.counts["triggered"]?.unknown],
    ["released", counted("released")],
    ["transferred", counted("transferred")],
    ["readings", cell?.sums["readings"]?.total.value],
    ["timed", times?.measured],
    ["untimed", times?.missing],
    ["seconds", times?.seconds],
    ["shortest", times?.shortest],
    ["longest", times?.longest],
    ["median", quantile(0.5)],
    ["p95", quantile(0.95)],
  ];
}

/** Both columns of numbers, and whether they are equal. */
export function reportOf(
  compared: Compared,
  about: { readonly portDay: PortDay; readonly query: SqlQuery; readonly language: Language },
): string {
  const say = sayIn(about.language);
  const { portDay, query } = about;
  const number = (value: number | undefined) => (value === undefined ? "–" : wholeNumber(Math.round(value)));
  const equal = (isEqual: boolean) => say(isEqual ? "same" : "differs");
  const row = ({ memory, duckdb }: TwoNumbers<string>) => [number(memory), number(duckdb), equal(memory === duckdb)];
  const [memory, duckdb] = [say("memory"), say("duckdb")].map((heading) => ({ heading, isNumber: true }));
  const columns = [{ heading: say("number") }, memory ?? { heading: "" }, duckdb ?? { heading: "" }, { heading: "" }];
  const flightColumns = [{ heading: "" }, ...columns.slice(1), ...columns.slice(1)];
  const lines = [
    `${say("title")} · ${portDay.port} · ${portDay.day} (${portDay.timeZone})`,
    "",
    `## ${say("all")}`,
    ...textTable(
      columns,
      compared.all.map((two) => [say(two.name), ...row(two)]),
    ),
    "",
    `## ${say("flights")}`,
    ...textTable(
      flightColumns,
      compared.flights.map(([people, released]) => [people.name, ...row(people), ...row(released)]),
    ),
    "",
    `${say("whole")}${say("colon")}${equal(compared.isSameText)}`,
    `${say("query")}${say("colon")}${query.text.split("\n").length}, ${query.parameters.length}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}
