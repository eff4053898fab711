import { expect, it } from "vitest";
import { CLOSED_LOOP_STAGES } from "../../src/screening/closed-loop-stage.js";

it("names the stages from the manifest to the release once each, in both languages, and data go with the transfer", () => {
  expect(CLOSED_LOOP_STAGES.map(({ stage }) => stage)).toEqual([
    "manifest",
    "declared",
    "checked",
    "sampled",
    "transferred",
    "received",
    "isolated",
    "released",
  ]);
  expect(CLOSED_LOOP_STAGES.filter((stage) => "bringsData" in stage).map(({ stage }) => stage)).toEqual([
    "transferred",
  ]);
  for (const { label } of CLOSED_LOOP_STAGES) expect(label).toEqual({ en: expect.any(String), zh: expect.any(String) });
  expect(Object.isFrozen(CLOSED_LOOP_STAGES[0])).toBe(true);
});
