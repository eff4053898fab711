import { failure, type Result, success } from "../result.js";
import { readSeat, rowNumbers, type SeatIssue, type SeatRows } from "./seat-layout.js";

/** How rows are counted from the row of a case. */
export interface RowReach {
  /** Rows in front and as many behind; whole, 0 or more. */
  readonly rowsEachSide: number;
  /**
   * Whether a number that no row bears counts as a row: then row 14 lies two rows behind row 12 where there is no row 13.
   * It lies one row behind where it does not, as people sit.
   */
  readonly countMissingRows: boolean;
}

/**
 * The rows around the seat of a case, its own included, from the front; there are none in front of the first and behind
 * the last, and a missing row is never among them. A seat of another cabin, or of a row that is missing, is an issue.
 *
 * @param seat with its letter or without
 * @throws RangeError when the number of rows is negative or not whole.
 * @example
 * const cabin = { first: 1, last: 60, missing: [13] };
 * const around = rowsAround(cabin, "14C", { rowsEachSide: 2, countMissingRows: false });
 * around.ok && around.value // => [11, 12, 14, 15, 16]
 * rowsAround(cabin, "61A", { rowsEachSide: 2, countMissingRows: false }).ok // => false
 */
export function rowsAround(
  rows: SeatRows,
  seat: string,
  { rowsEachSide, countMissingRows }: RowReach,
): Result<readonly number[], SeatIssue> {
  if (!Number.isInteger(rowsEachSide) || rowsEachSide < 0)
    throw new RangeError("rowsAround: expected a whole number of rows, 0 or more, got another number");
  const there = rowNumbers(rows);
  const row = readSeat(seat)?.row ?? Number.NaN;
  const index = there.indexOf(row);
  if (index < 0) return failure({ code: "seat-not-in-cabin", path: [] });
  return success(
    countMissingRows
      ? there.filter((other) => Math.abs(other - row) <= rowsEachSide)
      : there.slice(Math.max(0, index - rowsEachSide), index + rowsEachSide + 1),
  );
}
