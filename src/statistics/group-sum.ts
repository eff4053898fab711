import { compared, type Decimal, numberOf, ZERO } from "../decimal.js";
import type { BulletinFinding } from "./bulletin-finding.js";
import { type CountedBulletin, countedRange } from "./counted-range.js";
import type { PublishedGroup, ShareBasis } from "./published-bulletin.js";
import {
  addedRanges,
  type ExactRange,
  type FigureRange,
  inNumbers,
  isSurelyMore,
  withoutRange,
} from "./published-figure.js";

/** The parts of a group together, and what of the group none of them names. */
export interface PartsSum {
  readonly group: string;
  readonly measure: ShareBasis;
  readonly sum: FigureRange;
  /** `undefined` where the group's own figure was not printed, or is surely less than its parts. */
  readonly unlisted: FigureRange | undefined;
}

/** The groups together beside the printed total, by quantity or by value. */
export interface GroupSum {
  readonly sum: FigureRange;
  /** Groups of which no such figure was printed, or whose unit was not counted with the others. */
  readonly without: readonly string[];
  /** Whether the groups can be the whole total; `undefined` where a figure is missing. */
  readonly agreesWithTotal: boolean | undefined;
  /**
   * What no group names, with the groups of `without`, whose figures nobody knows; `undefined` without a total, or where it is
   * surely less than the groups.
   */
  readonly residual: FigureRange | undefined;
  /** The share of what no group names in the total, in percent. */
  readonly residualPercent: number | undefined;
}

/** @internal A sum with what there is to say of it. */
export interface Judged<Sum> {
  readonly sum: Sum;
  readonly finding: BulletinFinding | undefined;
}

/** @internal The groups together, with what is reckoned on from them. */
export interface JudgedGroups extends Judged<GroupSum> {
  readonly residual: ExactRange | undefined;
  readonly total: ExactRange | undefined;
}

/** @internal `undefined` where no part has the figure. */
export function partsSum(
  bulletin: CountedBulletin,
  group: PublishedGroup,
  measure: ShareBasis,
): Judged<PartsSum> | undefined {
  const ranges = (group.parts ?? []).flatMap((part) => countedRange(bulletin, part, measure) ?? []);
  if (ranges.length === 0) return undefined;
  const sum = addedRanges(ranges);
  const whole = countedRange(bulletin, group, measure);
  const isMore = whole !== undefined && isSurelyMore(sum, whole);
  const unlisted = whole === undefined || isMore ? undefined : inNumbers(atLeastNothing(withoutRange(whole, sum)));
  const figures = { parts: numberOf(sum.amount), group: numberOf(whole?.amount ?? ZERO) };
  return {
    sum: { group: group.code, measure, sum: inNumbers(sum), unlisted },
    finding: isMore ? { code: "parts-exceed-group", place: [group.code], measure, figures } : undefined,
  };
}

/** @internal `undefined` where no group has the figure. */
export function groupSum(bulletin: CountedBulletin, measure: ShareBasis): JudgedGroups | undefined {
  const { groups = [], total: printed = {} } = bulletin.published;
  const ranges = groups.map((group) => ({ code: group.code, range: countedRange(bulletin, group, measure) }));
  const known = ranges.flatMap(({ range }) => range ?? []);
  if (known.length === 0) return undefined;
  const without = ranges.flatMap(({ code, range }) => (range === undefined ? [code] : []));
  const sum = addedRanges(known);
  const total = countedRange(bulletin, printed, measure);
  const isMore = total !== undefined && isSurelyMore(sum, total);
  const left = total === undefined || isMore ? undefined : withoutRange(total, sum);
  const residual = left && atLeastNothing(left);
  const isWhole = total === undefined || without.length > 0 ? undefined : left !== undefined && mayBeNothing(left);
  const figures = { groups: numberOf(sum.amount), total: numberOf(total?.amount ?? ZERO) };
  return {
    residual: left,
    total,
    sum: {
      sum: inNumbers(sum),
      without,
      agreesWithTotal: isWhole,
      residual: residual && inNumbers(residual),
      residualPercent: residual && total && percentOf(residual.amount, total.amount),
    },
    finding: isMore ? { code: "sum-exceeds-total", place: ["total"], measure, figures } : undefined,
  };
}

/** @internal Whether rounding alone can have left it. */
export function mayBeNothing({ least }: ExactRange): boolean {
  return compared(least, ZERO) <= 0;
}

/** @internal Nothing is less than nothing: what rounding would leave below 0 is 0. */
export function atLeastNothing({ amount, least, most }: ExactRange): ExactRange {
  const atLeast = (one: Decimal) => (one.units < 0n ? ZERO : one);
  return { amount: atLeast(amount), least: atLeast(least), most: atLeast(most) };
}

function percentOf(part: Decimal, whole: Decimal): number | undefined {
  return whole.units === 0n ? undefined : (100 * numberOf(part)) / numberOf(whole);
}
