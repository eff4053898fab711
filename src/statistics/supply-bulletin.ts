import { type Answer, absent, isAbsent } from "../answer.js";
import type { Consignment, ConsignmentDirection, ConsignmentLine } from "../clearance/consignment.js";
import type { CountingConvention, SupplyUnit } from "../clearance/quantity.js";
import { type Decimal, decimalOf, times } from "../decimal.js";
import { failure, type Issue, type Result, success } from "../result.js";
import { type BulletinSums, SumsInMaking, type SumsOfLine } from "./bulletin-sums.js";
import { compareLabels } from "./columns.js";

/** The version of a stored bulletin's shape. */
export const SUPPLY_BULLETIN_VERSION = 1;

/** What the lines of one kind come to, such as those of one group, or the donated ones. */
export interface BulletinRow extends BulletinSums {
  /** Of an item, its group and its name; of every other breakdown, the one value by which it is broken down. */
  readonly of: readonly Answer<string>[];
}

/**
 * What consignments of supplies come to, as plain data: it survives JSON, and the bulletins of many offices merge into the one
 * of the day. Each breakdown is of the same goods once more, so that rows of two breakdowns are never added: donated goods
 * are a row of one and lie in the groups of another. Batches of the rows of one breakdown may be more than there are in
 * all, since a consignment is a batch of each row that it has lines of.
 */
export interface SupplyBulletin {
  readonly version: typeof SUPPLY_BULLETIN_VERSION;
  readonly direction: ConsignmentDirection;
  /** The id of the convention under which quantities are counted together, and the unit of their sum. */
  readonly convention: string;
  readonly unit: SupplyUnit;
  readonly currency: string;
  readonly total: BulletinSums;
  /** By `category`, `item` and `donation`, and by what the caller names besides. */
  readonly breakdowns: { readonly [breakdown: string]: readonly BulletinRow[] };
}

/** How consignments are counted. */
export interface SupplyBulletinOptions {
  /** Consignments of the other direction are left out. */
  readonly direction: ConsignmentDirection;
  readonly convention: CountingConvention;
  /** ISO 4217. Values in other currencies are kept apart. */
  readonly currency: string;
  /** Further breakdowns, such as by trade mode, by the name each is to have. */
  readonly by?: Readonly<Record<string, (consignment: Consignment, line: ConsignmentLine) => Answer<string>>>;
}

/**
 * Counts consignments of supplies: batches, quantity under a convention and value in a currency, in all and by group, item
 * and donation. What the convention does not count, what is valued in another currency and what has no value stated is kept
 * and named. Sums are exact; the order of the consignments changes nothing. Each consignment is to be given once.
 *
 * @throws RangeError when an amount is negative or endless, or a further breakdown has the name of one that is always made.
 * @example
 * const line = {
 *   item: "masks",
 *   category: "protective",
 *   quantity: quantity(2000, "piece"),
 *   value: { amount: 5600.5, currency: "CNY" },
 *   donated: "yes",
 *   licence: absent("not-applicable"),
 *   origin: "KOR",
 * } as const;
 * const arrivedAt = instant("2020-01-30T08:00:00+08:00");
 * const consignment = { id: "1", direction: "import", arrivedAt, lines: [line, line], consignees: [] } as const;
 * const bulletin = supplyBulletin([consignment], { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" });
 * const { batches, lines, quantity: counted, value } = bulletin.total;
 * [batches, lines, counted, value] // => [1, 2, "4000", "11201"]
 * @see GACC bulletins on imports of epidemic-control supplies, 2020-01-31 and 2020-02-12
 */
export function supplyBulletin(consignments: Iterable<Consignment>, options: SupplyBulletinOptions): SupplyBulletin {
  const { direction, convention, currency, by = {} } = options;
  if (Object.keys(by).some((name) => Object.hasOwn(ALWAYS, name)))
    throw new RangeError("supplyBulletin: expected further breakdowns of other names than category, item and donation");
  const further = Object.entries(by).map(
    ([name, read]) => [name, (...of: Parameters<Reader>) => [read(...of)]] as const,
  );
  const readers: readonly (readonly [string, Reader])[] = [...Object.entries(ALWAYS), ...further];
  const total = new SumsInMaking();
  const breakdowns = readers.map(([name, read]) => ({ name, read, rows: new RowsInMaking() }));
  for (const consignment of consignments) {
    if (consignment.direction !== direction) continue;
    for (const line of consignment.lines) {
      const sums = sumsOf(line, options);
      total.addLine(sums, consignment);
      for (const { read, rows } of breakdowns) rows.of(read(consignment, line)).addLine(sums, consignment);
    }
  }
  return {
    version: SUPPLY_BULLETIN_VERSION,
    direction,
    convention: convention.id,
    unit: convention.unit,
    currency,
    total: total.stored(),
    breakdowns: Object.fromEntries(breakdowns.map(({ name, rows }) => [name, rows.stored()])),
  };
}

/** Why bulletins do not merge: they are of another shape, of the other direction, counted or valued otherwise, or broken down by
 * other things. */
export interface BulletinMergeIssue extends Issue {
  readonly code: "other-format" | "other-direction" | "other-convention" | "other-currency" | "other-breakdowns";
}

/**
 * The bulletin of many offices, which have no consignment in common: the same as if one office had counted all of them. Or
 * which of them cannot be added, and why: each is held against the first. Associative and commutative.
 *
 * @example
 * const options = { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" } as const;
 * const none = supplyBulletin([], options);
 * mergeBulletins([none, none]) // => { ok: true, value: none }
 * const merged = mergeBulletins([none, supplyBulletin([], { ...options, currency: "EUR" })]);
 * merged.ok ? [] : merged.issues // => [{ code: "other-currency", path: [1] }]
 */
export function mergeBulletins(
  bulletins: readonly [SupplyBulletin, ...SupplyBulletin[]],
): Result<SupplyBulletin, BulletinMergeIssue> {
  const [first] = bulletins;
  const [issue, ...others] = bulletins.flatMap((one, place): BulletinMergeIssue[] => {
    const code = whyNot(first, one);
    return code === undefined ? [] : [{ code, path: [place] }];
  });
  if (issue !== undefined) return failure(issue, ...others);
  const total = new SumsInMaking();
  for (const one of bulletins) total.add(one.total);
  const rowsOf = (name: string) => {
    const rows = new RowsInMaking();
    for (const { breakdowns } of bulletins) for (const { of, ...sums } of breakdowns[name] ?? []) rows.of(of).add(sums);
    return rows.stored();
  };
  const breakdowns = Object.fromEntries(Object.keys(first.breakdowns).map((name) => [name, rowsOf(name)]));
  // Nothing else that was sent with the first is taken over: it would be of the first alone.
  const { version, direction, convention, unit, currency } = first;
  return success({ version, direction, convention, unit, currency, total: total.stored(), breakdowns });
}

function whyNot(first: SupplyBulletin, one: SupplyBulletin): BulletinMergeIssue["code"] | undefined {
  if (one.version !== SUPPLY_BULLETIN_VERSION) return "other-format";
  if (one.direction !== first.direction) return "other-direction";
  if (one.convention !== first.convention || one.unit !== first.unit) return "other-convention";
  if (one.currency !== first.currency) return "other-currency";
  const names = ({ breakdowns }: SupplyBulletin) => JSON.stringify(Object.keys(breakdowns).sort());
  return names(one) === names(first) ? undefined : "other-breakdowns";
}

type Reader = (consignment: Consignment, line: ConsignmentLine) => Answer<string>[];

/** The breakdowns that every bulletin has. */
const ALWAYS: Readonly<Record<string, Reader>> = {
  category: (_, { category }) => [category],
  item: (_, { category, item }) => [category, item ?? absent("not-applicable")],
  donation: (_, { donated }) => [donated],
};

function sumsOf(
  { quantity: { amount, unit }, value }: ConsignmentLine,
  { convention: { countedAs }, currency }: SupplyBulletinOptions,
): SumsOfLine {
  const factor = countedAs[unit];
  const quantity = exact(amount);
  return {
    quantity: factor === undefined || factor === 1 ? quantity : times(quantity, exact(factor)),
    notCounted: factor === undefined ? unit : undefined,
    value: value && exact(value.amount),
    otherCurrency: value === undefined || value.currency === currency ? undefined : value.currency,
  };
}

function exact(amount: number): Decimal {
  if (!(amount >= 0 && Number.isFinite(amount)))
    throw new RangeError("supplyBulletin: expected amounts of 0 or more, got another number");
  return decimalOf(amount);
}

/** One row for each value or pair of values. */
class RowsInMaking {
  readonly #rows = new Map<string, { readonly of: readonly Answer<string>[]; readonly sums: SumsInMaking }>();

  of(of: readonly Answer<string>[]): SumsInMaking {
    const key = JSON.stringify(of.map((one) => (isAbsent(one) ? [one.absent] : one)));
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = { of, sums: new SumsInMaking() };
      this.#rows.set(key, row);
    }
    return row.sums;
  }

  /** In the order of their values. */
  stored(): BulletinRow[] {
    return [...this.#rows.values()]
      .sort((one, other) => inOrder(one.of, other.of))
      .map(({ of, sums }) => ({ of, ...sums.stored() }));
  }
}

function inOrder(one: readonly Answer<string>[], other: readonly Answer<string>[]): number {
  for (const [place, value] of one.entries()) {
    const order = compareLabels(value, other[place] ?? absent("not-asked"));
    if (order !== 0) return order;
  }
  return 0;
}
