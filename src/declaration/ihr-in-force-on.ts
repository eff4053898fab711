import type { CalendarDate } from "../calendar/calendar-date.js";
import { IHR_EDITIONS, type IhrStates, ihrEdition } from "../documents/ihr-edition.js";
import type { Editioned } from "../edition/edition.js";
import { type InForce, inForceOn } from "../edition/in-force-on.js";

/**
 * The edition of a form or a rule of the International Health Regulations that a State Party's own text contains on a
 * date: where the amendments of 2024 were rejected or are pending, still the one before them, such as the Maritime
 * Declaration of Health. `none` before the Regulations apply in that State.
 *
 * @param editions the editions of one form or rule among which to choose, in any order
 * @param states what differs from the general days of entry into force; left out, as it stood on 10 November 2025
 * @example
 * const forms = [maritimeDeclaration2005, shipDeclaration2024];
 * const found = ihrInForceOn(forms, "DEU", calendarDate("2026-01-10"));
 * "edition" in found && found.edition.edition.title.en // => "Maritime Declaration of Health"
 * const annexes = [eventNotification2005, eventNotification2024];
 * const annex = ihrInForceOn(annexes, "DEU", calendarDate("2026-01-10"));
 * "edition" in annex && annex.edition.edition.id // => "ihr-annex-2-2005"
 * @see IHR (2005), Articles 59 to 62 and Appendix 1, as at 10 November 2025
 */
export function ihrInForceOn<Kept extends Editioned>(
  editions: readonly Kept[],
  stateParty: string,
  date: CalendarDate,
  states?: IhrStates,
): InForce<Kept> {
  const text = ihrEdition(stateParty, date, states);
  // What that text contains is what was in force everywhere on the general first day of that text.
  return text === undefined ? { none: true } : inForceOn(editions, IHR_EDITIONS[text].from);
}
