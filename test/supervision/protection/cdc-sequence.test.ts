import { expect, it } from "vitest";
import { protectionSequenceCdc } from "../../../src/supervision/protection/cdc-sequence.js";

it("goes on gown, mask, eyes, gloves, and off with the gloves first and the mask last", () => {
  expect(protectionSequenceCdc.donning.map(([first]) => first)).toEqual(["gown", "mask", "goggles", "gloves"]);
  expect(protectionSequenceCdc.doffing[0]).toEqual(["gloves"]);
  expect(protectionSequenceCdc.doffing.at(-1)).toEqual(["mask"]);
  expect(protectionSequenceCdc).toMatchObject({ edition: { status: "illustrative" }, wearLimits: [] });
});

it("takes off all that it puts on", () => {
  const { donning, doffing } = protectionSequenceCdc;
  expect(doffing.flat().toSorted()).toEqual(donning.flat().toSorted());
});
