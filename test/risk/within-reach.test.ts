import { describe, expect, it } from "vitest";
import { type SeatPosition, seatPosition } from "../../src/risk/seat-layout.js";
import { type RowsReach, withinReach } from "../../src/risk/within-reach.js";
import { aircraft, train } from "./cabins.js";

const reach: RowsReach = {
  kind: "rows",
  rowsEachSide: 2,
  across: "whole-row",
  throughBulkheads: true,
  countMissingRows: false,
};
const at = (seat: string, section?: string, layout = section === undefined ? aircraft : train): SeatPosition => {
  const found = seatPosition(layout, seat, section);
  if (!found.ok) throw new RangeError(`no seat ${seat}`);
  return found.value;
};
const between = (one: string, other: string, changed: Partial<RowsReach> = {}) =>
  withinReach({ ...reach, ...changed }, at(one), at(other));

describe("withinReach", () => {
  it("counts rows as people sit, or by their numbers", () => {
    expect(between("12B", "15K")).toEqual({ rowsApart: 2, sameBlock: false });
    expect(between("12B", "15K", { countMissingRows: true })).toBeUndefined();
    expect(between("14A", "16A", { countMissingRows: true })).toEqual({ rowsApart: 2, sameBlock: true });
  });

  it("goes through a bulkhead or stops at it", () => {
    expect(between("6A", "12B")).toEqual({ rowsApart: 2, sameBlock: true });
    expect(between("6A", "12B", { throughBulkheads: false })).toBeUndefined();
    expect(between("6A", "11B", { countMissingRows: true })).toBeUndefined();
  });

  it("takes the whole row, the block between aisles, or the seats beside", () => {
    expect(between("14C", "14D")).toEqual({ rowsApart: 0, sameBlock: false });
    expect(between("14C", "14D", { across: "block" })).toBeUndefined();
    expect(between("14C", "14A", { across: "block" })).toEqual({ rowsApart: 0, sameBlock: true });
    expect(between("14C", "14A", { across: "beside" })).toBeUndefined();
    expect(between("14C", "14B", { across: "beside" })).toEqual({ rowsApart: 0, sameBlock: true });
  });

  it("ends with the last row within reach, on either side", () => {
    expect(["14A", "15A", "16A", "17A", "18A", "19A"].map((seat) => between("16C", seat)?.rowsApart)).toEqual([
      2,
      1,
      0,
      1,
      2,
      undefined,
    ]);
    expect([between("16C", "16D", { rowsEachSide: 0 }), between("16C", "17C", { rowsEachSide: 0 })]).toEqual([
      { rowsApart: 0, sameBlock: false },
      undefined,
    ]);
  });

  it("takes seats of other sections for beside, since their places cannot be compared", () => {
    expect(between("6K", "11K", { across: "beside" })).toEqual({ rowsApart: 1, sameBlock: true });
    expect(between("6A", "11C", { across: "beside" })).toEqual({ rowsApart: 1, sameBlock: true });
    expect(between("6A", "11K", { across: "block" })).toBeUndefined();
  });

  it("tells compartments apart by where they lie", () => {
    const [mine, next, other] = [at("1", "03"), at("5", "03"), at("17A", "02")];
    const own = { ...reach, rowsEachSide: 0, throughBulkheads: false, countMissingRows: true };
    expect(withinReach(own, mine, at("4", "03"))).toEqual({ rowsApart: 0, sameBlock: true });
    expect(withinReach(own, mine, next)).toBeUndefined();
    expect(withinReach({ ...own, rowsEachSide: 1 }, mine, next)).toMatchObject({ rowsApart: 1 });
    expect(withinReach({ ...own, rowsEachSide: 1, throughBulkheads: true }, mine, other)).toMatchObject({
      rowsApart: 1,
      sameBlock: true,
    });
  });
});
