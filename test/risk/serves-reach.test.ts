import { expect, it } from "vitest";
import { type SeatPosition, seatPosition } from "../../src/risk/seat-layout.js";
import { servesReach } from "../../src/risk/serves-reach.js";
import { aircraft, train } from "./cabins.js";

const reach = {
  kind: "rows",
  rowsEachSide: 2,
  across: "whole-row",
  throughBulkheads: true,
  countMissingRows: false,
} as const;
const at = (layout: typeof aircraft | typeof train, seat: string, section?: string) =>
  (seatPosition(layout, seat, section) as { value: SeatPosition }).value;

it("servesReach: whoever served a row within reach did, and a section without rows is served whole", () => {
  const rows = (first: number, last: number) => ({ section: "economy", rows: { first, last } });
  const of = at(aircraft, "20A");
  expect(
    [rows(11, 17), rows(11, 18), rows(22, 30), rows(23, 30)].map((area) => servesReach(area, reach, aircraft, of)),
  ).toEqual([false, true, true, false]);
  expect(servesReach({ section: "economy" }, reach, aircraft, of)).toBe(true);
  expect(servesReach({ section: "business" }, reach, aircraft, of)).toBe(false);
  expect(servesReach({ section: "cargo" }, reach, aircraft, of)).toBe(false);
});

it("servesReach: of compartments, the carriage", () => {
  const own = { ...reach, rowsEachSide: 0 };
  expect(servesReach({ section: "03" }, own, train, at(train, "5", "03"))).toBe(true);
  expect(servesReach({ section: "02" }, own, train, at(train, "5", "03"))).toBe(false);
});
