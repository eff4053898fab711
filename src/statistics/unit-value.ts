/**
 * The value of one piece, or of one of whatever the quantity counts. Of no pieces there is none: `undefined`. It is a mean over
 * unlike goods and grades, not a price.
 *
 * @param value in one currency, 0 or more
 * @param quantity in one unit, 0 or more
 * @throws RangeError when a number is negative or endless.
 * @example
 * unitValue(1000, 3) // => 333.3333333333333
 * unitValue(500, 0) // => undefined
 * @see United Nations Statistics Division, International Merchandise Trade Statistics: Compilers Manual, 2013 (unit values)
 */
export function unitValue(value: number, quantity: number): number | undefined {
  for (const number of [value, quantity])
    if (!(number >= 0 && Number.isFinite(number)))
      throw new RangeError("unitValue: expected two numbers of 0 or more, got others");
  return quantity === 0 ? undefined : value / quantity;
}
