import type { CountingConvention } from "../clearance/quantity.js";
import { compared, decimalOf, numberOf, quotientTo, times, ZERO } from "../decimal.js";
import { perUnitOf } from "./bulletin-unit-values.js";
import { type CountedBulletin, countedRange, type FiguresInUnit } from "./counted-range.js";
import { groupSum } from "./group-sum.js";
import { largestRemainder } from "./largest-remainder.js";
import type { PublishedBulletin, ShareBasis } from "./published-bulletin.js";
import { type PublishedFigure, rangeOfFigure } from "./published-figure.js";

/** A row of the table of a published bulletin; what was not printed, or cannot be worked out, is `undefined`. */
export interface PublishedTableRow {
  /** `undefined` is what no group names. */
  readonly code: string | undefined;
  /** In multiples of the bulletin's unit, or of the row's own. */
  readonly quantity: number | undefined;
  readonly value: number | undefined;
  /** In percent of the total, or of all groups where no total was printed. */
  readonly quantityShare: number | undefined;
  readonly valueShare: number | undefined;
  /** The value of one piece, in the bulletin's currency. */
  readonly unitValue: number | undefined;
}

/** A published bulletin as a table. */
export interface PublishedTable {
  readonly batches: number | undefined;
  /** The groups as printed, and last what none of them names, where there is any. */
  readonly rows: readonly PublishedTableRow[];
  /** What lies across the groups, such as donated goods: to be added to no row. */
  readonly crossCuts: readonly PublishedTableRow[];
  readonly total: PublishedTableRow;
}

/** How the table is made. */
export interface PublishedTableOptions {
  /** How unlike units are counted together in the shares by quantity; left out, only those of the bulletin's own unit are. */
  readonly convention?: CountingConvention;
  /** Of the shares, 0 to 6; left out, 1. */
  readonly decimals?: number;
}

/**
 * A published bulletin as a table, with the shares that it did not print. Those of the rows come to 100 exactly, by the largest
 * remainder, with what no group names; there are none where the figure of one group is missing, is not counted with the others,
 * or where the groups are surely more than the total. Those of what lies across the groups are each rounded half up.
 *
 * @throws RangeError when a figure is negative or endless, or the decimals are not 0 to 6.
 * @example
 * const published = { total: { value: 100 }, groups: [{ code: "masks", value: 60 }, { code: "suits", value: 30 }] };
 * publishedTable(published).rows.map(({ code, value, valueShare }) => [code, value, valueShare])
 * // => [["masks", 60, 60], ["suits", 30, 30], [undefined, 10, 10]]
 */
export function publishedTable(
  published: PublishedBulletin,
  { convention, decimals = 1 }: PublishedTableOptions = {},
): PublishedTable {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6)
    throw new RangeError("publishedTable: expected 0 to 6 decimals, got another number");
  const bulletin: CountedBulletin = { published, convention };
  const { groups = [], crossCuts = [], total = {}, batches } = published;
  const [quantity, value] = [columnOf(bulletin, "quantity", decimals), columnOf(bulletin, "value", decimals)];
  const rest: FiguresInUnit = {
    ...(quantity.rest !== undefined && { quantity: exactly(quantity.rest) }),
    ...(value.rest !== undefined && { value: exactly(value.rest) }),
  };
  const isRest = (quantity.rest ?? 0) > 0 || (value.rest ?? 0) > 0;
  const places = [...groups, ...(isRest ? [{ code: undefined, ...rest }] : [])];
  const shareOf = (part: FiguresInUnit, measure: ShareBasis) => shareOfTotal(bulletin, part, measure, decimals);
  return {
    batches,
    rows: places.map((row, at) => rowOf(published, row, [quantity.shares?.[at], value.shares?.[at]])),
    crossCuts: crossCuts.map((cut) => rowOf(published, cut, [shareOf(cut, "quantity"), shareOf(cut, "value")])),
    total: rowOf(published, { code: "total", ...total }, [quantity.shares && 100, value.shares && 100]),
  };
}

/** By quantity or by value: what no group names, and the shares of the groups and of that. */
function columnOf(bulletin: CountedBulletin, measure: ShareBasis, decimals: number) {
  const { groups = [], total = {} } = bulletin.published;
  const sum = groupSum(bulletin, measure)?.sum;
  const isOpen = sum === undefined || sum.without.length > 0;
  if (isOpen || (total[measure] !== undefined && sum.residual === undefined))
    return { rest: undefined, shares: undefined };
  const amounts = groups.map((group) => numberOf(countedRange(bulletin, group, measure)?.amount ?? ZERO));
  const scale = 10 ** decimals;
  // Counted by a factor, a figure may be greater than any number.
  const isNumber = amounts.every(Number.isFinite);
  const shares = isNumber ? largestRemainder([...amounts, sum.residual?.amount ?? 0], 100 * scale) : undefined;
  return { rest: sum.residual?.amount, shares: shares?.map((units) => units / scale) };
}

function shareOfTotal(bulletin: CountedBulletin, part: FiguresInUnit, measure: ShareBasis, decimals: number) {
  const [some, all] = [part, bulletin.published.total ?? {}].map((one) => countedRange(bulletin, one, measure)?.amount);
  if (some === undefined || all === undefined || compared(all, ZERO) === 0) return undefined;
  return numberOf(quotientTo(decimals, times(some, decimalOf(100)), all));
}

function rowOf(
  published: PublishedBulletin,
  { code, ...figures }: FiguresInUnit & { readonly code: string | undefined },
  [quantityShare, valueShare]: readonly [number | undefined, number | undefined],
): PublishedTableRow {
  const amountOf = (figure: PublishedFigure | undefined) =>
    figure === undefined ? undefined : rangeOfFigure(figure).amount;
  return {
    code,
    quantity: amountOf(figures.quantity),
    value: amountOf(figures.value),
    quantityShare,
    valueShare,
    unitValue: perUnitOf(published, figures)[0]?.amount,
  };
}

const exactly = (amount: number) => ({ amount, roundedTo: 0 });
