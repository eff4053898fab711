import { expect, it } from "vitest";
import { protectionExample } from "../../../src/supervision/protection/protection-example.js";

it("takes off all that it puts on, cap and mask first and last", () => {
  const { donning, doffing } = protectionExample;
  expect(doffing.flat().toSorted()).toEqual(donning.flat().toSorted());
  expect([donning[0], doffing.at(-1)]).toEqual([
    ["cap", "mask"],
    ["cap", "mask"],
  ]);
});

it("has hours that are an example and says so", () => {
  expect(protectionExample.edition.status).toBe("illustrative");
  expect(protectionExample.wearLimits.map(({ minutes }) => minutes)).toEqual([240, 240]);
});
