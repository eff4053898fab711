import { describe, expect, it } from "vitest";
import { blocking, erlangB, nextBlocking } from "../../src/statistics/erlang-b.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("erlangB", () => {
  it.each(goldenRows("queueing", "erlangB"))("golden: $offeredLoad on $servers", (row) => {
    expectNear(erlangB(Number(row.offeredLoad), Number(row.servers)), row.blocking, 1e-11);
  });

  it("turns everyone away without a place and fewer with each more", () => {
    expect(blocking(3, 0)).toBe(1);
    for (let places = 1; places < 50; places++) expect(erlangB(9, places)).toBeLessThan(erlangB(9, places - 1));
    expect(nextBlocking(1, 1, 1)).toBe(0.5);
  });

  it("refuses what is no load and no number of places", () => {
    for (const load of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => erlangB(load, 1)).toThrow("erlangB: expected a finite load");
    for (const places of [-1, 0.5]) expect(() => erlangB(1, places)).toThrow("erlangB: expected a whole number");
  });
});
