import type { CalendarDate } from "../calendar/calendar-date.js";
import { shipDeclarationOn } from "../declaration/ship-declaration-on.js";
import type { IhrStates } from "../documents/ihr-edition.js";
import type { Editioned } from "../edition/edition.js";
import type { InForce } from "../edition/in-force-on.js";

/**
 * The edition of a rule of the International Health Regulations that a State Party's own text contains on a date: where
 * the amendments of 2024 were rejected or are pending, still the one before them. `none` before the Regulations apply in
 * that State.
 *
 * @param editions the editions of one rule among which to choose, in any order
 * @param states what differs from the general days of entry into force; left out, as it stood on 10 November 2025
 * @example
 * const annexes = [eventNotification2005, eventNotification2024];
 * const found = ihrInForceOn(annexes, "DEU", calendarDate("2026-01-10"));
 * "edition" in found && found.edition.edition.id // => "ihr-annex-2-2005"
 * @see IHR (2005), Articles 59 to 62 and Appendix 1
 */
export function ihrInForceOn<Kept extends Editioned>(
  editions: readonly Kept[],
  stateParty: string,
  date: CalendarDate,
  states?: IhrStates,
): InForce<Kept> {
  // The ship's declaration is chosen by the text of the State, and so is whatever else a text contains.
  return shipDeclarationOn(editions, stateParty, date, states);
}
