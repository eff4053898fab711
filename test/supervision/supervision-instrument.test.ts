import { expect, it } from "vitest";
import {
  SUPERVISION_INSTRUMENTS,
  type SupervisionInstrument,
  strongestInstrument,
} from "../../src/supervision/supervision-instrument.js";

it("knows the four instruments of 2020, from the mildest to the strongest", () => {
  expect(Object.values(SUPERVISION_INSTRUMENTS).map(({ zh }) => zh)).toEqual([
    "现场督促立行立改",
    "监督专报",
    "约谈提醒",
    "监督建议书",
  ]);
});

it("finds the strongest, in whatever order they were used", () => {
  const used: SupervisionInstrument[] = ["interview", "on-the-spot-rectification", "report"];
  expect(strongestInstrument(used)).toBe("interview");
  expect(strongestInstrument(used.toReversed())).toBe("interview");
  expect(strongestInstrument([...used, "recommendation-letter"])).toBe("recommendation-letter");
  expect(strongestInstrument([])).toBeUndefined();
});
