import { expect, it } from "vitest";
import { ZONE_KINDS, zoneKindNamed } from "../../src/supervision/zone-kind.js";

it("names the three zones of the inspection of April 2020: 清洁区、缓冲区、污染区", () => {
  expect(Object.values(ZONE_KINDS).map(({ zh }) => zh)).toEqual(["清洁区", "缓冲区", "污染区"]);
});

it("reads the names of the inspection and of standards, and not those of another scheme", () => {
  for (const [kind, { zh }] of Object.entries(ZONE_KINDS)) expect(zoneKindNamed(zh)).toBe(kind);
  expect(["潜在污染区", " 半污染区 "].map(zoneKindNamed)).toEqual(["buffer", "buffer"]);
  expect(["中低风险区", "", "toString"].map(zoneKindNamed)).toEqual([undefined, undefined, undefined]);
});
