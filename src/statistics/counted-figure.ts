import { type CountingConvention, SUPPLY_UNITS, type SupplyUnit } from "../clearance/quantity.js";
import { type Decimal, decimalOf, minus, numberOf, plus, times } from "../decimal.js";
import type { PublishedBulletin, PublishedPart, PublishedSums, ShareBasis } from "./published-bulletin.js";
import { type ExactRange, exactRange, type PublishedFigure } from "./published-figure.js";

/** @internal Figures of a group, a part or the total, with the unit of their quantity. */
export type FiguresInUnit = PublishedSums & Pick<PublishedPart, "unit">;

/** @internal A bulletin, and how its quantities in unlike units are added. */
export interface CountedBulletin {
  readonly published: PublishedBulletin;
  readonly convention: CountingConvention | undefined;
}

/** @internal A figure as it is added to others; `undefined` where it was not printed or its unit is not added to theirs. */
export function countedFigure(
  bulletin: CountedBulletin,
  figures: FiguresInUnit,
  measure: ShareBasis,
): PublishedFigure | undefined {
  const figure = figures[measure];
  const factor = measure === "value" ? 1 : factorOf(bulletin, figures.unit);
  if (figure === undefined || factor === undefined || factor === 1) return factor === undefined ? undefined : figure;
  const { amount, most } = exactRange(figure, "checkBulletin");
  const scaled = (one: Decimal) => numberOf(times(one, decimalOf(factor)));
  // What a figure near 0 stands for ends at 0: only above it is half of what it was rounded to.
  const half = minus(most, amount);
  return { amount: scaled(amount), roundedTo: scaled(plus(half, half)) };
}

/** @internal The same, exactly. */
export function countedRange(
  bulletin: CountedBulletin,
  figures: FiguresInUnit,
  measure: ShareBasis,
): ExactRange | undefined {
  const figure = countedFigure(bulletin, figures, measure);
  return figure === undefined ? undefined : exactRange(figure, "checkBulletin");
}

/** As how many one of a unit is added; a figure that names no unit is in that of the bulletin. */
function factorOf({ published, convention }: CountedBulletin, unit: PublishedPart["unit"]): number | undefined {
  const own = published.unitOfQuantity?.unit;
  if (unit === undefined || unit === own) return 1;
  if (convention === undefined || (own !== undefined && own !== convention.unit)) return undefined;
  return isUnitOfGoods(unit) ? convention.countedAs[unit] : undefined;
}

/** @internal Whether a unit counts goods, and not batches or packing. */
export function isUnitOfGoods(unit: string): unit is SupplyUnit {
  return Object.hasOwn(SUPPLY_UNITS, unit);
}
