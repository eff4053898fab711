import { expect, it } from "vitest";
import { protectionSequenceCdc } from "../../src/supervision/protection/cdc-sequence.js";
import { protectionExample } from "../../src/supervision/protection/protection-example.js";
import { EQUIPMENT_NAMES, PROTECTIVE_EQUIPMENT } from "../../src/supervision/protection-rules.js";

it("has a name in both languages for all the equipment of the editions", () => {
  for (const { donning, doffing, wearLimits } of [protectionExample, protectionSequenceCdc])
    for (const item of [...donning, ...doffing].flat().concat(wearLimits.map(({ equipment }) => equipment)))
      expect(Object.keys(PROTECTIVE_EQUIPMENT)).toContain(item);
});

it("knows every kind that it has a word for", () => {
  expect(EQUIPMENT_NAMES).toEqual(Object.keys(PROTECTIVE_EQUIPMENT));
});
