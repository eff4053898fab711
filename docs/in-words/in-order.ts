import type { Editioned } from "pratique/edition";

/** Editions by series and first day; of two that began on the same day, by the number in the id. */
export function inOrder<Known extends Editioned>(editions: readonly Known[]): Known[] {
  return editions
    .map((known) => ({ known, place: placeOf(known) }))
    .sort((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)))
    .map(({ known }) => known);
}

function placeOf({ edition: { series, from, id } }: Editioned): string {
  const first = typeof from === "string" ? from : from.notBefore;
  return `${series} ${first} ${id.replace(/\d+/g, (digits) => digits.padStart(8, "0"))}`;
}
