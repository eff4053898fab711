import { type AbsentReason, absent } from "../answer.js";
import { addDays } from "../calendar/calendar-date.js";
import { type Instant, writtenDay } from "../calendar/instant.js";
import type { FactKind, Facts, FactTable } from "../logic/facts.js";
import { type Draws, eachDrawn } from "./draws.js";
import { minutesLater } from "./moments.js";

/** What made-up facts are drawn with besides their table. */
export interface FactOptions {
  /** Days and instants lie in the 30 days before it. */
  readonly asOf: Instant;
  /** How often an answer is absent, from 0 to 1; left out, 0.15. */
  readonly absence?: number;
}

const REASONS = ["asked-unknown", "asked-declined", "not-asked", "not-applicable"] as const satisfies AbsentReason[];
const WORDS = ["CHN", "ITA", "KOR", "other"] as const;
const MINUTES = 30 * 24 * 60;

/**
 * Made-up facts about subjects, for a policy's table of facts: every name of the table, with an answer of its kind or the
 * reason that there is none. They need not fit one another: a policy has to bear what is contradictory.
 *
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * const [facts] = factsFrom(TRAVELLER_FACTS, { seed: 1, asOf, absence: 0 });
 * Object.keys(facts ?? {}).length === Object.keys(TRAVELLER_FACTS).length // => true
 */
export function factsFrom<const Table extends FactTable>(
  table: Table,
  { seed, count = 1, ...options }: FactOptions & { readonly seed: number; readonly count?: number },
): Facts<Table>[] {
  return eachDrawn(seed, count, (draws) => factsDrawn(table, draws, options));
}

/**
 * The facts about one subject from draws of one's own, such as those of a property-testing library.
 *
 * @example
 * const options = { asOf: instant("2020-03-18T06:10:00+08:00") };
 * factsDrawn({ fever: { kind: "yes-no" } }, listedDraws([]), options) // => { fever: "no" }
 */
export function factsDrawn<const Table extends FactTable>(
  table: Table,
  draws: Draws,
  options: FactOptions,
): Facts<Table> {
  return Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [name, orAbsent(draws, options, () => known(kind, draws, options))]),
  ) as Facts<Table>;
}

function orAbsent(draws: Draws, { absence = 0.15 }: FactOptions, make: () => unknown): unknown {
  return draws.happens(absence) ? absent(draws.pick(REASONS)) : make();
}

function known(kind: FactKind, draws: Draws, options: FactOptions): unknown {
  switch (kind.kind) {
    case "yes-no":
      return draws.pick(["no", "yes"]);
    case "text":
      return draws.pick(WORDS);
    case "choice":
      return draws.pick(kind.options as readonly [string, ...string[]]);
    case "choices":
      return (kind.options.length === 0 ? WORDS : kind.options).filter(() => draws.happens(0.25));
    case "number":
      // Tenths of a degree from 36.0 to 40.0 lie on both sides of every threshold for fever.
      return kind.unit === "celsius" ? 36 + draws.whole(0, 40) / 10 : draws.whole(0, kind.unit === "years" ? 90 : 30);
    case "date":
      return addDays(writtenDay(options.asOf), -draws.whole(0, 30));
    case "instant":
      return minutesLater(options.asOf, -draws.whole(0, MINUTES));
    case "list":
      return Array.from({ length: draws.whole(0, 3) }, () =>
        orAbsent(draws, options, () => factsDrawn(kind.of, draws, options)),
      );
  }
}
