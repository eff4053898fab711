import { isAbsent } from "../answer.js";
import { CONSIGNMENT_DIRECTIONS } from "../clearance/consignment.js";
import { SUPPLY_UNITS } from "../clearance/quantity.js";
import { isKeyOf, isName, isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success, unless } from "../result.js";
import { SUPPLY_BULLETIN_VERSION, type SupplyBulletin } from "./supply-bulletin.js";

/** Why stored data is no bulletin of consignments: a part cannot be read, or it is of a version that is not known. */
export interface SupplyBulletinIssue extends Issue {
  readonly code: "malformed" | "unknown-version";
}

type Malformed = readonly SupplyBulletinIssue[];

/** The breakdowns that every bulletin has. */
const ALWAYS_BROKEN_DOWN = ["category", "item", "donation"] as const;

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
    ...unless(isKeyOf(CONSIGNMENT_DIRECTIONS, value.direction), "malformed", ["direction"]),
    ...unless(isName(value.convention), "malformed", ["convention"]),
    ...unless(isKeyOf(SUPPLY_UNITS, value.unit), "malformed", ["unit"]),
    ...unless(isName(value.currency), "malformed", ["currency"]),
    ...sumsIssues(value.total, ["total"]),
    ...(isRecord(breakdowns) ? breakdownIssues(breakdowns) : unless(false, "malformed", ["breakdowns"])),
  ];
  return first === undefined ? success(value as unknown as SupplyBulletin) : failure(first, ...others);
}

/** Of each breakdown the rows differ: of two alike nobody knows whether one is the other told twice. */
function breakdownIssues(breakdowns: Readonly<Record<string, unknown>>): Malformed {
  const lacking = ALWAYS_BROKEN_DOWN.filter((name) => !Object.hasOwn(breakdowns, name));
  const found = Object.entries(breakdowns).flatMap(([name, rows]) => {
    const path = ["breakdowns", name];
    if (!Array.isArray(rows)) return unless(false, "malformed", path);
    const taken = new Set<string>();
    return rows.flatMap((row: unknown, place): Malformed => {
      const of = isRecord(row) && Array.isArray(row.of) ? (row.of as readonly unknown[]) : [];
      const isOf = of.length === (name === "item" ? 2 : 1) && of.every(isAnswer) && isNew(taken, of);
      return [...unless(isOf, "malformed", [...path, place, "of"]), ...sumsIssues(row, [...path, place])];
    });
  });
  return [...lacking.flatMap((name) => unless(false, "malformed", ["breakdowns", name])), ...found];
}

function isNew(taken: Set<string>, of: readonly unknown[]): boolean {
  const key = JSON.stringify(of.map((one) => (isAbsent(one) ? [one.absent] : one)));
  const isTaken = taken.has(key);
  taken.add(key);
  return !isTaken;
}

function sumsIssues(sums: unknown, path: Path): Malformed {
  if (!isRecord(sums)) return unless(false, "malformed", path);
  const { notCounted, otherCurrencies } = sums;
  return [
    ...(["batches", "lines", "withoutValue"] as const).flatMap((name) =>
      unless(isCount(sums[name]), "malformed", [...path, name]),
    ),
    ...(["quantity", "value"] as const).flatMap((name) => unless(isExact(sums[name]), "malformed", [...path, name])),
    ...unless(
      isExactByName(notCounted) && Object.keys(notCounted).every((unit) => isKeyOf(SUPPLY_UNITS, unit)),
      "malformed",
      [...path, "notCounted"],
    ),
    ...unless(isExactByName(otherCurrencies), "malformed", [...path, "otherCurrencies"]),
  ];
}

function isExactByName(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.values(value).every(isExact);
}

/** Digits as sums are written, of a number that there is: with no sign, and no zeros that say nothing. */
function isExact(value: unknown): boolean {
  return typeof value === "string" && /^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(value) && Number.isFinite(Number(value));
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isAnswer(value: unknown): boolean {
  return typeof value === "string" || isAbsent(value);
}
