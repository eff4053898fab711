import { expect, it } from "vitest";
import { ZONE_KINDS } from "../../src/supervision/zone-kind.js";

it("names the three zones of the inspection of April 2020: 清洁区、缓冲区、污染区", () => {
  expect(Object.values(ZONE_KINDS).map(({ zh }) => zh)).toEqual(["清洁区", "缓冲区", "污染区"]);
});
