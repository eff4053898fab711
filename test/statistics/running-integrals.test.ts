import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runningIntegrals } from "../../src/statistics/running-integrals.js";

const functions = (at: number, into: Float64Array) => {
  into[0] = 1;
  into[1] = 3 * at ** 2;
  into[2] = Math.exp(-at / 4);
  into[3] = Math.abs(at - 2);
};
const known = [
  (to: number) => to,
  (to: number) => to ** 3,
  (to: number) => 4 * (1 - Math.exp(-to / 4)),
  (to: number) => (to <= 2 ? 2 * to - to ** 2 / 2 : 2 + (to - 2) ** 2 / 2),
];

describe("runningIntegrals", () => {
  const integrals = runningIntegrals([0, 0.5, 2, 4, 9], 4, functions);

  it("are the integrals, up to any place", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9, noNaN: true }), (upTo) => {
        const into = new Float64Array(4);
        integrals(upTo, into, 0, 4);
        for (const [one, integral] of known.entries()) expect(into[one]).toBeCloseTo(integral(upTo), 8);
      }),
    );
  });

  it("are nothing where there is no stretch", () => {
    const into = Float64Array.of(7, 7);
    runningIntegrals([0], 2, functions)(5, into, 0, 2);
    expect([...into]).toEqual([0, 0]);
  });

  it.each([0.5, 2, 4, 9])("are right where a stretch ends, at %d", (end) => {
    const into = new Float64Array(4);
    integrals(end, into, 0, 4);
    for (const [one, integral] of known.entries()) expect(into[one]).toBeCloseTo(integral(end), 8);
  });

  it("are nothing up to 0, and those up to the end beyond it; others than asked for stay as they are", () => {
    const into = Float64Array.of(7, 7, 7, 7);
    integrals(-1, into, 1, 3);
    expect([...into]).toEqual([7, 0, 0, 7]);
    integrals(99, into, 0, 1);
    expect(into[0]).toBeCloseTo(9, 12);
  });
});
