import { isAbsent } from "../answer.js";
import { CONSIGNMENT_DIRECTIONS } from "../clearance/consignment.js";
import { SUPPLY_UNITS } from "../clearance/quantity.js";
import { isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import { SUPPLY_BULLETIN_VERSION, type SupplyBulletin } from "./supply-bulletin.js";

/** Why stored data is no bulletin of consignments: a part cannot be read, or it is of a version that is not known. */
export interface SupplyBulletinIssue extends Issue {
  readonly code: "malformed" | "unknown-version";
}

type Malformed = readonly SupplyBulletinIssue[];

/**
 * Reads a stored bulletin of consignments, as another office has sent it, before it is merged; or says which parts of it
 * cannot be read. Whether its breakdowns come to its total is not looked at. Never throws.
 *
 * @example
 * const none = supplyBulletin([], { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" });
 * readSupplyBulletin(JSON.parse(JSON.stringify(none))).ok // => true
 * const read = readSupplyBulletin({ ...none, unit: "brace" });
 * read.ok ? [] : read.issues // => [{ code: "malformed", path: ["unit"] }]
 */
export function readSupplyBulletin(value: unknown): Result<SupplyBulletin, SupplyBulletinIssue> {
  if (!isRecord(value)) return failure({ code: "malformed", path: [] });
  if (value.version !== SUPPLY_BULLETIN_VERSION) return failure({ code: "unknown-version", path: ["version"] });
  const { breakdowns } = value;
  const [first, ...others] = [
    ...unless(isKeyOf(CONSIGNMENT_DIRECTIONS, value.direction), ["direction"]),
    ...unless(isText(value.convention), ["convention"]),
    ...unless(isKeyOf(SUPPLY_UNITS, value.unit), ["unit"]),
    ...unless(isText(value.currency), ["currency"]),
    ...sumsIssues(value.total, ["total"]),
    ...(isRecord(breakdowns) ? breakdownIssues(breakdowns) : unless(false, ["breakdowns"])),
  ];
  return first === undefined ? success(value as unknown as SupplyBulletin) : failure(first, ...others);
}

function breakdownIssues(breakdowns: Readonly<Record<string, unknown>>): Malformed {
  return Object.entries(breakdowns).flatMap(([name, rows]) => {
    const path = ["breakdowns", name];
    if (!Array.isArray(rows)) return unless(false, path);
    return rows.flatMap((row: unknown, place): Malformed => {
      const isOf = isRecord(row) && Array.isArray(row.of) && row.of.length > 0 && row.of.every(isAnswer);
      return [...unless(isOf, [...path, place, "of"]), ...sumsIssues(row, [...path, place])];
    });
  });
}

function sumsIssues(sums: unknown, path: Path): Malformed {
  if (!isRecord(sums)) return unless(false, path);
  const { notCounted, otherCurrencies } = sums;
  return [
    ...(["batches", "lines", "withoutValue"] as const).flatMap((name) => unless(isCount(sums[name]), [...path, name])),
    ...(["quantity", "value"] as const).flatMap((name) => unless(isExact(sums[name]), [...path, name])),
    ...unless(isExactByName(notCounted) && Object.keys(notCounted).every((unit) => isKeyOf(SUPPLY_UNITS, unit)), [
      ...path,
      "notCounted",
    ]),
    ...unless(isExactByName(otherCurrencies), [...path, "otherCurrencies"]),
  ];
}

function unless(holds: boolean, path: Path): Malformed {
  return holds ? [] : [{ code: "malformed", path }];
}

function isExactByName(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.values(value).every(isExact);
}

/** Digits as sums are written: with no sign, and no zeros that say nothing. */
function isExact(value: unknown): boolean {
  return typeof value === "string" && /^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isAnswer(value: unknown): boolean {
  return typeof value === "string" || isAbsent(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isKeyOf(table: object, key: unknown): boolean {
  return typeof key === "string" && Object.hasOwn(table, key);
}
