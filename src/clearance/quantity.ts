import { decimalOf, numberOf, plus, sumOf, times, ZERO } from "../decimal.js";
import type { Text } from "../text.js";

/** The units in which supplies are counted; what is counted in one does not add to what is counted in another. */
export const SUPPLY_UNITS = {
  piece: { en: "piece", zh: "件（个、只）" },
  pair: { en: "pair", zh: "副（双）" },
  set: { en: "set or machine", zh: "台（套）" },
  box: { en: "box", zh: "盒" },
  bottle: { en: "bottle", zh: "瓶" },
  test: { en: "test for one person", zh: "人份" },
  dose: { en: "dose", zh: "支（剂）" },
  kilogram: { en: "kilogram", zh: "千克" },
  litre: { en: "litre", zh: "升" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the units. */
export type SupplyUnit = keyof typeof SUPPLY_UNITS;

/** So much of something, in the unit in which it was counted. */
export interface Quantity<Unit extends SupplyUnit = SupplyUnit> {
  /** 0 or more; whole but for kilograms and litres. */
  readonly amount: number;
  readonly unit: Unit;
}

/** Nothing but one unit: a quantity that may be in one or in another does not add, as nobody knows to what. */
export type OneUnit<Unit extends SupplyUnit, All = Unit> = Unit extends unknown
  ? [All] extends [Unit]
    ? Unit
    : never
  : never;

/** The units of which only whole numbers can be there. */
const COUNTED: ReadonlySet<SupplyUnit> = /* @__PURE__ */ new Set([
  "piece",
  "pair",
  "set",
  "box",
  "bottle",
  "test",
  "dose",
] as const);

/**
 * A quantity with its unit.
 *
 * @throws RangeError when the amount is negative, endless, or no whole number of what is counted one by one.
 * @example
 * quantity(10_000, "piece") // => { amount: 10000, unit: "piece" }
 */
export function quantity<const Unit extends SupplyUnit>(amount: number, unit: Unit): Quantity<Unit> {
  if (!(amount >= 0 && Number.isFinite(amount) && isWholeWhereCounted(amount, unit)))
    throw new RangeError(`quantity: expected ${COUNTED.has(unit) ? "a whole number" : "a number"} from 0, got another`);
  return { amount, unit };
}

/** @internal Whether an amount is whole, or of what is weighed or measured. */
export function isWholeWhereCounted(amount: number, unit: SupplyUnit): boolean {
  return !COUNTED.has(unit) || Number.isSafeInteger(amount);
}

/**
 * Two quantities of one unit together. Boxes and pieces do not add: that does not compile, and where the types were got
 * round it throws. To count them together name the convention, `countTogether`.
 *
 * @throws TypeError when the units differ.
 * @example
 * addQuantities(quantity(40, "piece"), quantity(2, "piece")) // => { amount: 42, unit: "piece" }
 */
export function addQuantities<Unit extends SupplyUnit>(
  one: Quantity<Unit & OneUnit<Unit>>,
  other: Quantity<NoInfer<Unit>>,
): Quantity<Unit> {
  if (one.unit !== other.unit) throw new TypeError("addQuantities: expected two quantities of one unit, got two units");
  return { amount: sumOf([one.amount, other.amount]), unit: one.unit };
}

/** How a body counts unlike things together: each unit it counts, as how many of the unit of the sum. */
export interface CountingConvention<Unit extends SupplyUnit = SupplyUnit> {
  /** Kept with every sum, so that two sums are compared only if they were counted alike. */
  readonly id: string;
  readonly text: Text;
  readonly source: Text;
  readonly unit: Unit;
  /** A unit that is left out is not counted by this convention. */
  readonly countedAs: Readonly<Partial<Record<SupplyUnit, number>>>;
}

/**
 * How the bulletins on epidemic supplies of 2020 count: a piece, a pair, a set and a box each as one. Bottles, tests,
 * doses and weights were not seen in their sums.
 *
 * @see GACC bulletin of 2020-02-12, whose five groups, masks by the piece, goggles by the pair and medicine by the box, add up
 * to its total of 870 million pieces within rounding
 */
export const EACH_COUNTED_AS_ONE: CountingConvention<"piece"> = {
  id: "bulletins-2020-each-counted-as-one",
  text: {
    en: "a piece, a pair, a set and a box are each counted as one",
    zh: "件（个、只）、副（双）、台（套）、盒均计为一件",
  },
  source: {
    en: "GACC bulletin of 2020-02-12: the groups add up to the total only when counted so",
    zh: "海关总署2020年2月12日通报：各类数量只有按此口径相加才与总数相符",
  },
  unit: "piece",
  countedAs: { piece: 1, pair: 1, set: 1, box: 1 },
};

/** Quantities counted together under a convention, and those that it does not count. */
export interface CountedTogether<Unit extends SupplyUnit = SupplyUnit> extends Quantity<Unit> {
  readonly convention: string;
  /** In the order in which they came; empty where everything was counted. */
  readonly notCounted: readonly Quantity[];
}

/**
 * Quantities of unlike units counted together, under the convention that is passed and no other. What the convention does
 * not count is kept apart and named. Decimals are added as they are written; of nothing it is 0.
 *
 * @example
 * countTogether(EACH_COUNTED_AS_ONE, [quantity(2000, "piece"), quantity(70, "pair")]).amount // => 2070
 * countTogether(EACH_COUNTED_AS_ONE, [quantity(5, "kilogram")]).notCounted // => [{ amount: 5, unit: "kilogram" }]
 */
export function countTogether<Unit extends SupplyUnit>(
  { id, unit, countedAs }: CountingConvention<Unit>,
  quantities: Iterable<Quantity>,
): CountedTogether<Unit> {
  let sum = ZERO;
  const notCounted: Quantity[] = [];
  for (const each of quantities) {
    const factor = countedAs[each.unit];
    if (factor === undefined) notCounted.push(each);
    else sum = plus(sum, times(decimalOf(factor), decimalOf(each.amount)));
  }
  return { amount: numberOf(sum), unit, convention: id, notCounted };
}
