import type { CalendarDate } from "pratique/calendar";
import type { Form } from "pratique/declaration";
import { inForceOn } from "pratique/edition";
import { CARD_SERIES, formsOf } from "../traveller/rules.ts";

/**
 * The edition of the card by which a file of a day is examined; `undefined` where there is not one. Editions that are
 * known to have existed and whose text nobody has seen cannot examine anything, and are passed over.
 */
export function cardOn(day: CalendarDate): Form | undefined {
  const seen = formsOf(CARD_SERIES).filter(({ edition }) => edition.status !== "unseen");
  const card = inForceOn(seen, day);
  return "edition" in card ? card.edition : undefined;
}
