import { decimalOf, numberOf, quotientTo, unitsAt } from "../decimal.js";

/**
 * Shares out so many units in proportion to some numbers, so that they add up: each gets the whole units of its quota, and
 * those that are left go to the largest remainders; of equal remainders to the larger number, and of equal numbers to the
 * one that stands first. Shares in percent that come to 100.0 are 1000 units. `undefined` when there is nothing to share by.
 * With other units a share can move the other way: compare shares of one number of units only.
 *
 * @param values numbers of 0 or more, as they are written
 * @param units whole, 0 or more
 * @throws RangeError when a number is negative or endless, or the units are not whole from 0.
 * @example
 * largestRemainder([1, 1, 1], 100) // => [34, 33, 33]
 * largestRemainder([15, 25, 35, 25], 10) // => [1, 3, 4, 2]
 * largestRemainder([0, 0], 100) // => undefined
 * @see Balinski, Young, Fair Representation, 1982 (the method of Hamilton)
 */
export function largestRemainder(values: readonly number[], units: number): number[] | undefined {
  checkShared("largestRemainder", values, units);
  const weights = wholeNumbers(values);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return undefined;
  const quotas = weights.map((weight, place) => {
    const product = weight * BigInt(units);
    return { place, weight, units: product / total, remainder: product % total };
  });
  const left = BigInt(units) - quotas.reduce((sum, quota) => sum + quota.units, 0n);
  const byRemainder = quotas.toSorted(
    (one, other) =>
      descending(one.remainder, other.remainder) || descending(one.weight, other.weight) || one.place - other.place,
  );
  const shares = quotas.map((quota) => Number(quota.units));
  for (const { place } of byRemainder.slice(0, Number(left))) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}

/**
 * The same shares with each rounded by itself, half up, as tables often print them; together they may come to more or fewer
 * units. `undefined` when there is nothing to share by.
 *
 * @throws RangeError when a number is negative or endless, or the units are not whole from 0.
 * @example
 * roundedShares([1, 1, 1], 100) // => [33, 33, 33]
 */
export function roundedShares(values: readonly number[], units: number): number[] | undefined {
  checkShared("roundedShares", values, units);
  const weights = wholeNumbers(values);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return undefined;
  const whole = (number: bigint) => ({ units: number, decimals: 0 });
  return weights.map((weight) => numberOf(quotientTo(0, whole(weight * BigInt(units)), whole(total))));
}

/** In units of the finest decimal among them. */
function wholeNumbers(values: readonly number[]): bigint[] {
  const decimals = values.map(decimalOf);
  const finest = decimals.reduce((most, one) => Math.max(most, one.decimals), 0);
  return decimals.map((one) => unitsAt(one, finest));
}

function descending(one: bigint, other: bigint): number {
  return one > other ? -1 : Number(one < other);
}

function checkShared(asker: string, values: readonly number[], units: number): void {
  if (!Number.isSafeInteger(units) || units < 0 || !values.every((value) => value >= 0 && Number.isFinite(value)))
    throw new RangeError(`${asker}: expected numbers of 0 or more and whole units from 0, got others`);
}
