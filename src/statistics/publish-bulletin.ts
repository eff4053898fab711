import { type Answer, given, isAbsent } from "../answer.js";
import { type Decimal, decimalOf, decimalText, numberOf, quotientTo } from "../decimal.js";
import type { BulletinSums, ExactNumber } from "./bulletin-sums.js";
import { largestRemainder } from "./largest-remainder.js";
import type {
  PublishedBulletin,
  PublishedPart,
  PublishedShare,
  PublishedSums,
  ShareBasis,
} from "./published-bulletin.js";
import type { PublishedFigure } from "./published-figure.js";
import type { BulletinRow, SupplyBulletin } from "./supply-bulletin.js";

/** How a bulletin is printed. */
export interface BulletinPrinting {
  /** Quantities in multiples of this, such as 10,000; left out, 1. */
  readonly quantityMultiple?: number;
  /** Values in multiples of this, such as 100,000,000; left out, 1. */
  readonly valueMultiple?: number;
  /** Digits after the point of quantities and values, 0 to 6; left out, 1. */
  readonly decimals?: number;
  /** By what shares are printed; left out, none are. */
  readonly shares?: ShareBasis;
}

/**
 * A counted bulletin as it is printed: its groups with the named goods among them, the donated goods across them, and shares
 * of the groups that come to 100. Every figure is rounded half up by itself and says to what, so that `checkBulletin` finds
 * nothing to say of it. Goods that the convention does not count, or whose value is not stated, are not in these figures.
 *
 * @throws RangeError when a multiple is not above 0 or the decimals are not 0 to 6.
 * @example
 * const bulletin = supplyBulletin([], { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" });
 * publishBulletin(bulletin, { quantityMultiple: 10_000 }).total // => { quantity: { amount: 0, roundedTo: 0.1 }, value: { amount: 0, roundedTo: 0.1 } }
 */
export function publishBulletin(bulletin: SupplyBulletin, printing: BulletinPrinting = {}): PublishedBulletin {
  const { quantityMultiple = 1, valueMultiple = 1, decimals = 1, shares } = printing;
  const isMultiple = [quantityMultiple, valueMultiple].every((one) => one > 0 && Number.isFinite(one));
  if (!isMultiple || !Number.isInteger(decimals) || decimals < 0 || decimals > 6)
    throw new RangeError("publishBulletin: expected multiples above 0 and 0 to 6 decimals, got others");
  const sumsOf = ({ quantity, value }: BulletinSums): PublishedSums => ({
    quantity: rounded(quantity, quantityMultiple, decimals),
    value: rounded(value, valueMultiple, decimals),
  });
  const { category = [], item = [], donation = [] } = bulletin.breakdowns;
  const groups = category.map((row) => ({
    code: codeOf(row.of[0]),
    ...sumsOf(row),
    parts: item.flatMap((part): PublishedPart[] =>
      part.of[0] !== row.of[0] || isAbsent(part.of[1]) ? [] : [{ code: codeOf(part.of[1]), ...sumsOf(part) }],
    ),
  }));
  const donated = donation.find(({ of }) => of[0] === "yes");
  return {
    unitOfQuantity: { multiple: quantityMultiple, unit: bulletin.unit },
    unitOfValue: { multiple: valueMultiple, currency: bulletin.currency },
    batches: bulletin.total.batches,
    total: sumsOf(bulletin.total),
    groups,
    ...(donated === undefined ? {} : { crossCuts: [{ code: "donated", ...sumsOf(donated) }] }),
    ...(shares === undefined ? {} : { shares: sharesOf(category, shares, decimals) }),
  };
}

/** A share by the largest remainder lies within a whole unit of its last digit, not half of one. */
function sharesOf(rows: readonly BulletinRow[], claimed: ShareBasis, decimals: number): PublishedShare[] {
  const units = largestRemainder(
    rows.map((row) => Number(row[claimed])),
    100 * 10 ** decimals,
  );
  const last = (count: number) => numberOf({ units: BigInt(count), decimals });
  return rows.flatMap((row, place): PublishedShare[] => {
    const share = units?.[place];
    if (share === undefined) return [];
    return [{ group: codeOf(row.of[0]), percent: { amount: last(share), roundedTo: last(2) }, claimed }];
  });
}

function rounded(number: ExactNumber, multiple: number, decimals: number): PublishedFigure {
  const divided: Decimal = quotientTo(decimals, decimalText(number), decimalOf(multiple));
  return { amount: numberOf(divided), roundedTo: numberOf({ units: 1n, decimals }) };
}

function codeOf(answer: Answer<string> | undefined): string {
  return (answer === undefined ? undefined : given(answer)) ?? "other";
}
