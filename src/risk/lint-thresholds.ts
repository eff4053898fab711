import type { AnyCondition, AnyLeaf, AnyWindow } from "../logic/condition.js";
import type { FactKind, FactTable, Unit } from "../logic/facts.js";
import { isLeaf, partsOfCondition, placedPartOfElements } from "../logic/parts-of-condition.js";
import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import type { ReportProblem } from "./policy-problem.js";

/** Which numbers of a unit a rule about people, ships and papers is likely to name; both ends are included. */
interface LikelyNumbers {
  readonly isLikely: (value: number) => boolean;
  readonly expected: Text;
}

const upTo = (most: number) => (value: number) => Math.abs(value) <= most;
const isNumberOf = (value: number) => Number.isInteger(value) && value >= 0;
/** Weeks and ten days in hours, which as days would be half a year and more. */
const DAYS_IN_HOURS: readonly number[] = [168, 240, 336, 504];

/** @see docs/decisions/likely-thresholds.md for why each ends where it does */
const LIKELY_NUMBERS: Readonly<Record<Unit, LikelyNumbers>> = {
  celsius: {
    isLikely: (value) => value >= 30 && value <= 45,
    expected: { en: "30 to 45 °C (100 °F are 37.8 °C)", zh: "30至45℃（100℉为37.8℃）" },
  },
  years: {
    isLikely: /* @__PURE__ */ upTo(150),
    expected: { en: "at most 150 years, and no calendar year", zh: "不超过150年，且非年份" },
  },
  days: {
    isLikely: (value) => upTo(3_660)(value) && !DAYS_IN_HOURS.includes(value),
    expected: { en: "at most ten years in days, and no weeks in hours", zh: "不超过10年的日数，且非以小时计的周数" },
  },
  hours: {
    isLikely: /* @__PURE__ */ upTo(720),
    expected: { en: "at most 720 hours (30 days)", zh: "不超过720小时（30日）" },
  },
  minutes: {
    isLikely: /* @__PURE__ */ upTo(2_880),
    expected: { en: "at most 2880 minutes (48 hours)", zh: "不超过2880分钟（48小时）" },
  },
  persons: { isLikely: isNumberOf, expected: { en: "a whole number of persons", zh: "整数人数" } },
  count: { isLikely: isNumberOf, expected: { en: "a whole number, 0 or more", zh: "不小于0的整数" } },
  percent: {
    isLikely: (value) => value === 0 || (value >= 1 && value <= 100),
    expected: { en: "0, or 1 to 100 percent (a share of 0.5 is 50 percent)", zh: "0，或1%至100%（比例0.5即50%）" },
  },
  tonnage: {
    isLikely: (value) => value >= 0 && value <= 500_000,
    expected: { en: "0 to 500,000 gross tonnage", zh: "总吨位0至500,000" },
  },
};

/** Reports numbers in a condition that are no likely ones of their unit: Fahrenheit as Celsius, hours as days. */
export function lintThresholds(when: AnyCondition, path: Path, table: FactTable, report: ReportProblem): void {
  visit(when, path, { table, elements: {} }, report);
}

interface Tables {
  readonly table: FactTable;
  readonly elements: FactTable;
}

function visit(condition: AnyCondition, path: Path, tables: Tables, report: ReportProblem): void {
  if (isLeaf(condition)) visitLeaf(condition, path, tables, report);
  for (const [place, part] of partsOfCondition(condition) ?? [])
    visit(part as AnyCondition, [...path, ...place], tables, report);
}

function visitLeaf(leaf: AnyLeaf, path: Path, tables: Tables, report: ReportProblem): void {
  const kind = kindOf(leaf, tables);
  const fact = leaf.fact ?? leaf.item ?? leaf.previous ?? "";
  for (const [place, unit, value] of numbersIn(leaf, kind)) {
    const { isLikely, expected } = LIKELY_NUMBERS[unit];
    if (!isLikely(value)) report("threshold-in-wrong-unit", [...path, ...place], { fact, value, unit, expected });
  }
  const [place = [], part] = placedPartOfElements(leaf) ?? [];
  if (part !== undefined && kind?.kind === "list")
    visit(part, [...path, ...place], { ...tables, elements: kind.of }, report);
}

function kindOf({ fact, item, previous }: AnyLeaf, { table, elements }: Tables): FactKind | undefined {
  return fact === undefined ? elements[item ?? previous ?? ""] : table[fact];
}

type PlacedNumber = readonly [place: Path, unit: Unit, value: number];

/** The numbers that stand in a leaf: those that its fact is compared with, and the lengths of windows and shifts. */
function numbersIn(leaf: AnyLeaf, kind: FactKind | undefined): PlacedNumber[] {
  const numbers: (readonly [place: Path, unit: Unit, value: unknown])[] = [];
  const sides = ["is", "atLeast", "above", "atMost", "below"] as const;
  if (kind?.kind === "number") for (const side of sides) numbers.push([[side], kind.unit, leaf[side]]);
  for (const bound of ["atLeast", "atMost"] as const) numbers.push([["count", bound], "count", leaf.count?.[bound]]);
  const windows: [Path, AnyWindow | undefined][] = [
    [["within"], leaf.within],
    [["since"], leaf.since],
    [["covers", "window"], leaf.covers?.window],
  ];
  for (const [place, window] of windows)
    for (const unit of ["days", "hours"] as const) numbers.push([[...place, unit], unit, window?.[unit]]);
  for (const side of ["is", "before", "after", "onOrBefore", "onOrAfter"] as const) {
    const operand = leaf[side];
    if (!isRecord(operand) || !isRecord(operand["plus"])) continue;
    for (const unit of ["days", "years"] as const) numbers.push([[side, "plus", unit], unit, operand["plus"][unit]]);
  }
  return numbers.filter((each): each is PlacedNumber => typeof each[2] === "number");
}
