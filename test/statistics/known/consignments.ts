import fc from "fast-check";
import { ABSENT_REASONS, absent } from "../../../src/answer.js";
import type { Instant } from "../../../src/calendar/instant.js";
import type { Consignment, ConsignmentLine } from "../../../src/clearance/consignment.js";
import { SUPPLY_UNITS, type SupplyUnit } from "../../../src/clearance/quantity.js";
import {
  SUPPLY_CATEGORIES,
  SUPPLY_ITEMS,
  type SupplyCategory,
  type SupplyItem,
} from "../../../src/clearance/supply-category.js";

/** A line of goods, as it is said to be. */
export function line(more: Partial<ConsignmentLine> = {}): ConsignmentLine {
  return {
    category: "protective",
    quantity: { amount: 1, unit: "piece" },
    donated: "no",
    licence: absent("not-applicable"),
    origin: "KOR",
    ...more,
  };
}

/** Goods that came in together. */
export function consignment(id: string, ...lines: readonly [ConsignmentLine, ...ConsignmentLine[]]): Consignment {
  return { id, direction: "import", arrivedAt: "2020-01-30T08:00:00+08:00" as Instant, lines, consignees: [] };
}

/** Whole, and with up to six decimals, of which no sum in binary is exact. */
const amounts = fc.oneof(
  fc.nat(9),
  fc.nat(),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 6 })).map(([digits, decimals]) => digits / 10 ** decimals),
);

/** Any line: any unit, weights with any decimals, values in two currencies or none. */
export const anyLine: fc.Arbitrary<ConsignmentLine> = fc.record(
  {
    item: fc.constantFrom(...(Object.keys(SUPPLY_ITEMS) as SupplyItem[])),
    category: fc.constantFrom(...(Object.keys(SUPPLY_CATEGORIES) as SupplyCategory[])),
    quantity: fc.record({ amount: amounts, unit: fc.constantFrom(...(Object.keys(SUPPLY_UNITS) as SupplyUnit[])) }),
    value: fc.record({ amount: amounts, currency: fc.constantFrom("CNY", "CNY", "EUR") }),
    donated: fc.constantFrom("yes" as const, "no" as const, ...ABSENT_REASONS.map(absent)),
    licence: fc.constant(absent("not-asked")),
    origin: fc.constant("KOR"),
  },
  { requiredKeys: ["category", "quantity", "donated", "licence", "origin"] },
);

/** Any consignments, most of them of imports. */
export const anyConsignments: fc.Arbitrary<Consignment[]> = fc.array(
  fc.record({
    id: fc.string(),
    direction: fc.constantFrom("import" as const, "import" as const, "export" as const),
    arrivedAt: fc.constant("2020-01-30T08:00:00+08:00" as Instant),
    lines: fc.tuple(anyLine, fc.array(anyLine, { maxLength: 4 })).map(([first, others]) => [first, ...others] as const),
    consignees: fc.constant([]),
  }),
  { maxLength: 8 },
) as fc.Arbitrary<Consignment[]>;
