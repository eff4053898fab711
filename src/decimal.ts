/**
 * A decimal number as it is written, exactly: so many units of its last decimal. Sums and products of such numbers lose
 * nothing, so that neither their order nor their grouping changes anything.
 *
 * @internal
 */
export interface Decimal {
  readonly units: bigint;
  /** 0 or more. */
  readonly decimals: number;
}

/** @internal Nothing. */
export const ZERO: Decimal = { units: 0n, decimals: 0 };

/**
 * The decimal number that a number is written as: 0.1 is a tenth.
 *
 * @internal
 * @throws RangeError when it is not finite.
 */
export function decimalOf(number: number): Decimal {
  if (Number.isSafeInteger(number)) return { units: BigInt(number), decimals: 0 };
  if (!Number.isFinite(number)) throw new RangeError("decimalOf: expected a finite number, got another");
  const [mantissa = "", exponent = "0"] = String(number).split("e");
  return shifted(decimalText(mantissa), Number(exponent));
}

/** @internal Of digits with or without a point, such as `"-12.50"`, which has two decimals. */
export function decimalText(text: string): Decimal {
  const [whole = "", fraction = ""] = text.split(".");
  return { units: BigInt(whole + fraction), decimals: fraction.length };
}

/** @internal Times ten to a power. */
export function shifted({ units, decimals }: Decimal, places: number): Decimal {
  const left = decimals - places;
  return left >= 0 ? { units, decimals: left } : { units: units * 10n ** BigInt(-left), decimals: 0 };
}

/** @internal The number nearest to it. */
export function numberOf(decimal: Decimal): number {
  return Number(textOf(decimal));
}

/** @internal Its digits, without zeros that say nothing: equal numbers have equal texts. */
export function textOf({ units, decimals }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const sign = units < 0n ? "-" : "";
  if (decimals === 0) return `${sign}${digits}`;
  const fraction = withoutTrailingZeros(digits.slice(-decimals));
  return `${sign}${digits.slice(0, -decimals)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** @internal Digits after the point without those that say nothing. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** @internal The sum. */
export function plus(one: Decimal, other: Decimal): Decimal {
  if (one.decimals === other.decimals) return { units: one.units + other.units, decimals: one.decimals };
  const decimals = Math.max(one.decimals, other.decimals);
  return { units: unitsAt(one, decimals) + unitsAt(other, decimals), decimals };
}

/** @internal The sum of numbers as they are written, without the dust that decimals leave in binary; of nothing 0. */
export function sumOf(numbers: Iterable<number>): number {
  let sum = ZERO;
  for (const number of numbers) sum = plus(sum, decimalOf(number));
  return numberOf(sum);
}

/** @internal The difference. */
export function minus(one: Decimal, other: Decimal): Decimal {
  return plus(one, { units: -other.units, decimals: other.decimals });
}

/** @internal The product. */
export function times(one: Decimal, other: Decimal): Decimal {
  return { units: one.units * other.units, decimals: one.decimals + other.decimals };
}

/** @internal Half of it. */
export function halved({ units, decimals }: Decimal): Decimal {
  return { units: units * 5n, decimals: decimals + 1 };
}

/** @internal Below 0, 0 or above 0, as the first is less, the same or more. */
export function compared(one: Decimal, other: Decimal): number {
  const { units } = minus(one, other);
  return units < 0n ? -1 : Number(units > 0n);
}

/**
 * One number by another, both 0 or more and the other above 0, rounded half up to so many decimals.
 *
 * @internal
 */
export function quotientTo(decimals: number, one: Decimal, other: Decimal): Decimal {
  const common = Math.max(one.decimals, other.decimals);
  const [above, below] = [unitsAt(one, common), unitsAt(other, common)];
  return { units: (2n * 10n ** BigInt(decimals) * above + below) / (2n * below), decimals };
}

/** @internal In units of a decimal that is not coarser than its own. */
export function unitsAt({ units, decimals }: Decimal, finer: number): bigint {
  return units * 10n ** BigInt(finer - decimals);
}
