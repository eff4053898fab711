import { decimalOf, times } from "../decimal.js";
import type { Text } from "../text.js";
import type { Money } from "./money.js";

/** What a late declaration costs, as somebody states it. */
export interface LateFeeRule<Currency extends string = string> {
  /** Kept with every fee. */
  readonly id: string;
  readonly currency: Currency;
  /** Of the dutiable value, for each day: 0.5 is 0.5 ‰. */
  readonly perMillePerDay: number;
  /** A fee below it is not charged; 0 where there is no such amount. */
  readonly leastCharged: number;
  readonly source: Text;
}

/** A fee with its working. */
export interface LateFee<Currency extends string = string> extends Money<Currency> {
  readonly rule: string;
  readonly working: Text;
}

/**
 * An example of a rule, and no more: 0.5 ‰ a day, parts of a yuan left out, nothing below 50 yuan, as remembered of the
 * Measures of 2005. Pages of trade firms print 0.5 ‰, 0.05 % and 0.5 %, ten times as much, and 10 yuan. Whoever charges
 * states the rule in force.
 */
export const LATE_FEE_EXAMPLE: LateFeeRule<"CNY"> = {
  id: "late-fee-example",
  currency: "CNY",
  perMillePerDay: 0.5,
  leastCharged: 50,
  source: { en: "An example, from memory, not a source", zh: "示例，凭记忆，并非出处" },
};

/**
 * The fee for a declaration that is some days late, under the rule that is passed and no other. Parts of the currency's
 * unit are left out, and what is below the least amount is not charged.
 *
 * @param value the dutiable value of the goods, in the currency of the rule: another does not compile
 * @throws RangeError when the days are negative or not whole, or the value is negative or not finite.
 * @throws TypeError when the currencies differ.
 * @example
 * lateDeclarationFee(2, { amount: 604_000, currency: "CNY" }, LATE_FEE_EXAMPLE).amount // => 604
 * lateDeclarationFee(0, { amount: 604_000, currency: "CNY" }, LATE_FEE_EXAMPLE).amount // => 0
 */
export function lateDeclarationFee<Currency extends string>(
  daysLate: number,
  value: Money<NoInfer<Currency>>,
  rule: LateFeeRule<Currency>,
): LateFee<Currency> {
  if (!(Number.isSafeInteger(daysLate) && daysLate >= 0))
    throw new RangeError("lateDeclarationFee: expected a whole number of days, 0 or more, got another number");
  if (!(Number.isFinite(value.amount) && value.amount >= 0))
    throw new RangeError("lateDeclarationFee: expected a value of 0 or more, got another number");
  if (value.currency !== rule.currency)
    throw new TypeError("lateDeclarationFee: expected a value in the currency of the rule, got another currency");
  const { id, currency, perMillePerDay, leastCharged } = rule;
  const { units, decimals } = times(times(decimalOf(value.amount), decimalOf(perMillePerDay)), decimalOf(daysLate));
  const whole = Number(units / 10n ** BigInt(decimals + 3));
  const amount = whole < leastCharged ? 0 : whole;
  const product = `${value.amount} ${currency} × ${perMillePerDay} ‰ × ${daysLate}`;
  return {
    amount,
    currency,
    rule: id,
    working:
      amount === whole
        ? { en: `${product} d = ${amount} ${currency}`, zh: `${product}日＝${amount} ${currency}` }
        : {
            en: `${product} d = ${whole} ${currency}, below ${leastCharged}: not charged`,
            zh: `${product}日＝${whole} ${currency}，不足${leastCharged}，不予征收`,
          },
  };
}
