import type { Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import type { Form } from "../declaration/form.js";
import type { ItemTable } from "../declaration/items.js";
import { drawDeclaration } from "./declaration-draft.js";
import { type Draws, eachDrawn } from "./draws.js";
import { type Clock, type Draft, formPlaces } from "./form-places.js";

/** A made-up declaration as a traveller would hand it in: the form's items by name, as plain JSON. */
export type SyntheticDeclaration = Readonly<Record<string, unknown>>;

/** What declarations are made from besides their form. */
export interface SyntheticOptions {
  /** The same seed makes the same declarations; a whole number. */
  readonly seed: number;
  /** How many; left out, one. The first of many are the same as fewer. */
  readonly count?: number;
  /** The instant at which they are to be looked at: they were made up to 20 hours before. */
  readonly asOf: Instant;
  /** The zone of the point of entry, as the examination is told it. */
  readonly timeZone?: TimeZone;
}

/**
 * Made-up declarations in which nothing is wrong: every item that the form's table requires of that traveller, none that
 * does not apply, no rule broken. They are walked out of the table itself (items, relevance, requirement, rules), so that
 * a form of one's own has them too.
 *
 * @throws RangeError when no declaration is found in which nothing is wrong: the form contradicts itself, or all but.
 * @example
 * const [card] = declarationsFrom(exitEntryCard5, { seed: 7, asOf: instant("2020-03-18T06:10:00+08:00") });
 * examine(exitEntryCard5, card, { asOf: instant("2020-03-18T06:10:00+08:00") }).findings // => []
 */
export function declarationsFrom<Items extends ItemTable>(
  form: Form<Items>,
  { seed, count = 1, asOf, timeZone }: SyntheticOptions,
): SyntheticDeclaration[] {
  const places = formPlaces(form as unknown as Form);
  return eachDrawn(seed, count, (draws) =>
    inFormOrder(drawDeclaration(places, { asOf, timeZone }, draws), places.form),
  );
}

/**
 * One made-up declaration from draws of one's own, such as those of a property-testing library.
 *
 * @throws RangeError when no declaration is found in which nothing is wrong: the form contradicts itself, or all but.
 * @example
 * const options = { asOf: instant("2020-03-18T06:10:00+08:00") };
 * declarationFrom(exitEntryCard5, listedDraws([]), options)["symptomsAny"] // => "no"
 */
export function declarationFrom<Items extends ItemTable>(
  form: Form<Items>,
  draws: Draws,
  { asOf, timeZone }: Omit<SyntheticOptions, "seed" | "count">,
): SyntheticDeclaration {
  const places = formPlaces(form as unknown as Form);
  return inFormOrder(drawDeclaration(places, { asOf, timeZone } satisfies Clock, draws), places.form);
}

/** @internal The outermost answers in the form's order. */
export function inFormOrder(draft: Draft, { items }: Pick<Form, "items">): Draft {
  const asked = Object.keys(items).filter((name) => Object.hasOwn(draft, name));
  const others = Object.keys(draft).filter((name) => !Object.hasOwn(items, name));
  return Object.fromEntries([...asked, ...others].map((name) => [name, draft[name]]));
}
