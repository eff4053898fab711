import type { SupplyUnit } from "../clearance/quantity.js";
import { type Decimal, decimalText, plus, textOf, ZERO } from "../decimal.js";

/** A decimal number as its digits, exactly: `"290000000.5"`. Equal numbers have equal digits, and it survives JSON. */
export type ExactNumber = string;

/** What some lines of consignments come to. */
export interface BulletinSums {
  /** Consignments with at least one of the lines. */
  readonly batches: number;
  readonly lines: number;
  /** Counted under the bulletin's convention. */
  readonly quantity: ExactNumber;
  /** What the convention does not count, by its unit; a unit that does not occur is left out. */
  readonly notCounted: { readonly [Unit in SupplyUnit]?: ExactNumber };
  /** In the bulletin's currency. */
  readonly value: ExactNumber;
  /** In other currencies, which are not added; one that does not occur is left out. */
  readonly otherCurrencies: { readonly [currency: string]: ExactNumber };
  /** Lines whose value is not stated; it is not 0. */
  readonly withoutValue: number;
}

/** @internal What one line adds; a value or a quantity that is not counted stands under its currency or unit. */
export interface SumsOfLine {
  readonly quantity: Decimal;
  /** The unit, where the convention does not count it. */
  readonly notCounted: SupplyUnit | undefined;
  /** `undefined` where no value is stated. */
  readonly value: Decimal | undefined;
  /** The currency, where it is not that of the bulletin. */
  readonly otherCurrency: string | undefined;
}

/** @internal Sums that lines and other sums are added to. */
export class SumsInMaking {
  #batches = 0;
  #lines = 0;
  #withoutValue = 0;
  #quantity = ZERO;
  #value = ZERO;
  readonly #notCounted = new Map<string, Decimal>();
  readonly #otherCurrencies = new Map<string, Decimal>();
  /** The batch that was added last, which counts once however many lines it has. */
  #batch: unknown;

  addLine({ quantity, notCounted, value, otherCurrency }: SumsOfLine, batch: unknown): void {
    if (batch !== this.#batch) this.#batches += 1;
    this.#batch = batch;
    this.#lines += 1;
    if (notCounted === undefined) this.#quantity = plus(this.#quantity, quantity);
    else addTo(this.#notCounted, notCounted, quantity);
    if (value === undefined) this.#withoutValue += 1;
    else if (otherCurrency === undefined) this.#value = plus(this.#value, value);
    else addTo(this.#otherCurrencies, otherCurrency, value);
  }

  /** Of lines and batches that are not in these sums. */
  add({ batches, lines, quantity, notCounted, value, otherCurrencies, withoutValue }: BulletinSums): void {
    this.#batches += batches;
    this.#lines += lines;
    this.#withoutValue += withoutValue;
    this.#quantity = plus(this.#quantity, decimalText(quantity));
    this.#value = plus(this.#value, decimalText(value));
    for (const [unit, amount] of Object.entries(notCounted)) addTo(this.#notCounted, unit, decimalText(amount));
    for (const [currency, amount] of Object.entries(otherCurrencies))
      addTo(this.#otherCurrencies, currency, decimalText(amount));
  }

  stored(): BulletinSums {
    return {
      batches: this.#batches,
      lines: this.#lines,
      quantity: textOf(this.#quantity),
      notCounted: inOrder(this.#notCounted),
      value: textOf(this.#value),
      otherCurrencies: inOrder(this.#otherCurrencies),
      withoutValue: this.#withoutValue,
    };
  }
}

function addTo(sums: Map<string, Decimal>, name: string, amount: Decimal): void {
  sums.set(name, plus(sums.get(name) ?? ZERO, amount));
}

/** By name, so that equal sums are written alike. */
function inOrder(sums: ReadonlyMap<string, Decimal>): { [name: string]: ExactNumber } {
  const names = [...sums.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, textOf(sums.get(name) ?? ZERO)]));
}
