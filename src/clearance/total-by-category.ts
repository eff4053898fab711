import type { ConsignmentLine } from "./consignment.js";
import { type CountedTogether, type CountingConvention, countTogether, type SupplyUnit } from "./quantity.js";
import { SUPPLY_CATEGORIES, type SupplyCategory } from "./supply-category.js";

/** Goods counted together under a convention: all of them, by group, and how much of them was donated. */
export interface TotalByCategory<Unit extends SupplyUnit = SupplyUnit> {
  readonly total: CountedTogether<Unit>;
  /** The groups of which there is a line, in the order of `SUPPLY_CATEGORIES`. */
  readonly byCategory: Readonly<Partial<Record<SupplyCategory, CountedTogether<Unit>>>>;
  /** Donations cut across the groups: they are a part of the total and no group beside the others. */
  readonly donated: CountedTogether<Unit>;
  /** Of which it is not known whether they were donated: what was donated is at least `donated` and at most this more. */
  readonly donationUnknown: CountedTogether<Unit>;
}

/**
 * Lines counted together, in all and by group, under the convention that is passed and no other; what it does not count is
 * named in each sum. Whether goods were donated may be unknown, which is not "no" and stands apart.
 *
 * @example
 * const masks = { category: "protective", quantity: quantity(2000, "piece"), donated: "yes" };
 * const goggles = { category: "protective", quantity: quantity(70, "pair"), donated: "no" };
 * const thermometers = { category: "device", quantity: quantity(30, "piece"), donated: absent("not-asked") };
 * const { total, byCategory, donated } = totalByCategory(EACH_COUNTED_AS_ONE, [masks, goggles, thermometers]);
 * [total.amount, byCategory.protective.amount, byCategory.device.amount, donated.amount] // => [2100, 2070, 30, 2000]
 */
export function totalByCategory<Unit extends SupplyUnit>(
  convention: CountingConvention<Unit>,
  lines: Iterable<Pick<ConsignmentLine, "category" | "quantity" | "donated">>,
): TotalByCategory<Unit> {
  const all = [...lines];
  const count = (some: typeof all) =>
    countTogether(
      convention,
      some.map(({ quantity }) => quantity),
    );
  const categories = (Object.keys(SUPPLY_CATEGORIES) as SupplyCategory[])
    .map((name) => [name, all.filter(({ category }) => category === name)] as const)
    .filter(([, some]) => some.length > 0);
  return {
    total: count(all),
    byCategory: Object.fromEntries(categories.map(([name, some]) => [name, count(some)])),
    donated: count(all.filter(({ donated }) => donated === "yes")),
    donationUnknown: count(all.filter(({ donated }) => donated !== "yes" && !isSettledNo(donated))),
  };
}

/** A donation of goods that cannot be donated does not apply, which is settled as well. */
function isSettledNo(donated: ConsignmentLine["donated"]): boolean {
  return donated === "no" || (typeof donated === "object" && donated.absent === "not-applicable");
}
