import { expect, it } from "vitest";
import { decimalOf } from "../../src/decimal.js";
import { type BulletinSums, SumsInMaking, type SumsOfLine } from "../../src/statistics/bulletin-sums.js";

const NOTHING = new SumsInMaking().stored();
const added = (...all: readonly BulletinSums[]) => {
  const sums = new SumsInMaking();
  for (const one of all) sums.add(one);
  return sums.stored();
};

it("sums of nothing are those of nothing", () => {
  expect(NOTHING).toMatchObject({ batches: 0, lines: 0, quantity: "0", value: "0", notCounted: {}, withoutValue: 0 });
  expect(added(NOTHING, NOTHING)).toEqual(NOTHING);
});

it("adds exactly, by unit and by currency, and writes equal sums alike", () => {
  const one = { ...NOTHING, batches: 1, quantity: "0.1", notCounted: { litre: "2.5" }, otherCurrencies: { USD: "1" } };
  const two = { ...NOTHING, lines: 2, quantity: "0.2", notCounted: { kilogram: "1" }, otherCurrencies: { EUR: "9" } };
  expect(added(one, two)).toEqual({
    ...NOTHING,
    batches: 1,
    lines: 2,
    quantity: "0.3",
    notCounted: { kilogram: "1", litre: "2.5" },
    otherCurrencies: { EUR: "9", USD: "1" },
  });
  expect(JSON.stringify(added(two, one))).toBe(JSON.stringify(added(one, two)));
});

it("counts a batch once, however many lines it has", () => {
  const line: SumsOfLine = {
    quantity: decimalOf(2),
    notCounted: undefined,
    value: undefined,
    otherCurrency: undefined,
  };
  const sums = new SumsInMaking();
  for (const batch of ["1", "1", "2"]) sums.addLine(line, batch);
  sums.addLine({ ...line, notCounted: "litre", value: decimalOf(3), otherCurrency: "EUR" }, "2");
  expect(sums.stored()).toEqual({
    ...NOTHING,
    batches: 2,
    lines: 4,
    quantity: "6",
    notCounted: { litre: "2" },
    otherCurrencies: { EUR: "3" },
    withoutValue: 3,
  });
});

it("adds the sums of offices field by field, the same unit and the same currency together", () => {
  const one: BulletinSums = {
    batches: 1,
    lines: 2,
    quantity: "3",
    notCounted: { litre: "0.5" },
    value: "5.5",
    otherCurrencies: { USD: "7" },
    withoutValue: 1,
  };
  expect(added(one, one, NOTHING)).toEqual({
    batches: 2,
    lines: 4,
    quantity: "6",
    notCounted: { litre: "1" },
    value: "11",
    otherCurrencies: { USD: "14" },
    withoutValue: 2,
  });
});

it("adds the values of lines in the bulletin's own currency", () => {
  const line: SumsOfLine = {
    quantity: decimalOf(1),
    notCounted: undefined,
    value: decimalOf(2.5),
    otherCurrency: undefined,
  };
  const sums = new SumsInMaking();
  for (const batch of ["1", "2"]) sums.addLine(line, batch);
  expect(sums.stored()).toEqual({ ...NOTHING, batches: 2, lines: 2, quantity: "2", value: "5" });
});
