import type { ConsignmentLine } from "./consignment.js";
import { sumOfAmounts } from "./money.js";
import { type Quantity, SUPPLY_UNITS, type SupplyUnit } from "./quantity.js";

/**
 * How much there is in all, for each unit by itself: pieces with pieces and boxes with boxes, never one with the other. In the
 * order of `SUPPLY_UNITS`; a unit in which nothing was counted is left out, and of no line there is no sum. To count unlike
 * units together name the convention, `totalByCategory`.
 *
 * @example
 * const masks = { quantity: quantity(2000, "piece") };
 * const goggles = { quantity: quantity(70, "pair") };
 * quantitiesByUnit([masks, goggles, masks]) // => [{ amount: 4000, unit: "piece" }, { amount: 70, unit: "pair" }]
 */
export function quantitiesByUnit(lines: Iterable<Pick<ConsignmentLine, "quantity">>): Quantity[] {
  const sums = new Map<SupplyUnit, number>();
  for (const { quantity } of lines)
    sums.set(quantity.unit, sumOfAmounts(sums.get(quantity.unit) ?? 0, quantity.amount));
  const units = Object.keys(SUPPLY_UNITS) as SupplyUnit[];
  return units.flatMap((unit) => {
    const amount = sums.get(unit);
    return amount === undefined ? [] : [{ amount, unit }];
  });
}
