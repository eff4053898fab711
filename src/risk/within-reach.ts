import type { SeatPosition } from "./seat-layout.js";
import type { SeatReach } from "./seat-rule.js";

/** How far two seats lie from each other: rows, and whether no aisle is between their columns. */
export interface SeatDistance {
  readonly rowsApart: number;
  readonly sameBlock: boolean;
}

/** The reach that goes by rows. */
export type RowsReach = Extract<SeatReach, { kind: "rows" }>;

/**
 * How far a seat lies from that of a case, if it lies within reach; else `undefined`. In a section whose blocks are not
 * as many as those of the other, blocks cannot be told apart and count as the same.
 *
 * @example
 * const layout = [{ kind: "rows", id: "economy", first: 1, last: 30, blocks: ["ABC", "DEF"] }];
 * const [one, other] = ["12C", "14D"].map((seat) => seatPosition(layout, seat));
 * const reach = { kind: "rows", rowsEachSide: 2, across: "whole-row", throughBulkheads: true, countMissingRows: false };
 * one.ok && other.ok && withinReach(reach, one.value, other.value) // => { rowsApart: 2, sameBlock: false }
 */
export function withinReach(reach: RowsReach, one: SeatPosition, other: SeatPosition): SeatDistance | undefined {
  if (!reach.throughBulkheads && one.section !== other.section) return undefined;
  const rowsApart = rowsBetween(reach, one, other);
  const sameBlock = isSameBlock(one, other);
  if (!(rowsApart <= reach.rowsEachSide)) return undefined;
  if (reach.across !== "whole-row" && !sameBlock) return undefined;
  const isBeside = one.section !== other.section || Math.abs(one.place - other.place) <= 1;
  return reach.across === "beside" && !isBeside ? undefined : { rowsApart, sameBlock };
}

/** Rows are told apart by their numbers or, as people sit, by their places; compartments only by their places. */
function rowsBetween({ countMissingRows }: RowsReach, one: SeatPosition, other: SeatPosition): number {
  const byNumber = countMissingRows && one.kind === "rows" && other.kind === "rows";
  return Math.abs(byNumber ? Number(one.row) - Number(other.row) : one.rowIndex - other.rowIndex);
}

function isSameBlock(one: SeatPosition, other: SeatPosition): boolean {
  const areComparable = one.section === other.section || one.blocks === other.blocks;
  return !areComparable || one.block === other.block;
}
