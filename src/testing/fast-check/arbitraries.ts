import * as fc from "fast-check";
import type { Form } from "../../declaration/form.js";
import type { ItemTable } from "../../declaration/items.js";
import type { Flow, Moves, StatusOf } from "../../flow/flow.js";
import type { Facts, FactTable } from "../../logic/facts.js";
import { declarationFrom, type SyntheticDeclaration, type SyntheticOptions } from "../declarations-from.js";
import {
  type DefectiveDeclaration,
  type DefectOptions,
  defectiveDeclarationFrom,
} from "../defective-declarations-from.js";
import { type Draws, listedDraws } from "../draws.js";
import { type FactOptions, factsDrawn } from "../facts-from.js";
import { type SyntheticVoyage, type VoyageOptions, voyageDrawn } from "../voyages-from.js";
import { type SyntheticStep, type WalkOptions, walkDrawn } from "../walks-from.js";

/*
 * An arbitrary draws a list of numbers, and what is made comes from them one by one: a 0, and every number after the last,
 * stands for the simplest choice. fast-check shortens the list and makes its numbers smaller, which shrinks whatever was
 * made, towards the simplest that is still right.
 */

/** More numbers than most declarations take; whatever is drawn after the last is simple. */
const MOST_DRAWS = 100;
/** Fine enough for every choice; finer ones would only take longer to shrink. */
const STEPS = 2 ** 10;

/**
 * An arbitrary of anything that is made from draws. It shrinks towards what is made of no draws at all.
 *
 * @example
 * fc.sample(arbitraryOf((draws) => draws.whole(1, 6)), { seed: 1, numRuns: 9 }).every((eyes) => eyes <= 6) // => true
 */
export function arbitraryOf<Made>(make: (draws: Draws) => Made): fc.Arbitrary<Made> {
  const numbers = fc.array(fc.nat(STEPS - 1), { maxLength: MOST_DRAWS, size: "max" });
  return numbers.map((drawn) => make(listedDraws(drawn.map((number) => number / STEPS))));
}

/**
 * Declarations on a form in which nothing is wrong (see `declarationsFrom`).
 *
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * const card = declarationArbitrary(exitEntryCard5, { asOf });
 * fc.sample(card, { seed: 1, numRuns: 5 }).map((one) => examine(exitEntryCard5, one, { asOf }).verdict)
 * // => ["clear", "clear", "clear", "clear", "clear"]
 */
export function declarationArbitrary<Items extends ItemTable>(
  form: Form<Items>,
  options: Omit<SyntheticOptions, "seed" | "count">,
): fc.Arbitrary<SyntheticDeclaration> {
  return arbitraryOf((draws) => declarationFrom(form, draws, options));
}

/**
 * Declarations on a form with one thing wrong, and the truth about it (see `defectiveDeclarationsFrom`).
 *
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * const cards = defectiveDeclarationArbitrary(exitEntryCard5, { asOf, defects: ["unknown-key"] });
 * fc.sample(cards, { seed: 1, numRuns: 1 })[0]?.expected // => [{ path: ["extraKey"], code: "unrecognised" }]
 */
export function defectiveDeclarationArbitrary<Items extends ItemTable>(
  form: Form<Items>,
  options: Omit<DefectOptions, "seed" | "count">,
): fc.Arbitrary<DefectiveDeclaration> {
  return arbitraryOf((draws) => defectiveDeclarationFrom(form, draws, options));
}

/**
 * Facts for the table of a policy, absent ones among them (see `factsFrom`).
 *
 * @example
 * const facts = factsArbitrary(TRAVELLER_FACTS, { asOf: instant("2020-03-18T06:10:00+08:00") });
 * fc.sample(facts, { seed: 1, numRuns: 20 }).every((one) => "symptomsAny" in one) // => true
 */
export function factsArbitrary<const Table extends FactTable>(
  table: Table,
  options: FactOptions,
): fc.Arbitrary<Facts<Table>> {
  return arbitraryOf((draws) => factsDrawn(table, draws, options));
}

/**
 * Walks through a flow, each event accepted where it comes (see `walksFrom`).
 *
 * @example
 * const walks = walkArbitrary(threeChecks2020, { startAt: instant("2020-03-18T06:10:00+08:00") });
 * const released = (walk) => walk.at(-1).status === "released";
 * fc.sample(walks, { seed: 1, numRuns: 50 }).some(released) // => true
 */
export function walkArbitrary<Table extends Moves>(
  flow: Flow<Table>,
  options: WalkOptions,
): fc.Arbitrary<SyntheticStep<StatusOf<Table>>[]> {
  return arbitraryOf((draws) => walkDrawn(flow, draws, options));
}

/**
 * Voyages with their ways and manifests (see `voyagesFrom`).
 *
 * @example
 * const voyages = voyageArbitrary({ asOf: instant("2025-02-01T09:00:00+08:00"), kinds: ["train"] });
 * fc.sample(voyages, { seed: 1, numRuns: 20 }).every(({ calls }) => calls.length === 1) // => true
 */
export function voyageArbitrary(options: VoyageOptions): fc.Arbitrary<SyntheticVoyage> {
  return arbitraryOf((draws) => voyageDrawn(draws, options));
}
