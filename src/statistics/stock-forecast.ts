import { checkFlow } from "./lane-load.js";

/** How a day leaves the stock. */
export interface StockDay {
  /** What the day is expected to use. */
  readonly use: number;
  /** What there is of it: as much, unless the stock runs out. */
  readonly used: number;
  /** What is lacking to it. */
  readonly lacking: number;
  /** What is left at its end. */
  readonly atEnd: number;
}

/** Stock against a forecast. */
export interface StockForecast {
  readonly days: readonly StockDay[];
  /** The first day with less than it would use, counted from 0; `undefined` where the stock lasts. */
  readonly runsOutOnDay: number | undefined;
  /** The least stock at the start with which nothing is lacking. */
  readonly stockNeeded: number;
}

/** What `stockForecast` is to know besides the forecast. */
export interface StockForecastOptions {
  /** What there is at the start. */
  readonly stock: number;
  /** What comes in before each day begins, by day; nothing unless said. */
  readonly deliveries?: readonly number[];
}

/**
 * Masks, or any other supply, day by day against a forecast of their use: when they run out, what is lacking, and how many
 * would have lasted. What a day lacks is not made up for later. Use is taken as forecast, without chance: set a reserve by
 * asking with the higher end of the forecast.
 *
 * @param usePerDay expected use, by day, in pieces of one kind: never of kinds added up
 * @throws RangeError when a number is negative or not finite.
 * @example
 * const masks = stockForecast([400, 600, 600], { stock: 1000, deliveries: [0, 0, 500] });
 * [masks.runsOutOnDay, masks.days.map((day) => day.lacking), masks.stockNeeded] // => [2, [0, 0, 100], 1100]
 */
export function stockForecast(usePerDay: readonly number[], options: StockForecastOptions): StockForecast {
  const { stock, deliveries = [] } = options;
  checkFlow("stockForecast", [stock, ...usePerDay, ...deliveries]);
  let atEnd = stock;
  let [balance, stockNeeded] = [0, 0];
  const days = usePerDay.map((use, day): StockDay => {
    const delivered = deliveries[day] ?? 0;
    const there = atEnd + delivered;
    // What is there but for rounding is there.
    const used = use - there <= 4 * Number.EPSILON * (stock + use) ? use : there;
    atEnd = Math.max(0, there - used);
    balance += use - delivered;
    stockNeeded = Math.max(stockNeeded, balance);
    return { use, used, lacking: use - used, atEnd };
  });
  const runsOut = days.findIndex((day) => day.lacking > 0);
  return { days, runsOutOnDay: runsOut === -1 ? undefined : runsOut, stockNeeded };
}
