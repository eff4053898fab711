import { compared, type Decimal, decimalOf, numberOf, times, ZERO } from "../decimal.js";
import type { PublishedBulletin, PublishedSums } from "./published-bulletin.js";
import { exactRange, type FigureRange } from "./published-figure.js";

/** The value of one piece of a group or part, in the bulletin's currency. */
export interface BulletinUnitValue {
  readonly group: string;
  readonly part?: string;
  /** Its most is endless where the quantity may have been rounded down to 0. */
  readonly perUnit: FigureRange;
}

/**
 * The value of one piece, pair or box of each group and part of which both figures were printed. A mean over unlike goods: one
 * that is far off its kind's price tells of a slip in a unit or a multiple.
 *
 * @throws RangeError when a figure is negative or endless.
 * @example
 * const published = {
 *   unitOfQuantity: { multiple: 100_000_000, unit: "piece" },
 *   unitOfValue: { multiple: 100_000_000, currency: "CNY" },
 *   groups: [{ code: "masks", quantity: 38.6, value: 77.2 }],
 * } as const;
 * bulletinUnitValues(published).map(({ group, perUnit }) => [group, perUnit.amount]) // => [["masks", 2]]
 * @see GACC press conference of 2020-04-05: exports of masks, 1 March to 4 April 2020
 */
export function bulletinUnitValues(published: PublishedBulletin): BulletinUnitValue[] {
  return (published.groups ?? []).flatMap(({ code: group, parts = [], ...figures }) => [
    ...perUnitOf(published, figures).map((perUnit) => ({ group, perUnit })),
    ...parts.flatMap(({ code: part, ...inside }) =>
      perUnitOf(published, inside).map((perUnit) => ({ group, part, perUnit })),
    ),
  ]);
}

/** @internal None where one of the two figures, or its unit, was not printed, or there is no piece. */
export function perUnitOf({ unitOfQuantity, unitOfValue }: PublishedBulletin, figures: PublishedSums): FigureRange[] {
  if (figures.quantity === undefined || figures.value === undefined) return [];
  if (unitOfQuantity === undefined || unitOfValue === undefined) return [];
  const [quantity, value] = [
    exactRange(figures.quantity, "bulletinUnitValues"),
    exactRange(figures.value, "bulletinUnitValues"),
  ];
  if (compared(quantity.amount, ZERO) === 0) return [];
  const [pieces, money] = [decimalOf(unitOfQuantity.multiple), decimalOf(unitOfValue.multiple)];
  const each = (of: Decimal, by: Decimal) => numberOf(times(of, money)) / numberOf(times(by, pieces));
  const isEndless = compared(quantity.least, ZERO) === 0;
  return [
    {
      amount: each(value.amount, quantity.amount),
      least: each(value.least, quantity.most),
      most: isEndless ? Number.POSITIVE_INFINITY : each(value.most, quantity.least),
    },
  ];
}
