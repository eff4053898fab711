import { describe, expect, it } from "vitest";
import { readSeat, rowNumbers, seatPosition } from "../../src/risk/seat-layout.js";
import { aircraft, train } from "./cabins.js";

const found = (seat: string, section?: string) => {
  const result = seatPosition(aircraft, seat, section);
  return result.ok ? result.value : result.issues[0].code;
};

describe("seatPosition", () => {
  it("finds the seat, its block and its place among the rows there are", () => {
    expect(found("14H")).toEqual({
      seat: "14H",
      section: "economy",
      kind: "rows",
      row: "14",
      rowIndex: 8,
      block: 2,
      place: 0,
      blocks: 3,
    });
    expect(found("1A")).toMatchObject({ section: "business", rowIndex: 0, block: 0 });
  });

  it.each(["14h", " 014H ", "14-H", "14 h"])("reads %j as a pass may write it", (seat) => {
    expect(found(seat)).toMatchObject({ seat: "14H" });
  });

  it.each(["13A", "12A", "31A", "7A", "0A", "2B", "14I", "14", "H14", "", "14HH", "1e3A"])("has no seat %j", (seat) => {
    expect(found(seat)).toBe("seat-not-in-cabin");
  });

  it("asks for the section where several have the seat", () => {
    expect(seatPosition(train, "5A")).toMatchObject({ ok: false, issues: [{ code: "section-not-named" }] });
    expect(seatPosition(train, "5A", "02")).toMatchObject({ ok: true, value: { section: "02", rowIndex: 21 } });
    expect(seatPosition(train, "5A", "09")).toMatchObject({ ok: false, issues: [{ code: "seat-not-in-cabin" }] });
  });

  it("knows the compartment of a place", () => {
    expect(seatPosition(train, "6", "03")).toMatchObject({
      ok: true,
      value: { kind: "compartments", row: "2", rowIndex: 35, place: 1 },
    });
  });
});

describe("readSeat and rowNumbers", () => {
  it("read a row without a letter too, and leave missing rows out", () => {
    expect(readSeat("31")).toEqual({ row: 31 });
    expect(readSeat("31k")).toEqual({ row: 31, letter: "K" });
    expect(readSeat("K")).toBeUndefined();
    expect(rowNumbers({ first: 11, last: 15, missing: [13] })).toEqual([11, 12, 14, 15]);
    expect(rowNumbers({ first: 5, last: 4 })).toEqual([]);
  });
});
