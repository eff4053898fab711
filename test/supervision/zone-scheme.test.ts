import { expect, it } from "vitest";
import { threeZones2020 } from "../../src/supervision/schemes/three-zones-2020-04.js";
import { zoneRank } from "../../src/supervision/zone-scheme.js";

it("ranks kinds from the cleanest on, and knows no others", () => {
  expect(["clean", "buffer", "contaminated", "grey"].map((kind) => zoneRank(threeZones2020, kind))).toEqual([
    0, 1, 2, -1,
  ]);
});
