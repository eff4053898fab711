import { compared, type Decimal, decimalOf, numberOf, quotientTo, times, ZERO } from "../decimal.js";
import type { ShareBasis } from "./published-bulletin.js";
import { type ExactRange, exactRange, type FigureRange, type PublishedFigure } from "./published-figure.js";

/** A part and its whole, of which a share was printed; what was not printed is `undefined`. */
export interface ShareFigures {
  readonly part: PublishedFigure | undefined;
  readonly whole: PublishedFigure | undefined;
}

/** Of what a printed share is a share. */
export interface PrintedShare {
  /**
   * What the printed share fits, however all figures were rounded: `neither` only where both were there to hold it against;
   * `undefined` where too little is printed to say.
   */
  readonly basis: ShareBasis | "both" | "neither" | undefined;
  /** By the basis that it fits, by value where it fits both or neither, to the digits of the printed share. */
  readonly computedPercent: number | undefined;
  readonly byValuePercent: number | undefined;
  readonly byQuantityPercent: number | undefined;
}

const HUNDRED: Decimal = { units: 100n, decimals: 0 };

/**
 * Which share a printed one is, by value or by quantity, since bulletins do not say it. It fits where the figures can have
 * been rounded so that their share rounds to the printed one; no other difference is let pass.
 *
 * @param percent as printed: 55.2 stands for 55.15 to 55.25
 * @throws RangeError when a figure is negative or endless.
 * @example
 * const value = { part: 16_000, whole: 29_000 };
 * printedShare(55.2, { value, quantity: { part: 5885.3, whole: 5917.8 } })
 * // => { basis: "value", computedPercent: 55.2, byValuePercent: 55.2, byQuantityPercent: 99.5 }
 */
export function printedShare(
  percent: PublishedFigure,
  figures: { readonly [Basis in ShareBasis]?: ShareFigures },
): PrintedShare {
  const range = (figure: PublishedFigure | undefined) =>
    figure === undefined ? undefined : exactRange(figure, "printedShare");
  const ranges = (of: ShareFigures | undefined) => ({ part: range(of?.part), whole: range(of?.whole) });
  return printedShareOf(percent, { value: ranges(figures.value), quantity: ranges(figures.quantity) });
}

/** @internal A part and its whole, with what they stand for. */
export interface ShareRanges {
  readonly part: ExactRange | undefined;
  readonly whole: ExactRange | undefined;
}

/** @internal The same of figures that were counted together already. */
export function printedShareOf(
  percent: PublishedFigure,
  { value, quantity }: Readonly<Record<ShareBasis, ShareRanges>>,
): PrintedShare {
  const printed = exactRange(percent, "printedShare");
  const [byValue, byQuantity] = [shareOf(value, printed), shareOf(quantity, printed)];
  const basis = basisOf(byValue?.isFitting, byQuantity?.isFitting);
  return {
    basis,
    computedPercent: basis === "quantity" ? byQuantity?.percent : (byValue ?? byQuantity)?.percent,
    byValuePercent: byValue?.percent,
    byQuantityPercent: byQuantity?.percent,
  };
}

function basisOf(byValue: boolean | undefined, byQuantity: boolean | undefined): PrintedShare["basis"] {
  if (byValue === true) return byQuantity === true ? "both" : "value";
  if (byQuantity === true) return "quantity";
  return byValue === false && byQuantity === false ? "neither" : undefined;
}

function shareOf({ part, whole }: ShareRanges, printed: ExactRange) {
  if (part === undefined || whole === undefined || compared(whole.amount, ZERO) <= 0) return undefined;
  // The share lies from the least part of the most whole to the most part of the least whole.
  const isLowEnough = compared(times(part.least, HUNDRED), times(printed.most, whole.most)) <= 0;
  const isHighEnough = compared(times(part.most, HUNDRED), times(printed.least, whole.least)) >= 0;
  // The digits shown are those to which the printed share was rounded: its half unit has one more.
  const decimals = Math.max(printed.amount.decimals, printed.most.decimals - 1);
  const share = quotientTo(decimals, times(part.amount, HUNDRED), whole.amount);
  return { isFitting: isLowEnough && isHighEnough, percent: numberOf(share) };
}

/**
 * The whole of which a printed share is a share, where the whole itself was not printed: between which two it lies. `undefined`
 * where the share can be 0.
 *
 * @throws RangeError when a figure is negative or endless.
 * @example
 * impliedWhole(9.4, 77.3)?.least.toFixed(2) // => "12.09"
 */
export function impliedWhole(part: PublishedFigure, percent: PublishedFigure): FigureRange | undefined {
  const [range, printed] = [exactRange(part, "impliedWhole"), exactRange(percent, "impliedWhole")];
  if (compared(printed.least, ZERO) <= 0) return undefined;
  const whole = (one: Decimal, of: Decimal) => numberOf(times(one, decimalOf(100))) / numberOf(of);
  return {
    amount: whole(range.amount, printed.amount),
    least: whole(range.least, printed.most),
    most: whole(range.most, printed.least),
  };
}
