import type { CalendarDate } from "../calendar/calendar-date.js";
import { type InForce, type InForceOptions, inForceOn, possiblyInForce } from "../edition/in-force-on.js";
import type { QuarantineEdition, QuarantineSubject } from "./quarantine-edition.js";

/** For whom, when and where, and how much was known. */
export interface QuarantineEditionQuestion extends InForceOptions {
  readonly on: CalendarDate;
  readonly subject: QuarantineSubject;
  /** Places by the names that editions give them; none where nobody says where. */
  readonly places?: readonly string[];
}

/** The edition in force, and the ids of those of other or unsaid places that say something else of the class. */
export type QuarantineEditionInForce = InForce<QuarantineEdition> & { readonly elsewhere?: readonly string[] };

/**
 * Which edition's schedule holds for a class of people on a date: that of the whole country, unless one of the place says
 * something of the class. Editions that hold elsewhere only are named under `elsewhere`, so that whoever did not say where
 * learns that it matters.
 *
 * @param editions the editions of the country and of places, of any series, in any order
 * @example
 * const editions = [quarantineEdition8, quarantineEdition8Pilot, quarantineEdition9];
 * const xiamen = { on: calendarDate("2022-04-15"), subject: "entrant", places: ["xiamen"] };
 * const here = quarantineEditionOn(editions, xiamen);
 * "edition" in here ? here.edition.edition.id : "none" // => "cn-quarantine-edition-8-pilot-10-7"
 * const unsaid = quarantineEditionOn(editions, { on: calendarDate("2022-04-15"), subject: "entrant" });
 * unsaid.elsewhere // => ["cn-quarantine-edition-8-pilot-10-7"]
 */
export function quarantineEditionOn(
  editions: readonly QuarantineEdition[],
  { on, subject, places = [], ...options }: QuarantineEditionQuestion,
): QuarantineEditionInForce {
  const local = editions.filter((edition) => edition.places !== undefined && edition.rules[subject] !== undefined);
  const isHere = (edition: QuarantineEdition) => places.some((place) => Object.hasOwn(edition.places ?? {}, place));
  const here = inForceOn(local.filter(isHere), on, options);
  if ("edition" in here) return here;
  const country = inForceOn(
    editions.filter((edition) => edition.places === undefined),
    on,
    options,
  );
  if ("candidates" in here) return { candidates: [...here.candidates, ...possiblyInForce(country)] };
  const there = possiblyInForce(
    inForceOn(
      local.filter((edition) => !isHere(edition)),
      on,
      options,
    ),
  );
  return there.length === 0 ? country : { ...country, elsewhere: there.map(({ edition }) => edition.id) };
}
