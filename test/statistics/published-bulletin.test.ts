import { expect, it } from "vitest";
import { SUPPLY_UNITS } from "../../src/clearance/quantity.js";
import { PACKING_UNITS, SHARE_BASES } from "../../src/statistics/published-bulletin.js";

it("packing counts no goods", () => {
  for (const unit of Object.keys(PACKING_UNITS)) expect(SUPPLY_UNITS).not.toHaveProperty(unit);
});

it("says everything in both languages", () => {
  for (const text of [...Object.values(PACKING_UNITS), ...Object.values(SHARE_BASES)])
    expect(text).toEqual({ en: expect.stringMatching(/[a-z]/), zh: expect.stringMatching(/\p{Script=Han}/u) });
});
