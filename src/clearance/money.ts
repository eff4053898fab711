import { sumOf } from "../decimal.js";

/** An amount of money in one currency; amounts of two currencies do not add. */
export interface Money<Currency extends string = string> {
  /** 0 or more, in the currency's own unit: yuan, not fen. */
  readonly amount: number;
  /** ISO 4217: `CNY`. */
  readonly currency: Currency;
}

/** Nothing but one currency: an amount that may be in one or in another does not add, as nobody knows to what. */
export type OneCurrency<Currency extends string, All = Currency> = string extends Currency
  ? never
  : Currency extends unknown
    ? [All] extends [Currency]
      ? Currency
      : never
    : never;

/**
 * An amount of money with its currency.
 *
 * @throws RangeError when the amount is negative or endless, or the currency is not written in three capital letters.
 * @example
 * money(25_000, "CNY") // => { amount: 25000, currency: "CNY" }
 * @see ISO 4217
 */
export function money<const Currency extends string>(amount: number, currency: Currency): Money<Currency> {
  if (!(amount >= 0 && Number.isFinite(amount))) throw new RangeError("money: expected an amount from 0, got another");
  if (!isCurrency(currency)) throw new RangeError("money: expected a currency in three capital letters, got another");
  return { amount, currency };
}

/** @internal Whether a text is written as ISO 4217 writes a currency; whether there is such a currency is not looked up. */
export function isCurrency(text: unknown): text is string {
  return typeof text === "string" && /^[A-Z]{3}$/.test(text);
}

/**
 * Two amounts of one currency together. Yuan and dollars do not add: that does not compile, and where the types were got
 * round it throws. Decimals are added as they are written.
 *
 * @throws TypeError when the currencies differ.
 * @example
 * addMoney(money(0.1, "CNY"), money(0.2, "CNY")) // => { amount: 0.3, currency: "CNY" }
 */
export function addMoney<Currency extends string>(
  one: Money<Currency & OneCurrency<Currency>>,
  other: Money<NoInfer<Currency>>,
): Money<Currency> {
  if (one.currency !== other.currency)
    throw new TypeError("addMoney: expected two amounts of one currency, got two currencies");
  return { amount: sumOf([one.amount, other.amount]), currency: one.currency };
}
