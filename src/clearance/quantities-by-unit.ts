import { type Decimal, decimalOf, numberOf, plus, ZERO } from "../decimal.js";
import type { ConsignmentLine } from "./consignment.js";
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
  const sums = new Map<SupplyUnit, Decimal>();
  for (const { quantity } of lines)
    sums.set(quantity.unit, plus(sums.get(quantity.unit) ?? ZERO, decimalOf(quantity.amount)));
  const units = Object.keys(SUPPLY_UNITS) as SupplyUnit[];
  return units.flatMap((unit) => {
    const sum = sums.get(unit);
    return sum === undefined ? [] : [{ amount: numberOf(sum), unit }];
  });
}
