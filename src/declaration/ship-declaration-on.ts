import type { CalendarDate } from "../calendar/calendar-date.js";
import { IHR_EDITIONS, type IhrStates, ihrEdition } from "../documents/ihr-edition.js";
import type { Editioned } from "../edition/edition.js";
import { type InForce, inForceOn } from "../edition/in-force-on.js";

/**
 * The ship's declaration of health that a State Party's own text of the Regulations contains on a date: where the
 * amendments of 2024 were rejected or are pending, still the Maritime Declaration of Health. `none` before the
 * Regulations apply in that State.
 *
 * @param forms the editions of the declaration among which to choose, in any order
 * @param states what differs from the general days of entry into force; left out, as it stood on 10 November 2025
 * @example
 * const forms = [maritimeDeclaration2005, shipDeclaration2024];
 * const found = shipDeclarationOn(forms, "DEU", calendarDate("2026-01-10"));
 * "edition" in found && found.edition.edition.title.en // => "Maritime Declaration of Health"
 * @see IHR (2005), Article 37 and Annex 8; Appendix 1 for the States Parties
 */
export function shipDeclarationOn<Kept extends Editioned>(
  forms: readonly Kept[],
  stateParty: string,
  date: CalendarDate,
  states?: IhrStates,
): InForce<Kept> {
  const text = ihrEdition(stateParty, date, states);
  // What that text contains is what was in force everywhere on the general first day of that text.
  return text === undefined ? { none: true } : inForceOn(forms, IHR_EDITIONS[text].from);
}
