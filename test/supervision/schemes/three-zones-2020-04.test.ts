import { expect, it } from "vitest";
import { threeZones2020 } from "../../../src/supervision/schemes/three-zones-2020-04.js";

it("names the three zones of the report of 2020, the cleanest first: 清洁区、缓冲区、污染区", () => {
  expect(threeZones2020.kinds.map(({ label }) => label.zh)).toEqual(["清洁区", "缓冲区", "污染区"]);
  expect(threeZones2020.onward).toBe(false);
  expect(Object.isFrozen(threeZones2020.kinds)).toBe(true);
});
