/**
 * A share in percent as a text, rounded half up from the two whole numbers themselves, so that no binary fraction decides:
 * 1 of 80 is 1.25 %, written 1.3. Of nobody there is no share: `undefined`. The decimal sign is a point and no sign of
 * percent follows.
 *
 * @param decimals digits after the point, 0 to 6; left out, 1
 * @throws RangeError when the numbers are not whole, below 0 or beyond 2 ** 53, or the decimals not 0 to 6.
 * @example
 * percentText(2, 78) // => "2.6"
 * percentText(1, 80) // => "1.3"
 */
export function percentText(numerator: number, denominator: number, decimals = 1): string | undefined {
  const isCounts = [numerator, denominator].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!isCounts || !Number.isInteger(decimals) || decimals < 0 || decimals > 6)
    throw new RangeError("percentText: expected whole numbers of 0 or more and 0 to 6 decimals, got others");
  if (denominator === 0) return undefined;
  const scale = 10n ** BigInt(decimals);
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  const scaled = (200n * scale * above + below) / (2n * below);
  const whole = String(scaled / scale);
  return decimals === 0 ? whole : `${whole}.${String(scaled % scale).padStart(decimals, "0")}`;
}
