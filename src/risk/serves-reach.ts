import { rowNumbers, type SeatLayout, type SeatPosition, seatPosition } from "./seat-layout.js";
import { type RowsReach, withinReach } from "./within-reach.js";

/** The seats that a member of the crew served: a whole section or, where they are numbered, rows of it. */
export interface ServedArea {
  readonly section: string;
  /** Both included. */
  readonly rows?: { readonly first: number; readonly last: number };
}

/**
 * Whether crew who served an area served a seat within reach of a case.
 *
 * @example
 * const layout = [{ kind: "rows", id: "economy", first: 1, last: 30, blocks: ["ABC", "DEF"] }];
 * const found = seatPosition(layout, "12C");
 * const reach = { kind: "rows", rowsEachSide: 3, across: "whole-row", throughBulkheads: true, countMissingRows: false };
 * const served = (first, last) => servesReach({ section: "economy", rows: { first, last } }, reach, layout, found.value);
 * [served(1, 8), served(1, 9)] // => [false, true]
 */
export function servesReach(area: ServedArea, reach: RowsReach, layout: SeatLayout, of: SeatPosition): boolean {
  const { section: id, rows } = area;
  const section = layout.find((one) => one.id === id);
  if (section === undefined) return false;
  const seats =
    section.kind === "compartments"
      ? section.compartments.flatMap(({ places }) => places)
      : rowNumbers(section)
          .filter((row) => rows === undefined || (row >= rows.first && row <= rows.last))
          .flatMap((row) => [...section.blocks.join("")].map((letter) => `${row}${letter}`));
  return seats.some((seat) => {
    const found = seatPosition(layout, seat, id);
    return found.ok && withinReach(reach, of, found.value) !== undefined;
  });
}
