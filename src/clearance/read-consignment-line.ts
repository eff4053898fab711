import { isAbsent } from "../answer.js";
import { isCountryCode } from "../documents/country-code.js";
import { isBlank, isKeyOf, isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { ConsignmentLine } from "./consignment.js";
import { HARMONIZED_CODE_CODES, type HarmonizedCode, readHarmonizedCode } from "./harmonized-code.js";
import { isCurrency, type Money } from "./money.js";
import { isWholeWhereCounted, type Quantity, SUPPLY_UNITS, type SupplyUnit } from "./quantity.js";
import { isText, isYesNo, type Report as ReportOf, readAnswer, readNumber, readWord } from "./record-fields.js";
import {
  isCountedIn,
  SUPPLY_CATEGORIES,
  SUPPLY_ITEMS,
  type SupplyCategory,
  type SupplyItem,
} from "./supply-category.js";

/**
 * What can be wrong with the record of a consignment, besides what can be wrong with a code of the Harmonized System
 * (`HARMONIZED_CODE_CODES`): something is `missing`, or `malformed`; the goods are none that are known (`unknown-item`) or
 * may be one or another (`ambiguous-item`); they stand in another group than the one said (`category-disagrees`); the unit is
 * none that is known (`unknown-unit`), or counts batches, or cannot count these goods (`unit-mismatch`); an amount is
 * negative or no whole number of what is counted one by one (`out-of-range`); a country that there is not (`unknown-country`).
 */
export const CONSIGNMENT_CODES = [
  ...HARMONIZED_CODE_CODES,
  "missing",
  "unknown-item",
  "ambiguous-item",
  "category-disagrees",
  "unknown-unit",
  "unit-mismatch",
  "out-of-range",
  "unknown-country",
] as const;
/** What can be wrong with the record of a consignment. */
export type ConsignmentCode = (typeof CONSIGNMENT_CODES)[number];

/** Batches (批) are consignments counted, not goods: no goods are so many batches. */
const BATCHES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["batch", "batches"]);

type Report = ReportOf<ConsignmentCode>;

/** @internal The lines of a consignment, those left out of which a part cannot be read. */
export function readConsignmentLines(value: unknown, report: Report): ConsignmentLine[] {
  if (isBlank(value) || (Array.isArray(value) && value.length === 0)) report("missing", ["lines"]);
  else if (!Array.isArray(value)) report("malformed", ["lines"]);
  else return value.map((line, at) => readLine(line, ["lines", at], report)).filter((line) => line !== undefined);
  return [];
}

function readLine(line: unknown, path: Path, report: Report): ConsignmentLine | undefined {
  if (!isRecord(line)) return report("malformed", path);
  const item = readItem(line.item, [...path, "item"], report);
  const category = readCategory(line.category, item, [...path, "category"], report);
  const code = isBlank(line.code) ? undefined : readCode(line.code, [...path, "code"], report);
  const quantity = readQuantity(line.quantity, item, [...path, "quantity"], report);
  const value = isBlank(line.value) ? undefined : readMoney(line.value, [...path, "value"], report);
  const donated = readAnswer(line.donated, isYesNo, [...path, "donated"], report);
  const licence = readAnswer(line.licence, isText, [...path, "licence"], report);
  const origin = readAnswer(line.origin, isText, [...path, "origin"], report);
  if (typeof origin === "string" && !isCountryCode(origin)) report("unknown-country", [...path, "origin"]);
  if (category === undefined || quantity === undefined) return undefined;
  return {
    ...(item === undefined ? {} : { item }),
    category,
    ...(code === undefined ? {} : { code }),
    quantity,
    ...(value === undefined ? {} : { value }),
    donated,
    licence,
    origin,
  };
}

/** The goods, where they are of a known kind; without one the group has to be said. */
function readItem(value: unknown, path: Path, report: Report): SupplyItem | undefined {
  if (isBlank(value) || isAbsent(value)) return undefined;
  const readings: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [item] = readings;
  if (readings.length > 1) return report("ambiguous-item", path);
  if (typeof item !== "string") return report("malformed", path);
  return isKeyOf(SUPPLY_ITEMS, item) ? item : report("unknown-item", path);
}

function readCategory(
  value: unknown,
  item: SupplyItem | undefined,
  path: Path,
  report: Report,
): SupplyCategory | undefined {
  const own = item === undefined ? undefined : SUPPLY_ITEMS[item].category;
  if (own !== undefined && isBlank(value)) return own;
  const said = readWord(value, SUPPLY_CATEGORIES, path, report);
  if (own !== undefined && said !== undefined && said !== own) report("category-disagrees", path);
  return said;
}

/** A code of the Harmonized System as text says nothing of its edition: only a record will do. */
function readCode(value: unknown, path: Path, report: Report): HarmonizedCode | undefined {
  const read = readHarmonizedCode(value);
  if (read.ok) return read.value;
  for (const issue of read.issues) report(issue.code, [...path, ...issue.path]);
  return undefined;
}

function readQuantity(value: unknown, item: SupplyItem | undefined, path: Path, report: Report): Quantity | undefined {
  if (isBlank(value)) return report("missing", path);
  if (!isRecord(value)) return report("malformed", path);
  const unit = readUnit(value.unit, item, [...path, "unit"], report);
  const amount = readNumber(value.amount, [...path, "amount"], report);
  if (unit === undefined || amount === undefined) return undefined;
  return isWholeWhereCounted(amount, unit) ? { amount, unit } : report("out-of-range", [...path, "amount"]);
}

function readUnit(value: unknown, item: SupplyItem | undefined, path: Path, report: Report): SupplyUnit | undefined {
  if (isBlank(value)) return report("missing", path);
  if (BATCHES.has(value)) return report("unit-mismatch", path);
  if (!isKeyOf(SUPPLY_UNITS, value)) return report(typeof value === "string" ? "unknown-unit" : "malformed", path);
  return item === undefined || isCountedIn(item, value) ? value : report("unit-mismatch", path);
}

function readMoney(value: unknown, path: Path, report: Report): Money | undefined {
  if (!isRecord(value)) return report("malformed", path);
  const amount = readNumber(value.amount, [...path, "amount"], report);
  const { currency } = value;
  if (!isCurrency(currency)) return report(isBlank(currency) ? "missing" : "malformed", [...path, "currency"]);
  return amount === undefined ? undefined : { amount, currency };
}
