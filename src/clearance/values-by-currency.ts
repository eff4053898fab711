import { type Decimal, decimalOf, numberOf, plus, ZERO } from "../decimal.js";
import type { ConsignmentLine } from "./consignment.js";
import type { Money } from "./money.js";

/** What goods are worth, for each currency by itself. */
export interface ValuesByCurrency {
  /** In alphabetical order of the currencies. */
  readonly values: readonly Money[];
  /** How many lines say no value: what they are worth is in no sum, and is not nothing. */
  readonly withoutValue: number;
}

/**
 * What goods are worth in all, for each currency by itself: no rate of exchange is assumed. Lines without a value are
 * counted apart.
 *
 * @example
 * const line = { value: money(25_000, "CNY") };
 * valuesByCurrency([line, { value: money(900, "USD") }, line, {}])
 * // => { values: [{ amount: 50000, currency: "CNY" }, { amount: 900, currency: "USD" }], withoutValue: 1 }
 */
export function valuesByCurrency(lines: Iterable<Pick<ConsignmentLine, "value">>): ValuesByCurrency {
  const sums = new Map<string, Decimal>();
  let withoutValue = 0;
  for (const { value } of lines) {
    if (value === undefined) withoutValue++;
    else sums.set(value.currency, plus(sums.get(value.currency) ?? ZERO, decimalOf(value.amount)));
  }
  const values = [...sums].map(([currency, sum]) => ({ amount: numberOf(sum), currency }));
  return { values: values.sort((one, other) => (one.currency < other.currency ? -1 : 1)), withoutValue };
}
