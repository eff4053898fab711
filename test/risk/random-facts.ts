import fc from "fast-check";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import type { FactKind, Facts, FactTable } from "../../src/logic/facts.js";

/** Every answer that a fact of a kind may have here, without the absent ones. */
function known(kind: FactKind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "yes-no":
      return fc.constantFrom("yes", "no");
    case "choice":
      return fc.constantFrom(...kind.options);
    case "date":
      return fc.integer({ min: 0, max: 20 }).map((days) => addDays(calendarDate("2026-03-01"), days));
    default:
      return fc.integer({ min: 0, max: 3 });
  }
}

const ABSENT = fc.constantFrom(absent("asked-unknown"), absent("asked-declined"), absent("not-asked"));

/** Facts of a table, and the same facts with everything known that was not. */
export function factsAndMoreFacts<Table extends FactTable>(
  table: Table,
): fc.Arbitrary<{ readonly some: Facts<Table>; readonly all: Facts<Table> }> {
  const names = Object.keys(table);
  return fc.tuple(...names.map((name) => fc.tuple(known(table[name] as FactKind), fc.option(ABSENT)))).map((drawn) => {
    const all = Object.fromEntries(names.map((name, place) => [name, drawn[place]?.[0]]));
    const some = Object.fromEntries(names.map((name, place) => [name, drawn[place]?.[1] ?? drawn[place]?.[0]]));
    return { some: some as Facts<Table>, all: all as Facts<Table> };
  });
}
