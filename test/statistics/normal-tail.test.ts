import { describe, expect, it } from "vitest";
import { normalDensity, normalTail } from "../../src/statistics/normal-tail.js";
import { normalQuantile } from "../../src/statistics/special.js";
import { expectNear } from "./known/golden-rows.js";

describe("normalTail", () => {
  it.each([0.5, 0.4, 0.1587, 0.1, 0.079, 0.05, 0.001, 1e-9, 1e-100])("undoes the quantile at %d", (tail) => {
    // A point off by its last digit moves a far tail by some of them.
    expectNear(normalTail(-normalQuantile(tail)), tail, 5e-13);
  });

  it("is half at 0, and its mirror image below", () => {
    expect(normalTail(0)).toBe(0.5);
    for (const point of [0.3, 1, 1.42, 3]) expect(normalTail(-point)).toBe(1 - normalTail(point));
  });

  it("is the known tail of 1, 2 and 3 standard deviations", () => {
    expectNear(normalTail(1), 0.15865525393145705, 1e-14);
    expectNear(normalTail(2), 0.02275013194817921, 1e-14);
    expectNear(normalTail(3), 0.0013498980316300946, 1e-14);
    expectNear(normalDensity(0), 0.3989422804014327, 1e-15);
  });
});
