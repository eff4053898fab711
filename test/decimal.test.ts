import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compared,
  decimalOf,
  decimalText,
  halved,
  minus,
  numberOf,
  plus,
  quotientTo,
  shifted,
  sumOf,
  textOf,
  times,
} from "../src/decimal.js";

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("a decimal number", () => {
  it("is the number as it is written", () => {
    expect(textOf(decimalOf(5917.8))).toBe("5917.8");
    expect(textOf(decimalOf(-0.05))).toBe("-0.05");
    expect(textOf(decimalOf(1.5e-7))).toBe("0.00000015");
    expect(textOf(decimalOf(2e21))).toBe("2000000000000000000000");
    expect(textOf(decimalText("29.00"))).toBe("29");
    expect(textOf(decimalOf(0))).toBe("0");
    expect(() => decimalOf(Number.NaN)).toThrow(/^decimalOf: expected/);
  });

  it("comes back as the same number", () => {
    fc.assert(fc.property(anyNumber, (number) => numberOf(decimalOf(number)) === (number === 0 ? 0 : number)));
  });

  it("adds without loss, in any order", () => {
    expect(textOf([5622.8, 6.9, 73.8].map(decimalOf).reduce(plus))).toBe("5703.5");
    expect(textOf(plus(decimalOf(0.1), decimalOf(0.2)))).toBe("0.3");
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (...numbers) => {
        const [one, two, three] = numbers.map(decimalOf) as [ReturnType<typeof decimalOf>, never, never];
        expect(textOf(plus(plus(one, two), three))).toBe(textOf(plus(three, plus(two, one))));
        expect(textOf(minus(plus(one, two), two))).toBe(textOf(one));
      }),
    );
  });

  it("is compared, multiplied, halved and divided", () => {
    expect([compared(decimalOf(0.3), decimalText("0.30")), compared(decimalOf(2), decimalOf(10))]).toEqual([0, -1]);
    expect(compared(decimalOf(0.31), decimalOf(0.3))).toBe(1);
    expect(textOf(times(decimalOf(10.7), decimalOf(10000)))).toBe("107000");
    expect(textOf(halved(decimalOf(0.1)))).toBe("0.05");
    expect(textOf(shifted(decimalOf(0.5), 2))).toBe("50");
    expect(textOf(shifted(decimalOf(0.5), -2))).toBe("0.005");
    expect(textOf(quotientTo(2, decimalOf(1), decimalOf(8)))).toBe("0.13");
    expect(textOf(quotientTo(0, decimalOf(2.5), decimalOf(1)))).toBe("3");
  });
});

it("adds numbers as they are written", () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf([0.1, 0.2, 0.00001])).toBe(0.30001);
  expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});
