import type { Answer } from "../answer.js";
import type { SupplyUnit } from "../clearance/quantity.js";
import type { BulletinSums } from "./bulletin-sums.js";
import { largestRemainder } from "./largest-remainder.js";
import type { SupplyBulletin } from "./supply-bulletin.js";
import { unitValue } from "./unit-value.js";

/** A row of a bulletin in numbers, to be shown; the sums themselves are kept in the bulletin. */
export interface BulletinTableRow {
  /** As in the bulletin; empty of the total. */
  readonly of: readonly Answer<string>[];
  readonly batches: number;
  readonly quantity: number;
  readonly value: number;
  /** In percent of all rows; `undefined` where all together are 0. */
  readonly quantityShare: number | undefined;
  readonly valueShare: number | undefined;
  /** Of one piece, where all of the row was counted and valued; else `undefined`. */
  readonly unitValue: number | undefined;
  /** The units of which something was not counted. */
  readonly notCounted: readonly SupplyUnit[];
  readonly withoutValue: number;
  /** The currencies of which something was not added. */
  readonly otherCurrencies: readonly string[];
}

/** A breakdown of a bulletin with its total. */
export interface BulletinTable {
  readonly rows: readonly BulletinTableRow[];
  readonly total: BulletinTableRow;
}

/**
 * One breakdown of a bulletin as a table. The shares of its rows come to 100 exactly, by the largest remainder; those by value
 * and those by quantity are named apart. Rows of two tables are never added: each is of all goods once more.
 *
 * @param breakdown `category`, `item`, `donation`, or one that the bulletin was made with
 * @param decimals of the shares, 0 to 6; left out, 1
 * @throws RangeError when the bulletin has no such breakdown, or the decimals are others.
 * @example
 * const bulletin = supplyBulletin([], { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" });
 * bulletinTable(bulletin, "category").rows // => []
 */
export function bulletinTable(bulletin: SupplyBulletin, breakdown: string, decimals = 1): BulletinTable {
  const found = Object.hasOwn(bulletin.breakdowns, breakdown) ? bulletin.breakdowns[breakdown] : undefined;
  if (found === undefined || !Number.isInteger(decimals) || decimals < 0 || decimals > 6)
    throw new RangeError("bulletinTable: expected a breakdown of the bulletin and 0 to 6 decimals, got others");
  const scale = 10 ** decimals;
  const sharesOf = (numbers: readonly number[]) =>
    largestRemainder(numbers, 100 * scale)?.map((units) => units / scale) ?? [];
  const byQuantity = sharesOf(found.map(({ quantity }) => Number(quantity)));
  const byValue = sharesOf(found.map(({ value }) => Number(value)));
  const whole = (shares: readonly number[]) => (shares.length === 0 ? undefined : 100);
  return {
    rows: found.map((row, place) => tableRow(row.of, row, byQuantity[place], byValue[place])),
    total: tableRow([], bulletin.total, whole(byQuantity), whole(byValue)),
  };
}

function tableRow(
  of: readonly Answer<string>[],
  sums: BulletinSums,
  quantityShare: number | undefined,
  valueShare: number | undefined,
): BulletinTableRow {
  const [quantity, value] = [Number(sums.quantity), Number(sums.value)];
  const notCounted = Object.keys(sums.notCounted) as SupplyUnit[];
  const otherCurrencies = Object.keys(sums.otherCurrencies);
  const isComplete = notCounted.length + otherCurrencies.length + sums.withoutValue === 0;
  return {
    of,
    batches: sums.batches,
    quantity,
    value,
    quantityShare,
    valueShare,
    unitValue: isComplete ? unitValue(value, quantity) : undefined,
    notCounted,
    withoutValue: sums.withoutValue,
    otherCurrencies,
  };
}
