import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addQuantities,
  countTogether,
  EACH_COUNTED_AS_ONE,
  type Quantity,
  quantity,
  SUPPLY_UNITS,
  type SupplyUnit,
} from "../../src/clearance/quantity.js";

describe("quantity", () => {
  it("is of whole things, and of any weight", () => {
    expect(quantity(0, "pair")).toEqual({ amount: 0, unit: "pair" });
    expect(quantity(2.5, "kilogram")).toEqual({ amount: 2.5, unit: "kilogram" });
  });

  it.each([
    [-1, "piece"],
    [1.5, "box"],
    [Number.NaN, "litre"],
    [Number.POSITIVE_INFINITY, "kilogram"],
  ] as const)("is not of %d in the unit %s", (amount, unit) => {
    expect(() => quantity(amount, unit)).toThrow(/^quantity: expected/);
  });
});

describe("addQuantities", () => {
  it("adds what is in one unit", () => {
    expect(addQuantities(quantity(5_622, "piece"), quantity(69, "piece"))).toEqual({ amount: 5_691, unit: "piece" });
  });

  it("does not add boxes to pieces, nor what may be either", () => {
    const boxes = quantity(3, "box");
    const pieces = quantity(4, "piece");
    // @ts-expect-error boxes are no pieces
    expect(() => addQuantities(pieces, boxes)).toThrow(/two quantities of one unit/);
    const either = [boxes, pieces] as [Quantity<"box" | "piece">, Quantity<"box" | "piece">];
    // @ts-expect-error it may be a box or a piece
    expect(() => addQuantities(either[0], either[1])).toThrow(TypeError);
    const unknown: Quantity = boxes;
    // @ts-expect-error the unit is not known
    expect(addQuantities(unknown, unknown)).toEqual({ amount: 6, unit: "box" });
  });
});

describe("countTogether", () => {
  it("counts pieces and pairs each as one, as the bulletins of 2020 do: 2,000 masks, 30 thermometers, 70 pairs of goggles", () => {
    const lines = [quantity(2000, "piece"), quantity(30, "set"), quantity(70, "pair")];
    expect(countTogether(EACH_COUNTED_AS_ONE, lines)).toEqual({
      amount: 2100,
      unit: "piece",
      convention: "bulletins-2020-each-counted-as-one",
      notCounted: [],
    });
  });

  it("keeps apart what the convention does not count", () => {
    expect(countTogether(EACH_COUNTED_AS_ONE, [quantity(5, "kilogram"), quantity(2, "box")])).toMatchObject({
      amount: 2,
      notCounted: [{ amount: 5, unit: "kilogram" }],
    });
    expect(countTogether(EACH_COUNTED_AS_ONE, []).amount).toBe(0);
  });

  it("comes to the same in any order, and loses nothing", () => {
    const quantities = fc.array(
      fc.record({
        amount: fc.nat(1_000_000),
        unit: fc.constantFrom(...(Object.keys(SUPPLY_UNITS) as SupplyUnit[])),
      }),
    );
    fc.assert(
      fc.property(quantities, (list) => {
        const counted = countTogether(EACH_COUNTED_AS_ONE, list);
        expect(countTogether(EACH_COUNTED_AS_ONE, [...list].reverse()).amount).toBe(counted.amount);
        const all = list.reduce((sum, { amount }) => sum + amount, 0);
        expect(counted.amount + counted.notCounted.reduce((sum, { amount }) => sum + amount, 0)).toBe(all);
      }),
    );
  });
});

describe("sums of decimals", () => {
  it("lose nothing and have no dust", () => {
    expect(addQuantities(quantity(0.1, "kilogram"), quantity(0.2, "kilogram")).amount).toBe(0.3);
    const weighed = { ...EACH_COUNTED_AS_ONE, unit: "kilogram", countedAs: { kilogram: 1, litre: 0.1 } } as const;
    expect(countTogether(weighed, [quantity(0.1, "kilogram"), quantity(2, "litre")]).amount).toBe(0.3);
    expect(countTogether(weighed, [quantity(0.7, "kilogram"), quantity(0.1, "kilogram")]).amount).toBe(0.8);
  });
});
