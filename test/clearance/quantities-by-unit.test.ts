import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantitiesByUnit } from "../../src/clearance/quantities-by-unit.js";
import { quantity, SUPPLY_UNITS, type SupplyUnit } from "../../src/clearance/quantity.js";

const line = (amount: number, unit: SupplyUnit) => ({ quantity: quantity(amount, unit) });

describe("quantitiesByUnit", () => {
  it("keeps boxes from pieces and pairs (GACC bulletin of 2020-01-31: 56.228 million masks, 69,000 goggles, 107,000 boxes)", () => {
    const lines = [line(69_000, "pair"), line(107_000, "box"), line(56_228_000, "piece"), line(738_000, "piece")];
    expect(quantitiesByUnit(lines)).toEqual([
      { amount: 56_966_000, unit: "piece" },
      { amount: 69_000, unit: "pair" },
      { amount: 107_000, unit: "box" },
    ]);
  });

  it("is no sum of no line, and a sum of 0 of a line of 0", () => {
    expect(quantitiesByUnit([])).toEqual([]);
    expect(quantitiesByUnit([line(0, "litre")])).toEqual([{ amount: 0, unit: "litre" }]);
  });

  it("comes to the same in any order and grouping", () => {
    const lines = fc.array(
      fc.record({ amount: fc.nat(1_000_000), unit: fc.constantFrom(...(Object.keys(SUPPLY_UNITS) as SupplyUnit[])) }),
    );
    fc.assert(
      fc.property(lines, lines, (some, others) => {
        const asLines = (quantities: typeof some) => quantities.map((each) => ({ quantity: each }));
        const all = quantitiesByUnit(asLines([...some, ...others]));
        expect(quantitiesByUnit(asLines([...others, ...some].reverse()))).toEqual(all);
        const parts = [...quantitiesByUnit(asLines(some)), ...quantitiesByUnit(asLines(others))];
        expect(quantitiesByUnit(asLines(parts as typeof some))).toEqual(all);
      }),
    );
  });
});

it("keeps what is smaller than a ten-thousandth", () => {
  const drop = { quantity: quantity(0.00001, "litre") };
  expect(quantitiesByUnit([drop, drop, drop])).toEqual([{ amount: 0.00003, unit: "litre" }]);
});
