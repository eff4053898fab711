import { type CountingConvention, SUPPLY_UNITS, type SupplyUnit } from "../clearance/quantity.js";
import { type Decimal, decimalOf, times } from "../decimal.js";
import type { PublishedBulletin, PublishedPart, PublishedSums, ShareBasis } from "./published-bulletin.js";
import { type ExactRange, exactRange } from "./published-figure.js";

/** @internal Figures of a group, a part or the total, with the unit of their quantity. */
export type FiguresInUnit = PublishedSums & Pick<PublishedPart, "unit">;

/** @internal A bulletin, and how its quantities in unlike units are added. */
export interface CountedBulletin {
  readonly published: PublishedBulletin;
  readonly convention: CountingConvention | undefined;
}

/** @internal What a figure adds to others; `undefined` where it was not printed or its unit is not added to theirs. */
export function countedRange(
  bulletin: CountedBulletin,
  figures: FiguresInUnit,
  measure: ShareBasis,
): ExactRange | undefined {
  const figure = figures[measure];
  const factor = measure === "value" ? 1 : factorOf(bulletin, figures.unit);
  if (figure === undefined || factor === undefined) return undefined;
  const { amount, least, most } = exactRange(figure, "checkBulletin");
  const scaled = (one: Decimal) => (factor === 1 ? one : times(one, decimalOf(factor)));
  return { amount: scaled(amount), least: scaled(least), most: scaled(most) };
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
