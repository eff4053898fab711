import {
  compared,
  type Decimal,
  decimalOf,
  decimalText,
  halved,
  minus,
  numberOf,
  plus,
  textOf,
  ZERO,
} from "../decimal.js";

/**
 * A figure as it was published. A bare number stands for what rounds to it at its last digit: 5917.8 is anything from 5917.75
 * to 5917.85. Where it was rounded otherwise it says to what: 29,000 that was printed as 2.9 of a greater unit is rounded to
 * 1000. Rounded to 0, it is exact.
 */
export type PublishedFigure = number | { readonly amount: number; readonly roundedTo: number };

/** A number worked out from published figures: as printed, and between which two it lies however they were rounded. */
export interface FigureRange {
  readonly amount: number;
  readonly least: number;
  readonly most: number;
}

/** @internal The same, exactly. */
export interface ExactRange {
  readonly amount: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
}

/**
 * A figure that is written in digits, with the digits that a number loses: "29.0" is rounded to a tenth. `undefined` of a text
 * that is no decimal number of 0 or more.
 *
 * @example
 * printedFigure("29.0") // => { amount: 29, roundedTo: 0.1 }
 * printedFigure("about 29") // => undefined
 */
export function printedFigure(text: string): PublishedFigure | undefined {
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(text)) return undefined;
  const amount = decimalText(text);
  return { amount: numberOf(amount), roundedTo: numberOf({ units: 1n, decimals: amount.decimals }) };
}

/**
 * A whole number that is said to be rounded, though not to what: it may have been rounded at its last digit that is not 0.
 *
 * @throws RangeError when it is no number of 0 or more.
 * @example
 * roundedFigure(29000) // => { amount: 29000, roundedTo: 1000 }
 * roundedFigure(3.5) // => { amount: 3.5, roundedTo: 0.1 }
 */
export function roundedFigure(amount: number): PublishedFigure {
  checkAmount("roundedFigure", amount);
  const { decimals } = decimalOf(amount);
  const zeros = decimals > 0 || amount === 0 ? "" : (/(?<!0)0+$/.exec(textOf(decimalOf(amount)))?.[0] ?? "");
  return { amount, roundedTo: numberOf({ units: 10n ** BigInt(zeros.length), decimals }) };
}

/**
 * What a published figure can stand for, both ends included; never below 0.
 *
 * @throws RangeError when it is no number of 0 or more.
 * @example
 * rangeOfFigure(5917.8) // => { amount: 5917.8, least: 5917.75, most: 5917.85 }
 * rangeOfFigure({ amount: 87000, roundedTo: 1000 }) // => { amount: 87000, least: 86500, most: 87500 }
 */
export function rangeOfFigure(figure: PublishedFigure): FigureRange {
  return inNumbers(exactRange(figure, "rangeOfFigure"));
}

/** @internal */
export function exactRange(figure: PublishedFigure, asker: string): ExactRange {
  const written = typeof figure === "number" ? figure : figure.amount;
  checkAmount(asker, written);
  const amount = decimalOf(written);
  if (typeof figure !== "number") checkAmount(asker, figure.roundedTo);
  const roundedTo = typeof figure === "number" ? { ...amount, units: 1n } : decimalOf(figure.roundedTo);
  const half = halved(roundedTo);
  const least = minus(amount, half);
  return { amount, least: least.units < 0n ? ZERO : least, most: plus(amount, half) };
}

/** @internal */
export function inNumbers({ amount, least, most }: ExactRange): FigureRange {
  return { amount: numberOf(amount), least: numberOf(least), most: numberOf(most) };
}

/** @internal Of nothing, 0. */
export function addedRanges(ranges: readonly ExactRange[]): ExactRange {
  return ranges.reduce(
    (one, other) => ({
      amount: plus(one.amount, other.amount),
      least: plus(one.least, other.least),
      most: plus(one.most, other.most),
    }),
    { amount: ZERO, least: ZERO, most: ZERO },
  );
}

/** @internal What is left of the one without the other; its least is below 0 where the other may be the more. */
export function withoutRange(one: ExactRange, other: ExactRange): ExactRange {
  return {
    amount: minus(one.amount, other.amount),
    least: minus(one.least, other.most),
    most: minus(one.most, other.least),
  };
}

/** @internal Whether the one is more than the other, however they were rounded. */
export function isSurelyMore(one: ExactRange, other: ExactRange): boolean {
  return compared(one.least, other.most) > 0;
}

function checkAmount(asker: string, amount: number): void {
  if (!(amount >= 0 && Number.isFinite(amount)))
    throw new RangeError(`${asker}: expected figures of 0 or more, got another number`);
}
