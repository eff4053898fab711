import { type CalendarDate, calendarDate } from "pratique/calendar";
import * as declaration from "pratique/declaration";
import { amendedOn, type Form } from "pratique/declaration";
import { type Editioned, type InForce, inForceOn } from "pratique/edition";
import { type Given, NotAnswered } from "./case.ts";
import { editionsOf } from "./editions.ts";

/** Every edition of the Chinese card, those among them whose text was not found. */
const editions = editionsOf<Form | Editioned>(declaration, "cn-exit-entry");

/** Every edition of it that is a form. */
export const cards: readonly Form[] = editions.filter((one) => "items" in one);

/** Which of them was in force; where only an illustrative one is known, that one. */
export function cardOn(on: CalendarDate): InForce<Form | Editioned> {
  return inForceOn(editions, on, { illustrative: true });
}

/** The number by which the cases call an edition. */
export function numberOf({ edition }: Editioned): number {
  return Number(edition.id.replace("cn-exit-entry-", ""));
}

/** The form that a case names by its edition, or that its date selects, as it stood on that date. */
export function cardFor({ edition, on }: Given): Form {
  const date = on === undefined ? undefined : calendarDate(String(on));
  const form =
    edition === undefined && date !== undefined ? formOn(date) : cards.find((card) => numberOf(card) === edition);
  if (form === undefined) throw new NotAnswered(`edition ${edition}: no form`);
  return date === undefined ? form : amendedOn(form, date);
}

function formOn(date: CalendarDate): Form {
  const found = cardOn(date);
  if ("edition" in found && "items" in found.edition) return found.edition;
  throw new NotAnswered("none" in found ? `no card in force on ${date}` : `the card of ${date} is not known`);
}
