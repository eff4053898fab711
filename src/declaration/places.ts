import type { Row } from "./columns.js";

/** Some places, each in one row; `undefined` while there is none, since there nearly never is. */
export type Places = Map<Row, Set<number>> | undefined;

/** The places with one more. */
export function withPlace(places: Places, row: Row, slot: number): NonNullable<Places> {
  const marked = places ?? new Map<Row, Set<number>>();
  const slots = marked.get(row);
  if (slots === undefined) marked.set(row, new Set([slot]));
  else slots.add(slot);
  return marked;
}

/** Whether a place is among some. */
export function hasPlace(places: Places, row: Row, slot: number): boolean {
  return places?.get(row)?.has(slot) === true;
}
