import type { CalendarDate } from "pratique/calendar";
import { type Editioned, inForceOn, editionsOf as libraryEditionsOf } from "pratique/edition";
import { NotAnswered } from "./case.ts";

/** Every edition of a series that an entry point of the library exports: a new one is found without a new line here. */
export function editionsOf<Kept extends Editioned>(room: object, series: string): readonly Kept[] {
  return libraryEditionsOf(room, series) as readonly Editioned[] as readonly Kept[];
}

/** The edition in force; where there is none, or history does not tell which, the case is not answered. */
export function editionOn<Kept extends Editioned>(editions: readonly Kept[], on: CalendarDate, what: string): Kept {
  const found = inForceOn(editions, on);
  if ("edition" in found) return found.edition;
  throw new NotAnswered(
    "none" in found ? `no ${what} in force on ${on}` : `several candidates for the ${what} of ${on}`,
  );
}
