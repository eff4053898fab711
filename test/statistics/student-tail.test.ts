import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studentUpper } from "../../src/statistics/special.js";
import { studentTail } from "../../src/statistics/student-tail.js";
import { expectNear } from "./known/golden-rows.js";

describe("studentTail", () => {
  it("undoes the upper point", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 1e-12, max: 0.25, noNaN: true }),
        (freedom, tail) => {
          expectNear(studentTail(studentUpper(tail, freedom), freedom), tail, 1e-11);
        },
      ),
    );
  });

  it("is that of Cauchy's distribution with one degree of freedom", () => {
    for (const point of [0, 0.2, 0.999, 1, 5, 1e3])
      expectNear(studentTail(point, 1), Math.atan2(1, point) / Math.PI, 1e-14);
  });

  it("is its mirror image below 0", () => {
    for (const point of [0.2, 1, 4]) expect(studentTail(-point, 9)).toBe(1 - studentTail(point, 9));
  });
});
