import { expect, it } from "vitest";
import { feelTable } from "../../src/exchange/dmn-names.js";
import { cellSide, feelOperand, feelScope, feelSide, isByDay } from "../../src/exchange/dmn-side.js";

const table = { on: { kind: "date" }, at: { kind: "instant" }, days: { kind: "number", unit: "days" } } as const;
const scope = feelScope(feelTable(table));

it("reads a date as a day, and an instant as either", () => {
  expect(feelSide({ fact: "on" }, scope).day).toBe("date(on)");
  expect(feelSide({ fact: "at" }, scope)).toMatchObject({
    instant: "date and time(at)",
    day: "date(date and time(at))",
  });
  expect(cellSide(feelSide({ fact: "at" }, scope)).instant).toBe("?");
});

it("compares moments as days when either is a date", () => {
  expect(isByDay({ kind: "instant" }, { fact: "at" }, scope)).toBe(false);
  expect(isByDay({ kind: "instant" }, { fact: "on" }, scope)).toBe(true);
  expect(isByDay({ kind: "instant" }, "2020-03-01", scope)).toBe(true);
  expect(feelOperand("2020-03-01T08:00+08:00", { kind: "instant" }, scope).text).toBe(
    'date and time("2020-03-01T08:00:00+08:00")',
  );
});

it("shifts by years first, then by days", () => {
  expect(feelOperand({ fact: "on", plus: { days: -2, years: 18 } }, { kind: "date" }, scope)).toEqual({
    text: 'date(on) + duration("P18Y") - duration("P2D")',
    unknown: ["date(on)"],
  });
});
