import { failure, type Issue, type Result, success } from "../result.js";

/** Rows of seats that bear a number, in blocks of lettered seats with an aisle between two blocks. */
export interface SeatRows {
  readonly first: number;
  readonly last: number;
  /** Numbers between them that no row bears, such as 13. */
  readonly missing?: readonly number[];
}

/** A cabin, a deck or a carriage with rows of seats. */
export interface RowSection extends SeatRows {
  readonly kind: "rows";
  /** Its name on board, such as the class of a cabin or the number of a carriage; each once. */
  readonly id: string;
  /** The letters of each block, from one side to the other: `["ABC", "DEF"]`. */
  readonly blocks: readonly string[];
  /** Seats of the pattern that are not there, such as `12A` at an exit. */
  readonly lacking?: readonly string[];
}

/** A carriage, a deck or a ship with cabins or compartments that are shared by those who have a place in them. */
export interface CompartmentSection {
  readonly kind: "compartments";
  readonly id: string;
  /** In the order in which they lie: neighbours stand beside each other. */
  readonly compartments: readonly { readonly id: string; readonly places: readonly string[] }[];
}

/** The sections of one conveyance, from front to back. */
export type SeatLayout = readonly (RowSection | CompartmentSection)[];

/** Where a seat stands: enough to say how far it is from another. */
export interface SeatPosition {
  /** Its standard form: `31K`. */
  readonly seat: string;
  readonly section: string;
  readonly kind: "rows" | "compartments";
  /** The number of its row, or the name of its compartment. */
  readonly row: string;
  /** Place of its row among the rows there are, from the front of the conveyance; missing numbers are no rows. */
  readonly rowIndex: number;
  /** Place of its block among the blocks of its section, and of the seat among the seats of the block. */
  readonly block: number;
  readonly place: number;
  /** How many blocks its section has. */
  readonly blocks: number;
}

/** Why a seat has no position: nobody sits there, or several sections have such a seat and none was named. */
export interface SeatIssue extends Issue {
  readonly code: "seat-not-in-cabin" | "section-not-named";
}

/**
 * Finds a seat in a layout, as it is written on a boarding pass or a ticket: capitals or not, with zeros before the
 * number or without. A seat that the layout does not have is an issue, never a guess.
 *
 * @param section id of the section, needed where several have the same seats, as the carriages of a train do
 * @example
 * const layout = [{ kind: "rows", id: "economy", first: 11, last: 60, missing: [13], blocks: ["ABC", "DEFG", "HJK"] }];
 * const found = seatPosition(layout, "031k");
 * found.ok && [found.value.seat, found.value.rowIndex, found.value.block] // => ["31K", 19, 2]
 * seatPosition(layout, "13A").ok // => false
 */
export function seatPosition(layout: SeatLayout, seat: string, section?: string): Result<SeatPosition, SeatIssue> {
  const positions: SeatPosition[] = [];
  let before = 0;
  for (const one of layout) {
    const position = one.kind === "rows" ? inRows(one, seat, before) : inCompartments(one, seat, before);
    if (position !== undefined && (section === undefined || section === one.id)) positions.push(position);
    before += one.kind === "rows" ? rowNumbers(one).length : one.compartments.length;
  }
  const [only, second] = positions;
  if (only === undefined) return failure({ code: "seat-not-in-cabin", path: [] });
  return second === undefined ? success(only) : failure({ code: "section-not-named", path: [] });
}

function inRows(section: RowSection, written: string, before: number): SeatPosition | undefined {
  const { row, letter = "" } = readSeat(written) ?? { row: Number.NaN };
  const index = rowNumbers(section).indexOf(row);
  const block = letter === "" ? -1 : section.blocks.findIndex((letters) => letters.includes(letter));
  const seat = `${row}${letter}`;
  if (index < 0 || block < 0 || section.lacking?.includes(seat)) return undefined;
  const place = (section.blocks[block] as string).indexOf(letter);
  const { id, blocks } = section;
  return {
    seat,
    section: id,
    kind: "rows",
    row: String(row),
    rowIndex: before + index,
    block,
    place,
    blocks: blocks.length,
  };
}

function inCompartments(
  { id, compartments }: CompartmentSection,
  seat: string,
  before: number,
): SeatPosition | undefined {
  const written = seat.trim().toUpperCase();
  const isHere = (place: string) => place.toUpperCase() === written;
  const index = compartments.findIndex(({ places }) => places.some(isHere));
  const found = compartments[index];
  if (found === undefined) return undefined;
  const place = found.places.findIndex(isHere);
  const position = {
    section: id,
    kind: "compartments",
    row: found.id,
    rowIndex: before + index,
    block: 0,
    blocks: 1,
  } as const;
  return { ...position, seat: found.places[place] as string, place };
}

/** A row number with a letter or, where only the row is known, without. */
export function readSeat(written: string): { readonly row: number; readonly letter?: string } | undefined {
  const [, row, letter] = /^\s*0*(\d{1,3})\s*-?\s*([A-Za-z])?\s*$/.exec(written) ?? [];
  if (row === undefined) return undefined;
  return { row: Number(row), ...(letter === undefined ? {} : { letter: letter.toUpperCase() }) };
}

/** The numbers of the rows there are, from the front. */
export function rowNumbers({ first, last, missing = [] }: SeatRows): readonly number[] {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return numbers.filter((row) => !missing.includes(row));
}
