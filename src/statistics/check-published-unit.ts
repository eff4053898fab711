import { compared, decimalOf, times } from "../decimal.js";
import type { Text } from "../text.js";
import { PACKING_UNITS, type PublishedUnit } from "./published-bulletin.js";
import { exactRange, type PublishedFigure } from "./published-figure.js";

/** Why a unit cannot be that of the figure beside it. */
export const UNIT_REASONS = {
  "other-unit": {
    en: "It is not the unit in which these goods are counted; a quantity is not taken over from one unit to another.",
    zh: "与该类货物的计量单位不同；数量不得在不同单位之间直接套用。",
  },
  "counts-no-goods": {
    en: "It counts consignments or packing, of which nobody knows how many goods they hold.",
    zh: "该单位只计批次或包装，无从得知所含货物数量。",
  },
  "not-the-batches": {
    en: "It counts batches, and another number of batches stands beside it.",
    zh: "以批次计量，却与所列批次数不符。",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** Why a unit cannot be that of the figure beside it. */
export type UnitReason = keyof typeof UNIT_REASONS;

/** A quantity as it was reported, and what it can be held against. */
export interface ReportedQuantity {
  readonly quantity: PublishedFigure;
  readonly multiple: number;
  readonly unit: PublishedUnit;
  /** The number of batches that is reported beside it. */
  readonly batches?: number;
  /** The unit in which the goods are counted, by another source or by their kind. */
  readonly expected?: PublishedUnit;
}

/** Whether a unit can be right. */
export interface PublishedUnitCheck {
  /** `undefined` where nothing speaks against the unit. */
  readonly error: "unit-mismatch" | undefined;
  readonly because: readonly UnitReason[];
}

/**
 * Whether the unit of a reported quantity can be the right one. A wrong unit is never set right here: which of the figure and
 * the unit is wrong, and by how much, nobody can say from them. A multiple is no other unit: 10,000 pieces are pieces.
 *
 * @throws RangeError when a number is negative or endless.
 * @example
 * checkPublishedUnit({ quantity: 777, multiple: 10_000, unit: "batch", batches: 22, expected: "piece" })
 * // => { error: "unit-mismatch", because: ["other-unit", "not-the-batches"] }
 * checkPublishedUnit({ quantity: 6.9, multiple: 10_000, unit: "pair", expected: "pair" }).error // => undefined
 */
export function checkPublishedUnit({
  quantity,
  multiple,
  unit,
  batches,
  expected,
}: ReportedQuantity): PublishedUnitCheck {
  const counted = exactRange(quantity, "checkPublishedUnit");
  if (![multiple, batches ?? 0].every((number) => number >= 0 && Number.isFinite(number)))
    throw new RangeError("checkPublishedUnit: expected a multiple and batches of 0 or more, got another number");
  const because: UnitReason[] = [];
  if (expected !== undefined && expected !== unit) because.push("other-unit");
  if (unit === "batch" && batches !== undefined) {
    const [factor, beside] = [decimalOf(multiple), decimalOf(batches)];
    const isThose =
      compared(times(counted.least, factor), beside) <= 0 && compared(beside, times(counted.most, factor)) <= 0;
    if (!isThose) because.push("not-the-batches");
  } else if (expected === undefined && Object.hasOwn(PACKING_UNITS, unit)) because.push("counts-no-goods");
  return { error: because.length === 0 ? undefined : "unit-mismatch", because };
}
